import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseAddresses } from '@shouwen/dev';
import type pg from 'pg';
import type { KnownTicket, TargetSpec } from '../load/target.js';
import type { BenchOptions, System } from '../options.js';
import { residentBytesOf } from '../stage/cost.js';
import { openClient, ticketingDatabase } from '../stage/databases.js';
import { environmentOf } from '../stage/environment.js';
import { benchDirectory, profileDirectory } from '../stage/paths.js';
import {
  startFloor,
  startGateway,
  startGenerator,
  startTicketing,
  topicPrefix,
  type Running,
} from '../stage/processes.js';
import { startServers, type Servers } from '../stage/servers.js';
import type { Teardown } from '../stage/teardown.js';
import { compare, summarize, untilRelayed, type Contender, type Sample } from './comparison.js';
import { knownTickets } from './known-tickets.js';
import { agentTokens } from './tokens.js';
import { measureRelayDelay, type RelayDelay } from './relay-delay.js';
import {
  printedConditions,
  printedDelay,
  printedMemory,
  printedSummaries,
  type Report,
} from './report.js';
import { StatementProfile, countingSettings } from './statement-profile.js';

const resultFile = join(benchDirectory, 'latest.json');
const eventsTopic = 'shouwen.ticketing.events.v1';

interface Stage {
  servers: Servers;
  floor: Running;
  ticketing: Running;
  gateway: Running | undefined;
  /** Databases of the floor and of the service. */
  floorClient: pg.Client;
  serviceClient: pg.Client;
}

/** Measures requests/s, latency, cost and the delay of events. Throws when any answer was wrong or any event is missing. */
export async function compareSystems(options: BenchOptions, teardown: Teardown): Promise<void> {
  console.log('Starting PostgreSQL and Kafka …');
  const servers = await startServers(teardown, options.profile ? countingSettings : {});
  const environment = await environmentOf(servers);
  const stage = await setUp(servers, options, teardown);
  const tokens = await agentTokens(servers.issuer);
  const tickets = await knownTickets(stage.serviceClient, stage.gateway?.address, tokens);
  const contenders = await Promise.all(
    options.systems.map((system) => contenderOf(system, stage, { tokens, tickets }, teardown)),
  );
  const samples = await compare(contenders, options);
  const report: Report = {
    environment,
    conditions: conditionsOf(options),
    summaries: summarize(samples),
    residentBytes: await memoryOf(contenders),
    relayDelay: undefined,
  };
  console.log(`\n${printedConditions(report)}\n\n${printedSummaries(report.summaries)}`);
  console.log(`\n${printedMemory(report.residentBytes)}\n`);
  await keep({ ...report, samples });

  const relayDelay = await delayOf(stage, contenders, options);
  if (relayDelay !== undefined) console.log(`\n${printedDelay(relayDelay)}\n`);
  await keep({ ...report, relayDelay, samples });
  await assertEverythingIsStored(stage, options.tickets + openedBy(contenders, relayDelay));
  if (relayDelay !== undefined && relayDelay.lost + relayDelay.doubled > 0) {
    throw new Error('Events were lost or doubled.');
  }
  console.log(`Every figure is in ${resultFile}`);
  if (options.profile) console.log(`Profiles are in ${profileDirectory}`);
}

function conditionsOf({ tickets, connections, rounds, seconds }: BenchOptions) {
  return { tickets, connections, rounds, seconds };
}

async function keep(result: Report & { samples: Sample[] }): Promise<void> {
  await mkdir(benchDirectory, { recursive: true });
  await writeFile(resultFile, `${JSON.stringify(result, null, 2)}\n`);
}

async function setUp(
  servers: Servers,
  { tickets, systems }: BenchOptions,
  teardown: Teardown,
): Promise<Stage> {
  console.log(`Making ${tickets.toLocaleString('en')} tickets …`);
  const client = async (database: DatabaseAddresses) => {
    const opened = await openClient(database);
    teardown.add(() => opened.end());
    return opened;
  };
  const floorDatabase = await ticketingDatabase(servers, tickets);
  const serviceDatabase = await ticketingDatabase(servers, tickets);
  console.log('Starting what is measured …');
  const floorClient = await client(floorDatabase);
  const serviceClient = await client(serviceDatabase);
  const floor = await startFloor(floorDatabase, teardown);
  const ticketing = await startTicketing(servers, serviceDatabase, teardown);
  const gateway = systems.includes('gateway')
    ? await startGateway(servers, ticketing, teardown)
    : undefined;
  return { servers, floor, ticketing, gateway, floorClient, serviceClient };
}

async function contenderOf(
  system: System,
  { servers, floor, ticketing, gateway, floorClient, serviceClient }: Stage,
  given: { tokens: string[]; tickets: KnownTicket[] },
  teardown: Teardown,
): Promise<Contender> {
  const generator = await startGenerator(`load-${system}`, teardown);
  const own: Record<System, (Running | undefined)[]> = {
    ...{ floor: [floor], service: [ticketing], gateway: [gateway, ticketing] },
  };
  const running = own[system].filter((one) => one !== undefined);
  const target: TargetSpec = {
    ...{ system, ...given, run: `${servers.run}-${system}` },
    address: running[0]?.address ?? '',
  };
  const costs = Object.fromEntries([
    ...running.map(({ process }) => [process.name, process.pid] as const),
    ['postgres', servers.postgres.pid] as const,
    ...(system === 'floor' ? [] : [['kafka', servers.kafka.pid] as const]),
    [`load-${system}`, generator.pid] as const,
  ]);
  return {
    ...{ system, target, generator, costs, opened: 0 },
    profiled: running.map(({ process }) => process),
    statements: new StatementProfile(
      servers.postgres.url,
      (system === 'floor' ? floorClient : serviceClient).database ?? '',
    ),
    settle: async () => {
      if (system === 'floor') await floorClient.query('truncate outbox');
      else await untilRelayed(serviceClient);
    },
  };
}

async function delayOf(
  { servers }: Stage,
  contenders: Contender[],
  { rate, relaySeconds }: BenchOptions,
): Promise<RelayDelay | undefined> {
  const contender = contenders.findLast(({ system }) => system !== 'floor');
  if (contender === undefined || relaySeconds === 0) return undefined;
  console.log(`Measuring the delay of events at ${rate}/s …`);
  return measureRelayDelay({
    target: { ...contender.target, run: `${contender.target.run}-delay` },
    brokers: servers.kafka.brokers,
    topic: topicPrefix(servers.run) + eventsTopic,
    ...{ rate, seconds: relaySeconds },
  });
}

/** Tickets that the service acknowledged, directly or through the gateway. */
function openedBy(contenders: Contender[], relayDelay: RelayDelay | undefined): number {
  const measured = contenders.filter(({ system }) => system !== 'floor');
  const opened = measured.reduce((sum, contender) => sum + contender.opened, 0);
  return opened + (relayDelay === undefined ? 0 : relayDelay.acknowledged + relayDelay.warmUps);
}

/** Nothing is under way any more: the database must have exactly the tickets that were acknowledged, each with all that belongs to it. */
async function assertEverythingIsStored(
  { serviceClient }: Stage,
  acknowledged: number,
): Promise<void> {
  const { rows } = await serviceClient.query<Record<string, number>>(
    `select (select count(*)::int from ticket) as tickets, (select count(*)::int from audit_record where operation = 'ticket.opened') as "audit records",
       (select count(*)::int from ticket_entry where sequence = 1) as timelines`,
  );
  for (const [name, stored] of Object.entries(rows[0] ?? {})) {
    if (stored !== acknowledged) {
      throw new Error(
        `${acknowledged} tickets were acknowledged, but there are ${stored} ${name}.`,
      );
    }
  }
  console.log(
    `${acknowledged} tickets acknowledged, all stored, each with its timeline and its audit record.`,
  );
}

async function memoryOf(contenders: Contender[]): Promise<Record<string, number>> {
  const resident: Record<string, number> = {};
  for (const [name, pid] of contenders.flatMap(({ costs }) => Object.entries(costs))) {
    resident[name] ??= await residentBytesOf(pid);
  }
  return resident;
}
