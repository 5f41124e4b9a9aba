import { DomainError } from '@shouwen/platform';
import { aCaller, aTicket, anOwnedTicket } from '../../test/ticket.builder.js';
import {
  addNote,
  changeGrade,
  claimTicket,
  handBackTicket,
  reopenTicket,
  replyToTicket,
  resolveTicket,
} from './ticket.rules.js';

const ana = aCaller('ana', 'agent');
const ben = aCaller('ben', 'agent');
const sue = aCaller('sue', 'supervisor');
const carol = aCaller('carol', 'customer');
const now = new Date('2026-03-02T01:05:00Z');
const resolved = anOwnedTicket('ana', {
  status: 'resolved',
  version: 5,
  resolvedAt: new Date('2026-03-02T01:04:00Z'),
  resolution: 'Sent again.',
});

function codeOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('claiming a ticket', () => {
  it('makes the caller its owner and opens it', () => {
    const { ticket, happening, changes } = claimTicket(aTicket(), ana, now) ?? {};
    expect(ticket).toMatchObject({
      status: 'open',
      owner: { id: 'ana' },
      version: 2,
      updatedAt: now,
    });
    expect(happening).toEqual({ kind: 'claimed' });
    expect(changes).toEqual([
      { field: 'status', from: 'new', to: 'open' },
      { field: 'ownerId', from: undefined, to: 'ana' },
      { field: 'firstAskedOwnerId', from: undefined, to: 'ana' },
    ]);
  });

  it('changes nothing when the caller owns it already', () => {
    expect(claimTicket(anOwnedTicket('ana'), ana, now)).toBeUndefined();
  });

  it('is refused with the name of the owner when somebody else has it', () => {
    expect(() => claimTicket(anOwnedTicket('ana'), ben, now)).toThrow('already owned by Ana');
  });

  it('is refused for a resolved ticket', () => {
    expect(codeOf(() => claimTicket(resolved, ben, now))).toBe('ticketing.ticket_resolved');
  });
});

describe('handing a ticket back', () => {
  it('leaves it without an owner and tells why, where the customer does not see it', () => {
    const change = handBackTicket(anOwnedTicket('ana'), 'End of my shift', ana, now);
    expect(change.ticket).toMatchObject({ status: 'new', owner: null });
    expect(change).toMatchObject({
      body: 'End of my shift',
      reason: 'End of my shift',
      internal: true,
    });
    expect(change.happening).toEqual({ kind: 'handed_back', previousOwnerId: 'ana' });
  });

  it('is refused to an agent who does not own it, and allowed to a supervisor', () => {
    const ticket = anOwnedTicket('ana');
    expect(codeOf(() => handBackTicket(ticket, 'x', ben, now))).toBe('ticketing.ticket_not_yours');
    expect(handBackTicket(ticket, 'x', sue, now).ticket.owner).toBeNull();
  });

  it('is refused while nobody owns it', () => {
    const attempt = () => handBackTicket(aTicket(), 'x', ana, now);
    expect(codeOf(attempt)).toBe('ticketing.ticket_not_owned');
  });
});

describe('replying to a ticket', () => {
  it('counts as the first response when it is the first one by staff', () => {
    const change = replyToTicket(anOwnedTicket('ana'), 'We look into it.', staff(ana), now);
    expect(change.ticket).toMatchObject({
      firstResponseAt: now,
      firstResponseBy: { id: 'ana' },
      lastReplyAt: now,
    });
    expect(change.happening).toEqual({
      kind: 'replied',
      fromCustomer: false,
      firstResponseSeconds: 300,
    });
  });

  it('leaves the first response as it was when there was one', () => {
    const first = new Date('2026-03-02T01:01:00Z');
    const ticket = anOwnedTicket('ana', { firstResponseAt: first });
    const change = replyToTicket(ticket, 'It is on its way.', staff(ben), now);
    expect(change.ticket).toMatchObject({
      firstResponseAt: first,
      lastReplyAt: now,
      lastReplyBy: { id: 'ben' },
    });
    expect(change.happening).toEqual({ kind: 'replied', fromCustomer: false });
  });

  it('is no response when the customer writes', () => {
    const change = replyToTicket(aTicket(), 'Hello?', customer(), now);
    expect(change.ticket).toMatchObject({ firstResponseAt: null, lastCustomerMessageAt: now });
  });

  it('keeps the thanks of a customer after the resolution and reopens nothing', () => {
    const change = replyToTicket(resolved, 'Thanks!', customer(), now);
    expect(change.ticket).toMatchObject({ status: 'resolved', version: 6 });
  });

  it('is refused to staff after the resolution', () => {
    const attempt = () => replyToTicket(resolved, 'One more thing', staff(ana), now);
    expect(codeOf(attempt)).toBe('ticketing.ticket_resolved');
  });

  const staff = (caller: typeof ana) => ({ caller, isCustomer: false });
  const customer = () => ({ caller: carol, isCustomer: true });
});

describe('adding a note', () => {
  it.each([aTicket(), anOwnedTicket('ana'), resolved])(
    'is allowed in every status and never seen by the customer ($status)',
    (ticket) => {
      expect(addNote(ticket, 'He called twice.', now)).toMatchObject({
        internal: true,
        ticket: { status: ticket.status, version: ticket.version + 1 },
      });
    },
  );
});

describe('changing the grade', () => {
  it('records the grade before, the grade after and why (T2)', () => {
    const change = changeGrade(aTicket(), 'urgent', 'Water is running', now);
    expect(change.changes).toEqual([
      { field: 'grade', from: 'general', to: 'urgent' },
      { field: 'gradeSource', from: 'derived', to: 'overridden' },
    ]);
    expect(change).toMatchObject({ reason: 'Water is running', ticket: { grade: 'urgent' } });
  });

  it('is refused when nothing would change, and after the resolution', () => {
    expect(codeOf(() => changeGrade(aTicket(), 'general', 'x', now))).toBe(
      'ticketing.grade_unchanged',
    );
    expect(codeOf(() => changeGrade(resolved, 'urgent', 'x', now))).toBe(
      'ticketing.ticket_resolved',
    );
  });
});

describe('resolving a ticket', () => {
  it('records how, when and by whom, and how long it took', () => {
    const change = resolveTicket(anOwnedTicket('ana'), 'Sent again.', ana, now);
    expect(change.ticket).toMatchObject({
      status: 'resolved',
      resolvedAt: now,
      resolvedBy: { id: 'ana' },
      resolution: 'Sent again.',
    });
    expect(change.happening).toEqual({ kind: 'resolved', resolutionSeconds: 300 });
  });

  it('is refused while nobody owns it, to who does not own it, and twice', () => {
    expect(codeOf(() => resolveTicket(aTicket(), 'x', ana, now))).toBe(
      'ticketing.ticket_not_owned',
    );
    expect(codeOf(() => resolveTicket(anOwnedTicket('ana'), 'x', ben, now))).toBe(
      'ticketing.ticket_not_yours',
    );
    expect(codeOf(() => resolveTicket(resolved, 'x', ana, now))).toBe('ticketing.ticket_resolved');
  });
});

describe('reopening a ticket', () => {
  it('gives it back to its owner, without a resolution, and counts', () => {
    expect(reopenTicket(resolved, 'It broke again', now).ticket).toMatchObject({
      status: 'open',
      owner: { id: 'ana' },
      resolvedAt: null,
      resolution: null,
      reopenCount: 1,
    });
  });

  it.each([aTicket(), anOwnedTicket('ana')])('is refused when it is $status', (ticket) => {
    expect(codeOf(() => reopenTicket(ticket, 'x', now))).toBe('ticketing.ticket_not_resolved');
  });
});
