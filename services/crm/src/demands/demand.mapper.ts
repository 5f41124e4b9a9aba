import {
  DemandOriginKind as ProtoOriginKind,
  DemandOutcome as ProtoOutcome,
  DemandStatus as ProtoStatus,
  DemandTellingState as ProtoTellingState,
} from '@shouwen/contracts';
import type {
  Demand,
  DemandDepartment,
  DemandFacts,
  DemandOrigin as DemandOriginMessage,
  DemandTelling,
  DemandVote,
  WriteOptions,
} from '@shouwen/contracts';
import { inverse } from '@shouwen/platform';
import type { DemandTarget } from './demand-change.js';
import type { DemandStatus } from './demand-status.js';
import type {
  DemandDepartmentEntity,
  DemandEntity,
  DemandOrigin,
  DemandOriginKind,
  DemandOutcome,
  DemandTellingEntity,
  DemandTellingState,
  DemandVoteEntity,
} from './demand.entity.js';

const statusNames: Record<DemandStatus, ProtoStatus> = {
  raised: ProtoStatus.RAISED,
  routed: ProtoStatus.ROUTED,
  accepted: ProtoStatus.ACCEPTED,
  planned: ProtoStatus.PLANNED,
  delivered: ProtoStatus.DELIVERED,
  declined: ProtoStatus.DECLINED,
  joined: ProtoStatus.JOINED,
};

const originNames: Record<DemandOriginKind, ProtoOriginKind> = {
  manual: ProtoOriginKind.MANUAL,
  ticket: ProtoOriginKind.TICKET,
  survey_answer: ProtoOriginKind.SURVEY_ANSWER,
  call: ProtoOriginKind.CALL,
  chat: ProtoOriginKind.CHAT,
  visit: ProtoOriginKind.VISIT,
  complaint: ProtoOriginKind.COMPLAINT,
};

const outcomeNames: Record<DemandOutcome, ProtoOutcome> = {
  delivered: ProtoOutcome.DELIVERED,
  declined: ProtoOutcome.DECLINED,
};

const tellingStateNames: Record<DemandTellingState, ProtoTellingState> = {
  pending: ProtoTellingState.PENDING,
  told: ProtoTellingState.TOLD,
  withdrawn: ProtoTellingState.WITHDRAWN,
};

/** A status of the contract as ours; undefined for unspecified. */
export const demandStatusFromProto = inverse(statusNames);
/** A state of a telling of the contract as ours; undefined for unspecified. */
export const tellingStateFromProto = inverse(tellingStateNames);

const originKindFromProto = inverse(originNames);

/** A status as the contract names it. */
export function demandStatusToProto(status: DemandStatus): ProtoStatus {
  return statusNames[status];
}

/** An outcome as the contract names it. */
export function outcomeToProto(outcome: DemandOutcome): ProtoOutcome {
  return outcomeNames[outcome];
}

/** An origin of the contract as ours: by hand when there is none. */
export function originFromProto(origin: DemandOriginMessage | undefined): DemandOrigin {
  return {
    kind: (origin && originKindFromProto(origin.kind)) ?? 'manual',
    reference: origin?.reference ?? '',
  };
}

/** Which demand a write of the contract is about. */
export function targetFromProto(request: {
  demandId: string;
  options: WriteOptions | undefined;
}): DemandTarget {
  return {
    demandId: request.demandId,
    expectedVersion: request.options?.expectedVersion ?? 0,
  };
}

/** A demand as the contract shows it. */
export function demandToProto(demand: DemandEntity): Demand {
  const { decision } = demand;
  return {
    id: demand.id,
    version: demand.version,
    title: demand.title,
    description: demand.description,
    status: statusNames[demand.status],
    origin: originToProto(demand.origin),
    votes: demand.votes,
    joined: demand.joined,
    joinedIntoId: demand.joinedIntoId ?? '',
    departmentId: demand.departmentId ?? '',
    teamId: demand.teamId ?? '',
    dueAt: demand.dueAt ?? undefined,
    overdueAt: demand.overdueAt ?? undefined,
    decision: decision === null ? undefined : { ...decision, at: new Date(decision.at) },
    deliveredAt: demand.deliveredAt ?? undefined,
    deliveryNote: demand.deliveryNote,
    untold: demand.untold,
    toldAt: demand.toldAt ?? undefined,
    raisedAt: demand.raisedAt,
    raisedBy: demand.raisedBy,
    updatedAt: demand.updatedAt,
    updatedBy: demand.updatedBy,
  };
}

/** A vote as the contract shows it. */
export function voteToProto(vote: DemandVoteEntity): DemandVote {
  const { id, demandId, customerId, comment, at, actor } = vote;
  return { id, demandId, customerId, origin: originToProto(vote.origin), comment, at, actor };
}

/** A telling as the contract shows it. */
export function tellingToProto(telling: DemandTellingEntity): DemandTelling {
  const { id, demandId, customerId, since, contact } = telling;
  return {
    id,
    demandId,
    customerId,
    outcome: outcomeNames[telling.outcome],
    state: tellingStateNames[telling.state],
    since,
    toldAt: telling.toldAt ?? undefined,
    toldBy: telling.toldBy ?? undefined,
    contact: contact === null ? undefined : originToProto(contact),
  };
}

/** A department as the contract shows it. */
export function departmentToProto(department: DemandDepartmentEntity): DemandDepartment {
  const { id, version, code, name, nameZh, decideWithinDays, teamId, archived } = department;
  return { id, version, code, name, nameZh, decideWithinDays, teamId: teamId ?? '', archived };
}

/** What every event tells of a demand: identities, states and counts, no words and no names (R9). */
export function demandFactsOf(demand: DemandEntity): DemandFacts {
  const { kind, id } = demand.updatedBy;
  return {
    demandId: demand.id,
    status: statusNames[demand.status],
    origin: originToProto(demand.origin),
    votes: demand.votes,
    joinedIntoId: demand.joinedIntoId ?? '',
    departmentId: demand.departmentId ?? '',
    teamId: demand.teamId ?? '',
    dueAt: demand.dueAt ?? undefined,
    raisedAt: demand.raisedAt,
    untold: demand.untold,
    at: demand.updatedAt,
    actor: { kind, id, name: '' },
  };
}

function originToProto({ kind, reference }: DemandOrigin): DemandOriginMessage {
  return { kind: originNames[kind], reference };
}
