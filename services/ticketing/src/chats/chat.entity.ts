import type { Actor } from '@shouwen/contracts';
import type { TicketEntryEntity } from '../tickets/ticket.rules.js';

/** Where a chat is in its life. */
export type ChatState = 'waiting' | 'open' | 'ended';

/** Why a chat is over. */
export type ChatEnd = 'by_customer' | 'by_agent' | 'idle' | 'no_agent';

/** What happened in a chat. */
export type ChatEventKind =
  'started' | 'message' | 'agent_joined' | 'agent_left' | 'moved' | 'ended';

/** A conversation with a customer about the question of a ticket; a row of `chat`. */
export interface Chat {
  id: string;
  /** Counts what happened in it, from 1 without a gap. */
  version: number;
  ticketId: string;
  customerId: string;
  state: ChatState;
  end: ChatEnd | null;
  /** Who has it, or had it last. */
  agent: Actor | null;
  startedAt: Date;
  /** Since when the customer waits, or waited last. */
  waitingSince: Date;
  joinedAt: Date | null;
  lastMessageAt: Date;
  endedAt: Date | null;
}

/** A chat with what is known of it besides. */
export interface ChatView extends Chat {
  ticketNumber: string;
  /** Place among those who wait for the same people, from 1; 0 unless it waits. */
  queuePlace: number;
}

/** One thing that happened in a chat; a row of `chat_event`. */
export interface ChatEvent {
  chatId: string;
  number: number;
  kind: ChatEventKind;
  at: Date;
  actor: Actor;
  fromCustomer: boolean;
  /** The ticket that the chat was on then. */
  ticketId: string;
  /** Which entry of that ticket's timeline holds what was said; null when nothing was. */
  sequence: number | null;
  /** Who has the chat from then on; null unless somebody joined. */
  agent: Actor | null;
  end: ChatEnd | null;
}

/** An event with what is known of it besides. */
export interface ChatEventView extends ChatEvent {
  ticketNumber: string;
  message: TicketEntryEntity | null;
}
