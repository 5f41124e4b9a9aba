import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort, until, type DatabaseAddresses } from '@shouwen/dev';
import { MeasuredProcess, ownProgram } from './measured-process.js';
import { benchDirectory, logDirectory, repositoryRoot } from './paths.js';
import type { Servers } from './servers.js';
import type { Teardown } from './teardown.js';

/** A running program and where its requests go. */
export interface Running {
  process: MeasuredProcess;
  address: string;
  /** `http://host:port` of its operations port. */
  operations: string;
}

/** Connections to the database: the service's own default, and the floor's. */
const poolSize = '16';

/** Starts the ticketing service as it runs in production and waits until it is ready. */
export async function startTicketing(
  servers: Servers,
  database: DatabaseAddresses,
  teardown: Teardown,
  name = 'ticketing',
): Promise<Running> {
  const address = `127.0.0.1:${await freePort()}`;
  return startPlatformProcess(name, 'services/ticketing', servers, teardown, address, {
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: poolSize,
    GRPC_LISTEN: address,
  });
}

/** Starts the service of customer relations as it runs in production and waits until it is ready. */
export async function startCrm(
  servers: Servers,
  database: DatabaseAddresses,
  teardown: Teardown,
  name = 'crm',
): Promise<Running> {
  const address = `127.0.0.1:${await freePort()}`;
  const url = new URL(database.url);
  // Tells the sessions of replicas apart.
  url.searchParams.set('application_name', name);
  return startPlatformProcess(name, 'services/crm', servers, teardown, address, {
    DATABASE_URL: url.href,
    DATABASE_POOL_SIZE: poolSize,
    GRPC_LISTEN: address,
    FILE_FOLDER: join(benchDirectory, 'files'),
  });
}

/** Starts the gateway in front of a ticketing service, and one of customer relations when it is asked, and waits until it is ready. */
export async function startGateway(
  servers: Servers,
  ticketing: Running,
  teardown: Teardown,
  crm?: Running,
): Promise<Running> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  return startPlatformProcess('gateway', 'gateway', servers, teardown, address, {
    HTTP_HOST: '127.0.0.1',
    HTTP_PORT: String(port),
    TICKETING_GRPC_URL: ticketing.address,
    CRM_GRPC_URL: crm?.address ?? '127.0.0.1:1',
  });
}

/** Starts the floor and waits until it listens. */
export async function startFloor(
  database: DatabaseAddresses,
  teardown: Teardown,
): Promise<Running> {
  const port = await freePort();
  const process = MeasuredProcess.start({
    name: 'floor',
    program: ownProgram('floor/floor.main.js'),
    environment: {
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      DATABASE_POOL_SIZE: poolSize,
      HTTP_PORT: String(port),
    },
    logFile: join(logDirectory, 'floor.log'),
  });
  teardown.add(() => process.stop());
  await process.nextMessage();
  return { process, address: `http://127.0.0.1:${port}`, operations: '' };
}

/** Starts a load generator and waits until it listens. */
export async function startGenerator(name: string, teardown: Teardown): Promise<MeasuredProcess> {
  const process = MeasuredProcess.start({
    name,
    program: ownProgram('load/load.main.js'),
    logFile: join(logDirectory, `${name}.log`),
  });
  teardown.add(() => process.stop());
  await process.nextMessage();
  return process;
}

async function startPlatformProcess(
  name: string,
  folder: string,
  { kafka, issuer, run }: Servers,
  teardown: Teardown,
  address: string,
  environment: Record<string, string>,
): Promise<Running> {
  const operations = `127.0.0.1:${await freePort()}`;
  const process = MeasuredProcess.start({
    name,
    program: join(repositoryRoot, folder, 'dist', 'main.js'),
    environment: {
      NODE_ENV: 'production',
      OPS_HOST: '127.0.0.1',
      OPS_PORT: operations.slice(operations.indexOf(':') + 1),
      KAFKA_BROKERS: kafka.brokers,
      KAFKA_TOPIC_PREFIX: topicPrefix(run),
      OIDC_ISSUER: issuer.issuer,
      OIDC_AUDIENCE: issuer.audience,
      ...environment,
    },
    logFile: join(logDirectory, `${name}.log`),
  });
  teardown.add(() => process.stop());
  await until(
    async () => {
      if (!process.isAlive) return true;
      await connected(address);
      return (await fetch(`http://${operations}/readyz`)).ok;
    },
    { what: `${name} to be ready`, timeoutMs: 60_000 },
  );
  if (!process.isAlive) throw new Error(`${name} ended before it was ready.`);
  return { process, address, operations: `http://${operations}` };
}

/** Throws while nobody listens. */
async function connected(address: string): Promise<void> {
  const { hostname, port } = new URL(address.includes('://') ? address : `tcp://${address}`);
  const socket = connect({ host: hostname, port: Number(port) });
  await once(socket, 'connect').finally(() => socket.destroy());
}

/** What the names of topics and groups of a run begin with. */
export function topicPrefix(run: string): string {
  return `bench-${run}.`;
}
