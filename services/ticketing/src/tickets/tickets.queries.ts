import { Injectable } from '@nestjs/common';
import { Database, isCustomerOnly, pageOf, sequenceKey, uuidKey } from '@shouwen/platform';
import type { Caller, Page, PageOf, Reads, Transaction } from '@shouwen/platform';
import DataLoader from 'dataloader';
import { gatheredTimeline } from './gathered-timeline.js';
import { CUSTOMER_ADDRESS_COLUMN, MailSenders } from './mail-senders.js';
import { maySee } from './ticket-access.js';
import type { TicketStatus } from './ticket-status.js';
import { ticketStatuses } from './ticket-status.js';
import type { Channel, Grade, TicketEntity, TicketEntryEntity } from './ticket.entity.js';
import { ticketErrors } from './ticket.errors.js';

/** Columns of `ticket` under the names of {@link TicketEntity}. */
export const TICKET_COLUMNS = `
  id, number, version, subject, status, grade, urgency, complexity, grade_source as "gradeSource", channel, customer_id as "customerId",
  customer_name as "customerName", owner, team_id as "teamId", opened_at as "openedAt", opened_by as "openedBy",
  first_response_at as "firstResponseAt", first_response_by as "firstResponseBy",
  last_reply_at as "lastReplyAt", last_reply_by as "lastReplyBy",
  last_customer_message_at as "lastCustomerMessageAt", resolved_at as "resolvedAt",
  resolved_by as "resolvedBy", resolution, reopen_count as "reopenCount", updated_at as "updatedAt",
  external_source as "externalSource", external_reference as "externalReference", waiting,
  first_asked_owner as "firstAskedOwner", first_asked_at as "firstAskedAt",
  merged_into_id as "mergedIntoId", merged_into_number as "mergedIntoNumber",
  merged_from_status as "mergedFromStatus", source_count as "sourceCount",
  snoozed_until as "snoozedUntil", ${CUSTOMER_ADDRESS_COLUMN}`;

const ENTRY_COLUMNS = `
  ticket_id as "ticketId", sequence, id, kind, at, actor, body, internal, changes`;

const TICKETS = `select ${TICKET_COLUMNS} from ticket where id = any($1::uuid[])`;
const TICKET_BY_NUMBER = `select ${TICKET_COLUMNS} from ticket where number = $1`;

const ENTRY_ID = 'select id from ticket_entry where ticket_id = $1 and sequence = $2';

/** Of all timelines of one answer together; a page that would be larger ends early, with a token for the rest. */
const TIMELINE_BYTES = 4_000_000;

const TIMELINES = `
  select page."ticketId", sequence, id, kind, at, actor, body, internal, changes, found
  from unnest($1::uuid[]) as wanted (ticket) cross join lateral (
    select entries.*, count(*) over ()::integer as found, row_number() over (order by sequence) as nth,
      sum(octet_length(body)) over (order by sequence) as bytes
    from (
      select ${ENTRY_COLUMNS} from ticket_entry
      where ticket_id = wanted.ticket and sequence > $2 and (not internal or $3)
        and shown_in_id is null
      order by sequence limit $4) as entries) as page
  where page.bytes <= $5 or page.nth = 1
  order by page."ticketId", sequence`;

type EntryRow = TicketEntryEntity & { found: number };

const DEFAULT_PAGE = 20;

/** Which tickets a list shows; all that are given hold together. */
export interface TicketFilter {
  statuses: TicketStatus[];
  grade?: Grade;
  channel?: Channel;
  ownerId?: string;
  customerId?: string;
  /** Asked by any of these. */
  customerIds?: string[];
  teamId?: string;
  /** With `ownerId`: also those put aside for now. */
  includeSnoozed?: boolean;
}

/** Reads tickets and timelines, each list by an index and never more than a page. */
@Injectable()
export class TicketsQueries {
  // Tickets that are asked for at the same moment, whoever asks, are read by one statement; nothing is remembered.
  private readonly byId = new DataLoader((ids: readonly string[]) => this.readInOrder(ids), {
    cache: false,
    batchScheduleFn: setImmediate,
    maxBatchSize: 100,
  });

  constructor(
    private readonly database: Database,
    private readonly senders: MailSenders,
  ) {}

  /** A ticket by id or number. Throws `ticketing.ticket_not_found` also when it is not the caller's to see. */
  async get(caller: Caller, by: { id: string } | { number: string }): Promise<TicketEntity> {
    const ticket = await this.find(caller, by);
    if (ticket === undefined) throw ticketErrors.ticket_not_found();
    return ticket;
  }

  /** A ticket by id or number; undefined also when it is not the caller's to see. */
  async find(
    caller: Caller,
    by: { id: string } | { number: string },
  ): Promise<TicketEntity | undefined> {
    const ticket = await ('id' in by ? this.byId.load(by.id) : this.byNumber(by.number));
    return ticket !== undefined && maySee(caller, ticket) ? ticket : undefined;
  }

  /** A ticket by number as {@link find}, inside a transaction. */
  async findIn(tx: Transaction, caller: Caller, number: string): Promise<TicketEntity | undefined> {
    const ticket = await this.byNumber(number, tx);
    return ticket !== undefined && maySee(caller, ticket) ? ticket : undefined;
  }

  /** The id of the entry that told of a version of a ticket, inside the transaction that may have written it. */
  async entryIdIn(tx: Transaction, ticketId: string, version: number): Promise<string> {
    const [entry] = await tx.query<{ id: string }>(ENTRY_ID, [ticketId, version]);
    if (entry === undefined) throw new Error(`ticket ${ticketId} has no version ${version}`);
    return entry.id;
  }

  private async readInOrder(ids: readonly string[]): Promise<(TicketEntity | undefined)[]> {
    const rows = await this.database.query<TicketEntity>(TICKETS, [ids]);
    const tickets = new Map(rows.map((ticket) => [ticket.id, ticket]));
    return ids.map((id) => tickets.get(id.toLowerCase()));
  }

  private async byNumber(
    number: string,
    reads: Reads = this.database,
  ): Promise<TicketEntity | undefined> {
    return (await reads.query<TicketEntity>(TICKET_BY_NUMBER, [number]))[0];
  }

  /** The tickets with these ids that the caller may see, in no particular order. */
  async getMany(
    caller: Caller,
    ids: string[],
    reads: Reads = this.database,
  ): Promise<TicketEntity[]> {
    const rows = await reads.query<TicketEntity>(TICKETS, [ids]);
    return rows.filter((ticket) => maySee(caller, ticket));
  }

  /**
   * A page of tickets, newest first; a customer sees only their own. One short walk down an index for each status
   * keeps it as quick at a million tickets as at a thousand; its status is named in the text, because what PostgreSQL
   * knows of how frequent each status is decides which index is the short way.
   */
  async list(caller: Caller, filter: TicketFilter, page: Page): Promise<PageOf<TicketEntity>> {
    if (isCustomerOnly(caller)) {
      if (filter.customerId !== undefined && filter.customerId !== caller.id) {
        return { items: [], next: '' };
      }
      if (filter.customerIds?.includes(caller.id) === false) return { items: [], next: '' };
      filter = { ...filter, customerId: caller.id, customerIds: undefined };
    }
    const after = uuidKey(page);
    const { size } = page;
    const statuses = filter.statuses.length > 0 ? filter.statuses : ticketStatuses;
    const parameters: unknown[] = [[...new Set(statuses)], size + 1];
    const conditions: string[] = [];
    const add = (condition: string, value: unknown) => {
      if (value === undefined) return;
      parameters.push(value);
      conditions.push(`${condition} $${parameters.length}`);
    };
    add('grade =', filter.grade);
    add('channel =', filter.channel);
    add('owner_id =', filter.ownerId);
    if (filter.ownerId !== undefined && filter.includeSnoozed !== true) {
      conditions.push('(snoozed_until is null or snoozed_until <= now())');
    }
    const customerIds = await this.customersOf(filter);
    if (customerIds?.length === 1) add('customer_id =', customerIds[0]);
    add('team_id =', filter.teamId);
    add('id <', after);
    const isOfSeveral = customerIds !== undefined && customerIds.length !== 1;
    const customers = isOfSeveral ? parameters.push([...new Set(customerIds)]) : undefined;
    const walks = ticketStatuses.map((status) => {
      const all = [`'${status}' = any($1::text[])`, `status = '${status}'`, ...conditions];
      return `(${walkOf(all.join(' and '), customers)})`;
    });
    const rows = await this.database.query<TicketEntity>(
      `select * from (${walks.join(' union all ')}) as page order by id desc limit $2`,
      parameters,
    );
    return pageOf(rows, size, (ticket) => ticket.id);
  }

  /** What the customers of a filter are kept as; undefined when it asks for none. */
  private async customersOf({ customerId, customerIds }: TicketFilter) {
    const named = customerIds ?? (customerId === undefined ? undefined : [customerId]);
    return named && (await this.senders.keptAs(named));
  }

  /** A page of a ticket's timeline, oldest first; without internal entries for a customer. */
  async timeline(caller: Caller, ticketId: string, page: Page): Promise<PageOf<TicketEntryEntity>> {
    const ticket = await this.get(caller, { id: ticketId });
    if (ticket.sourceCount > 0) {
      return gatheredTimeline(this.database, caller, ticket.id, page, TIMELINE_BYTES);
    }
    const timelines = await this.timelinesOf(caller, [ticket.id], page.size, sequenceKey(page));
    return timelines.get(ticket.id) ?? { items: [], next: '' };
  }

  /** The first page of the timeline of each of these tickets that the caller may see. */
  async timelines(
    caller: Caller,
    ticketIds: string[],
    size: number,
  ): Promise<Map<string, PageOf<TicketEntryEntity>>> {
    const visible = await this.getMany(caller, ticketIds);
    const plain = visible.filter((ticket) => ticket.sourceCount === 0);
    const timelines = await this.timelinesOf(
      caller,
      plain.map((ticket) => ticket.id),
      size,
      0,
    );
    const page = { size: size || DEFAULT_PAGE, after: '' };
    const bytes = Math.floor(TIMELINE_BYTES / Math.max(visible.length, 1));
    for (const { id, sourceCount } of visible) {
      if (sourceCount === 0) continue;
      timelines.set(id, await gatheredTimeline(this.database, caller, id, page, bytes));
    }
    return timelines;
  }

  private async timelinesOf(
    caller: Caller,
    ticketIds: string[],
    asked: number,
    after: number,
  ): Promise<Map<string, PageOf<TicketEntryEntity>>> {
    const size = asked || DEFAULT_PAGE;
    const bytes = Math.floor(TIMELINE_BYTES / Math.max(ticketIds.length, 1));
    const rows = await this.database.query<EntryRow>(TIMELINES, [
      ticketIds,
      after,
      !isCustomerOnly(caller),
      size + 1,
      bytes,
    ]);
    const timelines = new Map<string, PageOf<TicketEntryEntity>>(
      ticketIds.map((id) => [id, { items: [], next: '' }]),
    );
    for (const { found, ...entry } of rows) {
      const timeline = timelines.get(entry.ticketId);
      if (timeline === undefined || timeline.items.length === size) continue;
      timeline.items.push(entry);
      timeline.next = found > timeline.items.length ? String(entry.sequence) : '';
    }
    return timelines;
  }
}

/** A walk down the newest tickets; one for each customer of a parameter, where PostgreSQL would look through everybody's instead. */
function walkOf(where: string, customers: number | undefined): string {
  if (customers === undefined) {
    return `select ${TICKET_COLUMNS} from ticket where ${where} order by id desc limit $2`;
  }
  return `select walk.* from unnest($${customers}::text[]) as one (customer) cross join lateral (
    ${walkOf(`${where} and customer_id = one.customer`, undefined)}) as walk
    order by id desc limit $2`;
}
