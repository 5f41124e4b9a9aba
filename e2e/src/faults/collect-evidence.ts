import { ask } from '../stage/graphql-client.js';
import { withClient } from '../stage/databases.js';
import type { Tokens } from '../stage/tokens.js';
import { topicMessages } from '@shouwen/contracts';
import { readTopic } from '../stage/topic-reader.js';
import type { TopicMessage } from '../stage/topic-reader.js';
import type { Cluster } from './cluster.js';
import type {
  CommittedEvent,
  CountedTicket,
  DeliveredEvent,
  Evidence,
  StoredEntry,
  StoredTicket,
} from './evidence.js';
import type { PartnerFeed } from './partner-feed.js';
import type { Workload } from './workload.js';

const EVENTS = 'shouwen.ticketing.events.v1';
const SNAPSHOTS = 'shouwen.ticketing.snapshots.v1';
const CLOCKS = 'shouwen.ticketing.sla.v1';
const readOneByOne: ReadonlySet<string> = new Set([EVENTS, SNAPSHOTS, CLOCKS]);

const SLOT = 'faults';
const NODES_AT_ONCE = 100;

// What clients give is the body of an entry; a change of grade and a resolution have it there too.
const ENTRIES = `
  select ticket_id as "ticketId", sequence, kind, body as text from ticket_entry
  order by ticket_id, sequence`;

const TICKETS = `select id, version, external_reference as reference from ticket`;

const COUNTED = `
  select ticket_id as "ticketId", events, last_sequence as "lastSequence",
    out_of_order as "outOfOrder" from counter`;

const COMMITTED = `
  select substring(data from ' type\\[text\\]:''([^'']*)''') as type,
    substring(data from '"ce_id":"([^"]+)"') as id
  from pg_logical_slot_get_changes('${SLOT}', null, null, 'include-xids', '0')
  where data like 'table public.outbox: INSERT:%'`;

/** Those who are asked. */
export interface Sides {
  cluster: Cluster;
  workload: Workload;
  feed: PartnerFeed;
  tokens: Tokens;
}

/** Lets Postgres itself keep what is committed from now on, as a witness that no code of ours stands behind. */
export async function keepCommitted(cluster: Cluster): Promise<void> {
  await withClient(cluster.databases.ticketing.adminUrl, async (client) => {
    await client.query(`select pg_create_logical_replication_slot('${SLOT}', 'test_decoding')`);
  });
}

/** How much is still under way: rows in the outbox, events that the consumer has not counted, partner's tickets. */
export async function underWay(cluster: Cluster, feed: PartnerFeed): Promise<number> {
  const { ticketing, counter } = cluster.databases;
  const wanted = await withClient(ticketing.adminUrl, async (client) => {
    const { rows } = await client.query<{ outbox: number; entries: number; partner: number }>(`
      select (select count(*) from outbox)::int as outbox,
        (select count(*) from ticket_entry)::int as entries,
        (select count(*) from ticket where external_reference <> '')::int as partner`);
    return rows[0];
  });
  const counted = await withClient(counter.adminUrl, async (client) => {
    const { rows } = await client.query<{ events: number }>(
      'select coalesce(sum(events), 0)::int as events from counter',
    );
    return rows[0];
  });
  if (wanted === undefined || counted === undefined) throw new Error('a count has no row');
  const submitted = Math.max(0, feed.references.length - wanted.partner);
  return wanted.outbox + Math.max(0, wanted.entries - counted.events) + submitted;
}

/** What Postgres' own log says was recorded in the outbox since it was last asked. */
export async function committedEvents(cluster: Cluster): Promise<CommittedEvent[]> {
  return withClient(
    cluster.databases.ticketing.adminUrl,
    async (client) => (await client.query<CommittedEvent>(COMMITTED)).rows,
  );
}

/** Asks every side what it knows; `committed` is what had been recorded before all of it was sent. */
export async function collectEvidence(
  { cluster, workload, feed, tokens }: Sides,
  committed: readonly CommittedEvent[],
): Promise<Evidence> {
  const { brokers } = cluster.servers.kafka;
  const events = await readTopic(brokers, EVENTS);
  const snapshots = await readTopic(brokers, SNAPSHOTS);
  const clockEvents = await readTopic(brokers, CLOCKS);
  const otherEvents = await readOthers(brokers);
  const rejections = await readTopic(brokers, 'partner.rejections.v1');
  const deadLetters = [
    ...(await readTopic(brokers, `${EVENTS}.dlq`)),
    ...(await readTopic(brokers, 'partner.tickets.v1.dlq')),
  ];
  return {
    acknowledged: workload.acknowledged,
    refused: workload.refused,
    unanswered: workload.unanswered,
    untyped: workload.untyped,
    answered: await versionsInApi(cluster.api, workload, tokens),
    events: events.map(deliveredOf),
    snapshots: snapshots.map(deliveredOf),
    clockEvents: clockEvents.map(deliveredOf),
    otherEvents: otherEvents.map(deliveredOf),
    rejections: rejections.map(({ headers, value }) => ({
      id: headers['ce_id'] ?? '',
      eventId: (JSON.parse(value ?? '{}') as { eventId?: string }).eventId ?? '',
    })),
    deadLetters: deadLetters.map(({ headers }) => headers['ce_id'] ?? ''),
    references: feed.references,
    broken: feed.broken,
    unexpectedEnds: cluster.unexpectedEnds,
    ...(await stored(cluster)),
    committed,
    committedSince: await committedEvents(cluster),
    counted: await withClient(
      cluster.databases.counter.adminUrl,
      async (client) => (await client.query<CountedTicket>(COUNTED)).rows,
    ),
  };
}

/** What ticketing says on topics that are not looked at one by one. */
async function readOthers(brokers: string): Promise<TopicMessage[]> {
  const topics = new Set(Object.values(topicMessages).map(({ topic }) => topic));
  const others = [...topics].filter(
    (topic) => topic.startsWith('shouwen.ticketing.') && !readOneByOne.has(topic),
  );
  const read: TopicMessage[] = [];
  for (const topic of others) read.push(...(await readTopic(brokers, topic)));
  return read;
}

function stored(cluster: Cluster) {
  return withClient(cluster.databases.ticketing.adminUrl, async (client) => {
    const countOf = async (table: string) => {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from ${table}`,
      );
      return rows[0]?.count ?? 0;
    };
    return {
      entries: (await client.query<StoredEntry>(ENTRIES)).rows,
      tickets: (await client.query<StoredTicket>(TICKETS)).rows,
      outboxLeft: await countOf('outbox'),
      // Warnings and breaches, which time makes, have records of their own.
      auditRecords: await countOf(`audit_record where aggregate_type = 'ticket'`),
    };
  });
}

async function versionsInApi(
  url: string,
  { tickets }: Workload,
  tokens: Tokens,
): Promise<Map<string, number>> {
  const versions = new Map<string, number>();
  const document =
    'query Read($ids: [ID!]!) { nodes(ids: $ids) { ... on Ticket { uuid version } } }';
  for (let first = 0; first < tickets.length; first += NODES_AT_ONCE) {
    const ids = tickets.slice(first, first + NODES_AT_ONCE).map(({ id }) => id);
    const token = await tokens.of('sue', 'supervisor');
    const { body } = await ask(url, document, { token, variables: { ids } });
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
    const { nodes } = body.data as { nodes: ({ uuid: string; version: number } | null)[] };
    for (const node of nodes) if (node !== null) versions.set(node.uuid, node.version);
  }
  return versions;
}

function deliveredOf({ partition, key, headers }: TopicMessage): DeliveredEvent {
  return {
    id: headers['ce_id'] ?? '',
    type: headers['ce_type'] ?? '',
    aggregateId: key,
    sequence: Number(headers['ce_sequence']),
    partition,
  };
}
