import { rmSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafka, startPostgres, startTestIssuer, until } from '@shouwen/dev';
import type { KafkaBroker, Postgres, TestIssuer } from '@shouwen/dev';
import { migrate } from '@shouwen/platform';
import { Counter1790000200000 } from '../counter/counter.migration.js';
import { createDatabase, migrateTicketing } from '../stage/databases.js';
import type { DatabaseAddresses } from '../stage/databases.js';
import type { ManagedProcess } from '../stage/managed-process.js';
import { startCounter, startGateway, startTicketing } from '../stage/platform-processes.js';
import type { Surroundings } from '../stage/platform-processes.js';
import type { Target } from './plan.js';
import type { Random } from './seeded-random.js';
import { oneOf } from './seeded-random.js';

const READY_WITHIN_MS = 180_000;

/** The servers that a run has to itself. */
interface Servers {
  directory: string;
  postgres: Postgres;
  kafka: KafkaBroker;
  issuer: TestIssuer;
  /** For when the run is interrupted: nothing is left behind. */
  endAtOnce: () => void;
}

/** The whole platform: two replicas of ticketing, the gateway, a consumer of events, and their servers. */
export class Cluster {
  private constructor(
    readonly servers: Servers,
    readonly databases: { ticketing: DatabaseAddresses; counter: DatabaseAddresses },
    readonly api: string,
    private readonly ticketing: ManagedProcess[],
    private readonly gateway: ManagedProcess,
    private readonly counter: ManagedProcess,
  ) {}

  /** Starts everything and waits until all of it is ready. */
  static async start(report: (line: string) => void): Promise<Cluster> {
    const servers = await startServers(report);
    try {
      const cluster = await Cluster.startOn(servers);
      await cluster.untilReady();
      return cluster;
    } catch (error) {
      await stopServers(servers);
      throw error;
    }
  }

  private static async startOn(servers: Servers): Promise<Cluster> {
    const ticketing = await createDatabase(servers.postgres.url, 'ticketing');
    const counter = await createDatabase(servers.postgres.url, 'counter');
    await migrateTicketing(ticketing);
    await migrate([Counter1790000200000], {
      DATABASE_OWNER_URL: counter.ownerUrl,
      DATABASE_URL: counter.url,
    });
    const surroundings: Surroundings = {
      brokers: servers.kafka.brokers,
      topicPrefix: '',
      issuer: servers.issuer,
      logDirectory: join(servers.directory, 'log'),
    };
    const replicas = [
      await startTicketing('ticketing-1', surroundings, ticketing.url),
      await startTicketing('ticketing-2', surroundings, ticketing.url),
    ];
    const gateway = await startGateway(surroundings, replicas);
    return new Cluster(
      servers,
      { ticketing, counter },
      gateway.address,
      replicas.map(({ process }) => process),
      gateway.process,
      await startCounter(surroundings, counter.url),
    );
  }

  /** Ends something with SIGKILL and starts it again; resolves when whatever depends on it can go on. */
  async kill(target: Target, random: Random): Promise<void> {
    switch (target) {
      case 'ticketing':
        return oneOf(this.ticketing, random).kill();
      case 'relay':
        return (await this.relaying()).kill();
      case 'gateway':
        return this.gateway.kill();
      case 'counter':
        return this.counter.kill();
      case 'broker':
        await this.servers.kafka.kill();
        return this.servers.kafka.restart();
      case 'postgres':
        // Half of the time it is shut down in order, which its clients see differently.
        await (random() < 0.5 ? this.servers.postgres.kill() : this.servers.postgres.stop());
        return this.servers.postgres.restart();
    }
  }

  /** Waits until every process says that it can work and one of them relays. */
  async untilReady(): Promise<void> {
    await until(
      async () => {
        const ready = await Promise.all(this.processes.map((process) => process.isReady()));
        return ready.every(Boolean) && (await this.leader()) !== undefined;
      },
      { what: 'every process to be ready', timeoutMs: READY_WITHIN_MS },
    );
  }

  /** How often a process ended that nobody had killed. */
  get unexpectedEnds(): number {
    return this.processes.reduce((sum, { unexpectedEnds }) => sum + unexpectedEnds, 0);
  }

  /** Ends everything; keeps the logs when asked to. */
  async stop({ keepLogs }: { keepLogs: boolean }): Promise<void> {
    await Promise.all(this.processes.map((process) => process.stop()));
    await stopServers(this.servers, keepLogs);
  }

  private get processes(): ManagedProcess[] {
    return [...this.ticketing, this.gateway, this.counter];
  }

  private relaying(): Promise<ManagedProcess> {
    const options = { what: 'a process that relays', timeoutMs: READY_WITHIN_MS };
    return until(() => this.leader(), options);
  }

  private async leader(): Promise<ManagedProcess | undefined> {
    for (const process of this.ticketing) {
      if ((await process.metric('shouwen_outbox_relay_leader')) === 1) return process;
    }
    return undefined;
  }
}

async function startServers(report: (line: string) => void): Promise<Servers> {
  const directory = await mkdtemp(join(tmpdir(), 'shouwen-faults-'));
  await chmod(directory, 0o755);
  const [postgres, kafka, issuer] = await Promise.all([
    startPostgres({ directory }),
    startKafka({ directory, report }),
    startTestIssuer(),
  ]);
  const endAtOnce = () => {
    for (const { pid } of [postgres, kafka]) endProcess(pid);
    rmSync(directory, { recursive: true, force: true });
  };
  process.once('exit', endAtOnce);
  return { directory, postgres, kafka, issuer, endAtOnce };
}

async function stopServers(servers: Servers, keepLogs = false): Promise<void> {
  const { directory, postgres, kafka, issuer } = servers;
  await Promise.all([postgres.stop(), kafka.stop(), issuer.close()]);
  process.off('exit', servers.endAtOnce);
  for (const name of keepLogs ? ['postgres', 'kafka'] : ['']) {
    await rm(join(directory, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was being started again.
  }
}
