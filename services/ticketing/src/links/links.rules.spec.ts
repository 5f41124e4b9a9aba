import { DomainError } from '@shouwen/platform';
import { aCaller, aTicket, anOwnedTicket } from '../../test/ticket.builder.js';
import { snoozeTicket, wakeAtItsTime } from '../snoozing/snoozing.rules.js';
import type { LinkKind } from '../tickets/ticket-link.js';
import { addNote, replyToTicket } from '../tickets/ticket.rules.js';
import { linkTicket, unlinkTicket } from './links.rules.js';
import type { LinkFacts } from './links.rules.js';

const now = new Date('2026-03-02T01:05:00Z');
const other = { id: '01990000-0000-7000-8000-000000000002', number: 'T-2026-000002' };
const none = { children: 0, parents: 0 };
const limits = { links: 3, children: 2 };

function codeOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('linking a ticket', () => {
  it.each<[string, LinkKind, Partial<LinkFacts>, string]>([
    ['the first link', 'related', {}, 'nothing was thrown'],
    ['the same link again', 'related', { exists: true }, 'ticketing.link_exists'],
    ['one link too many', 'related', { links: 3 }, 'ticketing.link_too_many'],
    ['a first child', 'child_of', {}, 'nothing was thrown'],
    [
      'a child with children',
      'child_of',
      { own: { children: 1, parents: 0 } },
      'ticketing.link_too_deep',
    ],
    [
      'a second parent',
      'child_of',
      { own: { children: 0, parents: 1 } },
      'ticketing.link_too_deep',
    ],
    [
      'a parent with a parent',
      'child_of',
      { other: { children: 0, parents: 1 } },
      'ticketing.link_too_deep',
    ],
    [
      'one child too many',
      'child_of',
      { other: { children: 2, parents: 0 } },
      'ticketing.link_too_many',
    ],
  ])('judges %s', (_what, kind, patch, code) => {
    const facts = { exists: false, links: 0, own: none, other: none, ...patch };
    expect(codeOf(() => linkTicket(aTicket(), other, kind, { facts, limits }, now))).toBe(code);
  });

  it('keeps for ever where a ticket was split from', () => {
    const attempt = () => unlinkTicket(aTicket(), other, 'split_from', now);
    expect(codeOf(attempt)).toBe('ticketing.link_made_by_splitting');
  });
});

describe('putting a ticket aside', () => {
  const ana = aCaller('ana', 'agent');
  const until = new Date('2026-03-03T01:05:00Z');
  const aside = (at: Date) =>
    snoozeTicket(anOwnedTicket('ana'), { until: at, reason: '', maxDays: 2 }, ana, now);

  it.each([
    ['2026-03-02T01:05:00Z', 'ticketing.snooze_time_invalid'],
    ['2026-03-02T01:05:01Z', 'nothing was thrown'],
    ['2026-03-04T01:05:00Z', 'nothing was thrown'],
    ['2026-03-04T01:05:01Z', 'ticketing.snooze_time_invalid'],
  ])('until %s answers %s', (at, code) => {
    expect(codeOf(() => aside(new Date(at)))).toBe(code);
  });

  it('lasts through notes and ends with a message of the customer', () => {
    const { ticket } = aside(until);
    expect(addNote(ticket, 'x', now).ticket.snoozedUntil).toEqual(until);
    const reply = (isCustomer: boolean) =>
      replyToTicket(ticket, 'x', { caller: ana, isCustomer }, now).ticket.snoozedUntil;
    expect(reply(false)).toEqual(until);
    expect(reply(true)).toBeNull();
  });

  it('is not ended by the timer of a shorter time that was replaced', () => {
    const { ticket } = aside(until);
    expect(wakeAtItsTime(ticket, new Date('2026-03-02T02:00:00Z'), now)).toBeUndefined();
    expect(wakeAtItsTime(ticket, until, until)?.ticket.snoozedUntil).toBeNull();
  });
});
