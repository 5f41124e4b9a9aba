import { isCustomerOnly, platformErrors } from '@shouwen/platform';
import type { Caller, Page, PageOf, Reads } from '@shouwen/platform';
import type { TicketEntryEntity } from './ticket.entity.js';

const KEY = /^(?:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):)?(\d{1,9})$/;

// The limit of merged tickets bounds the family, and `union` ends the walk whatever the data.
const SHOWN = `
  with recursive family (id, number, customer_id) as (
    select id, number, customer_id from ticket where id = $1
    union
    select source.id, source.number, source.customer_id
    from family join ticket source on source.merged_into_id = family.id
  ), visible as (
    select id, number from family where $2 or customer_id = $3
  ), shown as (
    select entry.*, visible.number from visible join ticket_entry entry on entry.ticket_id = visible.id
    where entry.shown_in_id is null
    union all
    select entry.*, origin.number from visible
    join ticket_entry entry on entry.shown_in_id = visible.id join ticket origin on origin.id = entry.ticket_id
  )`;

const GATHERED = `
  ${SHOWN}
  select page."ticketId", sequence, id, kind, at, actor, body, internal, changes, "originNumber", found
  from (
    select entries.*, count(*) over ()::integer as found,
      row_number() over (order by at, "ticketId", sequence) as nth,
      sum(octet_length(body)) over (order by at, "ticketId", sequence) as bytes
    from (
      select ticket_id as "ticketId", sequence, id, kind, at, actor, body, internal, changes,
        case when ticket_id = $1 then '' else number end as "originNumber"
      from shown
      where (not internal or $2) and ($4::uuid is null or (at, ticket_id, sequence) >
        (select at, ticket_id, sequence from ticket_entry where ticket_id = $4 and sequence = $5))
      order by at, ticket_id, sequence limit $6) as entries) as page
  where page.bytes <= $7 or page.nth = 1
  order by at, "ticketId", sequence`;

const PLACE = `
  ${SHOWN}
  select 1 from shown where ticket_id = $4 and sequence = $5 and (not internal or $2)`;

/**
 * A page of the timeline of a ticket together with those merged into it and the messages split off to it, in the order
 * in which things happened. A customer sees only what is of their own tickets. Throws `platform.page_token_invalid`.
 */
export async function gatheredTimeline(
  database: Reads,
  caller: Caller,
  ticketId: string,
  page: Page,
  bytes: number,
): Promise<PageOf<TicketEntryEntity>> {
  const after = keyOf(ticketId, page.after);
  const reader = [ticketId, !isCustomerOnly(caller), caller.id];
  const place = [after?.ticketId ?? null, after?.sequence ?? null];
  // Entries of others would tell when they were written, by what comes after them.
  if (after !== undefined && (await database.query(PLACE, [...reader, ...place])).length === 0) {
    throw platformErrors.page_token_invalid();
  }
  const parameters = [...reader, ...place, page.size + 1, bytes];
  const rows = await database.query<TicketEntryEntity & { found: number }>(GATHERED, parameters);
  const found = rows[0]?.found ?? 0;
  const items: TicketEntryEntity[] = rows.slice(0, page.size);
  const last = items.at(-1);
  return { items, next: found > items.length && last !== undefined ? tokenOf(last) : '' };
}

function tokenOf({ ticketId, sequence, originNumber }: TicketEntryEntity): string {
  return originNumber === '' ? String(sequence) : `${ticketId}:${sequence}`;
}

function keyOf(ticketId: string, after: string) {
  if (after === '') return undefined;
  const [, other, sequence] = KEY.exec(after) ?? [];
  if (sequence === undefined) throw platformErrors.page_token_invalid();
  return { ticketId: other ?? ticketId, sequence: Number(sequence) };
}
