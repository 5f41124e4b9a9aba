import type { DutyLimits as ProtoLimits, DutyPolicy as ProtoPolicy } from '@shouwen/contracts';
import type { DutyLimits, DutyPolicy } from './duty-policy.entity.js';

/** The policy as the contract shows it. */
export function policyToProto(policy: DutyPolicy): ProtoPolicy {
  return {
    id: policy.id,
    version: policy.version,
    limits: {
      maxTransfers: policy.maxTransfers,
      offerLimitSeconds: policy.offerLimitSeconds,
      unownedLimitSeconds: policy.unownedLimitSeconds,
      maxRefusals: policy.maxRefusals,
      firstResponseLimitSeconds: policy.firstResponseLimitSeconds,
      backstopOwnerId: policy.backstopOwnerId,
      teamBackstops: policy.teamBackstops,
    },
    updatedAt: policy.updatedAt,
  };
}

/** Limits of the contract as ours. */
export function limitsFromProto(limits: ProtoLimits): DutyLimits {
  return {
    maxTransfers: limits.maxTransfers,
    offerLimitSeconds: limits.offerLimitSeconds,
    unownedLimitSeconds: limits.unownedLimitSeconds,
    maxRefusals: limits.maxRefusals,
    firstResponseLimitSeconds: limits.firstResponseLimitSeconds,
    backstopOwnerId: limits.backstopOwnerId,
    teamBackstops: limits.teamBackstops.map(({ teamId, ownerId }) => ({ teamId, ownerId })),
  };
}
