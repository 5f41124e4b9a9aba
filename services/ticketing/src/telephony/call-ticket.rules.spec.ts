import { actorOf } from '@shouwen/platform';
import { aCaller, aTicket } from '../../test/ticket.builder.js';
import { isUnknownCaller } from '../tickets/unknown-caller.js';
import { customerOfCall, lineOf, linkCall } from './call-ticket.rules.js';
import type { PhoneCall } from './call.entity.js';

const now = new Date('2026-03-02T09:02:00Z');
const agent = actorOf(aCaller('ben', 'agent'));

function aCall(patch: Partial<PhoneCall> = {}): PhoneCall {
  return {
    id: '01990000-0000-7000-8000-0000000000c1',
    sourceId: '01990000-0000-7000-8000-0000000000a1',
    version: 3,
    direction: 'inbound',
    outcome: 'answered',
    callerNumber: '+8613800138000',
    calledNumber: '+864008001234',
    outsideNumber: '+8613800138000',
    queue: '',
    extension: '8001',
    agentId: 'ben',
    ticketId: null,
    entryId: null,
    callbackId: null,
    startedAt: new Date('2026-03-02T09:00:00Z'),
    answeredAt: new Date('2026-03-02T09:00:10Z'),
    endedAt: new Date('2026-03-02T09:01:10Z'),
    durationSeconds: 60,
    recordingUrl: '',
    ...patch,
  };
}

describe('linking a call to a ticket', () => {
  it('is an entry that no customer sees, and wakes the ticket', () => {
    const snoozed = aTicket({ snoozedUntil: new Date('2026-04-01T00:00:00Z') });
    const change = linkCall(snoozed, aCall(), { agent, isAnswer: false }, now);
    expect(change).toMatchObject({
      happening: { kind: 'call_linked', callId: aCall().id },
      body: '来电 · Inbound call +8613800138000',
      internal: true,
      ticket: { version: 2, snoozedUntil: null },
    });
  });

  it.each([
    ['answers the first time when it came after the question', '09:00:00', false, true],
    ['answers nothing that was asked after it', '09:00:30', false, false],
    ['answers what it opened, although that is written down after it', '09:02:00', true, true],
  ])('%s', (_what, askedAt, isAnswer, answers) => {
    const asked = new Date(`2026-03-02T${askedAt}Z`);
    const ticket = aTicket({ openedAt: asked, lastCustomerMessageAt: asked });
    const change = linkCall(ticket, aCall(), { agent, isAnswer }, now);
    expect(change.happening).toMatchObject({ answers });
    expect(change.ticket.firstResponseBy).toEqual(answers ? agent : null);
  });

  it('that nobody answered answers nobody', () => {
    const missed = aCall({ outcome: 'missed', answeredAt: null });
    const change = linkCall(aTicket(), missed, { agent, isAnswer: true }, now);
    expect(change.happening).toMatchObject({ answers: false });
    expect(change.ticket.firstResponseAt).toBeNull();
  });

  it.each(['resolved', 'merged'] as const)('is refused when the ticket is %s', (status) => {
    expect(() => linkCall(aTicket({ status }), aCall(), { agent, isAnswer: false }, now)).toThrow(
      expect.objectContaining({ code: `ticketing.ticket_${status}` }) as Error,
    );
  });
});

describe('the customer of a call', () => {
  it('is whom the number stands for, and nobody known when it is withheld', () => {
    expect(customerOfCall(aCall(), 'carol')).toBe('carol');
    const withheld = customerOfCall(aCall({ outsideNumber: 'anonymous' }), 'carol');
    expect(isUnknownCaller(withheld)).toBe(true);
    expect(isUnknownCaller('carol')).toBe(false);
  });

  it('is never named by the number', () => {
    expect(customerOfCall(aCall({ outsideNumber: '' }), 'carol')).not.toContain('138');
    expect(lineOf(aCall({ outcome: 'missed', outsideNumber: '' }))).toBe('未接来电 · Missed call');
  });
});
