import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { explainSettings } from '../plans/explained-statements.js';
import type { Servers } from '../stage/servers.js';

/** Until the server has written a plan to its log. */
export const logDelayMs = 300;

/** Plans are written down only when they are asked for, which takes time: what is set here can't be changed later. */
export const planSettings: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(explainSettings).filter(([name]) => name !== 'auto_explain.log_min_duration'),
  ),
  shared_buffers: '1GB',
  max_wal_size: '8GB',
};

/** Has plans of statements written down that take so long or longer, none with -1. */
export async function writePlans(servers: Servers, leastMs: string): Promise<void> {
  const client = new pg.Client({ connectionString: servers.postgres.url });
  await client.connect();
  await client.query(`alter system set auto_explain.log_min_duration = ${leastMs}`);
  await client.query('select pg_reload_conf()');
  await client.end();
  await pause(logDelayMs);
}
