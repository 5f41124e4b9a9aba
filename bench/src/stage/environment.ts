import { readFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import pg from 'pg';
import type { Servers } from './servers.js';

/** Where and with what a run was measured. */
export interface Environment {
  at: string;
  processor: string;
  cores: number;
  memoryGiB: number;
  /** Load of the machine over the minute before the run: above zero, others were using it too. */
  loadBefore: number;
  node: string;
  postgres: string;
  kafka: string;
}

export async function environmentOf({ postgres, kafka }: Servers): Promise<Environment> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  const commandLine = await readFile(`/proc/${kafka.pid}/cmdline`, 'utf8').catch(() => '');
  return {
    at: new Date().toISOString(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    loadBefore: loadavg()[0] ?? 0,
    node: process.versions.node,
    postgres: rows[0]?.server_version ?? 'unknown',
    kafka: /kafka-(\d+\.\d+\.\d+)/.exec(commandLine)?.[1] ?? 'unknown',
  };
}
