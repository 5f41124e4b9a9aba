import { actorOf, isCustomerOnly, subjectOf } from '@shouwen/platform';
import type { Caller } from '@shouwen/platform';
import type { Actor, FieldChange } from '@shouwen/contracts';
import { firstAsked } from './first-asked.rules.js';
import { nameOf, requireOwnerOrLeader } from './ticket-access.js';
import { ticketTransitions } from './ticket-status.js';
import type { TicketStatus, TicketTransition } from './ticket-status.js';
import { wakes } from './ticket-change.js';
import type { TicketChange, TicketHappening } from './ticket-change.js';
import type { Channel, Complexity, Grade, TicketEntity, Urgency } from './ticket.entity.js';
import { ticketErrors } from './ticket.errors.js';

// What other features need to know of tickets comes from here; the row class stays inside.
export type { MovedDeadline, ResumeCause, TicketChange, TicketHappening } from './ticket-change.js';
export type {
  Channel,
  Complexity,
  Grade,
  TicketEntity,
  TicketEntryEntity,
  TicketFlagKind,
  TimelineEntryKind,
  Urgency,
} from './ticket.entity.js';

/** What is needed to open a ticket. */
export interface Opening {
  id: string;
  subject: string;
  body: string;
  grade: Grade;
  /** What the matrix derived the grade from; left out when nobody has said. */
  assessment?: Assessment | undefined;
  /** True when a person chose the grade. */
  gradeOverridden?: boolean;
  channel: Channel;
  customerId: string;
  customerName: string;
  customerAddress?: string | null;
  externalSource?: string;
  externalReference?: string;
  /** How many tickets have entries that are shown in it from the beginning. */
  sourceCount?: number;
  /** The team whose queue it starts in. */
  teamId?: string | null;
}

/** How urgent and how complex a question is (T2). */
export interface Assessment {
  urgency: Urgency;
  complexity: Complexity;
}

/** Who gets a ticket, in which team, and why. */
export interface Assignment {
  owner: Actor;
  teamId: string | null;
  reason: string;
}

/** Opens a ticket (T1); its number is given when it is stored. Staff who open it for a customer are first asked (T4). */
export function openTicket(opening: Opening, caller: Caller, now: Date): TicketChange {
  const isForCustomer = !isCustomerOnly(caller) && caller.id !== opening.customerId;
  const ticket: TicketEntity = {
    id: opening.id,
    number: '',
    version: 1,
    subject: opening.subject,
    status: 'new',
    grade: opening.grade,
    urgency: opening.assessment?.urgency ?? null,
    complexity: opening.assessment?.complexity ?? null,
    gradeSource: opening.gradeOverridden === true ? 'overridden' : 'derived',
    channel: opening.channel,
    customerId: opening.customerId,
    customerName: opening.customerName,
    customerAddress: opening.customerAddress ?? null,
    owner: null,
    teamId: opening.teamId ?? null,
    openedAt: now,
    openedBy: actorOf(caller),
    firstResponseAt: null,
    firstResponseBy: null,
    lastReplyAt: null,
    lastReplyBy: null,
    lastCustomerMessageAt: now,
    resolvedAt: null,
    resolvedBy: null,
    resolution: null,
    reopenCount: 0,
    waiting: null,
    updatedAt: now,
    externalSource: opening.externalSource ?? '',
    externalReference: opening.externalReference ?? '',
    firstAskedOwner: null,
    firstAskedAt: null,
    ...(isForCustomer && firstAsked({ firstAskedOwner: null }, actorOf(caller), now)),
    mergedIntoId: null,
    mergedIntoNumber: null,
    mergedFromStatus: null,
    sourceCount: opening.sourceCount ?? 0,
    snoozedUntil: null,
  };
  const changes = [
    { field: 'status', from: undefined, to: ticket.status },
    { field: 'grade', from: undefined, to: ticket.grade },
    ...(opening.assessment === undefined
      ? []
      : [
          { field: 'urgency', from: undefined, to: opening.assessment.urgency },
          { field: 'complexity', from: undefined, to: opening.assessment.complexity },
        ]),
    { field: 'channel', from: undefined, to: ticket.channel },
    { field: 'customerId', from: undefined, to: ticket.customerId },
  ];
  return { ticket, happening: { kind: 'opened' }, body: opening.body, internal: false, changes };
}

/**
 * Takes a ticket that nobody owns; undefined when the caller owns it already. Throws `ticketing.ticket_already_owned`
 * naming the owner, and `ticketing.ticket_resolved` for a resolved one.
 */
export function claimTicket(
  ticket: TicketEntity,
  caller: Caller,
  now: Date,
): TicketChange | undefined {
  if (ticket.status !== 'resolved' && ticket.owner?.id === caller.id) return undefined;
  const owner = subjectOf(caller);
  return changed(ticket, move(ticket, 'claim'), { owner, ...firstAsked(ticket, owner, now) }, now, {
    kind: 'claimed',
  });
}

/**
 * Makes somebody the owner, whoever owned it before; undefined when they own it already in that team. Who may decide
 * so, and whether the receiver agreed, is for the caller to know. Throws `ticketing.ticket_resolved`.
 */
export function assignTicket(
  ticket: TicketEntity,
  { owner, teamId, reason }: Assignment,
  now: Date,
): TicketChange | undefined {
  // Who gets a ticket that waits gets the waiting with it.
  const status = ticket.status === 'waiting' ? 'waiting' : move(ticket, 'assign');
  if (ticket.owner?.id === owner.id && ticket.teamId === teamId) return undefined;
  const happening = { kind: 'assigned', previousOwnerId: ticket.owner?.id ?? '' } as const;
  return {
    ...changed(
      ticket,
      status,
      { owner, teamId, ...firstAsked(ticket, owner, now) },
      now,
      happening,
    ),
    body: reason,
    internal: true,
    reason,
  };
}

/**
 * Gives a ticket back to the queue. Throws `ticketing.ticket_not_owned`, `ticketing.ticket_not_yours` or
 * `ticketing.ticket_resolved`.
 */
export function handBackTicket(
  ticket: TicketEntity,
  reason: string,
  caller: Caller,
  now: Date,
): TicketChange {
  const status = move(ticket, 'hand_back');
  requireOwnerOrLeader(caller, ticket);
  const previousOwnerId = ticket.owner?.id ?? '';
  const happening = { kind: 'handed_back', previousOwnerId } as const;
  return {
    ...changed(ticket, status, { owner: null }, now, happening),
    body: reason,
    internal: true,
    reason,
  };
}

/**
 * Adds a message. The first one by anyone but the customer is the first response. Staff can't write on a resolved
 * ticket: throws `ticketing.ticket_resolved`; a customer's thanks after the resolution is kept and reopens nothing.
 */
export function replyToTicket(
  ticket: TicketEntity,
  body: string,
  author: { caller: Caller; isCustomer: boolean },
  now: Date,
): TicketChange {
  if (author.isCustomer) {
    const happening = { kind: 'replied', fromCustomer: true } as const;
    const patch = { lastCustomerMessageAt: now };
    return { ...changed(ticket, ticket.status, patch, now, happening), body };
  }
  if (isOver(ticket)) throw refusalOf(ticket, 'resolve');
  const actor = actorOf(author.caller);
  const isFirst = ticket.firstResponseAt === null;
  const patch: Partial<TicketEntity> = { lastReplyAt: now, lastReplyBy: actor };
  if (isFirst) Object.assign(patch, { firstResponseAt: now, firstResponseBy: actor });
  const happening: TicketHappening = {
    kind: 'replied',
    fromCustomer: false,
    ...(isFirst && { firstResponseSeconds: secondsBetween(ticket.openedAt, now) }),
  };
  return { ...changed(ticket, ticket.status, patch, now, happening), body };
}

/** Adds a note that no customer sees; allowed in every status. */
export function addNote(
  ticket: TicketEntity,
  body: string,
  now: Date,
  mentionedIds: readonly string[] = [],
): TicketChange {
  const happening = {
    kind: 'note_added',
    ...(mentionedIds.length > 0 && { mentionedIds }),
  } as const;
  const change = changed(ticket, ticket.status, {}, now, happening);
  return { ...change, body, internal: true };
}

/**
 * Changes the grade to another one than the matrix gave, with a reason (T2). Throws `ticketing.grade_unchanged`, and `ticketing.ticket_resolved` for a
 * resolved ticket.
 */
export function changeGrade(
  ticket: TicketEntity,
  grade: Grade,
  reason: string,
  now: Date,
): TicketChange {
  if (isOver(ticket)) throw refusalOf(ticket, 'resolve');
  if (ticket.grade === grade) throw ticketErrors.grade_unchanged({ number: ticket.number });
  const happening = { kind: 'grade_changed', previousGrade: ticket.grade } as const;
  return {
    ...changed(ticket, ticket.status, { grade, gradeSource: 'overridden' }, now, happening),
    body: reason,
    internal: true,
    reason,
  };
}

/**
 * Resolves a ticket with a resolution. Throws `ticketing.ticket_not_owned`, `ticketing.ticket_not_yours` or
 * `ticketing.ticket_resolved`.
 */
export function resolveTicket(
  ticket: TicketEntity,
  resolution: string,
  caller: Caller,
  now: Date,
): TicketChange {
  const status = move(ticket, 'resolve');
  requireOwnerOrLeader(caller, ticket);
  const patch = { resolvedAt: now, resolvedBy: actorOf(caller), resolution, waiting: null };
  const resolutionSeconds = secondsBetween(ticket.openedAt, now);
  const happening = { kind: 'resolved', resolutionSeconds } as const;
  return { ...changed(ticket, status, patch, now, happening), body: resolution };
}

/** Reopens a resolved ticket for its owner, with a reason. Throws `ticketing.ticket_not_resolved`. */
export function reopenTicket(ticket: TicketEntity, reason: string, now: Date): TicketChange {
  const status = move(ticket, 'reopen');
  const patch = {
    resolvedAt: null,
    resolvedBy: null,
    resolution: null,
    reopenCount: ticket.reopenCount + 1,
  };
  return {
    ...changed(ticket, status, patch, now, { kind: 'reopened' }),
    body: reason,
    reason,
  };
}

/** The status after a transition. Throws the refusal that fits the present one. */
export function move(ticket: TicketEntity, transition: TicketTransition): TicketStatus {
  const { from, to } = ticketTransitions[transition];
  if (!from.includes(ticket.status)) throw refusalOf(ticket, transition);
  return to;
}

/** True when nobody works on it any more. */
export function isOver(ticket: Pick<TicketEntity, 'status'>): boolean {
  return ticket.status === 'resolved' || ticket.status === 'merged';
}

/** Why a ticket can't make a move in the status it has. */
export function refusalOf(ticket: TicketEntity, transition: TicketTransition): Error {
  const { number } = ticket;
  if (ticket.status === 'merged') {
    return ticketErrors.ticket_merged({ number, target: ticket.mergedIntoNumber ?? '-' });
  }
  if (transition === 'reopen') return ticketErrors.ticket_not_resolved({ number });
  if (ticket.status === 'resolved') return ticketErrors.ticket_resolved({ number });
  if (transition === 'resume') return ticketErrors.ticket_not_waiting({ number });
  if (ticket.status === 'new') return ticketErrors.ticket_not_owned({ number });
  if (ticket.status === 'waiting' && transition !== 'claim') {
    return ticketErrors.ticket_waiting({ number });
  }
  return ticketErrors.ticket_already_owned({ number, owner: nameOf(ticket.owner) });
}

/** A ticket after a change of some fields, with the next version, and the fields that changed for the audit trail. */
export function changed(
  before: TicketEntity,
  status: TicketStatus,
  patch: Partial<TicketEntity>,
  now: Date,
  happening: TicketHappening,
): TicketChange {
  const version = before.version + 1;
  const ticket: TicketEntity = { ...before, ...patch, status, version, updatedAt: now };
  if (wakes(happening)) ticket.snoozedUntil = null;
  return { ticket, happening, body: '', internal: false, changes: fieldChanges(before, ticket) };
}

function fieldChanges(before: TicketEntity, after: TicketEntity): FieldChange[] {
  const facts = (ticket: TicketEntity): Record<string, string | undefined> => ({
    status: ticket.status,
    grade: ticket.grade,
    urgency: ticket.urgency ?? undefined,
    complexity: ticket.complexity ?? undefined,
    gradeSource: ticket.gradeSource,
    ownerId: ticket.owner?.id,
    teamId: ticket.teamId ?? undefined,
    firstAskedOwnerId: ticket.firstAskedOwner?.id,
    reopenCount: String(ticket.reopenCount),
    waitingFor: ticket.waiting?.reason,
    waitingUntil: ticket.waiting?.until ?? undefined,
    mergedIntoId: ticket.mergedIntoId ?? undefined,
    snoozedUntil: ticket.snoozedUntil?.toISOString(),
  });
  const from = facts(before);
  const to = facts(after);
  return Object.keys(from)
    .filter((field) => from[field] !== to[field])
    .map((field) => ({ field, from: from[field], to: to[field] }));
}

function secondsBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000;
}
