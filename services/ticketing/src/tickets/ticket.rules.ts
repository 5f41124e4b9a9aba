import { actorOf, subjectOf } from '@shouwen/platform';
import type { Caller } from '@shouwen/platform';
import type { Actor, FieldChange } from '@shouwen/contracts';
import { nameOf, requireOwnerOrLeader } from './ticket-access.js';
import { ticketTransitions } from './ticket-status.js';
import type { TicketStatus, TicketTransition } from './ticket-status.js';
import type { Channel, Grade, TicketEntity } from './ticket.entity.js';
import { ticketErrors } from './ticket.errors.js';

/** What happened to a ticket, with what only this kind of event tells. */
export type TicketHappening =
  | { kind: 'opened' }
  | { kind: 'claimed' }
  | { kind: 'assigned'; previousOwnerId: string }
  | { kind: 'handed_back'; previousOwnerId: string }
  | { kind: 'replied'; fromCustomer: boolean; firstResponseSeconds?: number }
  | { kind: 'note_added' }
  | { kind: 'grade_changed'; previousGrade: Grade }
  | { kind: 'resolved'; resolutionSeconds: number }
  | { kind: 'reopened' };

/** What a decision comes to: the ticket after it, what the timeline will say, and what the audit trail keeps. */
export interface TicketChange {
  ticket: TicketEntity;
  happening: TicketHappening;
  body: string;
  internal: boolean;
  changes: FieldChange[];
  /** Why, where the operation asks for a reason. */
  reason?: string;
  /** Files that were uploaded for it and become its own. */
  attachmentIds?: readonly string[];
}

/** What is needed to open a ticket. */
export interface Opening {
  id: string;
  subject: string;
  body: string;
  grade: Grade;
  channel: Channel;
  customerId: string;
  customerName: string;
  externalSource?: string;
  externalReference?: string;
  /** The team whose queue it starts in. */
  teamId?: string | null;
}

/** Who gets a ticket, in which team, and why. */
export interface Assignment {
  owner: Actor;
  teamId: string | null;
  reason: string;
}

/** Opens a ticket (T1); its number is given when it is stored. */
export function openTicket(opening: Opening, caller: Caller, now: Date): TicketChange {
  const ticket: TicketEntity = {
    id: opening.id,
    number: '',
    version: 1,
    subject: opening.subject,
    status: 'new',
    grade: opening.grade,
    channel: opening.channel,
    customerId: opening.customerId,
    customerName: opening.customerName,
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
    updatedAt: now,
    externalSource: opening.externalSource ?? '',
    externalReference: opening.externalReference ?? '',
  };
  const changes = [
    { field: 'status', from: undefined, to: ticket.status },
    { field: 'grade', from: undefined, to: ticket.grade },
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
  if (ticket.status === 'open' && ticket.owner?.id === caller.id) return undefined;
  const owner = subjectOf(caller);
  return changed(ticket, move(ticket, 'claim'), { owner }, now, { kind: 'claimed' });
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
  const status = move(ticket, 'assign');
  if (ticket.owner?.id === owner.id && ticket.teamId === teamId) return undefined;
  const happening = { kind: 'assigned', previousOwnerId: ticket.owner?.id ?? '' } as const;
  return {
    ...changed(ticket, status, { owner, teamId }, now, happening),
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
  if (ticket.status === 'resolved') throw refusalOf(ticket, 'resolve');
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
export function addNote(ticket: TicketEntity, body: string, now: Date): TicketChange {
  const change = changed(ticket, ticket.status, {}, now, { kind: 'note_added' });
  return { ...change, body, internal: true };
}

/**
 * Changes the grade, with a reason (T2). Throws `ticketing.grade_unchanged`, and `ticketing.ticket_resolved` for a
 * resolved ticket.
 */
export function changeGrade(
  ticket: TicketEntity,
  grade: Grade,
  reason: string,
  now: Date,
): TicketChange {
  if (ticket.status === 'resolved') throw refusalOf(ticket, 'resolve');
  if (ticket.grade === grade) throw ticketErrors.grade_unchanged({ number: ticket.number });
  const happening = { kind: 'grade_changed', previousGrade: ticket.grade } as const;
  return {
    ...changed(ticket, ticket.status, { grade }, now, happening),
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
  const patch = { resolvedAt: now, resolvedBy: actorOf(caller), resolution };
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

function move(ticket: TicketEntity, transition: TicketTransition): TicketStatus {
  const { from, to } = ticketTransitions[transition];
  if (!from.includes(ticket.status)) throw refusalOf(ticket, transition);
  return to;
}

function refusalOf(ticket: TicketEntity, transition: TicketTransition): Error {
  const { number } = ticket;
  if (transition === 'reopen') return ticketErrors.ticket_not_resolved({ number });
  if (ticket.status === 'resolved') return ticketErrors.ticket_resolved({ number });
  if (ticket.status === 'new') return ticketErrors.ticket_not_owned({ number });
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
  return { ticket, happening, body: '', internal: false, changes: fieldChanges(before, ticket) };
}

function fieldChanges(before: TicketEntity, after: TicketEntity): FieldChange[] {
  const facts = (ticket: TicketEntity): Record<string, string | undefined> => ({
    status: ticket.status,
    grade: ticket.grade,
    ownerId: ticket.owner?.id,
    teamId: ticket.teamId ?? undefined,
    reopenCount: String(ticket.reopenCount),
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
