import { aCaller, aTicket, anOwnedTicket } from '../../test/ticket.builder.js';
import { pauseTicket, resumeAtTime, resumeOnMessage, resumeTicket } from './ticket-pause.rules.js';
import { addNote, assignTicket, replyToTicket, resolveTicket } from './ticket.rules.js';

const now = new Date('2026-03-02T09:00:00Z');
const later = new Date('2026-03-03T09:00:00Z');
const ana = aCaller('ana', 'agent');
const carol = aCaller('carol', 'customer');
const forCustomer = {
  reason: 'customer',
  until: null,
  note: 'asked for the serial number',
} as const;

const waitingTicket = (until: Date | null = null) =>
  pauseTicket(anOwnedTicket('ana'), { ...forCustomer, until }, ana, now).ticket;

describe('pausing a ticket', () => {
  it('says what it waits for, since when and until when', () => {
    const pause = { reason: 'appointment', until: later, note: 'Tuesday at nine' } as const;
    const { ticket, happening, body, internal } = pauseTicket(
      anOwnedTicket('ana'),
      pause,
      ana,
      now,
    );
    expect(ticket).toMatchObject({
      status: 'waiting',
      waiting: { reason: 'appointment', since: now.toISOString(), until: later.toISOString() },
    });
    expect(happening).toEqual({ kind: 'paused', reason: 'appointment', until: later });
    expect({ body, internal }).toEqual({ body: 'Tuesday at nine', internal: true });
  });

  it.each([
    ['nobody owns', aTicket(), 'ticketing.ticket_not_owned'],
    ['somebody else owns', anOwnedTicket('ben'), 'ticketing.ticket_not_yours'],
    ['waits already', waitingTicket(), 'ticketing.ticket_waiting'],
  ])('that %s is refused', (_, ticket, code) => {
    expect(() => pauseTicket(ticket, forCustomer, ana, now)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('until a time that has passed is refused', () => {
    expect(() =>
      pauseTicket(anOwnedTicket('ana'), { ...forCustomer, until: now }, ana, now),
    ).toThrow(expect.objectContaining({ code: 'ticketing.pause_until_past' }));
  });
});

describe('a waiting ticket', () => {
  it('goes on when its owner says so', () => {
    const { ticket, happening } = resumeTicket(waitingTicket(), '', ana, later);
    expect(ticket).toMatchObject({ status: 'open', waiting: null });
    expect(happening).toEqual({ kind: 'resumed', cause: 'requested', waitedSeconds: 86_400 });
  });

  it('goes on when the customer writes, and not when staff do', () => {
    const fromCustomer = replyToTicket(
      waitingTicket(),
      'here it is',
      { caller: carol, isCustomer: true },
      later,
    );
    expect(resumeOnMessage(fromCustomer, later)?.ticket).toMatchObject({
      status: 'open',
      version: fromCustomer.ticket.version + 1,
    });
    const fromStaff = replyToTicket(
      waitingTicket(),
      'a reminder',
      { caller: ana, isCustomer: false },
      later,
    );
    expect(resumeOnMessage(fromStaff, later)).toBeUndefined();
    expect(resumeOnMessage(addNote(waitingTicket(), 'x', later), later)).toBeUndefined();
  });

  it('goes on when the time has come, and not before', () => {
    expect(resumeAtTime(waitingTicket(later), now)).toBeUndefined();
    expect(resumeAtTime(waitingTicket(later), later)?.happening).toMatchObject({
      cause: 'time_reached',
    });
    expect(resumeAtTime(waitingTicket(), later)).toBeUndefined();
    expect(resumeAtTime(anOwnedTicket('ana'), later)).toBeUndefined();
  });

  it('keeps waiting under a new owner, and waits no longer once it is resolved', () => {
    const assignment = { owner: { ...ana, id: 'ben' }, teamId: null, reason: 'on leave' };
    expect(assignTicket(waitingTicket(), assignment, later)?.ticket.status).toBe('waiting');
    expect(resolveTicket(waitingTicket(), 'done', ana, later).ticket).toMatchObject({
      status: 'resolved',
      waiting: null,
    });
  });
});

it('resuming a ticket that does not wait is refused', () => {
  expect(() => resumeTicket(anOwnedTicket('ana'), '', ana, now)).toThrow(
    expect.objectContaining({ code: 'ticketing.ticket_not_waiting' }),
  );
});
