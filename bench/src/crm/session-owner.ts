import { readFile, readdir, readlink } from 'node:fs/promises';
import type pg from 'pg';

/** Who holds the claim of a timer: its handler's transaction does. */
const CLAIMING = `
  select client_port as port from pg_locks join pg_stat_activity using (pid)
  where locktype = 'advisory' and granted and objid = (hashtext($1)::bigint & 4294967295)::oid`;

/** The process, of those given, that has a timer in hand at this moment; `server` is asked as its superuser. Linux only. */
export async function ownerOfTimer(
  server: pg.Client,
  timerId: string,
  pids: readonly number[],
): Promise<number | undefined> {
  const { rows } = await server.query<{ port: number }>(CLAIMING, [timerId]);
  const port = rows[0]?.port;
  if (port === undefined) return undefined;
  const inode = await inodeOf(port);
  for (const pid of pids) {
    if (inode !== undefined && (await hasOpen(pid, `socket:[${inode}]`))) return pid;
  }
  return undefined;
}

/** Of the socket that is bound to a port of this machine. */
async function inodeOf(port: number): Promise<string | undefined> {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const files = ['/proc/net/tcp', '/proc/net/tcp6'];
  const tables = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  const lines = tables.flatMap((table) => table.split('\n').slice(1));
  const found = lines
    .map((line) => line.trim().split(/\s+/))
    .find(([, at]) => at?.endsWith(wanted));
  return found?.[9];
}

async function hasOpen(pid: number, target: string): Promise<boolean> {
  const folder = `/proc/${pid}/fd`;
  for (const name of await readdir(folder).catch(() => [])) {
    if ((await readlink(`${folder}/${name}`).catch(() => '')) === target) return true;
  }
  return false;
}
