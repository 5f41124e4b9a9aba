/**
 * Statements that forget what is kept under a person's identities, addresses and numbers, whatever ticket it belongs to. They
 * take: $1 identities, $2 addresses of mail, $3 numbers, $4 the identity that takes their place.
 */
const MAILS = `
  delete from inbound_mail where lower(sender) = any($2::text[]) or lower(envelope_sender) = any($2::text[])`;

const SENDERS = 'delete from mail_sender where address = any($2::text[])';

const PARTICIPANTS = 'delete from mail_participant where address = any($2::text[])';

const CALLERS =
  'delete from phone_caller where number = any($3::text[]) or customer_id = any($1::text[])';

const CALLBACKS = `update phone_callback set number = 'erased:' || id where number = any($3::text[])`;

const CALL_EVENTS = `
  update call_event set caller = '', called = '', recording_url = ''
  where call_id in (select id from phone_call where outside_number = any($3::text[]))`;

const CALLS = `
  update phone_call set outside_number = '', recording_url = '',
    caller_number = case direction when 'inbound' then '' else caller_number end,
    called_number = case direction when 'outbound' then '' else called_number end
  where outside_number = any($3::text[])`;

/** The national part of a number is what a report that can't be read is likely to hold. */
const REPORTS = `
  delete from unread_call_report where exists (
    select from unnest($3::text[]) as number
    where position(convert_to(right(number, 8), 'UTF8') in body) > 0)`;

const INBOX = [
  'delete from notification where recipient_id = any($1::text[])',
  'delete from notification_inbox where recipient_id = any($1::text[])',
  'delete from notification_setting where recipient_id = any($1::text[])',
  `delete from outbound_notification_mail
   where recipient_id = any($1::text[]) or lower(address) = any($2::text[])`,
];

/** What other services told of a customer goes on under the pseudonym. */
const STANDING = [
  `with gone as (delete from customer_tier where customer_id = any($1::text[]) returning tier)
   insert into customer_tier (customer_id, tier) select $4::text, max(tier) from gone having count(*) > 0
   on conflict (customer_id) do nothing`,
  `with gone as (delete from customer_dedicated_agent where customer_id = any($1::text[]) returning agent_id)
   insert into customer_dedicated_agent (customer_id, agent_id)
   select $4::text, max(agent_id) from gone having count(*) > 0 on conflict (customer_id) do nothing`,
];

const OTHERS = [
  'delete from chat_typing where person_id = any($1::text[])',
  'delete from ticket_watcher where person_id = any($1::text[])',
  'delete from idempotency_key where caller_id = any($1::text[])',
  `update survey set customer_id = $4, comment = '' where customer_id = any($1::text[])`,
];

/** Identities under which callers with these numbers are known: of customers too, whom others share a number with. */
export const IDENTITIES_OF_NUMBERS =
  'select distinct customer_id as id from phone_caller where number = any($1::text[])';

/** Identities under which those who write from these addresses are known. */
export const IDENTITIES_OF_ADDRESSES =
  'select identity as id from mail_sender where address = any($1::text[])';

/** Addresses of those who write under these identities. */
export const ADDRESSES_OF_IDENTITIES =
  'select address from mail_sender where identity = any($1::text[])';

/** Numbers of callers who are known by these identities. */
export const NUMBERS_OF_IDENTITIES =
  'select number from phone_caller where customer_id = any($1::text[])';

/** In their order. */
export const personStatements: readonly string[] = [
  ...[MAILS, SENDERS, PARTICIPANTS, CALL_EVENTS, CALLS, CALLBACKS, CALLERS, REPORTS],
  ...[...INBOX, ...STANDING, ...OTHERS],
];
