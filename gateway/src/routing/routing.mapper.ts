import { RoutingFilter, ShiftPolicy } from '@shouwen/contracts';
import type {
  OverflowStep as OverflowMessage,
  RoutingCandidate as CandidateMessage,
  RoutingReceipt as ReceiptMessage,
  RoutingRule as RuleMessage,
} from '@shouwen/contracts';
import { present } from '../contract/present.js';
import type {
  OverflowStep,
  RoutingCandidate,
  RoutingReceipt,
  RoutingRule,
} from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** What is shown with the team that it names, which has to be asked for. */
interface OfTeam {
  teamUuid: string;
}

/** A rule of routing as the schema shows it, but for its teams. */
export type RoutingRuleNode = Omit<RoutingRule, 'team' | 'overflows'> &
  OfTeam & { overflows: OverflowStepNode[] };

/** A step of a rule that moves a ticket to another team. */
export type OverflowStepNode = Omit<OverflowStep, 'team'> & OfTeam;

/** Somebody whom a decision looked at, but for their shifts, which have to be asked for. */
export type RoutingCandidateNode = Omit<RoutingCandidate, 'shifts'> & { shiftUuids: string[] };

/** A decision as the schema shows it, but for its team and shifts. */
export type RoutingReceiptNode = Omit<RoutingReceipt, 'team' | 'candidates'> &
  OfTeam & { candidates: RoutingCandidateNode[] };

/** A rule of the contract as the schema shows it. */
export function toRoutingRuleNode(rule: RuleMessage): RoutingRuleNode {
  return {
    id: nodeIdOf('RoutingRule', rule.id),
    uuid: rule.id,
    name: rule.name,
    position: rule.position,
    active: rule.active,
    channels: rule.channels,
    grades: rule.grades,
    tiers: rule.tiers,
    teamUuid: rule.teamId,
    strategy: rule.strategy,
    skills: rule.skills,
    relaxes: rule.relaxes,
    overflows: rule.overflows.map(toOverflowStep),
    shiftPolicy:
      rule.shiftPolicy === ShiftPolicy.UNSPECIFIED ? ShiftPolicy.WHEN_ASSIGNED : rule.shiftPolicy,
    shiftRelaxes: rule.shiftRelaxes,
    version: rule.version,
  };
}

/** A decision of the contract as the schema shows it. */
export function toRoutingReceiptNode(receipt: ReceiptMessage): RoutingReceiptNode {
  return {
    id: receipt.id,
    at: present(receipt.at, 'at'),
    ticketVersion: receipt.ticketVersion,
    ruleUuid: receipt.ruleId,
    ruleVersion: receipt.ruleVersion,
    teamUuid: receipt.teamId,
    strategy: receipt.strategy,
    skills: receipt.skills,
    shiftPolicy: receipt.shiftPolicy === ShiftPolicy.UNSPECIFIED ? null : receipt.shiftPolicy,
    candidates: receipt.candidates.map(toCandidate),
    candidateCount: receipt.candidateCount,
    winnerId: receipt.winnerId || null,
    reason: receipt.reason,
    waitedSeconds: receipt.waitedSeconds,
  };
}

function toCandidate(candidate: CandidateMessage): RoutingCandidateNode {
  const { memberId, removedBy, load, capacity, score, shiftIds } = candidate;
  return {
    memberId,
    removedBy: removedBy === RoutingFilter.UNSPECIFIED ? null : removedBy,
    load,
    capacity,
    score: score ?? null,
    shiftUuids: shiftIds,
  };
}

function toOverflowStep({ afterSeconds, teamId }: OverflowMessage): OverflowStepNode {
  return { afterSeconds, teamUuid: teamId };
}
