import { isCustomerOnly, platformErrors } from '@shouwen/platform';
import type { Caller, Database, Page, PageOf } from '@shouwen/platform';
import type { TicketEntryEntity } from './ticket.entity.js';

/** No chain of merges is longer: bounds the walk, whatever the data. */
export const LONGEST_CHAIN = 20;

const KEY = /^(?:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):)?(\d{1,9})$/;

const GATHERED = `
  with recursive family (id, number, customer_id, depth) as (
    select id, number, customer_id, 0 from ticket where id = $1
    union all
    select source.id, source.number, source.customer_id, depth + 1
    from family join ticket source on source.merged_into_id = family.id
    where depth < ${LONGEST_CHAIN}
  ), visible as (
    select id, number from family where $2 or customer_id = $3
  ), shown as (
    select entry.*, visible.number from visible join ticket_entry entry on entry.ticket_id = visible.id
    where entry.shown_in_id is null
    union all
    select entry.*, origin.number from visible
    join ticket_entry entry on entry.shown_in_id = visible.id join ticket origin on origin.id = entry.ticket_id
  )
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

/**
 * A page of the timeline of a ticket together with those merged into it and the messages split off to it, in the order
 * in which things happened. A customer sees only what is of their own tickets. Throws `platform.page_token_invalid`.
 */
export async function gatheredTimeline(
  database: Pick<Database, 'query'>,
  caller: Caller,
  ticketId: string,
  page: Page,
  bytes: number,
): Promise<PageOf<TicketEntryEntity>> {
  const after = keyOf(ticketId, page.after);
  const rows = await database.query<TicketEntryEntity & { found: number }>(GATHERED, [
    ticketId,
    !isCustomerOnly(caller),
    caller.id,
    after?.ticketId ?? null,
    after?.sequence ?? null,
    page.size + 1,
    bytes,
  ]);
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
