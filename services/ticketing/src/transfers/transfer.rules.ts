import { actorOf } from '@shouwen/platform';
import type { Caller, FieldViolation } from '@shouwen/platform';
import type { Actor } from '@shouwen/contracts';
import { leaders, nameOf, requireOwnerOrLeader } from '../tickets/ticket-access.js';
import type { TicketEntity, TicketFlagKind, TicketChange } from '../tickets/ticket.rules.js';
import { ticketErrors } from '../tickets/ticket.errors.js';
import { changed, isOver, refusalOf } from '../tickets/ticket.rules.js';
import type { Transfer, TransferStatus } from './transfer.entity.js';
import { transferErrors } from './transfer.errors.js';

/** To whom a ticket is offered: a person, or anybody of a team. */
export type OfferedTo = { person: Actor } | { teamId: string };

/** Somebody who answers an offer, and the team they belong to. */
export interface Answerer {
  caller: Caller;
  teamId: string | null;
}

/**
 * Offers a ticket (T4); its owner goes on owning it. Throws `ticketing.ticket_resolved`, `ticketing.ticket_merged`,
 * `ticketing.ticket_not_owned`, `ticketing.ticket_not_yours` and `ticketing.transfer_to_owner`.
 */
export function offerTransfer(
  ticket: TicketEntity,
  offer: { id: string; to: OfferedTo; reason: string; limitSeconds: number },
  caller: Caller,
  now: Date,
): Transfer {
  const { number, owner } = ticket;
  if (isOver(ticket)) throw refusalOf(ticket, 'assign');
  if (owner === null) throw ticketErrors.ticket_not_owned({ number });
  requireOwnerOrLeader(caller, ticket);
  const toPerson = 'person' in offer.to ? offer.to.person : null;
  if (toPerson?.id === owner.id) {
    throw transferErrors.transfer_to_owner({ receiver: nameOf(toPerson), number });
  }
  return {
    id: offer.id,
    ticketId: ticket.id,
    version: 1,
    status: 'offered',
    sender: owner,
    senderTeamId: ticket.teamId,
    offeredBy: actorOf(caller),
    toPerson,
    toTeamId: 'teamId' in offer.to ? offer.to.teamId : null,
    reason: offer.reason,
    offeredAt: now,
    expiresAt: new Date(now.getTime() + offer.limitSeconds * 1000),
    closedAt: null,
    closedBy: null,
    closeReason: '',
    rule: '',
    receiver: null,
    receiverTeamId: null,
  };
}

/**
 * Takes an offered ticket. The receiver needs no words; a leader who accepts for them gives a reason. Throws
 * `ticketing.transfer_closed`, `ticketing.transfer_not_to_you`, `ticketing.transfer_receiver_elsewhere` and
 * `ticketing.transfer_on_behalf_needs_reason`.
 */
export function acceptTransfer(
  transfer: Transfer,
  receiver: { actor: Actor; teamId: string | null },
  { caller, reason }: { caller: Caller; reason: string },
  now: Date,
): Transfer {
  requireOpen(transfer);
  const fits = isOfferedTo(transfer, receiver.actor.id, receiver.teamId);
  if (receiver.actor.id === caller.id) {
    if (!fits) throw notToYou(transfer);
  } else {
    if (!isLeader(caller)) throw notToYou(transfer);
    if (!fits) {
      throw transferErrors.transfer_receiver_elsewhere({ person: nameOf(receiver.actor) });
    }
    if (reason === '') throw reasonMissing();
  }
  return {
    ...closed(transfer, 'accepted', actorOf(caller), now),
    closeReason: reason,
    receiver: receiver.actor,
    receiverTeamId: transfer.toTeamId ?? receiver.teamId ?? transfer.senderTeamId,
  };
}

/** Refuses an offered ticket. Throws `ticketing.transfer_closed` and `ticketing.transfer_not_to_you`. */
export function refuseTransfer(
  transfer: Transfer,
  { caller, teamId }: Answerer,
  words: { reason: string; rule: string },
  now: Date,
): Transfer {
  requireOpen(transfer);
  if (!isOfferedTo(transfer, caller.id, teamId) && !isLeader(caller)) throw notToYou(transfer);
  return {
    ...closed(transfer, 'refused', actorOf(caller), now),
    closeReason: words.reason,
    rule: words.rule,
  };
}

/** Takes an offer back. Throws `ticketing.transfer_closed` and `ticketing.ticket_not_yours`. */
export function withdrawTransfer(
  transfer: Transfer,
  ticket: TicketEntity,
  { caller, reason }: { caller: Caller; reason: string },
  now: Date,
): Transfer {
  requireOpen(transfer);
  if (transfer.sender.id !== caller.id) requireOwnerOrLeader(caller, ticket);
  return { ...closed(transfer, 'withdrawn', actorOf(caller), now), closeReason: reason };
}

/** Ends an offer that nobody answered, or that the ticket's own fate has overtaken. */
export function endTransfer(
  transfer: Transfer,
  status: 'expired' | 'withdrawn',
  by: Actor,
  now: Date,
): Transfer {
  return closed(transfer, status, by, now);
}

/** What the timeline of a ticket tells of an offer, for staff only (T4). */
export function noted(
  ticket: TicketEntity,
  { id, status }: Transfer,
  words: string,
  now: Date,
): TicketChange {
  if (status === 'accepted') throw new Error('an accepted transfer is told by the assignment');
  const happening = { kind: `transfer_${status}`, transferId: id } as const;
  const change = changed(ticket, ticket.status, {}, now, happening);
  return { ...change, body: words, internal: true, reason: words || undefined };
}

/** Words on the timeline for an offer that nobody answered. */
export const expiryReason = '转办逾期未接收 · Nobody answered the offer within its limit';

/** How a ticket can be passed around. */
export type Bounce = Exclude<TicketFlagKind, 'no_backstop'>;

/** Words on the timeline for a ticket that is passed around. */
export const bounceReasons: Readonly<Record<Bounce, string>> = {
  passed_around: '转办次数超过上限（推诿）· Transferred more often than the policy allows',
  returned: '退回曾经负责的人员或团队（回流）· Sent back to a person or team that had it before',
};

/** How a ticket has moved: each accepted transfer, oldest first. */
export type Movement = Pick<Transfer, 'sender' | 'senderTeamId' | 'receiver' | 'receiverTeamId'>;

/**
 * Why the last of these movements is passing the buck (推诿, T4): more of them than are allowed, or a return to a
 * person or a team that had the ticket before. Moving inside a team is no return to that team.
 */
export function bouncesIn(movements: readonly Movement[], maxTransfers: number): Bounce[] {
  const last = movements.at(-1);
  if (last === undefined) return [];
  const bounces: Bounce[] = [];
  if (movements.length > maxTransfers) bounces.push('passed_around');
  const earlier = movements.slice(0, -1);
  const people = earlier.map(({ sender }) => sender.id);
  const teams = earlier.map(({ senderTeamId }) => senderTeamId);
  const toPerson = people.includes(last.receiver?.id ?? '');
  const toTeam =
    last.receiverTeamId !== null &&
    last.receiverTeamId !== last.senderTeamId &&
    teams.includes(last.receiverTeamId);
  if (toPerson || toTeam) bounces.push('returned');
  return bounces;
}

function closed(
  transfer: Transfer,
  status: Exclude<TransferStatus, 'offered'>,
  by: Actor,
  now: Date,
): Transfer {
  return { ...transfer, version: transfer.version + 1, status, closedAt: now, closedBy: by };
}

function requireOpen({ status, closedBy, closedAt }: Transfer): void {
  if (status === 'offered') return;
  throw transferErrors.transfer_closed({
    closedBy: nameOf(closedBy),
    closedAt: closedAt?.toISOString() ?? '-',
    status,
  });
}

function isOfferedTo(transfer: Transfer, personId: string, teamId: string | null): boolean {
  if (transfer.toPerson !== null) return transfer.toPerson.id === personId;
  return transfer.toTeamId === teamId;
}

function isLeader(caller: Caller): boolean {
  return leaders.some((role) => caller.roles.has(role));
}

function notToYou(transfer: Transfer): Error {
  return transferErrors.transfer_not_to_you({ receiver: receiverNameOf(transfer) });
}

/** How who is to take a ticket is called in a message. */
export function receiverNameOf({ toPerson, toTeamId }: Transfer): string {
  return toPerson === null ? (toTeamId ?? '-') : nameOf(toPerson);
}

function reasonMissing(): Error {
  const violations: FieldViolation[] = [
    { field: 'reason', description: 'must be given', descriptionZh: '必填' },
  ];
  return transferErrors.transfer_on_behalf_needs_reason({}, { violations });
}
