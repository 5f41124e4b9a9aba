import { DomainError } from '@shouwen/platform';
import { aCaller } from '../../test/ticket.builder.js';
import type { Chat } from './chat.entity.js';
import {
  endBy,
  endChat,
  joinChat,
  leaveChat,
  maySeeChat,
  moveChat,
  requireMaySay,
  saidIn,
  silenceLeftMs,
  startChat,
  subjectOf,
  waitLeftMs,
} from './chat.rules.js';
import { noticeOf, noticeOfEvent } from './chat.texts.js';
import { waitedSeconds } from './chat.events.js';

const now = new Date('2026-03-02T01:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const [carol, dave] = [aCaller('carol', 'customer'), aCaller('dave', 'customer')];
const [ana, ben, sue] = [
  aCaller('ana', 'agent'),
  aCaller('ben', 'agent'),
  aCaller('sue', 'supervisor'),
];
const who = ({ kind, id, name }: typeof ana) => ({ kind, id, name });
const NUMBER = 'T-2026-000001';

const aChat = (patch: Partial<Chat> = {}): Chat => ({
  ...startChat({ id: 'c', ticketId: 't', customerId: 'carol' }, who(carol), now).chat,
  ...patch,
});
const anOpenChat = (patch: Partial<Chat> = {}) =>
  aChat({ state: 'open', agent: who(ana), joinedAt: now, version: 3, ...patch });
const anEndedChat = () => aChat({ state: 'ended', end: 'idle', endedAt: now, agent: who(ana) });

function codeOf(attempt: () => unknown): string {
  try {
    attempt();
    return 'allowed';
  } catch (error) {
    return error instanceof DomainError ? error.code.replace('ticketing.', '') : String(error);
  }
}

describe('a chat', () => {
  it('begins with its customer waiting, as its first event', () => {
    const { chat, event, previous } = startChat(
      { id: 'c', ticketId: 't', customerId: 'carol' },
      who(carol),
      now,
    );
    expect(chat).toMatchObject({ version: 1, state: 'waiting', agent: null, waitingSince: now });
    expect(event).toMatchObject({ number: 1, kind: 'started', fromCustomer: true, ticketId: 't' });
    expect(previous).toBeUndefined();
  });

  it('numbers what happens in it without a gap', () => {
    const said = saidIn(aChat(), { actor: who(carol), fromCustomer: true, sequence: 4 }, after(5));
    expect(said.event).toMatchObject({ number: 2, kind: 'message', sequence: 4 });
    expect(said.chat).toMatchObject({ version: 2, lastMessageAt: after(5) });
    const joined = joinChat(said.chat, who(ana), who(ana), after(20));
    expect(joined?.event).toMatchObject({ number: 3, kind: 'agent_joined', agent: { id: 'ana' } });
    expect(joined && waitedSeconds(joined)).toBe(20);
  });

  it('is handed to another agent without anybody waiting', () => {
    const handed = joinChat(anOpenChat(), who(ben), who(sue), after(60));
    expect(handed?.chat).toMatchObject({ state: 'open', agent: { id: 'ben' }, version: 4 });
    expect(handed && waitedSeconds(handed)).toBeUndefined();
  });

  it('waits anew when it is given back', () => {
    expect(leaveChat(anOpenChat(), who(ana), after(60))?.chat).toMatchObject({
      state: 'waiting',
      agent: null,
      waitingSince: after(60),
    });
  });

  it('ends once, and says why', () => {
    const ended = endChat(anOpenChat(), 'by_customer', who(carol), after(60));
    expect(ended?.chat).toMatchObject({ state: 'ended', end: 'by_customer', endedAt: after(60) });
    expect(ended?.event).toMatchObject({ kind: 'ended', end: 'by_customer', fromCustomer: true });
  });

  it.each([
    ['joined by who has it', () => joinChat(anOpenChat(), who(ana), who(ana), now)],
    ['joined after it ended', () => joinChat(anEndedChat(), who(ben), who(ben), now)],
    ['given back while it waits', () => leaveChat(aChat(), who(ana), now)],
    ['given back after it ended', () => leaveChat(anEndedChat(), who(ana), now)],
    ['moved to where it is', () => moveChat(aChat(), 't', who(ana), now)],
    ['moved after it ended', () => moveChat(anEndedChat(), 'other', who(ana), now)],
    ['ended after it ended', () => endChat(anEndedChat(), 'by_agent', who(ana), now)],
  ])('is left alone when it is %s', (_what, change) => {
    expect(change()).toBeUndefined();
  });
});

describe('who may do what in a chat', () => {
  it.each([
    ['its customer, while it waits', aChat(), carol, 'allowed'],
    ['its customer, while it is open', anOpenChat(), carol, 'allowed'],
    ['who has it', anOpenChat(), ana, 'allowed'],
    ['another agent', anOpenChat(), ben, 'chat_not_yours'],
    ['a supervisor', anOpenChat(), sue, 'chat_not_yours'],
    ['an agent, while nobody has it', aChat(), ana, 'chat_not_taken'],
    ['its customer, once it has ended', anEndedChat(), carol, 'chat_ended'],
    ['who had it, once it has ended', anEndedChat(), ana, 'chat_ended'],
  ])('%s says something', (_who, chat, caller, expected) => {
    expect(codeOf(() => requireMaySay(chat, caller, NUMBER))).toBe(expected);
  });

  it.each([
    ['its customer', anOpenChat(), carol, 'by_customer'],
    ['who has it', anOpenChat(), ana, 'by_agent'],
    ['a supervisor', anOpenChat(), sue, 'by_agent'],
    ['another agent', anOpenChat(), ben, 'chat_not_yours'],
    ['an agent, while nobody has it', aChat(), ana, 'chat_not_taken'],
  ])('%s ends it', (_who, chat, caller, expected) => {
    let end = '';
    const code = codeOf(() => (end = endBy(chat, caller, NUMBER)));
    expect(code === 'allowed' ? end : code).toBe(expected);
  });

  it.each([
    ['its customer', carol, true],
    ['another customer', dave, false],
    ['an agent', ben, true],
  ])('%s sees it', (_who, caller, expected) => {
    expect(maySeeChat(caller, aChat())).toBe(expected);
  });
});

describe('time in a chat', () => {
  it.each([
    [0, 180_000],
    [179, 1_000],
    [180, 0],
    [200, -20_000],
  ])('after waiting %i s, there are %i ms left of three minutes', (waited, left) => {
    expect(waitLeftMs(aChat(), 180, after(waited))).toBe(left);
  });

  it.each([
    ['since the last message', { joinedAt: now, lastMessageAt: after(50) }, after(60), 90_000],
    ['since somebody joined', { joinedAt: after(50), lastMessageAt: now }, after(60), 90_000],
    ['too long', { joinedAt: now, lastMessageAt: now }, after(100), 0],
  ])('silence counts %s', (_what, patch, at, left) => {
    expect(silenceLeftMs(anOpenChat(patch), 100, at)).toBe(left);
  });
});

describe('the question in a line', () => {
  it.each([
    ['is what was given', { subject: ' Refund ', body: 'x' }, 'Refund'],
    ['is the first line otherwise', { subject: '', body: ' 退款呢？\n订单 17 ' }, '退款呢？'],
    ['is never empty', { subject: '', body: ' \n ' }, '在线聊天 · Online chat'],
    ['is cut between characters', { subject: '', body: '👍'.repeat(70) }, `${'👍'.repeat(59)}…`],
  ])('%s', (_what, asked, subject) => {
    expect(subjectOf(asked)).toBe(subject);
  });
});

describe('what the customer is told', () => {
  const view = (queuePlace: number) => ({ ticketNumber: NUMBER, queuePlace });

  it.each([
    ['the place in the queue', aChat(), 3, /number 3/, /前面还有 2 位/],
    ['who is there', anOpenChat(), 0, /Ana/, /Ana/],
    [
      'where it goes on',
      aChat({ state: 'ended', end: 'no_agent' }),
      0,
      /T-2026-000001/,
      /工单 T-2026/,
    ],
    ['that nobody wrote', anEndedChat(), 0, /nobody wrote/, /没有消息/],
  ])('is %s', (_what, chat, place, en, zh) => {
    const notice = noticeOf(chat, view(place));
    expect(notice.en).toMatch(en);
    expect(notice.zh).toMatch(zh);
  });

  it('is nothing for a message, and something in both languages for all else', () => {
    const told = (
      kind: 'message' | 'started' | 'agent_joined' | 'agent_left' | 'moved' | 'ended',
    ) => noticeOfEvent({ kind, agent: who(ana), end: kind === 'ended' ? 'idle' : null }, NUMBER);
    expect(told('message')).toEqual({ en: '', zh: '' });
    for (const kind of ['started', 'agent_joined', 'agent_left', 'moved', 'ended'] as const) {
      expect(told(kind).en).not.toBe('');
      expect(told(kind).zh).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});
