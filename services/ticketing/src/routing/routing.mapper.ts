import {
  RoutingFilter as ProtoFilter,
  RoutingReason as ProtoReason,
  RoutingStrategy as ProtoStrategy,
  ShiftPolicy as ProtoShiftPolicy,
} from '@shouwen/contracts';
import type {
  RoutingReceipt as ProtoReceipt,
  RoutingRule as ProtoRule,
  SaveRoutingRuleRequest,
} from '@shouwen/contracts';
import { shiftPolicyFromProto, shiftPolicyToProto } from '../shifts/shift.mapper.js';
import {
  channelFromProto,
  channelToProto,
  gradeFromProto,
  gradeToProto,
} from '../tickets/ticket.mapper.js';
import type {
  RoutingFilter,
  RoutingReason,
  RoutingReceipt,
  RoutingRule,
  RoutingStrategy,
} from './routing.entity.js';
import type { RuleSaying } from './routing-rules.service.js';

const strategies: Record<RoutingStrategy, ProtoStrategy> = {
  round_robin: ProtoStrategy.ROUND_ROBIN,
  least_loaded: ProtoStrategy.LEAST_LOADED,
};

const filters: Record<RoutingFilter, ProtoFilter> = {
  inactive: ProtoFilter.INACTIVE,
  off_shift: ProtoFilter.OFF_SHIFT,
  not_available: ProtoFilter.NOT_AVAILABLE,
  excluded: ProtoFilter.EXCLUDED,
  skill: ProtoFilter.SKILL,
  capacity: ProtoFilter.CAPACITY,
};

const reasons: Record<RoutingReason, ProtoReason> = {
  dedicated_agent: ProtoReason.DEDICATED_AGENT,
  best_score: ProtoReason.BEST_SCORE,
  longest_idle: ProtoReason.LONGEST_IDLE,
  nobody: ProtoReason.NOBODY,
};

/** A rule as the contract shows it. */
export function ruleToProto(rule: RoutingRule): ProtoRule {
  return {
    id: rule.id,
    name: rule.name,
    position: rule.position,
    active: rule.active,
    channels: rule.channels.map(channelToProto),
    grades: rule.grades.map(gradeToProto),
    tiers: rule.tiers,
    teamId: rule.teamId,
    strategy: strategies[rule.strategy],
    skills: rule.skills,
    relaxes: rule.relaxes,
    overflows: rule.overflows,
    shiftPolicy: shiftPolicyToProto(rule.shiftPolicy),
    shiftRelaxes: rule.shiftRelaxes.map(({ afterSeconds, policy }) => ({
      afterSeconds,
      policy: shiftPolicyToProto(policy),
    })),
    version: rule.version,
  };
}

/** What a request says about a rule. */
export function ruleFromProto(request: SaveRoutingRuleRequest): RuleSaying {
  const { LEAST_LOADED } = ProtoStrategy;
  return {
    ...(request.ruleId !== '' && { id: request.ruleId }),
    name: request.name.trim(),
    position: request.position,
    active: request.active,
    channels: distinct(request.channels.map(channelFromProto)),
    grades: distinct(request.grades.map(gradeFromProto)),
    tiers: distinct(request.tiers),
    teamId: request.teamId.toLowerCase(),
    strategy: request.strategy === LEAST_LOADED ? 'least_loaded' : 'round_robin',
    skills: request.skills,
    relaxes: request.relaxes,
    overflows: request.overflows.map((step) => ({ ...step, teamId: step.teamId.toLowerCase() })),
    shiftPolicy: shiftPolicyFromProto(request.shiftPolicy),
    shiftRelaxes: request.shiftRelaxes.map(({ afterSeconds, policy }) => ({
      afterSeconds,
      policy: shiftPolicyFromProto(policy),
    })),
  };
}

/** A decision as the contract shows it. */
export function receiptToProto(receipt: RoutingReceipt): ProtoReceipt {
  return {
    id: receipt.id,
    ticketId: receipt.ticketId,
    ticketVersion: receipt.ticketVersion,
    ruleId: receipt.ruleId,
    ruleVersion: receipt.ruleVersion,
    teamId: receipt.teamId,
    strategy: strategies[receipt.strategy],
    skills: receipt.skills,
    candidates: receipt.candidates.map(
      ({ memberId, removedBy, load, capacity, score, shiftIds }) => ({
        memberId,
        removedBy: removedBy === null ? ProtoFilter.UNSPECIFIED : filters[removedBy],
        load,
        capacity,
        score: score ?? undefined,
        shiftIds: shiftIds ?? [],
      }),
    ),
    candidateCount: receipt.candidateCount,
    winnerId: receipt.winnerId,
    reason: reasons[receipt.reason],
    at: receipt.at,
    waitedSeconds: receipt.waitedSeconds,
    shiftPolicy:
      receipt.shiftPolicy === undefined
        ? ProtoShiftPolicy.UNSPECIFIED
        : shiftPolicyToProto(receipt.shiftPolicy),
  };
}

function distinct<Item>(items: readonly (Item | undefined)[]): Item[] {
  return [...new Set(items.filter((item) => item !== undefined))] as Item[];
}
