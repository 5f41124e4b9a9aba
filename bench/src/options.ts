import { parseArgs } from 'node:util';

/** What can be measured side by side, the floor first. */
export const systems = ['floor', 'service', 'gateway'] as const;
export type System = (typeof systems)[number];

export const operations = ['create', 'get', 'list'] as const;
export type Operation = (typeof operations)[number];

export const commands = ['compare', 'plans', 'scale', 'crm', 'clocks', 'start', 'import'] as const;
export type Command = (typeof commands)[number];

/** What was asked for on the command line. */
export interface BenchOptions {
  command: Command;
  systems: System[];
  operations: Operation[];
  /** Tickets that are there before anything is measured. */
  tickets: number;
  /** Customers, with ten orders each on average. */
  customers: number;
  rounds: number;
  /** Length of one measurement. */
  seconds: number;
  /** Requests in flight at once. */
  connections: number;
  /** Events a second while the delay to a consumer is measured. */
  rate: number;
  /** For how long that is measured; 0 leaves it out. */
  relaySeconds: number;
  /** Keep CPU profiles of the processes under load. */
  profile: boolean;
  /** Rows of the file that is imported, and whether only its dry run is measured. */
  rows: number;
  dryRun: boolean;
}

export const usage = `npm run bench                 requests/s, latency and cost against the floor; delay of events
npm run bench -- plans        plans of every query with many tickets
npm run bench -- scale        lists, counts and searches with 10,000 and with many tickets
npm run bench -- crm          customers with their orders: the nightly review of tiers, lists, searches, with plans
npm run bench -- clocks       how late warnings and breaches fire with three replicas, one of them killed
npm run bench -- start        time from npm start to the first mutation, and memory
npm run bench -- import       rows a second and memory while a large file of customers is imported

  --tickets 20000      tickets that are there already (plans, scale: 1000000; clocks: 100000)
  --customers 20000    customers that are there already, with ten orders each on average (crm)
  --rounds 5           measurements of each system, in turn
  --seconds 4          length of each measurement (clocks: 600, over which they come due)
  --connections 32     requests in flight
  --systems floor,service,gateway
  --operations create,get,list
  --rate 100           events a second for the delay
  --relay-seconds 20   how long the delay is measured; 0 leaves it out
  --profile            keep CPU profiles under .shouwen/bench/profiles
  --rows 100000        rows of the file (import)
  --dry-run            only upload and dry run (import)`;

const text = (value: string) => ({ type: 'string', default: value }) as const;

/** Reads the command line. Throws in words when it makes no sense. */
export function optionsFrom(argv: string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      tickets: { type: 'string' },
      customers: text('20000'),
      rounds: text('5'),
      seconds: { type: 'string' },
      connections: text('32'),
      systems: text(systems.join(',')),
      operations: text(operations.join(',')),
      rate: text('100'),
      'relay-seconds': text('20'),
      profile: { type: 'boolean', default: false },
      rows: text('100000'),
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [command] = chosen(commands, positionals[0] ?? 'compare');
  return {
    command,
    systems: chosen(systems, values.systems),
    operations: chosen(operations, values.operations),
    tickets: whole('tickets', values.tickets ?? ticketsFor(command), 1_000),
    customers: whole('customers', values.customers, 1_000),
    rounds: whole('rounds', values.rounds, 1),
    seconds: whole('seconds', values.seconds ?? (command === 'clocks' ? '600' : '4'), 1),
    connections: whole('connections', values.connections, 1),
    rate: whole('rate', values.rate, 1),
    relaySeconds: whole('relay-seconds', values['relay-seconds'], 0),
    profile: values.profile,
    rows: whole('rows', values.rows, 1_000),
    dryRun: values['dry-run'],
  };
}

function ticketsFor(command: Command): string {
  switch (command) {
    case 'plans':
    case 'scale':
      return '1000000';
    case 'clocks':
      return '100000';
    case 'compare':
    case 'crm':
    case 'start':
    case 'import':
      return '20000';
  }
}

function chosen<Name extends string>(known: readonly Name[], given: string): [Name, ...Name[]] {
  const names = given.split(',').map((name) => {
    const found = known.find((candidate) => candidate === name.trim());
    if (found === undefined) throw new Error(`"${name}" is none of: ${known.join(', ')}.`);
    return found;
  });
  return names as [Name, ...Name[]];
}

function whole(name: string, given: string, least: number): number {
  const value = Number(given);
  if (!Number.isInteger(value) || value < least) {
    throw new Error(`--${name} must be a whole number of at least ${least}.`);
  }
  return value;
}
