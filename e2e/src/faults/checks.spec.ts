import { checksOf } from './checks.js';
import type { Evidence } from './evidence.js';

const event = (id: string, sequence: number, aggregateId = 'a') => ({
  ...{ id, sequence, aggregateId },
  type: 'shouwen.ticketing.ticket.replied.v1',
  partition: 3,
});
const entry = (sequence: number, text: string) => ({
  ...{ ticketId: 'a', sequence, text },
  kind: sequence === 1 ? 'opened' : 'replied',
});

/** A run in which nothing went wrong: one ticket, opened and replied to, and one of a partner. */
const flawless: Evidence = {
  acknowledged: [
    { key: 'k1', kind: 'opened', ticketId: 'a', version: 1 },
    { key: 'k2', kind: 'replied', ticketId: 'a', version: 2 },
  ],
  refused: new Map([['k3', 'ticketing.ticket_resolved']]),
  unanswered: [],
  untyped: [],
  entries: [entry(1, 'k1'), entry(2, 'k2'), { ...entry(1, 'r1'), ticketId: 'p' }],
  tickets: [
    { id: 'a', version: 2, reference: '' },
    { id: 'p', version: 1, reference: 'r1' },
  ],
  outboxLeft: 0,
  auditRecords: 3,
  committedSince: [],
  committed: ['e1', 'e2', 'e3', 'j1', 'c1', 'c2']
    .map((id) => ({ id, type: 'any' }))
    .concat(['s1', 's2', 's3'].map((id) => ({ id, type: 'shouwen.ticketing.ticket.snapshot.v1' }))),
  answered: new Map([['a', 2]]),
  events: [event('e1', 1), event('e2', 2), event('e1', 1), event('e2', 2), event('e3', 1, 'p')],
  snapshots: [event('s1', 1), event('s2', 2), event('s3', 1, 'p')],
  clockEvents: [event('c1', 1, 'x'), event('c2', 2, 'x'), event('c1', 1, 'x')],
  otherEvents: [],
  rejections: [
    { id: 'j1', eventId: 'b1' },
    { id: 'j1', eventId: 'b1' },
  ],
  deadLetters: ['b1'],
  counted: [
    { ticketId: 'a', events: 2, lastSequence: 2, outOfOrder: 0 },
    { ticketId: 'p', events: 1, lastSequence: 1, outOfOrder: 0 },
  ],
  references: ['r1'],
  broken: ['b1'],
  unexpectedEnds: 0,
};

const brokenRules = (flaw: Partial<Evidence>) =>
  checksOf({ ...flawless, ...flaw })
    .filter(({ violations }) => violations.length > 0)
    .map(({ rule }) => rule);

describe('the checks of a run', () => {
  it('find nothing in a run in which nothing went wrong, repeated deliveries included', () => {
    expect(brokenRules({})).toEqual([]);
  });

  it.each<[string, Partial<Evidence>, string]>([
    [
      'an acknowledged write that is gone',
      { acknowledged: [{ key: 'k9', kind: 'opened', ticketId: 'z', version: 1 }] },
      'acknowledged writes are in the database, at the version that was told',
    ],
    [
      'a version that was told of another write',
      { acknowledged: [{ key: 'k2', kind: 'replied', ticketId: 'a', version: 1 }] },
      'acknowledged writes are in the database, at the version that was told',
    ],
    [
      'an API that answers an older version',
      { answered: new Map([['a', 1]]) },
      'acknowledged tickets answer through the API, at that version or later',
    ],
    [
      'a key that opened two tickets',
      { entries: [...flawless.entries, { ...entry(1, 'k1'), ticketId: 'b' }] },
      'an idempotency key is applied once at most',
    ],
    [
      'a refused write that is there',
      { refused: new Map([['k2', 'ticketing.ticket_resolved']]) },
      'a refused write is not applied',
    ],
    ['a write without an end', { unanswered: ['k9'] }, 'every write is answered in the end'],
    [
      'a failure without a type',
      { untyped: ['openTicket: 200 platform.internal'] },
      'every failure has a type and may be repeated',
    ],
    [
      'a gap in the versions',
      { entries: flawless.entries.filter(({ text }) => text !== 'k1') },
      'versions of a ticket have no gap',
    ],
    ['a change nobody recorded', { auditRecords: 2 }, 'every change has its audit record'],
    [
      'a lost event',
      { events: flawless.events.filter(({ id }) => id !== 'e3') },
      'every change is on Kafka',
    ],
    [
      'an invented event',
      { events: [...flawless.events, event('e4', 3)] },
      'nothing is on Kafka that did not happen',
    ],
    [
      "an event that only Postgres' log has",
      { committed: [...flawless.committed, { id: 'e9', type: 'any' }] },
      "every event that Postgres' log has is on Kafka",
    ],
    [
      "an event that Postgres' log does not have",
      { committed: flawless.committed.filter(({ id }) => id !== 'e2') },
      "no event is on Kafka that Postgres' log does not have",
    ],
    [
      'a successor that came first',
      { events: [event('e2', 2), event('e1', 1), event('e2', 2), event('e3', 1, 'p')] },
      'events of a ticket arrive for the first time in order, without a gap',
    ],
    [
      'a snapshot that an older one replaced',
      { snapshots: [...flawless.snapshots, event('s1', 1)] },
      'the last snapshot of a ticket is its last version',
    ],
    [
      'a gap in the events of a clock',
      { clockEvents: [event('c1', 1, 'x'), event('c2', 3, 'x')] },
      'events of a clock arrive for the first time in order, without a gap',
    ],
    ['an event that never left', { outboxLeft: 1 }, 'the outbox is empty'],
    [
      'an effect that was applied twice',
      { counted: flawless.counted.map((ticket) => ({ ...ticket, events: 2 })) },
      'the effect of each event is applied once',
    ],
    [
      'an effect out of its turn',
      { counted: flawless.counted.map((ticket) => ({ ...ticket, outOfOrder: 1 })) },
      'effects of a ticket are applied in order',
    ],
    [
      'a message that was given up',
      { deadLetters: ['b1', 'e1'] },
      'no message is given up but what broke the contract',
    ],
    [
      'a broken message that nobody can look at',
      { deadLetters: [] },
      'a broken message is kept for a person to see',
    ],
    [
      'a ticket that a partner did not get',
      { references: ['r1', 'r2'] },
      "a partner's message opens one ticket, however often it is sent",
    ],
    ['a partner who was not answered', { rejections: [] }, 'a broken message is answered'],
    ['a process that ended', { unexpectedEnds: 1 }, 'no process ends by itself'],
  ])('find %s', (_flaw, evidence, rule) => {
    expect(brokenRules(evidence)).toContain(rule);
  });
});
