import { DomainError } from '@shouwen/platform';
import { aCaller, aTicket, anOwnedTicket } from '../../test/ticket.builder.js';
import type { TicketEntity, TicketEntryEntity } from '../tickets/ticket.rules.js';
import { ticketStatuses, ticketTransitions } from '../tickets/ticket-status.js';
import { mergeTickets, splitTicket, unmergeTicket } from './merging.rules.js';

const ana = aCaller('ana', 'agent');
const ben = aCaller('ben', 'agent');
const sue = aCaller('sue', 'supervisor');
const now = new Date('2026-03-02T01:05:00Z');
const target = aTicket({ id: '01990000-0000-7000-8000-000000000002', number: 'T-2026-000002' });
const decision = { reason: 'the same', caller: ana, together: 1, limit: 50 };
const merged: Partial<TicketEntity> = {
  status: 'merged',
  mergedIntoId: target.id,
  mergedIntoNumber: 'T-2026-000002',
  mergedFromStatus: 'new',
};

function codeOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

it('every status but merged can be merged', () => {
  expect(new Set(ticketTransitions.merge.from)).toEqual(
    new Set(ticketStatuses.filter((status) => status !== 'merged')),
  );
});

describe('merging tickets', () => {
  it('keeps status and owner of the source to go back to, and tells both why', () => {
    const both = mergeTickets(anOwnedTicket('ana'), target, decision, now);
    expect(both.source).toMatchObject({
      ticket: { status: 'merged', mergedFromStatus: 'open', mergedIntoId: target.id, version: 3 },
      happening: { kind: 'merged', targetId: target.id },
      reason: 'the same',
      internal: true,
    });
    expect(both.source.ticket.owner?.id).toBe('ana');
    expect(both.target).toMatchObject({
      ticket: { status: 'new', sourceCount: 1, version: 2 },
      happening: { kind: 'merge_received' },
    });
  });

  it.each<[string, TicketEntity, TicketEntity, Partial<typeof decision>, string]>([
    ['itself', target, target, {}, 'ticketing.merge_into_itself'],
    ['a merged source', aTicket(merged), target, {}, 'ticketing.ticket_merged'],
    ['a merged target', aTicket(), { ...target, ...merged }, {}, 'ticketing.merge_target_merged'],
    ['what somebody else owns', anOwnedTicket('ben'), target, {}, 'ticketing.ticket_not_yours'],
    [
      'another customer by an agent',
      aTicket({ customerId: 'carl' }),
      target,
      {},
      'ticketing.merge_other_customer',
    ],
    [
      'another customer by a leader',
      aTicket({ customerId: 'carl' }),
      target,
      { caller: sue },
      'nothing was thrown',
    ],
    ['as many as may be', aTicket(), target, { together: 50 }, 'nothing was thrown'],
    ['more than may be', aTicket(), target, { together: 51 }, 'ticketing.merge_too_many'],
  ])('judges %s', (_what, from, to, patch, code) => {
    expect(codeOf(() => mergeTickets(from, to, { ...decision, ...patch }, now))).toBe(code);
  });
});

describe('undoing a merge', () => {
  it('gives the source back the status and owner it had', () => {
    const before = anOwnedTicket('ana', { status: 'open' });
    const { source, target: to } = mergeTickets(before, target, decision, now);
    const undone = unmergeTicket(source.ticket, to.ticket, { reason: 'no', caller: ana }, now);
    expect(undone.source.ticket).toEqual({ ...before, version: 4, updatedAt: now });
    expect(undone.target.ticket.sourceCount).toBe(0);
  });

  it.each([
    ['the owner of the source', ana, 'nothing was thrown'],
    ['a leader', sue, 'nothing was thrown'],
    ['somebody else', ben, 'ticketing.ticket_not_yours'],
  ])('is judged for %s', (_who, caller, code) => {
    const { source, target: to } = mergeTickets(anOwnedTicket('ana'), target, decision, now);
    const undo = () => unmergeTicket(source.ticket, to.ticket, { reason: 'no', caller }, now);
    expect(codeOf(undo)).toBe(code);
  });
});

describe('splitting a ticket', () => {
  const entry = (patch: Partial<TicketEntryEntity>): TicketEntryEntity => ({
    ticketId: aTicket().id,
    sequence: 2,
    id: 'a',
    kind: 'replied',
    at: now,
    actor: aCaller('carol', 'customer'),
    body: 'Another question',
    internal: false,
    changes: [],
    ...patch,
  });
  const split = { entryIds: ['a'], newTicketId: 'new', reason: 'two' };

  it('names the messages and the new ticket', () => {
    const { happening } = splitTicket(aTicket(), [entry({})], split, now);
    expect(happening).toEqual({ kind: 'split', newTicketId: 'new', entryIds: ['a'] });
  });

  it.each<[string, Partial<TicketEntryEntity>]>([
    ['the question itself', { kind: 'opened' }],
    ['a reply of an agent', { actor: ana }],
    ['an internal note', { kind: 'note_added', internal: true }],
    ['a message of another ticket', { id: 'b' }],
  ])('refuses %s', (_what, patch) => {
    expect(codeOf(() => splitTicket(aTicket(), [entry(patch)], split, now))).toBe(
      'ticketing.split_entry_not_movable',
    );
  });

  it.each(['resolved', 'merged'] as const)('is refused on a ticket that is %s', (status) => {
    const attempt = () => splitTicket(aTicket({ status }), [entry({})], split, now);
    expect(codeOf(attempt)).toBe(`ticketing.ticket_${status}`);
  });
});
