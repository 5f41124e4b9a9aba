import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDemoData } from './demo-data.js';
import {
  environmentFile,
  gatewayAddresses,
  writeEnvironmentFile,
  type Environment,
} from './environment-file.js';
import { Infrastructure, stages } from './infrastructure.js';
import { givenDatabase, migratedDatabase } from './migrations.js';
import { accepts, answersOk, nodeChild } from './node-child.js';
import { environmentOf, processes, programOf, type Addresses, type Ports } from './processes.js';
import { dataDirectory, endLeftovers, runDirectory, runningStart, startPidFile } from './state.js';
import { startSummary } from './summary.js';
import { Supervisor } from './supervisor.js';
import type { DatabaseAddresses } from './testing/test-database.js';

type Planned = Environment['processes'];

const began = Date.now();
const restartsFile = join(runDirectory, 'restarts.json');
const supervisor = new Supervisor(report, restartsFile);
const infrastructure = new Infrastructure(supervisor, report);
let stopping: Promise<void> | undefined;
let started = Promise.resolve();

// A closed terminal must not keep the processes from being ended.
process.stdout.on('error', () => undefined);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // Ctrl-C reaches npm and this process, and npm passes it on as well: ending takes place once.
  process.on(signal, () => {
    stopping ??= stop(0);
  });
}

await claimRun();
started = start().catch((error: unknown) => {
  if (stopping) return;
  report(error instanceof Error ? error.message : String(error));
  stopping = stop(1);
});

async function claimRun(): Promise<void> {
  try {
    await mkdir(runDirectory, { recursive: true });
    const other = await runningStart();
    if (other === undefined) await rm(startPidFile, { force: true });
    // Fails when another start has just made it.
    await writeFile(startPidFile, `${process.pid}\n`, { flag: 'wx' });
  } catch (error) {
    const other = await runningStart();
    report(
      other === undefined
        ? `${runDirectory} cannot be written: ${error instanceof Error ? error.message : ''}`
        : `Already running here: process ${other}. End it first (Ctrl-C, or kill ${other}).`,
    );
    process.exit(1);
  }
}

async function start(): Promise<void> {
  await rm(restartsFile, { force: true });
  const leftovers = await endLeftovers();
  if (leftovers.length > 0) report(`Ended what an earlier run left: ${leftovers.join(', ')}.`);
  const planned = await withPorts();
  const ownIssuer = !process.env.OIDC_ISSUER;
  const targets = planned.map(({ process: { name }, ports }) => [name, `127.0.0.1:${ports.ops}`]);
  const [{ postgresUrl, databases }, kafkaBrokers, issuer, mailOut, prometheusUrl] =
    await Promise.all([
      startDatabases(),
      infrastructure.kafka(),
      infrastructure.issuer(),
      infrastructure.mail(),
      infrastructure.prometheus(Object.fromEntries(targets) as Record<string, string>),
    ]);
  const addresses: Addresses = {
    kafkaBrokers,
    issuer,
    audience: process.env.OIDC_AUDIENCE ?? 'shouwen',
    databases: Object.fromEntries(Object.entries(databases).map(([name, { url }]) => [name, url])),
    mailOut,
    gateway: gatewayAddress(planned),
    grpc: grpcAddresses(planned),
  };
  await startProcesses(planned, addresses);

  const environment: Environment = {
    ...{ addresses, processes: planned, databases, postgresUrl, prometheusUrl, ownIssuer },
  };
  await writeEnvironmentFile(environment);
  if (ownIssuer) await demoData(environment);
  report(startSummary(environment));
  report(`Ready after ${Math.round((Date.now() - began) / 1000)} s.`);
}

async function withPorts(): Promise<Planned> {
  const planned: Planned = [];
  for (const entry of processes) {
    const ports = { ...entry.ports };
    for (const [use, port] of Object.entries(entry.ports) as [keyof Ports, number][]) {
      ports[use] = await infrastructure.portNear(port, `${entry.name} ${use}`);
    }
    planned.push({ process: entry, ports });
  }
  return planned;
}

function gatewayAddress(planned: Planned): string {
  const gateway = planned.find(({ process: { name } }) => name === 'gateway');
  return `http://127.0.0.1:${gateway?.ports.http}`;
}

function grpcAddresses(planned: Planned): Record<string, string> {
  const addresses: Record<string, string> = {};
  for (const { process: entry, ports } of planned) {
    if (ports.grpc !== undefined) addresses[entry.name] = `127.0.0.1:${ports.grpc}`;
  }
  return addresses;
}

/** The server is started only when a service has no address of its own in the environment. */
async function startDatabases(): Promise<{
  postgresUrl: string | undefined;
  databases: Record<string, DatabaseAddresses>;
}> {
  const services = processes.filter(({ database }) => database);
  const allGiven = services.every((service) => givenDatabase(service));
  const postgresUrl = allGiven ? undefined : await infrastructure.postgres();
  const databases: Record<string, DatabaseAddresses> = {};
  for (const service of services) {
    report(`Migrating the database of ${service.name} …`);
    databases[service.name] = await migratedDatabase(service, postgresUrl);
  }
  return { postgresUrl, databases };
}

async function startProcesses(planned: Planned, addresses: Addresses): Promise<void> {
  for (const stage of ['service', 'edge'] as const) {
    await Promise.all(
      planned
        .filter(({ process: entry }) => entry.stage === stage)
        .map(({ process: entry, ports }) => {
          report(`Starting ${entry.name} …`);
          const environment = environmentOf(entry, addresses, ports);
          const ready = async (): Promise<boolean> =>
            (await answersOk(`http://127.0.0.1:${ports.ops}/readyz`)) &&
            (ports.http === undefined || accepts(ports.http));
          return supervisor.start(
            nodeChild(entry.name, programOf(entry, 'main'), environment, ready),
            stages[stage],
          );
        }),
    );
  }
}

async function demoData(environment: Environment): Promise<void> {
  try {
    const added = await addDemoData({
      graphql: gatewayAddresses(environment).graphql,
      issuer: environment.addresses.issuer,
      kafkaBrokers: environment.addresses.kafkaBrokers,
      doneFile: join(dataDirectory, 'demo-data'),
    });
    if (added.tickets > 0) report(`Added ${added.tickets} demo tickets through the API.`);
    if (added.customers > 0) report(`Added ${added.customers} demo customers through the API.`);
    if (added.orders > 0) report(`Told of ${added.orders} demo orders on partner.orders.v1.`);
    if (added.surveyed > 0) report(`Asked ${added.surveyed} demo customers in a survey.`);
    if (added.shifts > 0) report(`Added ${added.shifts} demo shifts through the API.`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(`The demo data could not be added: ${reason}`);
  }
}

async function stop(code: number): Promise<void> {
  report('Ending everything …');
  await supervisor.stop();
  await started;
  await rm(environmentFile, { force: true });
  await rm(startPidFile, { force: true });
  const restarts = Object.entries(supervisor.restarts).filter(([, count]) => count > 0);
  const counted = restarts.map(([name, count]) => `${name} ${count}`).join(', ');
  report(`Everything has ended. Restarts after a crash: ${counted || 'none'}.`);
  process.exit(code);
}

function report(message: string): void {
  process.stdout.write(`${message}\n`);
}
