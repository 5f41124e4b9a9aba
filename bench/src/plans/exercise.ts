import { setTimeout as pause } from 'node:timers/promises';
import { Channel, Complexity, Grade, TicketStatus, Urgency } from '@shouwen/contracts';
import type { ListTicketsRequest, TicketServiceClient } from '@shouwen/contracts';
import type { TestIssuer } from '@shouwen/dev';
import type pg from 'pg';
import { answerOf, metadataFor, openClient } from '../load/service.target.js';
import { sampleTicket } from '../load/sample-ticket.js';
import type { Running } from '../stage/processes.js';
import { exerciseSearch } from './exercise-search.js';

/** From the sixth time on PostgreSQL may use a plan that fits any parameters: that is the one that counts. */
const times = 8;

type Metadata = ReturnType<typeof metadataFor>;

interface Caller {
  client: TicketServiceClient;
  agent: Metadata;
  supervisor: Metadata;
  customer: Metadata;
}

/** Tickets in the middle of the table, where no cache and no first page helps. */
interface Samples {
  ids: string[];
  number: string;
  middle: string;
  fresh: string;
}

/** Makes the service run every query it has, often enough for PostgreSQL to settle on a plan. */
export async function exercise(
  ticketing: Running,
  issuer: TestIssuer,
  database: pg.Client,
): Promise<void> {
  const client = openClient(ticketing.address);
  const tokenOf = async (sub: string, role: string) =>
    metadataFor(await issuer.sign({ sub, roles: [role], name: sub }));
  const caller: Caller = {
    client,
    agent: await tokenOf('agent-7', 'agent'),
    supervisor: await tokenOf('li-ming', 'supervisor'),
    customer: await tokenOf('customer-7', 'customer'),
  };
  try {
    const samples = await samplesOf(database);
    for (let n = 0; n < times; n += 1) {
      await readTickets(caller, samples);
      for (const request of lists(samples.middle)) await list(caller, request, caller.agent);
      await list(caller, { ...everything, page: { pageSize: 20, pageToken: '' } }, caller.customer);
      await exerciseSearch(ticketing.address, caller);
      await readAuditTrail(caller, samples);
      await write(caller, n);
      await (await fetch(`${ticketing.operations}/metrics`)).text();
    }
    // The relay looks at least once a second, and housekeeping has begun with the service.
    await pause(3_000);
  } finally {
    client.close();
  }
}

async function samplesOf(database: pg.Client): Promise<Samples> {
  const { rows } = await database.query<{ id: string; number: string }>(
    `select id, number from ticket where number like '%500_' or number like '%000' order by id limit 100`,
  );
  const middle = rows[rows.length >> 1];
  const fresh = rows.at(-1);
  if (middle === undefined || fresh === undefined) throw new Error('there are too few tickets');
  const ids = rows.map(({ id }) => id);
  return { ids, number: middle.number, middle: middle.id, fresh: fresh.id };
}

async function readTickets({ client, agent }: Caller, samples: Samples): Promise<void> {
  const { ids, number, middle } = samples;
  await answerOf((done) => client.getTicket({ by: { $case: 'id', value: middle } }, agent, done));
  await answerOf((done) =>
    client.getTicket({ by: { $case: 'number', value: number } }, agent, done),
  );
  await answerOf((done) => client.batchGetTickets({ ids }, agent, done));
  for (const pageToken of ['', '3']) {
    const request = { ticketId: middle, page: { pageSize: 20, pageToken } };
    await answerOf((done) => client.listTimeline(request, agent, done));
  }
  const request = { ticketIds: ids, pageSize: 20 };
  await answerOf((done) => client.batchListTimelines(request, agent, done));
}

const everything: ListTicketsRequest = {
  page: { pageSize: 20, pageToken: '' },
  includeSnoozed: false,
  customerIds: [],
  teamId: '',
  statuses: [],
  grade: Grade.UNSPECIFIED,
  channel: Channel.UNSPECIFIED,
  ownerId: '',
  customerId: '',
};

const filters: Partial<ListTicketsRequest>[] = [
  { statuses: [TicketStatus.NEW] },
  { grade: Grade.URGENT },
  { channel: Channel.CHAT },
  { ownerId: 'agent-7' },
  { customerId: 'customer-7' },
];

/** Every combination of filters, from the beginning and from the middle. */
function lists(middle: string): ListTicketsRequest[] {
  const combinations = filters.reduce<ListTicketsRequest[]>(
    (known, filter) => [...known, ...known.map((request) => ({ ...request, ...filter }))],
    [everything],
  );
  const page = { pageSize: 100, pageToken: middle };
  return [...combinations, ...combinations.map((request) => ({ ...request, page }))];
}

function list({ client }: Caller, request: ListTicketsRequest, as: Metadata) {
  return answerOf((done) => client.listTickets(request, as, done));
}

async function readAuditTrail({ client, supervisor }: Caller, { middle }: Samples): Promise<void> {
  for (const aggregateId of ['', middle]) {
    for (const actorId of ['', 'agent-7']) {
      for (const pageToken of ['', middle]) {
        const request = { aggregateId, actorId, page: { pageSize: 100, pageToken } };
        await answerOf((done) => client.listAuditRecords(request, supervisor, done));
      }
    }
  }
}

/** A ticket's life, with a call that is repeated and one that comes too late. */
async function write({ client, agent }: Caller, n: number): Promise<void> {
  const { idempotencyKey, ...wanted } = sampleTicket('plans', n);
  const opening = {
    ...wanted,
    ...{ grade: Grade.UNSPECIFIED, channel: Channel.UNSPECIFIED },
    ...{ urgency: Urgency.UNSPECIFIED, complexity: Complexity.UNSPECIFIED },
    options: { idempotencyKey, expectedVersion: 0 },
  };
  const ticket = await answerOf<{ id: string }>((done) => client.openTicket(opening, agent, done));
  await answerOf((done) => client.openTicket(opening, agent, done));
  const target = { ticketId: ticket.id, options: undefined };
  await answerOf((done) => client.claimTicket(target, agent, done));
  await answerOf((done) =>
    client.replyToTicket({ ...target, body: 'Hello', attachmentIds: [] }, agent, done),
  );
  await answerOf((done) =>
    client.addNote({ ...target, body: 'Hm', mentionedIds: [], attachmentIds: [] }, agent, done),
  );
  const grading = { ...target, grade: Grade.URGENT, reason: 'because' };
  await answerOf((done) => client.changeGrade(grading, agent, done));
  await answerOf((done) => client.handBackTicket({ ...target, reason: 'because' }, agent, done));
  await answerOf((done) => client.claimTicket(target, agent, done));
  await answerOf((done) => client.resolveTicket({ ...target, resolution: 'Sent' }, agent, done));
  await answerOf((done) => client.reopenTicket({ ...target, reason: 'because' }, agent, done));
  const late = { ticketId: ticket.id, options: { idempotencyKey: '', expectedVersion: 1 } };
  await answerOf((done) => client.claimTicket(late, agent, done)).catch(() => undefined);
}
