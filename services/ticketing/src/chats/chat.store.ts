import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import type { Chat, ChatEvent } from './chat.entity.js';

/** Columns of `chat` under the names of {@link Chat}. */
export const CHAT_COLUMNS = `
  id, version, ticket_id as "ticketId", customer_id as "customerId", state, end_reason as "end", agent,
  started_at as "startedAt", waiting_since as "waitingSince", joined_at as "joinedAt",
  last_message_at as "lastMessageAt", ended_at as "endedAt"`;

// Any number: keeps these locks apart from others of the same database.
const CUSTOMER_LOCK = 'select pg_advisory_xact_lock(7190910, hashtext($1))';

const FIND = `select ${CHAT_COLUMNS} from chat where id = $1`;
const LOCK = `${FIND} for update`;
const LOCK_LIVE = `
  select ${CHAT_COLUMNS} from chat where ticket_id = $1 and state <> 'ended' for update`;

const LIVE_OF_CUSTOMER = `
  select ${CHAT_COLUMNS} from chat where customer_id = $1 and state <> 'ended'
  order by id desc limit 100`;

const LIVE_OF_TICKET = `
  select ${CHAT_COLUMNS} from chat where ticket_id = $1 and state <> 'ended'`;

const WAITING_FOR_OWNER = `
  select chat.id from chat join ticket on ticket.id = chat.ticket_id
  where chat.state = 'waiting' and ($1::text is null and ticket.owner is not null or ticket.owner_id = $1)
  order by case ticket.grade when 'urgent' then 0 when 'important' then 1 else 2 end, ticket.id
  limit 200`;

const INSERT = `
  insert into chat (id, version, ticket_id, customer_id, state, started_at, waiting_since, last_message_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const UPDATE = `
  update chat set version = $2, ticket_id = $3, state = $4, end_reason = $5, agent = $6,
    waiting_since = $7, joined_at = $8, last_message_at = $9, ended_at = $10
  where id = $1`;

const ADD_EVENT = `
  insert into chat_event (chat_id, number, kind, at, actor, from_customer, ticket_id, sequence, agent, end_reason)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** Keeps chats and what happened in them, on the transaction of the use case. Lock the ticket of a chat before the chat. */
@Injectable()
export class ChatStore {
  /** Lets a customer start no other chat until the transaction ends. */
  async lockCustomer(tx: Transaction, customerId: string): Promise<void> {
    await tx.query(CUSTOMER_LOCK, [customerId]);
  }

  async find(tx: Transaction, id: string): Promise<Chat | undefined> {
    return (await tx.query<Chat>(FIND, [id]))[0];
  }

  async lock(tx: Transaction, id: string): Promise<Chat | undefined> {
    return (await tx.query<Chat>(LOCK, [id]))[0];
  }

  /** The chat that is going on about a ticket, locked. */
  async lockLive(tx: Transaction, ticketId: string): Promise<Chat | undefined> {
    return (await tx.query<Chat>(LOCK_LIVE, [ticketId]))[0];
  }

  /** The chats that a customer has going on, the newest first. */
  liveOf(tx: Transaction, customerId: string): Promise<Chat[]> {
    return tx.query<Chat>(LIVE_OF_CUSTOMER, [customerId]);
  }

  /** True when a chat is going on about a ticket. */
  async isLive(tx: Transaction, ticketId: string): Promise<boolean> {
    return (await tx.query<Chat>(LIVE_OF_TICKET, [ticketId])).length > 0;
  }

  /** The chats that wait for the owner of their ticket, in the order in which they get them; for any owner when none is named. */
  async waitingForOwner(tx: Transaction, ownerId: string | undefined): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(WAITING_FOR_OWNER, [ownerId ?? null]);
    return rows.map(({ id }) => id);
  }

  async insert(tx: Transaction, chat: Chat): Promise<void> {
    const { id, version, ticketId, customerId, state } = chat;
    const { startedAt, waitingSince, lastMessageAt } = chat;
    const keys = [id, version, ticketId, customerId, state];
    await tx.query(INSERT, [...keys, startedAt, waitingSince, lastMessageAt]);
  }

  /** Stores a changed chat, locked before. */
  async update(tx: Transaction, chat: Chat): Promise<void> {
    const { id, version, ticketId, state, end, agent } = chat;
    const { waitingSince, joinedAt, lastMessageAt, endedAt } = chat;
    const moments = [waitingSince, joinedAt, lastMessageAt, endedAt];
    await tx.query(UPDATE, [id, version, ticketId, state, end, agent, ...moments]);
  }

  async addEvent(tx: Transaction, event: ChatEvent): Promise<void> {
    const { chatId, number, kind, at, actor, fromCustomer, ticketId, sequence, agent, end } = event;
    const what = [kind, at, actor, fromCustomer, ticketId, sequence, agent, end];
    await tx.query(ADD_EVENT, [chatId, number, ...what]);
  }
}
