import type { Actor, FieldChange } from '@shouwen/contracts';
import { demandTransitions } from './demand-status.js';
import type { DemandStatus, DemandTransition } from './demand-status.js';
import type { DemandEntity, DemandHappening } from './demand.entity.js';
import { demandErrors } from './demand.errors.js';

/** What a decision about a demand comes to. */
export interface DemandChange {
  demand: DemandEntity;
  happening: DemandHappening;
  changes: FieldChange[];
  reason?: string;
}

/** Who decides, and when. */
export interface DemandMoment {
  actor: Actor;
  now: Date;
}

/** Which demand an operation is about, and which version of it the caller has seen; 0 means any. */
export interface DemandTarget {
  demandId: string;
  expectedVersion: number;
}

const refusals: Readonly<
  Record<DemandTransition, (parameters: { status: DemandStatus }) => Error>
> = {
  route: demandErrors.demand_not_routable,
  accept: demandErrors.demand_not_decidable,
  decline: demandErrors.demand_not_decidable,
  reopen: demandErrors.demand_not_reopenable,
  plan: demandErrors.demand_not_plannable,
  deliver: demandErrors.demand_not_deliverable,
  join: demandErrors.demand_not_joinable,
  leave: () => demandErrors.demand_not_joined(),
};

/** Throws what refuses a move that a demand cannot make from where it is. */
export function requireMove(demand: DemandEntity, move: DemandTransition): void {
  requireOnItsOwn(demand);
  const { status } = demand;
  if (!demandTransitions[move].from.includes(status)) throw refusals[move]({ status });
}

/** Throws `crm.demand_due_invalid` unless a day lies ahead. */
export function requireAhead(dueAt: Date, now: Date): void {
  if (dueAt > now) return;
  const violations = [
    { field: 'due_at', description: 'must be in the future', descriptionZh: '必须是未来的时间' },
  ];
  throw demandErrors.demand_due_invalid({}, { violations });
}

/** Throws `crm.demand_joined` when a demand goes on as part of another. */
export function requireOnItsOwn({ status, joinedIntoId }: DemandEntity): void {
  if (status === 'joined') throw demandErrors.demand_joined({ into: joinedIntoId ?? '-' });
}

/** A demand after something happened to it. */
export function changed(
  before: DemandEntity,
  happening: DemandHappening,
  patch: Partial<DemandEntity>,
  { actor, now }: DemandMoment,
): DemandChange {
  const demand: DemandEntity = {
    ...before,
    ...patch,
    version: before.version + 1,
    updatedAt: now,
    updatedBy: actor,
    lastChange: happening,
  };
  return { demand, happening, changes: changesOf(before, demand) };
}

/** The facts that differ, without words, as the audit trail keeps them. */
export function changesOf(before: DemandEntity | undefined, after: DemandEntity): FieldChange[] {
  const from = before === undefined ? {} : factsOf(before);
  return Object.entries(factsOf(after))
    .filter(([field, to]) => from[field] !== to)
    .map(([field, to]) => ({ field, from: from[field], to }));
}

function factsOf(demand: DemandEntity): Record<string, string | undefined> {
  return {
    status: demand.status,
    votes: String(demand.votes),
    joined: String(demand.joined),
    joined_into: demand.joinedIntoId ?? undefined,
    department: demand.departmentId ?? undefined,
    team: demand.teamId ?? undefined,
    due_at: demand.dueAt?.toISOString(),
    overdue_at: demand.overdueAt?.toISOString(),
    untold: String(demand.untold),
  };
}
