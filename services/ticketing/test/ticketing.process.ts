import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from '@grpc/grpc-js';
import { TicketServiceClient } from '@shouwen/contracts';
import {
  createTestDatabase,
  freePort,
  startTestIssuer,
  testBroker,
  testTopicPrefix,
  until,
} from '@shouwen/dev';
import { createGrpcClient, migrate } from '@shouwen/platform';
import { ticketing } from '../src/ticketing.definition.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** Where a ticketing process under test is and what it works with. */
export interface TicketingEnvironment {
  databaseUrl: string;
  ownerUrl: string;
  topicPrefix: string;
  broker: string;
  issuer: Awaited<ReturnType<typeof startTestIssuer>>;
  close(): Promise<void>;
}

/** A database, a topic prefix and an issuer of its own for one file of tests. */
export async function prepareTicketing(): Promise<TicketingEnvironment> {
  const database = await createTestDatabase({
    template: 'ticketing',
    migrate: ({ ownerUrl, url }) =>
      migrate(ticketing.migrations, { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: url }),
  });
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

/** One running process of the service. */
export interface TicketingProcess {
  client: TicketServiceClient;
  address: string;
  opsUrl: string;
  kill(): Promise<void>;
  stop(): Promise<number | null>;
}

/** Starts the built service and waits until it is ready. */
export async function startTicketing(
  environment: TicketingEnvironment,
  variables: Record<string, string> = {},
): Promise<TicketingProcess> {
  const grpcPort = await freePort();
  const opsPort = await freePort();
  const child = spawn(process.execPath, [MAIN], {
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
      ATTACHMENT_FOLDER: join(tmpdir(), `shouwen-attachments-${process.pid}`),
      ...variables,
    },
  });
  const opsUrl = `http://127.0.0.1:${opsPort}`;
  await until(async () => child.exitCode === null && (await isReady(opsUrl)), {
    what: 'ticketing to be ready',
  });
  const address = `127.0.0.1:${grpcPort}`;
  const client = createGrpcClient(TicketServiceClient, address);
  return {
    client,
    address,
    opsUrl,
    kill: async () => void (await end(child, client, 'SIGKILL')),
    stop: () => end(child, client, 'SIGTERM'),
  };
}

async function isReady(opsUrl: string): Promise<boolean> {
  const response = await fetch(`${opsUrl}/readyz`).catch(() => undefined);
  return response?.ok === true;
}

async function end(
  child: ChildProcess,
  client: Client,
  signal: NodeJS.Signals,
): Promise<number | null> {
  client.close();
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
  return child.exitCode;
}
