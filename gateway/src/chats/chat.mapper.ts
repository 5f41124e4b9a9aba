import { ChatEndReason, ChatEventKind, ChatState } from '@shouwen/contracts';
import type { Chat as ChatMessage, ChatEvent as ChatEventMessage } from '@shouwen/contracts';
import type { Locale } from '@shouwen/platform';
import { toActor, toOptionalActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type { Chat, ChatEvent } from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';
import { toTimelineEntry } from '../tickets/ticket.mapper.js';
import type { TimelineEntryNode } from '../tickets/ticket.mapper.js';
import type { ChatTyping } from './chat-changes.js';

/** A chat as the schema shows it, but for what has to be asked for. */
export type ChatNode = Omit<Chat, 'events' | 'ticket' | '__typename'> & {
  __typename: 'Chat';
  ticketUuid: string;
};

/** An event of a chat as the schema shows it, but for what has to be asked for. */
export type ChatEventNode = Omit<ChatEvent, 'message' | '__typename'> & {
  message: TimelineEntryNode | null;
};

const NOTHING = {
  number: null,
  actor: null,
  fromCustomer: false,
  message: null,
  agent: null,
  endReason: null,
  queuePlace: null,
  until: null,
  notice: null,
};

/** A chat of the contract as the schema shows it, in the language of the request. */
export function toChatNode(chat: ChatMessage, locale: Locale): ChatNode {
  const ticket = present(chat.ticket, 'ticket');
  return {
    __typename: 'Chat',
    id: nodeIdOf('Chat', chat.id),
    uuid: chat.id,
    version: chat.version,
    state: chat.state,
    endReason: chat.endReason === ChatEndReason.UNSPECIFIED ? null : chat.endReason,
    ticketUuid: ticket.id,
    ticketNumber: ticket.number,
    customerId: chat.customerId,
    agent: toOptionalActor(chat.agent),
    startedAt: present(chat.startedAt, 'started_at'),
    waitingSince: present(chat.waitingSince, 'waiting_since'),
    joinedAt: chat.joinedAt ?? null,
    lastMessageAt: present(chat.lastMessageAt, 'last_message_at'),
    endedAt: chat.endedAt ?? null,
    queuePlace: placeOf(chat),
    notice: locale === 'en' ? chat.notice : chat.noticeZh,
  };
}

/** An event of the contract as the schema shows it, in the language of the request. */
export function toChatEventNode(event: ChatEventMessage, locale: Locale): ChatEventNode {
  const notice = locale === 'en' ? event.notice : event.noticeZh;
  return {
    ...NOTHING,
    number: event.number,
    kind: event.kind,
    at: present(event.at, 'at'),
    actor: toActor(event.actor),
    fromCustomer: event.fromCustomer,
    message: event.message === undefined ? null : toTimelineEntry(event.message),
    agent: toOptionalActor(event.agent),
    endReason: event.endReason === ChatEndReason.UNSPECIFIED ? null : event.endReason,
    notice: notice || null,
  };
}

/** That somebody writes right now, as an event. */
export function typingNode({ at, fromCustomer, until }: ChatTyping): ChatEventNode {
  return { ...NOTHING, kind: ChatEventKind.TYPING, at, fromCustomer, until };
}

/** The place of a chat in the queue, as an event. */
export function queueNode(chat: ChatMessage, at: Date, locale: Locale): ChatEventNode {
  const notice = locale === 'en' ? chat.notice : chat.noticeZh;
  return { ...NOTHING, kind: ChatEventKind.QUEUE_MOVED, at, queuePlace: placeOf(chat), notice };
}

function placeOf({ state, queuePlace }: ChatMessage): number | null {
  return state === ChatState.WAITING ? queuePlace : null;
}
