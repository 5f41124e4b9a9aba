import { ActorKind } from '@shouwen/contracts';
import type { Actor } from '@shouwen/contracts';
import { DomainError } from '@shouwen/platform';
import { aCaller, aTicket, anOwnedTicket } from '../../test/ticket.builder.js';
import type { Transfer } from './transfer.entity.js';
import {
  acceptTransfer,
  bouncesIn,
  offerTransfer,
  refuseTransfer,
  withdrawTransfer,
} from './transfer.rules.js';
import type { Movement, OfferedTo } from './transfer.rules.js';

const now = new Date('2026-03-02T01:05:00Z');
const later = new Date('2026-03-02T01:15:00Z');
const person = (id: string): Actor => ({ kind: ActorKind.HUMAN, id, name: '' });
const ana = aCaller('ana', 'agent');
const ben = aCaller('ben', 'agent');
const sue = aCaller('sue', 'supervisor');
const owned = anOwnedTicket('ana', { teamId: 'returns' });

const anOffer = (to: OfferedTo = { person: person('ben') }, ticket = owned): Transfer =>
  offerTransfer(ticket, { id: 't1', to, reason: 'theirs', limitSeconds: 600 }, ana, now);

function codeOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('offering a ticket', () => {
  it('leaves the owner as the sender, and ends after the limit', () => {
    expect(anOffer()).toMatchObject({
      status: 'offered',
      version: 1,
      sender: { id: 'ana' },
      senderTeamId: 'returns',
      toPerson: { id: 'ben' },
      toTeamId: null,
      expiresAt: later,
    });
  });

  it('keeps the owner as the sender when a supervisor offers it', () => {
    const offer = { id: 't1', to: { teamId: 'logistics' }, reason: 'x', limitSeconds: 600 };
    expect(offerTransfer(owned, offer, sue, now)).toMatchObject({
      sender: { id: 'ana' },
      offeredBy: { id: 'sue' },
      toPerson: null,
      toTeamId: 'logistics',
    });
  });

  it.each([
    ['nobody owns it', aTicket(), ana, 'ticketing.ticket_not_owned'],
    ['it is resolved', { ...owned, status: 'resolved' as const }, ana, 'ticketing.ticket_resolved'],
    ['somebody else owns it', owned, ben, 'ticketing.ticket_not_yours'],
    ['the receiver owns it', anOwnedTicket('ben'), sue, 'ticketing.transfer_to_owner'],
  ])('is refused when %s', (_what, ticket, caller, code) => {
    const offer = { id: 't1', to: { person: person('ben') }, reason: 'x', limitSeconds: 600 };
    expect(codeOf(() => offerTransfer(ticket, offer, caller, now))).toBe(code);
  });
});

describe('accepting an offer', () => {
  const toTeam = anOffer({ teamId: 'logistics' });
  const mine = { actor: person('ben'), teamId: 'logistics' };
  const because = (caller = ben, reason = '') => ({ caller, reason });

  it.each([
    ['the person it is offered to', anOffer(), mine, because(), 'logistics'],
    ['a member of the team it is offered to', toTeam, mine, because(), 'logistics'],
    [
      'a person without a team, who keeps the queue',
      anOffer(),
      { ...mine, teamId: null },
      because(),
      'returns',
    ],
    ['a supervisor for the receiver', anOffer(), mine, because(sue, 'ill'), 'logistics'],
  ])('is done by %s', (_what, transfer, receiver, by, team) => {
    expect(acceptTransfer(transfer, receiver, by, later)).toMatchObject({
      status: 'accepted',
      version: 2,
      receiver: { id: 'ben' },
      receiverTeamId: team,
      closedBy: { id: by.caller.id },
      closedAt: later,
    });
  });

  const elsewhere = { actor: person('bea'), teamId: 'returns' };
  it.each([
    [
      'for another person',
      anOffer(),
      elsewhere,
      because(aCaller('bea', 'agent')),
      'ticketing.transfer_not_to_you',
    ],
    [
      'by somebody of another team',
      toTeam,
      elsewhere,
      because(aCaller('bea', 'agent')),
      'ticketing.transfer_not_to_you',
    ],
    [
      'by an agent for somebody else',
      anOffer(),
      mine,
      because(ana, 'ill'),
      'ticketing.transfer_not_to_you',
    ],
    [
      'by a supervisor for who was not asked',
      toTeam,
      elsewhere,
      because(sue, 'x'),
      'ticketing.transfer_receiver_elsewhere',
    ],
    [
      'by a supervisor without a reason',
      anOffer(),
      mine,
      because(sue),
      'ticketing.transfer_on_behalf_needs_reason',
    ],
    [
      'by a supervisor for themselves',
      anOffer(),
      { actor: person('sue'), teamId: null },
      because(sue),
      'ticketing.transfer_not_to_you',
    ],
    [
      'twice',
      { ...anOffer(), status: 'accepted' as const },
      mine,
      because(),
      'ticketing.transfer_closed',
    ],
  ])('is refused %s', (_what, transfer, receiver, by, code) => {
    expect(codeOf(() => acceptTransfer(transfer, receiver, by, later))).toBe(code);
  });
});

describe('refusing and withdrawing', () => {
  const words = { reason: 'not ours', rule: '3.2' };

  it('keeps the reason and the rule of a refusal', () => {
    const refused = refuseTransfer(anOffer(), { caller: ben, teamId: null }, words, later);
    expect(refused).toMatchObject({ status: 'refused', closeReason: 'not ours', rule: '3.2' });
  });

  it('is refused to whom it was not offered, and once it is closed', () => {
    const bea = { caller: aCaller('bea', 'agent'), teamId: 'returns' };
    expect(codeOf(() => refuseTransfer(anOffer(), bea, words, later))).toBe(
      'ticketing.transfer_not_to_you',
    );
    const closed = { ...anOffer(), status: 'expired' as const };
    expect(codeOf(() => withdrawTransfer(closed, owned, { caller: ana, reason: '' }, later))).toBe(
      'ticketing.transfer_closed',
    );
    expect(
      codeOf(() => withdrawTransfer(anOffer(), owned, { caller: ben, reason: '' }, later)),
    ).toBe('ticketing.ticket_not_yours');
  });

  it('is withdrawn by the sender or by a supervisor', () => {
    for (const caller of [ana, sue]) {
      expect(withdrawTransfer(anOffer(), owned, { caller, reason: 'x' }, later).status).toBe(
        'withdrawn',
      );
    }
  });
});

/** Movements in short: `ana@returns>ben@logistics`. */
function movementsOf(text: string): Movement[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((step) => {
      const [from = '', to = ''] = step.split('>');
      const [sender = '', senderTeamId] = from.split('@');
      const [receiver = '', receiverTeamId] = to.split('@');
      return {
        sender: person(sender),
        senderTeamId: senderTeamId ?? null,
        receiver: person(receiver),
        receiverTeamId: receiverTeamId ?? null,
      };
    });
}

describe('passing the buck', () => {
  it.each([
    ['nothing moved', '', []],
    ['the first transfer', 'ana>ben', []],
    ['as many as are allowed', 'ana>ben ben>bea', []],
    ['one more than is allowed', 'ana>ben ben>bea bea>sue', ['passed_around']],
    ['back to the sender', 'ana>ben ben>ana', ['returned']],
    ['back to an earlier owner', 'ana>ben ben>bea bea>ana', ['passed_around', 'returned']],
    ['to another of a team that had it', 'ana@a>ben@b ben@b>bea@a', ['returned']],
    ['to another of the same team', 'ana@a>ben@b ben@b>bob@b', []],
    ['inside one team from the beginning', 'ana@a>amy@a amy@a>abe@a', []],
    ['from no team to a team that is new', 'ana>ben@b ben@b>bea@c', []],
  ])('is seen: %s', (_what, movements, bounces) => {
    expect(bouncesIn(movementsOf(movements), 2)).toEqual(bounces);
  });
});
