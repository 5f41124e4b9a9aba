import { changed, changesOf, requireAhead, requireMove, requireOnItsOwn } from './demand-change.js';
import type { DemandChange, DemandMoment } from './demand-change.js';
import { demandTransitions, openStatuses } from './demand-status.js';
import type {
  DemandDepartmentEntity,
  DemandEntity,
  DemandOrigin,
  DemandOutcome,
} from './demand.entity.js';
import { demandErrors } from './demand.errors.js';

const DAY_MS = 24 * 3_600_000;

/** What a demand is raised with. */
export interface NewDemand {
  id: string;
  title: string;
  description: string;
  origin: DemandOrigin;
  /** The customer in whose contact it came up; null for nobody's. */
  raisedForId: string | null;
}

/** Raises a demand (R8). Throws `crm.demand_title_missing`. */
export function raiseDemand(
  { id, title, description, origin, raisedForId }: NewDemand,
  { actor, now }: DemandMoment,
): DemandChange {
  const demand: DemandEntity = {
    id,
    version: 1,
    title: trimmedTitle(title),
    description: description.trim(),
    status: 'raised',
    origin,
    raisedForId,
    votes: 0,
    joined: 0,
    joinedIntoId: null,
    joinedFromStatus: null,
    departmentId: null,
    teamId: null,
    dueAt: null,
    overdueAt: null,
    decision: null,
    deliveredAt: null,
    deliveryNote: '',
    untold: 0,
    toldAt: null,
    raisedAt: now,
    raisedBy: actor,
    updatedAt: now,
    updatedBy: actor,
    lastChange: 'raised',
  };
  return { demand, happening: 'raised', changes: changesOf(undefined, demand) };
}

/** Changes the words of a demand; undefined when nothing differs. Throws `crm.demand_title_missing`, `crm.demand_joined`. */
export function editDemand(
  demand: DemandEntity,
  words: { title?: string; description?: string },
  moment: DemandMoment,
): DemandChange | undefined {
  requireOnItsOwn(demand);
  const title = words.title === undefined ? demand.title : trimmedTitle(words.title);
  const description = words.description?.trim() ?? demand.description;
  if (title === demand.title && description === demand.description) return undefined;
  const change = changed(demand, 'edited', { title, description }, moment);
  // What the words were is personal: the audit trail, which is never erased, tells only that they changed.
  const edited = [
    ...(title === demand.title ? [] : ['title']),
    ...(description === demand.description ? [] : ['description']),
  ];
  return {
    ...change,
    changes: edited.map((field) => ({ field, from: undefined, to: undefined })),
  };
}

/** Whose the words of a demand are when a customer who wants it, or for whom it was raised, is erased (R9). */
export interface WhoseWords {
  raisedForThem: boolean;
  /** Nobody else wants it, and it was raised for nobody else. */
  theirsAlone: boolean;
}

/** What takes the place of words of a customer who was erased, in both languages. */
const ERASED = {
  title: '已清除的需求 Erased demand',
  words: '客户已被删除，原话已清除。 The customer was erased, and their words with them.',
};

/**
 * Takes the words of an erased customer out of a demand, joined or not (R9): all of them when it is theirs alone, what they said
 * when others want it too, under its title. Undefined when it has none of theirs.
 */
export function forgetWords(
  demand: DemandEntity,
  { raisedForThem, theirsAlone }: WhoseWords,
  moment: DemandMoment,
): DemandChange | undefined {
  if (!raisedForThem && !theirsAlone) return undefined;
  const erased = (text: string) => (text === '' ? '' : ERASED.words);
  const patch = {
    description: erased(demand.description),
    ...(theirsAlone && {
      title: ERASED.title,
      deliveryNote: erased(demand.deliveryNote),
      decision: demand.decision && { ...demand.decision, reason: erased(demand.decision.reason) },
    }),
  };
  const change = changed(demand, 'edited', patch, moment);
  const fields = theirsAlone ? ['title', 'description'] : ['description'];
  return {
    ...change,
    changes: fields.map((field) => ({ field, from: undefined, to: undefined })),
  };
}

/**
 * Gives a demand to a department (R8), which decides within its days unless `dueAt` says otherwise. Throws
 * `crm.demand_not_routable`, `crm.demand_due_invalid` and `crm.demand_department_not_found` for an archived department.
 */
export function routeDemand(
  demand: DemandEntity,
  { department, teamId, dueAt, reason }: DemandRoute,
  moment: DemandMoment,
): DemandChange {
  requireMove(demand, 'route');
  if (department.archived) throw demandErrors.demand_department_not_found();
  const due = dueAt ?? new Date(moment.now.getTime() + department.decideWithinDays * DAY_MS);
  requireAhead(due, moment.now);
  const patch = {
    status: demandTransitions.route.to,
    departmentId: department.id,
    teamId: teamId ?? department.teamId,
    dueAt: due,
    overdueAt: null,
  };
  return { ...changed(demand, 'routed', patch, moment), reason };
}

/** Where a demand goes. */
export interface DemandRoute {
  department: Pick<DemandDepartmentEntity, 'id' | 'teamId' | 'decideWithinDays' | 'archived'>;
  teamId?: string;
  dueAt?: Date;
  reason: string;
}

/** Accepts or declines a demand. Throws `crm.demand_not_decidable` and `crm.demand_joined`. */
export function decideDemand(
  demand: DemandEntity,
  { accepted, reason }: { accepted: boolean; reason: string },
  moment: DemandMoment,
): DemandChange {
  const move = accepted ? 'accept' : 'decline';
  requireMove(demand, move);
  const patch = {
    status: demandTransitions[move].to,
    decision: { accepted, reason, at: moment.now.toISOString(), actor: moment.actor },
    dueAt: null,
    overdueAt: null,
  };
  return { ...changed(demand, accepted ? 'accepted' : 'declined', patch, moment), reason };
}

/** Takes a decline back: the demand begins anew. Throws `crm.demand_not_reopenable` and `crm.demand_joined`. */
export function reopenDemand(
  demand: DemandEntity,
  reason: string,
  moment: DemandMoment,
): DemandChange {
  requireMove(demand, 'reopen');
  const patch = {
    status: demandTransitions.reopen.to,
    decision: null,
    departmentId: null,
    teamId: null,
    toldAt: null,
  };
  return { ...changed(demand, 'reopened', patch, moment), reason };
}

/** Says by when a demand is delivered. Throws `crm.demand_not_plannable`, `crm.demand_joined`, `crm.demand_due_invalid`. */
export function planDemand(
  demand: DemandEntity,
  { dueAt, reason }: { dueAt: Date; reason: string },
  moment: DemandMoment,
): DemandChange {
  requireMove(demand, 'plan');
  requireAhead(dueAt, moment.now);
  const patch = { status: demandTransitions.plan.to, dueAt, overdueAt: null };
  return { ...changed(demand, 'planned', patch, moment), reason };
}

/** Says that a demand is done. Throws `crm.demand_not_deliverable` and `crm.demand_joined`. */
export function deliverDemand(
  demand: DemandEntity,
  note: string,
  moment: DemandMoment,
): DemandChange {
  requireMove(demand, 'deliver');
  const patch = {
    status: demandTransitions.deliver.to,
    deliveredAt: moment.now,
    deliveryNote: note,
    dueAt: null,
    overdueAt: null,
  };
  return { ...changed(demand, 'delivered', patch, moment), reason: note };
}

/**
 * Lets a demand go on as part of another. Throws `crm.demand_joins_itself`, `crm.demand_not_joinable`, `crm.demand_joined`
 * for either, and `crm.demand_gathers_others`.
 */
export function joinDemand(
  demand: DemandEntity,
  into: DemandEntity,
  reason: string,
  moment: DemandMoment,
): DemandChange {
  if (demand.id === into.id) throw demandErrors.demand_joins_itself();
  requireMove(demand, 'join');
  requireOnItsOwn(into);
  if (demand.joined > 0) {
    throw demandErrors.demand_gathers_others({ joined: String(demand.joined) });
  }
  const patch = {
    status: demandTransitions.join.to,
    joinedIntoId: into.id,
    joinedFromStatus: demand.status,
  };
  return { ...changed(demand, 'joined', patch, moment), reason };
}

/** Lets a joined demand stand for itself again, as it was. Throws `crm.demand_not_joined`. */
export function leaveDemand(
  demand: DemandEntity,
  reason: string,
  moment: DemandMoment,
): DemandChange {
  if (demand.status !== 'joined') throw demandErrors.demand_not_joined();
  const status = demand.joinedFromStatus ?? demandTransitions.leave.to;
  const patch = { status, joinedIntoId: null, joinedFromStatus: null };
  return { ...changed(demand, 'left', patch, moment), reason };
}

/** Counts anew who wants a demand, what joined it and whom it has to be told. Throws `crm.demand_joined`. */
export function countDemand(
  demand: DemandEntity,
  counts: { votes: number; joined?: number; untold?: number },
  moment: DemandMoment,
): DemandChange {
  requireOnItsOwn(demand);
  const { votes, joined = demand.joined, untold = demand.untold } = counts;
  const patch = { votes, joined, ...toldPatch(demand, untold, moment.now) };
  return changed(demand, 'votes_changed', patch, moment);
}

/** Notes that a customer was told; `untold` is how many are left. */
export function tellCustomer(
  demand: DemandEntity,
  untold: number,
  moment: DemandMoment,
): DemandChange {
  return changed(demand, 'customer_told', toldPatch(demand, untold, moment.now), moment);
}

/** Marks a demand that was not decided, or not delivered, by its day; undefined when it was, or when it has another day now. */
export function markDemandOverdue(
  demand: DemandEntity,
  dueAt: Date,
  moment: DemandMoment,
): DemandChange | undefined {
  const due = dueOf(demand);
  if (due === undefined || due > dueAt) return undefined;
  return changed(demand, 'overdue', { overdueAt: due }, moment);
}

/** When something about a demand is due that is not overdue yet; undefined when nothing is. */
export function dueOf({ status, dueAt, overdueAt }: DemandEntity): Date | undefined {
  if (!openStatuses.includes(status) || dueAt === null || overdueAt !== null) return undefined;
  return dueAt;
}

/** What the customers of a demand have to be told; undefined while it is open. */
export function outcomeOf({ status }: Pick<DemandEntity, 'status'>): DemandOutcome | undefined {
  return status === 'delivered' || status === 'declined' ? status : undefined;
}

/** The demand with how many have still to be told, right after it was delivered or declined. */
export function withUntold(change: DemandChange, untold: number): DemandChange {
  return { ...change, demand: { ...change.demand, untold } };
}

function trimmedTitle(title: string): string {
  const trimmed = title.trim();
  if (trimmed !== '') return trimmed;
  const violations = [
    { field: 'title', description: 'must not be empty', descriptionZh: '不能为空' },
  ];
  throw demandErrors.demand_title_missing({}, { violations });
}

function toldPatch({ untold: before, toldAt }: DemandEntity, untold: number, now: Date) {
  if (untold > 0) return { untold, toldAt: null };
  return { untold, toldAt: before > 0 ? now : toldAt };
}
