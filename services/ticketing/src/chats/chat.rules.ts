import type { Actor } from '@shouwen/contracts';
import { isCustomerOnly } from '@shouwen/platform';
import type { Caller } from '@shouwen/platform';
import { leaders, nameOf } from '../tickets/ticket-access.js';
import type { Chat, ChatEnd, ChatEvent } from './chat.entity.js';
import { chatErrors } from './chat.errors.js';

const LONGEST_SUBJECT = 60;
const NO_SUBJECT = '在线聊天 · Online chat';

/** What a decision about a chat comes to: the chat after it, what happened, and who had it before. */
export interface ChatChange {
  chat: Chat;
  event: ChatEvent;
  previous: Pick<Chat, 'agent' | 'state' | 'ticketId' | 'waitingSince'> | undefined;
}

/** What is needed to start a chat. */
export interface Starting {
  id: string;
  ticketId: string;
  customerId: string;
}

/** Somebody says something: who, from which side, and where the ticket keeps it. */
export interface Saying {
  actor: Actor;
  fromCustomer: boolean;
  sequence: number;
}

/** Starts a chat; the customer waits (T1). */
export function startChat(starting: Starting, actor: Actor, now: Date): ChatChange {
  const chat: Chat = {
    ...starting,
    version: 0,
    state: 'waiting',
    end: null,
    agent: null,
    startedAt: now,
    waitingSince: now,
    joinedAt: null,
    lastMessageAt: now,
    endedAt: null,
  };
  const started = changed(chat, {}, { kind: 'started', actor, fromCustomer: true }, now);
  return { ...started, previous: undefined };
}

/** Adds a message. */
export function saidIn(
  chat: Chat,
  { actor, fromCustomer, sequence }: Saying,
  now: Date,
): ChatChange {
  const happening = { kind: 'message', actor, fromCustomer, sequence } as const;
  return changed(chat, { lastMessageAt: now }, happening, now);
}

/** Gives a chat to who owns its ticket now; undefined when they have it, or it is over. */
export function joinChat(
  chat: Chat,
  agent: Actor,
  actor: Actor,
  now: Date,
): ChatChange | undefined {
  if (chat.state === 'ended') return undefined;
  if (chat.state === 'open' && chat.agent?.id === agent.id) return undefined;
  const patch = { state: 'open', agent, joinedAt: now } as const;
  return changed(chat, patch, { kind: 'agent_joined', actor, agent }, now);
}

/** Lets the customer wait again, since nobody has the ticket any more; undefined when they wait already, or it is over. */
export function leaveChat(chat: Chat, actor: Actor, now: Date): ChatChange | undefined {
  if (chat.state !== 'open') return undefined;
  const patch = { state: 'waiting', agent: null, waitingSince: now } as const;
  return changed(chat, patch, { kind: 'agent_left', actor }, now);
}

/** Takes a chat to the ticket that its own was merged into; undefined when it is there, or over. */
export function moveChat(
  chat: Chat,
  ticketId: string,
  actor: Actor,
  now: Date,
): ChatChange | undefined {
  if (chat.state === 'ended' || chat.ticketId === ticketId) return undefined;
  return changed(chat, { ticketId }, { kind: 'moved', actor }, now);
}

/** Ends a chat; undefined when it has ended. */
export function endChat(chat: Chat, end: ChatEnd, actor: Actor, now: Date): ChatChange | undefined {
  if (chat.state === 'ended') return undefined;
  const fromCustomer = end === 'by_customer';
  const patch = { state: 'ended', end, endedAt: now } as const;
  return changed(chat, patch, { kind: 'ended', actor, fromCustomer, end }, now);
}

/**
 * Refuses whoever can't say anything in a chat: it is for its customer and for who has it. Throws
 * `ticketing.chat_ended`, `ticketing.chat_not_taken` and `ticketing.chat_not_yours`.
 */
export function requireMaySay(chat: Chat, caller: Caller, ticketNumber: string): void {
  if (chat.state === 'ended') throw chatErrors.chat_ended({ number: ticketNumber });
  if (chat.customerId === caller.id) return;
  if (chat.agent === null) throw chatErrors.chat_not_taken({ number: ticketNumber });
  if (chat.agent.id !== caller.id) throw chatErrors.chat_not_yours({ agent: nameOf(chat.agent) });
}

/**
 * As whom somebody ends a chat: its customer, who has it, or a supervisor. Throws `ticketing.chat_not_taken` and
 * `ticketing.chat_not_yours`.
 */
export function endBy(chat: Chat, caller: Caller, ticketNumber: string): ChatEnd {
  if (chat.customerId === caller.id) return 'by_customer';
  if (chat.agent?.id === caller.id) return 'by_agent';
  if (leaders.some((role) => caller.roles.has(role))) return 'by_agent';
  if (chat.agent === null) throw chatErrors.chat_not_taken({ number: ticketNumber });
  throw chatErrors.chat_not_yours({ agent: nameOf(chat.agent) });
}

/** True when the caller may see a chat: staff see all, a customer their own (P6). */
export function maySeeChat(caller: Caller, { customerId }: Pick<Chat, 'customerId'>): boolean {
  return !isCustomerOnly(caller) || customerId === caller.id;
}

/** In how many milliseconds nobody will have come in time; 0 or less when that is so now. */
export function waitLeftMs(
  { waitingSince }: Pick<Chat, 'waitingSince'>,
  limitSeconds: number,
  now: Date,
): number {
  return waitingSince.getTime() + limitSeconds * 1_000 - now.getTime();
}

/** In how many milliseconds an open chat will have been silent for too long; 0 or less when that is so now. */
export function silenceLeftMs(
  { joinedAt, lastMessageAt }: Pick<Chat, 'joinedAt' | 'lastMessageAt'>,
  limitSeconds: number,
  now: Date,
): number {
  const since = Math.max(joinedAt?.getTime() ?? 0, lastMessageAt.getTime());
  return since + limitSeconds * 1_000 - now.getTime();
}

/** The question in a line: as it was given, or the beginning of what was said first. */
export function subjectOf({ subject, body }: { subject: string; body: string }): string {
  if (subject.trim() !== '') return subject.trim();
  const line = body.trim().split(/\s*[\r\n]\s*/)[0] ?? '';
  if (line === '') return NO_SUBJECT;
  const characters = [...line];
  if (characters.length <= LONGEST_SUBJECT) return line;
  return `${characters.slice(0, LONGEST_SUBJECT - 1).join('')}…`;
}

type Happening = Pick<ChatEvent, 'kind' | 'actor'> &
  Partial<Pick<ChatEvent, 'fromCustomer' | 'sequence' | 'agent' | 'end'>>;

function changed(before: Chat, patch: Partial<Chat>, happening: Happening, at: Date): ChatChange {
  const { agent, state, ticketId, waitingSince } = before;
  const chat: Chat = { ...before, ...patch, version: before.version + 1 };
  const event: ChatEvent = {
    chatId: chat.id,
    number: chat.version,
    at,
    fromCustomer: false,
    ticketId: chat.ticketId,
    sequence: null,
    agent: null,
    end: null,
    ...happening,
  };
  return { chat, event, previous: { agent, state, ticketId, waitingSince } };
}
