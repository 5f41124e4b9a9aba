import { join } from 'node:path';
import { freePort } from '@shouwen/dev';
import type { TestIssuer } from '@shouwen/dev';
import { ManagedProcess } from './managed-process.js';
import { programOf } from './paths.js';

/** Where nothing answers. */
const NOBODY = '127.0.0.1:1';

/** What the processes of the platform work with. */
export interface Surroundings {
  brokers: string;
  topicPrefix: string;
  issuer: Pick<TestIssuer, 'issuer' | 'audience'>;
  logDirectory: string;
}

/** A process that answers requests. */
export interface Serving {
  process: ManagedProcess;
  address: string;
}

/** Starts a replica of the ticketing service; does not wait until it is ready. */
export async function startTicketing(
  name: string,
  surroundings: Surroundings,
  databaseUrl: string,
  variables: Record<string, string> = {},
): Promise<Serving> {
  const address = `127.0.0.1:${await freePort()}`;
  const process = await start(name, programOf('services/ticketing'), surroundings, {
    DATABASE_URL: databaseUrl,
    GRPC_LISTEN: address,
    ATTACHMENT_FOLDER: join(surroundings.logDirectory, 'attachments'),
    ...variables,
  });
  return { process, address };
}

/** Starts a replica of customer relations; does not wait until it is ready. */
export async function startCrm(
  name: string,
  surroundings: Surroundings,
  databaseUrl: string,
  variables: Record<string, string> = {},
): Promise<Serving> {
  const address = `127.0.0.1:${await freePort()}`;
  const process = await start(name, programOf('services/crm'), surroundings, {
    DATABASE_URL: databaseUrl,
    GRPC_LISTEN: address,
    FILE_FOLDER: join(surroundings.logDirectory, 'files'),
    ...variables,
  });
  return { process, address };
}

/** Starts the gateway in front of replicas of the services; does not wait until it is ready. */
export async function startGateway(
  surroundings: Surroundings,
  ticketing: Serving[],
  crm: Serving[] = [],
  variables: Record<string, string> = {},
): Promise<Serving> {
  const port = await freePort();
  const process = await start('gateway', programOf('gateway'), surroundings, {
    HTTP_HOST: '127.0.0.1',
    HTTP_PORT: String(port),
    TICKETING_GRPC_URL: targetOf(ticketing),
    CRM_GRPC_URL: crm.length === 0 ? NOBODY : targetOf(crm),
    ...variables,
  });
  return { process, address: `http://127.0.0.1:${port}/graphql` };
}

/** Starts the consumer that counts each event; does not wait until it is ready. */
export function startCounter(
  surroundings: Surroundings,
  databaseUrl: string,
): Promise<ManagedProcess> {
  const program = programOf('e2e', 'counter/counter.main.js');
  return start('counter', program, surroundings, { DATABASE_URL: databaseUrl });
}

function targetOf(replicas: Serving[]): string {
  return `ipv4:${replicas.map(({ address }) => address).join(',')}`;
}

async function start(
  name: string,
  program: string,
  { brokers, topicPrefix, issuer, logDirectory }: Surroundings,
  environment: Record<string, string>,
): Promise<ManagedProcess> {
  const opsPort = String(await freePort());
  return new ManagedProcess({
    name,
    program,
    operations: `http://127.0.0.1:${opsPort}`,
    logFile: join(logDirectory, `${name}.log`),
    environment: {
      OPS_HOST: '127.0.0.1',
      OPS_PORT: opsPort,
      KAFKA_BROKERS: brokers,
      KAFKA_TOPIC_PREFIX: topicPrefix,
      OIDC_ISSUER: issuer.issuer,
      OIDC_AUDIENCE: issuer.audience,
      ...environment,
    },
  });
}
