import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Caller, Page, PageOf } from '@shouwen/platform';
import { ticketStatuses } from '../tickets/ticket-status.js';
import { isOver } from '../tickets/ticket.rules.js';
import { TicketsQueries } from '../tickets/tickets.queries.js';
import { CALLBACK_COLUMNS, CALL_COLUMNS } from './call.store.js';
import type { Callback, ShownCall } from './call.entity.js';
import { customerOfCall } from './call-ticket.rules.js';
import { canBeCalledBack, normalNumber } from '@shouwen/text';
import { telephonyErrors } from './telephony.errors.js';

/** Most tickets that are suggested for a call. */
const MOST_SUGGESTED = 10;

/** Most earlier calls whose tickets are looked at. */
const MOST_EARLIER = 50;

const SHOWN = `
  select ${CALL_COLUMNS}, k.customer_id as "customerId" from phone_call c
  join phone_caller k on k.number = c.outside_number`;

const ONE = `${SHOWN} where c.id = $1`;

const OF_ENTRIES = `${SHOWN} where c.entry_id = any($1::uuid[]) limit 100`;

const CALLBACKS = `
  select ${CALLBACK_COLUMNS} from phone_callback b where b.id = any($1::uuid[])`;

const REGIONS = 'select distinct default_region as region from call_source limit 100';

const EARLIER_TICKETS = `
  select ticket_id as "ticketId" from phone_call
  where outside_number = $1 and ticket_id is not null order by started_at desc, id desc limit ${MOST_EARLIER}`;

/** One short walk down the index for each way a number may be kept. */
function eachNumber(walk: string, numbers: string): string {
  return `select page.* from unnest(${numbers}::text[]) as wanted (number) cross join lateral (${walk}) as page
    order by page."startedAt" desc, page.id desc limit $1`;
}

/** Which calls a list shows; all that are given hold together. */
export interface CallFilter {
  agentId?: string | undefined;
  /** Of somebody outside: in E.164, or as people write it. */
  number?: string | undefined;
  missedOnly?: boolean | undefined;
  ticketId?: string | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

/** Reads the log of calls, each list by an index and never more than a page. */
@Injectable()
export class CallsQueries {
  constructor(
    private readonly database: Database,
    private readonly tickets: TicketsQueries,
  ) {}

  /** A call. Throws `telephony.call_not_found`. */
  async get(id: string): Promise<ShownCall> {
    const [call] = await this.shown(ONE, [id]);
    if (call === undefined) throw telephonyErrors.call_not_found();
    return call;
  }

  /** A page of calls, the latest first. */
  async list(filter: CallFilter, page: Page): Promise<PageOf<ShownCall>> {
    // Nobody has a call that nobody answered.
    if (filter.agentId && filter.missedOnly === true) return { items: [], next: '' };
    const values: unknown[] = [page.size + 1];
    const conditions: string[] = [];
    const given = (value: unknown) => `$${values.push(value)}`;
    if (filter.agentId) conditions.push(`c.agent_id = ${given(filter.agentId)}`);
    if (filter.ticketId) conditions.push(`c.ticket_id = ${given(filter.ticketId)}`);
    if (filter.missedOnly === true) conditions.push(`c.outcome = 'missed'`);
    if (filter.from) conditions.push(`c.started_at >= ${given(filter.from)}`);
    if (filter.to) conditions.push(`c.started_at < ${given(filter.to)}`);
    const after = uuidKey(page);
    if (after !== undefined) {
      conditions.push(
        `(c.started_at, c.id) < (select started_at, id from phone_call where id = ${given(after)})`,
      );
    }
    const numbers = filter.number ? given(await this.spellingsOf(filter.number)) : undefined;
    if (numbers !== undefined) conditions.push('c.outside_number = wanted.number');
    const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
    const walk = `${SHOWN} ${where} order by c.started_at desc, c.id desc limit $1`;
    const rows = await this.shown(numbers === undefined ? walk : eachNumber(walk, numbers), values);
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /** The calls that entries of timelines tell of, in no particular order. */
  ofEntries(entryIds: readonly string[]): Promise<ShownCall[]> {
    return this.shown(OF_ENTRIES, [entryIds]);
  }

  /** Open tickets of the same customer, or of earlier calls with the same number, newest first. */
  async suggested(caller: Caller, callId: string): Promise<string[]> {
    const call = await this.get(callId);
    const statuses = ticketStatuses.filter((status) => !isOver({ status }));
    const filter = { statuses, customerId: call.customerId };
    const page = { size: MOST_SUGGESTED, after: '' };
    const { items: own } = await this.tickets.list(caller, filter, page);
    const talkedOf = await this.tickets.getMany(caller, await this.earlierTickets(call));
    const merged = await this.tickets.getMany(
      caller,
      talkedOf.map(({ mergedIntoId }) => mergedIntoId).filter((id) => id !== null),
    );
    const open = [...own, ...talkedOf, ...merged].filter((ticket) => !isOver(ticket));
    const newestFirst = [...new Set(open.map(({ id }) => id))].sort().reverse();
    return newestFirst.filter((id) => id !== call.ticketId).slice(0, MOST_SUGGESTED);
  }

  private async earlierTickets({ outsideNumber }: ShownCall): Promise<string[]> {
    if (!canBeCalledBack(outsideNumber)) return [];
    const rows = await this.database.query<{ ticketId: string }>(EARLIER_TICKETS, [outsideNumber]);
    return [...new Set(rows.map(({ ticketId }) => ticketId))];
  }

  private async shown(sql: string, values: unknown[]): Promise<ShownCall[]> {
    const rows = await this.database.query<Omit<ShownCall, 'callback'>>(sql, values);
    const ids = rows.map(({ callbackId }) => callbackId).filter((id) => id !== null);
    const callbacks =
      ids.length === 0 ? [] : await this.database.query<Callback>(CALLBACKS, [[...new Set(ids)]]);
    return rows.map((row) => ({
      ...row,
      customerId: customerOfCall(row, row.customerId),
      callback: callbacks.find(({ id }) => id === row.callbackId) ?? null,
    }));
  }

  /** A number as it may be kept: as given, or in E.164 by the numbering plan of any telephone system. */
  private async spellingsOf(number: string): Promise<string[]> {
    const regions = await this.database.query<{ region: string }>(REGIONS);
    const trimmed = number.trim();
    return [...new Set([trimmed, ...regions.map(({ region }) => normalNumber(trimmed, region))])];
  }
}
