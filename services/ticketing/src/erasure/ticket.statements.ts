/** What takes the place of a text that must not be empty. */
const ERASED = `'已清除 Erased'`;

/** Fields of a timeline whose values tell nothing of a person. */
const HARMLESS = `('status', 'grade', 'gradeSource', 'urgency', 'complexity', 'channel', 'teamId', 'team_id', 'ownerId',
  'firstAskedOwnerId', 'outcome', 'score', 'until', 'state', 'agentId', 'at')`;

/**
 * Statements that forget who the customer of some tickets was and what was said, so that everything that is counted stays.
 * They take: $1 ids of tickets, $2 identities, $3 the identity and $4 the name that take their place.
 */
const TICKETS = `
  update ticket set subject = ${ERASED}, customer_id = $3, customer_name = $4,
    resolution = case when resolution is null then null else '' end,
    ${['opened_by', 'first_response_by', 'last_reply_by', 'resolved_by']
      .map((column) => `${column} = ${withoutPerson(column)}`)
      .join(', ')}
  where id = any($1::uuid[])`;

const ENTRIES = `
  update ticket_entry set body = '', actor = ${withoutPerson('actor')}, changes = (
    select coalesce(jsonb_agg(case when change ->> 'field' in ${HARMLESS} then change
      else jsonb_build_object('field', change ->> 'field') end), '[]')
    from jsonb_array_elements(changes) as change)
  where ticket_id = any($1::uuid[])`;

const WORK = [
  `update task set title = ${ERASED}, description = '',
     answer = case when answer is null then null else '' end,
     cancel_reason = case when cancel_reason is null then null else '' end,
     created_by = ${withoutPerson('created_by')}, updated_by = ${withoutPerson('updated_by')}
   where ticket_id = any($1::uuid[])`,
  `update supervision_order set what = ${ERASED}, reply = case when reply is null then null else '' end,
     verdict_note = case when verdict_note is null then null else '' end
   where target_id = any($1::uuid[])`,
  `update transfer set reason = '', close_reason = '', rule = '' where ticket_id = any($1::uuid[])`,
  `update fan_out_reply set body = '' where parent_id = any($1::uuid[])`,
  `update survey set customer_id = $3, comment = '' where ticket_id = any($1::uuid[])`,
];

/** Clocks keep why they changed: codes stay, words of people go, and what customers are known by. */
const CLOCKS = [
  `update sla_clock set clock = regexp_replace(
      regexp_replace(clock::text, '"reason": "(?![a-z_.:-]*")([^"\\\\]|\\\\.)*"', '"reason": ""', 'g'),
      '"by": "mailto:[^"]*"', '"by": ""', 'g')::jsonb
   where ticket_id = any($1::uuid[])`,
  `update sla_clock set clock = (
     with recursive gone (nth, text) as (
       select 0, clock::text
       union all
       select nth + 1, replace(text, '"by": ' || to_jsonb(($2::text[])[nth + 1])::text, '"by": ""')
       from gone where nth < cardinality($2::text[])
     )
     select text::jsonb from gone order by nth desc limit 1)
   where ticket_id = any($1::uuid[])`,
];

const CHATS = [
  `update chat set customer_id = $3 where ticket_id = any($1::uuid[])`,
  `update chat_event set actor = ${withoutPerson('actor')} where ticket_id = any($1::uuid[])`,
];

const MAIL = [
  'delete from inbound_mail where ticket_id = any($1::uuid[])',
  'delete from outbound_mail where ticket_id = any($1::uuid[])',
  'delete from mail_participant where ticket_id = any($1::uuid[])',
  'delete from mail_thread where ticket_id = any($1::uuid[])',
];

const CALLS = [
  `update call_event set caller = '', called = '', recording_url = ''
   where call_id in (select id from phone_call where ticket_id = any($1::uuid[]))`,
  `update phone_call set outside_number = '', recording_url = '',
     caller_number = case direction when 'inbound' then '' else caller_number end,
     called_number = case direction when 'outbound' then '' else called_number end
   where ticket_id = any($1::uuid[])`,
  `update phone_callback set number = 'erased:' || id where ticket_id = any($1::uuid[])`,
];

/** Where else it stands who did something, which the customer may have. */
const actors: readonly (readonly [table: string, key: string, column: string])[] = [
  ['duty', 'ticket_id', 'opened_by'],
  ['duty', 'ticket_id', 'released_by'],
  ['ticket_flag', 'ticket_id', 'actor'],
  ['page_run', 'ticket_id', 'updated_by'],
  ['page_run', 'ticket_id', 'acknowledged_by'],
  ['supervision_order', 'target_id', 'updated_by'],
  ['mention', 'ticket_id', 'by'],
  ['ticket_link', 'from_id', 'created_by'],
  ['ticket_link', 'to_id', 'created_by'],
];

const ACTORS = actors.map(
  ([table, key, column]) => `
  update ${table} set ${column} = ${withoutPerson(column)}
  where ${key} = any($1::uuid[]) and ${column} ->> 'id' = any($2::text[])`,
);

/** The ledger of duties is append-only: a function of its owner takes the customer out of it. */
const LEDGER = 'select erase_from_duty_ledger($1::uuid[], $2::text[], $3::text)';

/** In their order. */
export const ticketStatements: readonly string[] = [
  ...[TICKETS, ENTRIES, ...WORK, ...CLOCKS, ...CHATS, ...MAIL, ...CALLS, ...ACTORS, LEDGER],
];

/** Everything whose records in the audit trail may hold words about the customer of these tickets. */
export const AUDITED = `
  select id from unnest($1::uuid[]) as id
  union all select id from task where ticket_id = any($1::uuid[])
  union all select id from supervision_order where target_id = any($1::uuid[])
  union all select id from transfer where ticket_id = any($1::uuid[])
  union all select id from survey where ticket_id = any($1::uuid[])
  union all select id from duty where ticket_id = any($1::uuid[])
  union all select id from attachment where ticket_id = any($1::uuid[])
  union all select id from chat where ticket_id = any($1::uuid[])
  union all select id from phone_call where ticket_id = any($1::uuid[])
  union all select id from phone_callback where ticket_id = any($1::uuid[])
  union all select id from inbound_mail where ticket_id = any($1::uuid[])
  union all select id from outbound_mail where ticket_id = any($1::uuid[])`;

/** Forgets the files of these tickets, and which they were. */
export const TAKE_FILES = 'delete from attachment where ticket_id = any($1::uuid[]) returning id';

/** Who did something, without a name and under the pseudonym where it was the customer. */
function withoutPerson(column: string): string {
  return `case when ${column} ->> 'id' = any($2::text[])
    then jsonb_build_object('kind', ${column} -> 'kind', 'id', $3::text, 'name', '') else ${column} end`;
}
