import { DutyCause } from '@shouwen/contracts';
import type {
  Duty as DutyMessage,
  DutyLimits as DutyLimitsMessage,
  DutyPolicy as DutyPolicyMessage,
  TicketFlag as TicketFlagMessage,
} from '@shouwen/contracts';
import { toActor, toOptionalActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type { Duty, DutyLimitsInput, DutyPolicy, TicketFlag } from '../gen/graphql.js';

/** A duty as the schema shows it, but for its ticket, which is known by its UUID. */
export type DutyNode = Omit<Duty, 'ticket'> & { ticketUuid: string };

/** A duty of the contract as the schema shows it. */
export function toDutyNode(duty: DutyMessage): DutyNode {
  const { releasedCause } = duty;
  return {
    id: duty.id,
    ticketUuid: duty.ticketId,
    kind: duty.kind,
    person: toActor(duty.person),
    firstAsked: duty.firstAsked,
    channel: duty.channel,
    openedAt: present(duty.openedAt, 'opened_at'),
    openedBy: toActor(duty.openedBy),
    openedCause: duty.openedCause,
    releasedAt: duty.releasedAt ?? null,
    releasedBy: toOptionalActor(duty.releasedBy),
    releasedCause: releasedCause === DutyCause.UNSPECIFIED ? null : releasedCause,
  };
}

/** A flag of the contract as the schema shows it. */
export function toTicketFlag({ kind, at, actor }: TicketFlagMessage): TicketFlag {
  return { kind, at: present(at, 'at'), actor: toActor(actor) };
}

/** A policy of the contract as the schema shows it. */
export function toDutyPolicy(policy: DutyPolicyMessage): DutyPolicy {
  const limits = present(policy.limits, 'limits');
  return {
    id: policy.id,
    version: policy.version,
    maxTransfers: limits.maxTransfers,
    offerLimitSeconds: limits.offerLimitSeconds,
    unownedLimitSeconds: limits.unownedLimitSeconds,
    maxRefusals: limits.maxRefusals,
    firstResponseLimitSeconds: limits.firstResponseLimitSeconds,
    backstopOwnerId: limits.backstopOwnerId || null,
    teamBackstops: limits.teamBackstops.map(({ teamId, ownerId }) => ({ teamId, ownerId })),
    updatedAt: present(policy.updatedAt, 'updated_at'),
  };
}

/** Limits of the schema as the contract takes them. */
export function limitsOf(limits: DutyLimitsInput): DutyLimitsMessage {
  return {
    maxTransfers: limits.maxTransfers,
    offerLimitSeconds: limits.offerLimitSeconds,
    unownedLimitSeconds: limits.unownedLimitSeconds,
    maxRefusals: limits.maxRefusals,
    firstResponseLimitSeconds: limits.firstResponseLimitSeconds,
    backstopOwnerId: limits.backstopOwnerId ?? '',
    teamBackstops: (limits.teamBackstops ?? []).map(({ teamId, ownerId }) => ({ teamId, ownerId })),
  };
}
