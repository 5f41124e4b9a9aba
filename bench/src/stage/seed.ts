import pg from 'pg';

const agents = 200;
/** Tickets whose timeline is long. */
const longTimelineEvery = 1_000;
const longTimeline = 50;
/** Tables that are cleaned regularly hold at most this many rows. */
const mostPassing = 200_000;

const actor = (id: string) =>
  `jsonb_build_object('kind', 'ACTOR_KIND_HUMAN', 'id', ${id}, 'name', '王芳')`;
/** A figure below `bound` that looks random but is the same for the same n; others for other seeds. */
const drawn = (n: string, seed: number, bound: string | number) =>
  `abs(hashint8extended(${n}, ${seed}) % ${bound})`;
const someAgent = (n: string) => `'agent-' || ${drawn(n, 1, agents)}`;
const someCustomer = `'customer-' || ${drawn('n', 2, 'greatest(1, $1 / 20)')}`;
const someTime = drawn('n', 3, 100);

/**
 * One ticket a minute, the last of the $1 now: 97 of 100 resolved, 2 open, 1 new; ids ordered by time, as UUIDv7 are.
 * `source` yields the `n`, and whatever `subject`, `customerName` and `customer` are made of.
 */
export const ticketsFrom = (
  source: string,
  subject: string,
  customerName: string,
  customer = someCustomer,
): string => `
  insert into ticket (id, number, version, subject, status, grade, channel, customer_id, customer_name, owner,
    opened_at, opened_by, first_response_at, first_response_by, last_reply_at, last_reply_by,
    last_customer_message_at, resolved_at, resolved_by, resolution, reopen_count, updated_at)
  select
    (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(hash, 1, 3) || '8' || substr(hash, 4, 15))::uuid,
    'T-' || to_char(at, 'YYYY') || '-' || to_char(n, 'FM99999999000000'),
    case status when 'new' then 1 when 'open' then 2 else 3 end,
    ${subject}, status,
    (array['general', 'important', 'urgent'])[1 + ${drawn('n', 4, 3)}],
    (array['phone', 'chat', 'email', 'web', 'api'])[1 + ${drawn('n', 5, 5)}],
    customer, ${customerName}, case when status <> 'new' then agent end,
    at, jsonb_build_object('kind', 'ACTOR_KIND_HUMAN', 'id', customer, 'name', '林晓雨'),
    answered, case when status <> 'new' then agent end, answered, case when status <> 'new' then agent end,
    at, resolved, case when status = 'resolved' then agent end,
    case when status = 'resolved' then 'A new parcel is on its way.' end,
    0, at
  from (
    select *, case when status <> 'new' then at end as answered, case when status = 'resolved' then at end as resolved
    from (
      select source.*, now() - ($1 - n) * interval '1 minute' as at, md5(n::text) as hash, ${actor(someAgent('n'))} as agent,
        ${customer} as customer,
        case when ${someTime} = 0 then 'new' when ${someTime} <= 2 then 'open' else 'resolved' end as status
      from ${source}
    ) as facts
  ) as ticket`;

const tickets = (customer?: string) =>
  ticketsFrom(
    'generate_series(1, $1::integer) as source (n)',
    `'Where is my order ' || n || '?'`,
    `'林晓雨'`,
    customer,
  );

const entries = `
  insert into ticket_entry (ticket_id, sequence, id, kind, at, actor, body, internal, changes)
  select id, sequence, gen_random_uuid(), case sequence when 1 then 'opened' else 'replied' end, opened_at, opened_by,
    repeat('It has been a week. ', 10), false, '[]'
  from (select *, row_number() over (order by id) as nth from ticket) as numbered
  cross join lateral generate_series(1, case when nth % ${longTimelineEvery} = 0 then ${longTimeline} else 1 end) as sequence`;

const auditTrail = `
  insert into audit_record (id, at, actor_kind, actor_id, actor_name, on_behalf_of, operation, aggregate_type,
    aggregate_id, changes, reason, correlation_id)
  select id, opened_at, 'ACTOR_KIND_HUMAN', ${someAgent('row_number() over (order by id)')}, '王芳', customer_id, 'ticket.opened', 'ticket',
    id, '[]', '', id::text
  from ticket order by ticket.id`;

const keptAnswers = `
  insert into idempotency_key (caller_id, operation, key, request_hash, answer, created_at)
  select opened_by ->> 'id', 'ticket.open', id::text, '\\x00', decode(repeat('00', 400), 'hex'), now()
  from ticket order by id desc limit ${mostPassing}`;

const inbox = `
  insert into inbox (consumer, event_source, event_id, received_at)
  select 'partner-tickets', 'bench', id::text, now() from ticket order by id desc limit ${mostPassing}`;

/** Every ticket by the same words, and by what it is filtered by; `scale` has words as frequent as words are. */
const found = `
  insert into ticket_search (ticket_id, place, opened_at, facets, lexemes)
  select id, n, opened_at, facets, array_to_tsvector(facets || array['order', 't' || n, '#month:' || to_char(opened_at, 'YYYY-MM'),
    '#b0:' || (n >> 12), '#b1:' || (n >> 15), '#b2:' || (n >> 18), '#b3:' || (n >> 21), '#b4:' || (n >> 24)])
  from (
    select *, substring(number from '[0-9]+$')::bigint as n,
      array['#status:' || status, '#grade:' || grade, '#channel:' || channel, '#customer:' || customer_id] as facets
    from ticket) as numbered
  order by n`;

/**
 * Fills a migrated database with tickets and everything that comes with them, then lets Postgres look at it. `customer` is
 * SQL for whose the ticket `n` is.
 */
export async function seed(ownerUrl: string, count: number, customer?: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(tickets(customer), [count]);
    await client.query(`select setval('ticket_number', $1)`, [count]);
    for (const statement of [entries, auditTrail, keptAnswers, inbox, found]) {
      await client.query(statement);
    }
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}
