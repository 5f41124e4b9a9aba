import { RoutingFilter } from '@shouwen/contracts';
import type {
  OverflowStep as OverflowMessage,
  RoutingReceipt as ReceiptMessage,
  RoutingRule as RuleMessage,
} from '@shouwen/contracts';
import { present } from '../contract/present.js';
import type { OverflowStep, RoutingReceipt, RoutingRule } from '../gen/graphql.js';
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

/** A decision as the schema shows it, but for its team. */
export type RoutingReceiptNode = Omit<RoutingReceipt, 'team'> & OfTeam;

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
    candidates: receipt.candidates.map(({ memberId, removedBy, load, capacity, score }) => ({
      memberId,
      removedBy: removedBy === RoutingFilter.UNSPECIFIED ? null : removedBy,
      load,
      capacity,
      score: score ?? null,
    })),
    candidateCount: receipt.candidateCount,
    winnerId: receipt.winnerId || null,
    reason: receipt.reason,
    waitedSeconds: receipt.waitedSeconds,
  };
}

function toOverflowStep({ afterSeconds, teamId }: OverflowMessage): OverflowStepNode {
  return { afterSeconds, teamUuid: teamId };
}
