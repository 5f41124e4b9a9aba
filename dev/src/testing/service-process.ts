import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../free-port.js';
import { createTestDatabase } from './test-database.js';
import type { TestDatabaseOptions } from './test-database.js';
import { startTestIssuer } from './test-issuer.js';
import type { TestIssuer } from './test-issuer.js';
import { testBroker, testTopicPrefix } from './test-kafka.js';
import { until } from './until.js';

/** Where processes of a service under test are and what they work with. */
export interface ServiceEnvironment {
  databaseUrl: string;
  ownerUrl: string;
  topicPrefix: string;
  broker: string;
  issuer: TestIssuer;
  close(): Promise<void>;
}

/** A database, a topic prefix and an issuer of its own for one file of tests. */
export async function prepareService(options: TestDatabaseOptions): Promise<ServiceEnvironment> {
  const database = await createTestDatabase(options);
  const issuer = await startTestIssuer();
  return {
    databaseUrl: database.url,
    ownerUrl: database.ownerUrl,
    topicPrefix: testTopicPrefix(),
    broker: testBroker(),
    issuer,
    async close() {
      await issuer.close();
      await database.drop();
    },
  };
}

/** One running process of a service. */
export interface ServiceProcess {
  address: string;
  opsUrl: string;
  /** Ends it with a signal; answers its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the built service whose main module is given, and waits until it is ready. */
export async function startService(
  main: string,
  environment: ServiceEnvironment,
  variables: Readonly<Record<string, string>> = {},
): Promise<ServiceProcess> {
  const grpcPort = await freePort();
  const opsPort = await freePort();
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: environment.databaseUrl,
      KAFKA_BROKERS: environment.broker,
      KAFKA_TOPIC_PREFIX: environment.topicPrefix,
      // Two are enough to see what order across partitions does; twenty topics of each file make a broker slow.
      KAFKA_MOST_PARTITIONS: '2',
      OIDC_ISSUER: environment.issuer.issuer,
      OIDC_AUDIENCE: environment.issuer.audience,
      GRPC_LISTEN: `127.0.0.1:${grpcPort}`,
      OPS_HOST: '127.0.0.1',
      OPS_PORT: String(opsPort),
      LOG_LEVEL: 'warn',
      DATABASE_REFUSE_SECOND_CONNECTION: 'true',
      ...variables,
    },
  });
  const opsUrl = `http://127.0.0.1:${opsPort}`;
  await until(async () => child.exitCode === null && (await isReady(opsUrl)), {
    what: `${main} to be ready`,
  });
  const address = `127.0.0.1:${grpcPort}`;
  return { address, opsUrl, end: (signal) => end(child, signal) };
}

async function isReady(opsUrl: string): Promise<boolean> {
  const response = await fetch(`${opsUrl}/readyz`).catch(() => undefined);
  return response?.ok === true;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
  return child.exitCode;
}
