import { ChatEventKind, ChatState } from '@shouwen/contracts';
import type { Chat as ChatMessage } from '@shouwen/contracts';
import { ChatChanges, progressOf, typingOf } from './chat-changes.js';
import type { ChatProgress, ChatTyping } from './chat-changes.js';
import { ChatEventStream } from './chat-event-stream.js';
import type { Told } from './chat-event-stream.js';
import type { ChatEventNode } from './chat.mapper.js';

const at = new Date('2026-03-02T01:00:00Z');

const anEvent = (number: number, kind = ChatEventKind.MESSAGE): ChatEventNode => ({
  number,
  kind,
  at,
  actor: null,
  fromCustomer: false,
  message: null,
  agent: null,
  endReason: null,
  queuePlace: null,
  until: null,
  notice: null,
});

const progress = (number: number, patch: Partial<ChatProgress> = {}): ChatProgress => ({
  kind: 'progress',
  chatId: 'c',
  number,
  movesQueue: false,
  ...patch,
});

const typing = (personId: string): ChatTyping => ({
  kind: 'typing',
  chatId: 'c',
  personId,
  fromCustomer: true,
  at,
  until: at,
});

/** A stream over a chat that is kept here; what happens is published to it. */
function aStream(last: number, kept: ChatEventNode[], chat: Partial<ChatMessage> = {}) {
  const feed = new ChatChanges(10, 0);
  feed.resume();
  const now = { state: ChatState.OPEN, queuePlace: 0, notice: '', noticeZh: '', ...chat };
  const stream = new ChatEventStream(feed.follow('c'), last, {
    chatId: 'c',
    callerId: 'ana',
    locale: 'en',
    feed,
    readAfter: (number) => Promise.resolve(kept.filter((event) => (event.number ?? 0) > number)),
    readChat: () => Promise.resolve(now as ChatMessage),
  });
  const next = async () => {
    const { value } = await stream.next();
    const { cursor, node } = (value as Told).chatEvents;
    return [Buffer.from(cursor, 'base64url').toString(), node.kind, node.number ?? node.queuePlace];
  };
  return { feed, stream, next, now, kept };
}

describe('what a subscriber of a chat is told', () => {
  it('is what came since the cursor, then what comes, each once however often an event wakes', async () => {
    const { feed, next, kept } = aStream(1, [anEvent(1), anEvent(2), anEvent(3)]);
    expect(await next()).toEqual(['2', ChatEventKind.MESSAGE, 2]);
    expect(await next()).toEqual(['3', ChatEventKind.MESSAGE, 3]);
    const fourth = next();
    feed.publish(progress(2));
    kept.push(anEvent(4), anEvent(5));
    feed.publish(progress(4));
    feed.publish(progress(5));
    expect(await fourth).toEqual(['4', ChatEventKind.MESSAGE, 4]);
    expect(await next()).toEqual(['5', ChatEventKind.MESSAGE, 5]);
    const sixth = next();
    kept.push(anEvent(6));
    feed.publish(progress(6));
    expect(await sixth).toEqual(['6', ChatEventKind.MESSAGE, 6]);
  });

  it('is who else writes, with the cursor of the event before it', async () => {
    const { feed, next } = aStream(7, []);
    const told = next();
    // Heard once it listens, after it has caught up.
    feed.publish(typing('ana'));
    feed.publish(typing('carol'));
    expect(await told).toEqual(['7', ChatEventKind.TYPING, null]);
  });

  it('is the place in the queue, and each other place while it waits', async () => {
    const { feed, next, now, kept } = aStream(2, [], { state: ChatState.WAITING, queuePlace: 3 });
    expect(await next()).toEqual(['2', ChatEventKind.QUEUE_MOVED, 3]);
    const second = next();
    feed.publish(progress(9, { chatId: 'other', movesQueue: true }));
    feed.publish(progress(9, { chatId: 'third', movesQueue: true }));
    now.queuePlace = 2;
    expect(await second).toEqual(['2', ChatEventKind.QUEUE_MOVED, 2]);
    Object.assign(now, { state: ChatState.OPEN, queuePlace: 0 });
    kept.push(anEvent(3, ChatEventKind.AGENT_JOINED));
    feed.publish(progress(3));
    expect(await next()).toEqual(['3', ChatEventKind.AGENT_JOINED, 3]);
    const last = next();
    feed.publish(progress(9, { chatId: 'other', movesQueue: true }));
    kept.push(anEvent(4));
    feed.publish(progress(4));
    expect(await last).toEqual(['4', ChatEventKind.MESSAGE, 4]);
  });

  it('ends when the subscriber has gone, and nothing is kept of it', async () => {
    const { feed, stream, next } = aStream(2, [], { state: ChatState.WAITING, queuePlace: 1 });
    await next();
    await stream.return();
    expect(feed.size).toBe(0);
    expect(await stream.next()).toEqual({ value: undefined, done: true });
  });

  it('keeps nothing of a subscriber who goes while the chat is read', async () => {
    const { feed, stream, now } = aStream(2, []);
    await stream.return();
    let answer: (chat: ChatMessage) => void = () => undefined;
    const chat = new Promise<ChatMessage>((resolve) => (answer = resolve));
    const source = { ...stream['source'], readChat: () => chat };
    const reading = new ChatEventStream(feed.follow('c'), 2, source);
    const told = reading.next();
    await reading.return();
    answer({ ...now, state: ChatState.WAITING, queuePlace: 1 } as ChatMessage);
    expect(await told).toEqual({ value: undefined, done: true });
    expect(feed['waiting'].size).toBe(0);
  });
});

describe('an event of a chat', () => {
  const headers = {
    ce_type: 'shouwen.ticketing.chat.ended.v1',
    ce_subject: 'c',
    ce_sequence: '7',
    ce_time: '2026-03-02T01:00:00.000Z',
  };

  it.each([
    ['ended', true],
    ['agent_joined', true],
    ['message_added', false],
  ])('%s wakes its followers, and moves the queue: %s', (type, movesQueue) => {
    const told = { ...headers, ce_type: `shouwen.ticketing.chat.${type}.v1` };
    expect(progressOf({ headers: told })).toEqual(progress(7, { movesQueue }));
  });

  it.each([
    ['of something else', { ce_type: 'shouwen.ticketing.ticket.opened.v1' }],
    ['of nothing', { ce_subject: undefined }],
    ['without a place', { ce_sequence: 'x' }],
  ])('%s is passed over', (_what, wrong) => {
    expect(progressOf({ headers: { ...headers, ...wrong } })).toBeUndefined();
  });

  it('tells who writes, unless it can’t be read', () => {
    const typed = { ...headers, ce_type: 'shouwen.ticketing.chat.typing.v1' };
    const value = (text: string) => ({ headers: typed, value: Buffer.from(text) });
    const told = { chatId: 'c', personId: 'carol', fromCustomer: true, until: at.toISOString() };
    expect(typingOf(value(JSON.stringify(told)))).toEqual(typing('carol'));
    expect(typingOf(value('{'))).toBeUndefined();
    expect(typingOf(value('{}'))).toBeUndefined();
    expect(typingOf({ headers: typed, value: null })).toBeUndefined();
  });
});
