import {
  ChatEndReason,
  ChatEventKind as ProtoEventKind,
  ChatState as ProtoState,
} from '@shouwen/contracts';
import type {
  Chat as ChatMessage,
  ChatEvent as ChatEventMessage,
  ChatFacts,
} from '@shouwen/contracts';
import { entryToProto } from '../tickets/ticket.mapper.js';
import type {
  Chat,
  ChatEnd,
  ChatEvent,
  ChatEventKind,
  ChatEventView,
  ChatState,
  ChatView,
} from './chat.entity.js';
import { noticeOf, noticeOfEvent } from './chat.texts.js';

const stateNames: Record<ChatState, ProtoState> = {
  waiting: ProtoState.WAITING,
  open: ProtoState.OPEN,
  ended: ProtoState.ENDED,
};

const endNames: Record<ChatEnd, ChatEndReason> = {
  by_customer: ChatEndReason.BY_CUSTOMER,
  by_agent: ChatEndReason.BY_AGENT,
  idle: ChatEndReason.IDLE,
  no_agent: ChatEndReason.NO_AGENT,
};

const eventNames: Record<ChatEventKind, ProtoEventKind> = {
  started: ProtoEventKind.STARTED,
  message: ProtoEventKind.MESSAGE,
  agent_joined: ProtoEventKind.AGENT_JOINED,
  agent_left: ProtoEventKind.AGENT_LEFT,
  moved: ProtoEventKind.MOVED,
  ended: ProtoEventKind.ENDED,
};

/** Why a chat is over, as the contract names it. */
export const endToProto = (end: ChatEnd | null): ChatEndReason =>
  end === null ? ChatEndReason.UNSPECIFIED : endNames[end];

/** A state of the contract as ours; undefined for unspecified. */
export function stateFromProto(state: ProtoState): ChatState | undefined {
  return (Object.keys(stateNames) as ChatState[]).find((name) => stateNames[name] === state);
}

/** A chat as the contract shows it, with what the customer is told in both languages. */
export function chatToProto(chat: ChatView): ChatMessage {
  const notice = noticeOf(chat, chat);
  return {
    id: chat.id,
    version: chat.version,
    ticket: { id: chat.ticketId, number: chat.ticketNumber },
    customerId: chat.customerId,
    state: stateNames[chat.state],
    endReason: endToProto(chat.end),
    agent: chat.agent ?? undefined,
    startedAt: chat.startedAt,
    waitingSince: chat.waitingSince,
    joinedAt: chat.joinedAt ?? undefined,
    lastMessageAt: chat.lastMessageAt,
    endedAt: chat.endedAt ?? undefined,
    queuePlace: chat.queuePlace,
    notice: notice.en,
    noticeZh: notice.zh,
  };
}

/** An event of a chat as the contract shows it, with what the customer is told in both languages. */
export function chatEventToProto(event: ChatEventView): ChatEventMessage {
  const notice = noticeOfEvent(event, event.ticketNumber);
  return {
    chatId: event.chatId,
    number: event.number,
    kind: eventNames[event.kind],
    at: event.at,
    actor: event.actor,
    fromCustomer: event.fromCustomer,
    message: event.message === null ? undefined : entryToProto(event.message),
    agent: event.agent ?? undefined,
    endReason: endToProto(event.end),
    notice: notice.en,
    noticeZh: notice.zh,
  };
}

/** What every event on a topic tells of a chat: identities and states, no names and no words of anybody (R9). */
export function chatFactsOf(chat: Chat, { actor, at }: Pick<ChatEvent, 'actor' | 'at'>): ChatFacts {
  return {
    chatId: chat.id,
    ticketId: chat.ticketId,
    customerId: chat.customerId,
    agentId: chat.agent?.id ?? '',
    state: stateNames[chat.state],
    at,
    actor: { kind: actor.kind, id: actor.id, name: '' },
  };
}
