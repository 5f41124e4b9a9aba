import { DemandStatus } from '@shouwen/contracts';
import type {
  Demand as DemandMessage,
  DemandAges as AgesMessage,
  DemandCounts as CountsMessage,
  DemandDepartment as DepartmentMessage,
  DemandOrigin as OriginMessage,
  DemandTelling as TellingMessage,
  DemandVote as VoteMessage,
} from '@shouwen/contracts';
import type { Locale } from '@shouwen/platform';
import { toActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type {
  Demand,
  DemandAges,
  DemandCounts,
  DemandDepartment,
  DemandOrigin,
  DemandTelling,
  DemandVote,
} from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** A demand as the schema shows it, but for what has to be asked for. */
export type DemandNode = Omit<
  Demand,
  '__typename' | 'department' | 'joinedInto' | 'team' | 'tellings' | 'voters'
> & {
  __typename: 'Demand';
  departmentUuid: string;
  joinedIntoUuid: string;
  teamUuid: string;
};

/** A vote as the schema shows it, but for its customer. */
export type DemandVoteNode = Omit<DemandVote, '__typename' | 'customer'> & {
  customerUuid: string;
};

/** A telling as the schema shows it, but for its demand and its customer. */
export type DemandTellingNode = Omit<DemandTelling, '__typename' | 'customer' | 'demand'> & {
  customerUuid: string;
  demandUuid: string;
};

/** A department as the schema shows it, but for its team. */
export type DemandDepartmentNode = Omit<DemandDepartment, '__typename' | 'team'> & {
  teamUuid: string;
};

/** Counts of a report as the schema shows them, but for the department. */
export type DemandCountsNode = Omit<DemandCounts, '__typename' | 'department'> & {
  departmentUuid: string;
};

/** A demand of the contract as the schema shows it. Throws when the service left out what is always there. */
export function toDemandNode(demand: DemandMessage): DemandNode {
  const { decision } = demand;
  return {
    __typename: 'Demand',
    id: nodeIdOf('Demand', demand.id),
    uuid: demand.id,
    version: demand.version,
    title: demand.title,
    description: demand.description || null,
    status: demand.status,
    origin: toOrigin(present(demand.origin, 'origin')),
    votes: demand.votes,
    joined: demand.joined,
    joinedIntoUuid: demand.joinedIntoId,
    departmentUuid: demand.departmentId,
    teamUuid: demand.teamId,
    dueAt: demand.dueAt ?? null,
    overdueAt: demand.overdueAt ?? null,
    decision:
      decision === undefined
        ? null
        : {
            accepted: decision.accepted,
            at: present(decision.at, 'decision.at'),
            actor: toActor(decision.actor),
            reason: decision.reason || null,
          },
    deliveredAt: demand.deliveredAt ?? null,
    deliveryNote: demand.deliveryNote || null,
    untold: demand.untold,
    toldAt: demand.toldAt ?? null,
    raisedAt: present(demand.raisedAt, 'raised_at'),
    raisedBy: toActor(demand.raisedBy),
    updatedAt: present(demand.updatedAt, 'updated_at'),
    updatedBy: toActor(demand.updatedBy),
  };
}

/** A vote of the contract as the schema shows it. */
export function toDemandVoteNode(vote: VoteMessage): DemandVoteNode {
  return {
    customerUuid: vote.customerId,
    demandUuid: vote.demandId,
    origin: toOrigin(present(vote.origin, 'origin')),
    comment: vote.comment || null,
    at: present(vote.at, 'at'),
    actor: toActor(vote.actor),
  };
}

/** A telling of the contract as the schema shows it. */
export function toDemandTellingNode(telling: TellingMessage): DemandTellingNode {
  const { toldAt, toldBy, contact } = telling;
  return {
    customerUuid: telling.customerId,
    demandUuid: telling.demandId,
    outcome: telling.outcome,
    state: telling.state,
    since: present(telling.since, 'since'),
    told: toldAt === undefined ? null : { at: toldAt, actor: toActor(toldBy) },
    contact: contact === undefined ? null : toOrigin(contact),
  };
}

/** A department of the contract as the schema shows it, in a language. */
export function toDepartmentNode(
  department: DepartmentMessage,
  locale: Locale,
): DemandDepartmentNode {
  const { id, version, code, name, nameZh, decideWithinDays, archived, teamId } = department;
  return {
    uuid: id,
    version,
    code,
    name: locale === 'en' ? name : nameZh,
    decideWithinDays,
    archived,
    teamUuid: teamId,
  };
}

/** Counts of a report of the contract as the schema shows them. */
export function toCountsNode(counts: CountsMessage): DemandCountsNode {
  const { departmentId, raised, accepted, declined, delivered, told, overdue } = counts;
  const landingRate = counts.landingRate ?? null;
  return {
    departmentUuid: departmentId,
    ...{ raised, accepted, declined, delivered, told, overdue, landingRate },
  };
}

/** Ages of a report of the contract as the schema shows them. */
export function toDemandAges(ages: AgesMessage): DemandAges {
  const { status, demands, medianSeconds, ninetiethSeconds, oldestSeconds } = ages;
  return {
    status: status === DemandStatus.UNSPECIFIED ? null : status,
    ...{ demands, medianSeconds, ninetiethSeconds, oldestSeconds },
  };
}

function toOrigin({ kind, reference }: OriginMessage): DemandOrigin {
  return { kind, reference: reference || null };
}
