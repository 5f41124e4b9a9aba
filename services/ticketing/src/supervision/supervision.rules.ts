import type { Actor, FieldChange } from '@shouwen/contracts';
import { actorOf, subjectOf } from '@shouwen/platform';
import type { Caller, Role } from '@shouwen/platform';
import { leaders, nameOf } from '../tickets/ticket-access.js';
import type {
  SupervisionHappeningKind,
  SupervisionLimits,
  SupervisionOrderEntity,
  SupervisionTargetType,
  SupervisionVerdict,
} from './supervision.entity.js';
import { supervisionErrors } from './supervision.errors.js';
import { supervisionTransitions, unanswered } from './supervision-status.js';
import type { SupervisionTransition } from './supervision-status.js';

/** What a decision about an order comes to. */
export interface SupervisionChange {
  order: SupervisionOrderEntity;
  happening: SupervisionHappeningKind;
  changes: FieldChange[];
  reason?: string;
  /** True when chasing it raised its level. */
  levelRaised: boolean;
}

/** What is needed to give an order. */
export interface SupervisionOpening {
  id: string;
  target: { type: SupervisionTargetType; id: string; number: string };
  assignee: Actor;
  what: string;
  dueAt: Date;
}

const READERS: readonly Role[] = [...leaders, 'admin'];

/**
 * When an order is due: the deadline, or the limit, or else that of the policy. Throws
 * `ticketing.supervision_due_invalid` for both, and for a deadline that has passed.
 */
export function dueAtOf(
  wanted: { dueAt?: Date | undefined; limitSeconds: number },
  limits: SupervisionLimits,
  now: Date,
): Date {
  if (wanted.dueAt === undefined) {
    const seconds = wanted.limitSeconds || limits.defaultLimitSeconds;
    return new Date(now.getTime() + seconds * 1_000);
  }
  const field = wanted.limitSeconds > 0 ? 'limit_seconds' : 'due_at';
  if (wanted.limitSeconds > 0) {
    const violation = violationOf(field, 'must be left out beside due_at', '填写截止时间时请留空');
    throw supervisionErrors.supervision_due_invalid({}, violation);
  }
  if (wanted.dueAt <= now) {
    const violation = violationOf(field, 'must be in the future', '必须是未来的时间');
    throw supervisionErrors.supervision_due_invalid({}, violation);
  }
  return wanted.dueAt;
}

/** When the assignee is reminded; undefined when never, or when that would have been before now. */
export function remindAtOf(dueAt: Date, limits: SupervisionLimits, now: Date): Date | undefined {
  if (limits.remindBeforeSeconds === 0) return undefined;
  const at = new Date(dueAt.getTime() - limits.remindBeforeSeconds * 1_000);
  return at > now ? at : undefined;
}

/** Gives an order (T7). */
export function openOrder(
  opening: SupervisionOpening,
  caller: Caller,
  now: Date,
): SupervisionChange {
  const { id, target, assignee, what, dueAt } = opening;
  const order: SupervisionOrderEntity = {
    id,
    version: 1,
    targetType: target.type,
    targetId: target.id,
    targetNumber: target.number,
    status: 'open',
    what,
    assignee,
    issuer: subjectOf(caller),
    openedAt: now,
    dueAt,
    acknowledgedAt: null,
    repliedAt: null,
    reply: null,
    chaseCount: 0,
    chasedAt: null,
    level: 1,
    remindedAt: null,
    overdueAt: null,
    verdict: null,
    verdictNote: null,
    closedAt: null,
    closedBy: null,
    updatedAt: now,
    updatedBy: actorOf(caller),
    lastChange: 'opened',
  };
  return { order, happening: 'opened', changes: changesOf(undefined, order), levelRaised: false };
}

/**
 * Says that its assignee has seen an order; undefined when they have said so already. Throws
 * `ticketing.supervision_not_yours` and `ticketing.supervision_order_closed`.
 */
export function acknowledgeOrder(
  order: SupervisionOrderEntity,
  caller: Caller,
  now: Date,
): SupervisionChange | undefined {
  requireAssignee(order, caller);
  if (order.status === 'acknowledged' || order.status === 'replied') return undefined;
  const patch = { status: move(order, 'acknowledge'), acknowledgedAt: now };
  return changed(order, 'acknowledged', patch, caller, now);
}

/** Answers an order, also anew. Throws `ticketing.supervision_not_yours` and `ticketing.supervision_order_closed`. */
export function replyToOrder(
  order: SupervisionOrderEntity,
  reply: string,
  caller: Caller,
  now: Date,
): SupervisionChange {
  requireAssignee(order, caller);
  const status = move(order, 'reply');
  const acknowledgedAt = order.acknowledgedAt ?? now;
  return changed(order, 'replied', { status, reply, repliedAt: now, acknowledgedAt }, caller, now);
}

/**
 * Chases an order that is not answered; each time that the limits say so its level rises. Throws
 * `ticketing.supervision_order_closed` and `ticketing.supervision_order_answered`.
 */
export function chaseOrder(
  order: SupervisionOrderEntity,
  note: string,
  limits: SupervisionLimits,
  caller: Caller,
  now: Date,
): SupervisionChange {
  if (order.status === 'closed') throw closedError(order);
  if (!unanswered.includes(order.status)) throw supervisionErrors.supervision_order_answered();
  const chaseCount = order.chaseCount + 1;
  const earned = 1 + Math.floor(chaseCount / limits.chasesPerLevel);
  const level = Math.max(order.level, Math.min(earned, limits.highestLevel));
  const change = changed(order, 'chased', { chaseCount, chasedAt: now, level }, caller, now);
  return { ...change, reason: note, levelRaised: level > order.level };
}

/** Gives the verdict. Throws `ticketing.supervision_own_verdict` and `ticketing.supervision_order_closed`. */
export function closeOrder(
  order: SupervisionOrderEntity,
  verdict: SupervisionVerdict,
  note: string,
  caller: Caller,
  now: Date,
): SupervisionChange {
  const status = move(order, 'close');
  if (order.assignee.id === caller.id) throw supervisionErrors.supervision_own_verdict();
  const closedBy = actorOf(caller);
  const patch = { status, verdict, verdictNote: note, closedAt: now, closedBy };
  return { ...changed(order, 'closed', patch, caller, now), reason: note };
}

/** Reminds of an order that is not answered; undefined when it is, or when that was done. */
export function remindOfOrder(
  order: SupervisionOrderEntity,
  caller: Caller,
  now: Date,
): SupervisionChange | undefined {
  if (!unanswered.includes(order.status) || order.remindedAt !== null) return undefined;
  return changed(order, 'reminded', { remindedAt: now }, caller, now);
}

/** Flags an order that was not answered in time; undefined when it was, or is flagged already. */
export function flagOverdue(
  order: SupervisionOrderEntity,
  caller: Caller,
  now: Date,
): SupervisionChange | undefined {
  if (!unanswered.includes(order.status) || order.overdueAt !== null) return undefined;
  return changed(order, 'overdue', { overdueAt: order.dueAt }, caller, now);
}

/** True when an order was not answered before it was due. */
export function isLate({ repliedAt, dueAt, closedAt }: SupervisionOrderEntity): boolean {
  const ended = repliedAt ?? closedAt;
  return ended !== null && ended > dueAt;
}

/** True for who sees every order: those who supervise, and administrators. */
export function seesEveryOrder(caller: Caller): boolean {
  return READERS.some((role) => caller.roles.has(role));
}

/** True when a caller may see an order: theirs to answer, theirs by having given it, or any for who sees every one. */
export function maySeeOrder(order: SupervisionOrderEntity, caller: Caller): boolean {
  return order.assignee.id === caller.id || order.issuer.id === caller.id || seesEveryOrder(caller);
}

function requireAssignee(order: SupervisionOrderEntity, caller: Caller): void {
  if (order.assignee.id === caller.id) return;
  throw supervisionErrors.supervision_not_yours({ name: nameOf(order.assignee) });
}

function move(order: SupervisionOrderEntity, transition: SupervisionTransition) {
  const { from, to } = supervisionTransitions[transition];
  if (!from.includes(order.status)) throw closedError(order);
  return to;
}

function closedError({ targetNumber }: SupervisionOrderEntity): Error {
  return supervisionErrors.supervision_order_closed({ number: targetNumber });
}

function changed(
  before: SupervisionOrderEntity,
  happening: SupervisionHappeningKind,
  patch: Partial<SupervisionOrderEntity>,
  caller: Caller,
  now: Date,
): SupervisionChange {
  const order: SupervisionOrderEntity = {
    ...before,
    ...patch,
    version: before.version + 1,
    updatedAt: now,
    updatedBy: actorOf(caller),
    lastChange: happening,
  };
  return { order, happening, changes: changesOf(before, order), levelRaised: false };
}

function changesOf(
  before: SupervisionOrderEntity | undefined,
  after: SupervisionOrderEntity,
): FieldChange[] {
  const facts = (order: SupervisionOrderEntity): Record<string, string | undefined> => ({
    status: order.status,
    targetId: order.targetId,
    assigneeId: order.assignee.id,
    dueAt: order.dueAt.toISOString(),
    chaseCount: String(order.chaseCount),
    level: String(order.level),
    remindedAt: order.remindedAt?.toISOString(),
    overdueAt: order.overdueAt?.toISOString(),
    verdict: order.verdict ?? undefined,
  });
  const from = before === undefined ? {} : facts(before);
  return Object.entries(facts(after))
    .filter(([field, to]) => from[field] !== to)
    .map(([field, to]) => ({ field, from: from[field], to }));
}

function violationOf(field: string, description: string, descriptionZh: string) {
  return { violations: [{ field, description, descriptionZh }] };
}
