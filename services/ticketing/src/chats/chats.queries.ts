import { Injectable } from '@nestjs/common';
import { Database, isCustomerOnly, pageOf, sequenceKey, uuidKey } from '@shouwen/platform';
import type { Caller, Page, PageOf, Transaction } from '@shouwen/platform';
import type { TicketEntryEntity } from '../tickets/ticket.rules.js';
import type { ChatEvent, ChatEventView, ChatState, ChatView } from './chat.entity.js';
import { chatErrors } from './chat.errors.js';
import { CHAT_COLUMNS } from './chat.store.js';

/** Nobody is told a place behind this one. */
const LAST_PLACE = 1_000;

// Who waits for the same people: for the owner of the ticket, or else for its team. In the order of routing: urgent ones
// first (T3), then by the age of the question.
// All that wait are ranked once for a page, and not at all when none of its chats waits.
const WITH_PLACE = `
  select page.*, ticket.number as "ticketNumber", case when ranked.place is null then 0 else least(ranked.place, ${LAST_PLACE}) end::integer as "queuePlace"
  from page join ticket on ticket.id = page."ticketId" left join (
    select ahead.id, row_number() over (
      partition by coalesce(its.owner_id, its.team_id::text, '')
      order by case its.grade when 'urgent' then 0 when 'important' then 1 else 2 end, its.id) as place
    from chat ahead join ticket its on its.id = ahead.ticket_id
    where ahead.state = 'waiting' and exists (select 1 from page where state = 'waiting')
  ) as ranked on ranked.id = page.id and page.state = 'waiting'
  order by page.id desc`;

const MANY = `
  with page as (select ${CHAT_COLUMNS} from chat where id = any($1::uuid[])) ${WITH_PLACE}`;

const EVENTS = `
  select event.chat_id as "chatId", event.number, event.kind, event.at, event.actor,
    event.from_customer as "fromCustomer", event.ticket_id as "ticketId", event.sequence, event.agent,
    event.end_reason as "end", ticket.number as "ticketNumber", entry.id as "entryId", entry.body
  from chat_event event join ticket on ticket.id = event.ticket_id
  left join ticket_entry entry on entry.ticket_id = event.ticket_id and entry.sequence = event.sequence
  where event.chat_id = $1 and event.number > $2 order by event.number limit $3`;

const TICKET_NUMBER = 'select number from ticket where id = $1';

/** Which chats a list shows; all that are given hold together. */
export interface ChatFilter {
  state?: ChatState | undefined;
  agentId?: string | undefined;
  ticketId?: string | undefined;
}

type EventRow = ChatEvent & { ticketNumber: string; entryId: string | null; body: string | null };

/** Reads chats and what happened in them, each list by an index and never more than a page. */
@Injectable()
export class ChatsQueries {
  constructor(private readonly database: Database) {}

  /** A chat. Throws `ticketing.chat_not_found` also when it is not the caller's to see. */
  async get(caller: Caller, id: string): Promise<ChatView> {
    const [chat] = await this.getMany(caller, [id]);
    if (chat === undefined) throw chatErrors.chat_not_found();
    return chat;
  }

  /** The chats with these ids that the caller may see. */
  async getMany(caller: Caller, ids: readonly string[]): Promise<ChatView[]> {
    const rows = await this.database.query<ChatView>(MANY, [ids]);
    return rows.filter(({ customerId }) => !isCustomerOnly(caller) || customerId === caller.id);
  }

  /** The number of a ticket, for a message, inside a transaction. */
  async ticketNumberIn(tx: Transaction, ticketId: string): Promise<string> {
    const [ticket] = await tx.query<{ number: string }>(TICKET_NUMBER, [ticketId]);
    return ticket?.number ?? '-';
  }

  /** A page of chats, newest first; a customer sees only their own. */
  async list(caller: Caller, filter: ChatFilter, page: Page): Promise<PageOf<ChatView>> {
    const parameters: unknown[] = [page.size + 1];
    const conditions: string[] = ['true'];
    const add = (condition: string, value: unknown) => {
      if (value === undefined) return;
      parameters.push(value);
      conditions.push(`${condition} $${parameters.length}`);
    };
    add('customer_id =', isCustomerOnly(caller) ? caller.id : undefined);
    add('state =', filter.state);
    // Says what the partial indexes of chats that go on are made for.
    if (filter.state === 'waiting' || filter.state === 'open') conditions.push(`state <> 'ended'`);
    add('agent_id =', filter.agentId);
    add('ticket_id =', filter.ticketId);
    add('id <', uuidKey(page));
    const rows = await this.database.query<ChatView>(
      `with page as (select ${CHAT_COLUMNS} from chat where ${conditions.join(' and ')}
         order by id desc limit $1) ${WITH_PLACE}`,
      parameters,
    );
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /** A page of what happened in a chat after one of its events, oldest first; none is ever left out. */
  async events(
    caller: Caller,
    chatId: string,
    newerThan: number,
    page: Page,
  ): Promise<PageOf<ChatEventView>> {
    await this.get(caller, chatId);
    const from = sequenceKey(page) || newerThan;
    const rows = await this.database.query<EventRow>(EVENTS, [chatId, from, page.size + 1]);
    return pageOf(rows.map(toView), page.size, ({ number }) => String(number));
  }
}

function toView({ entryId, body, ...event }: EventRow): ChatEventView {
  if (entryId === null || event.sequence === null) return { ...event, message: null };
  const { ticketId, sequence, at, actor } = event;
  const message: TicketEntryEntity = {
    ticketId,
    sequence,
    id: entryId,
    // What was said first is what opened a new ticket; in a chat it is a message like any other.
    kind: 'replied',
    at,
    actor,
    body: body ?? '',
    internal: false,
    changes: [],
  };
  return { ...event, message };
}
