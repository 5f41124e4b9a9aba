import type {
  CustomerOrder as OrderMessage,
  CustomerStanding as StandingMessage,
  SpendingTotal as SpendingMessage,
  TierChange as ChangeMessage,
  TierEvaluation as EvaluationMessage,
  TierExplanation as ExplanationMessage,
  TierRuleSet as RuleSetMessage,
  TierRules as RulesMessage,
  TierSimulation as SimulationMessage,
  TieringPolicy as PolicyMessage,
} from '@shouwen/contracts';
import { toActor, toOptionalActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type {
  CustomerOrder,
  CustomerStanding,
  SpendingTotal,
  TierChange,
  TierEvaluation,
  TierExplanation,
  TierMove,
  TierMoveSample,
  TierRuleSet,
  TierRules,
  TierRulesInput,
  TierSimulation,
  TieringPolicy,
} from '../gen/graphql.js';

/** A customer who would move, whose record has to be asked for. */
export type TierMoveSampleNode = Omit<TierMoveSample, 'customer'> & { customerUuid: string };

/** A simulation as the schema shows it, but for the records of customers. */
export type TierSimulationNode = Omit<TierSimulation, 'moves'> & {
  moves: (Omit<TierMove, 'samples'> & { samples: TierMoveSampleNode[] })[];
};

/** How a customer stands, as the schema shows it. */
export function toStanding(standing: StandingMessage): CustomerStanding {
  const { override } = standing;
  return {
    version: standing.version,
    tier: standing.tier || null,
    calculatedTier: standing.calculatedTier || null,
    since: standing.since ?? null,
    override:
      override === undefined
        ? null
        : {
            tier: override.tier,
            reason: override.reason,
            until: present(override.until, 'until'),
            by: toActor(override.by),
            at: present(override.at, 'at'),
          },
    dedicatedAgentId: standing.dedicatedAgentId || null,
  };
}

/** Why a customer has a tier, as the schema shows it. */
export function toExplanation(explanation: ExplanationMessage): TierExplanation {
  const { givenBy, ruleSet } = explanation;
  return {
    standing: toStanding(present(explanation.standing, 'standing')),
    givenBy: givenBy === undefined ? null : toTierChange(givenBy),
    ruleSet: ruleSet === undefined ? null : toRuleSet(ruleSet),
    now: toEvaluation(present(explanation.now, 'now')),
  };
}

/** A change of a tier as the schema shows it. */
export function toTierChange(change: ChangeMessage): TierChange {
  return {
    version: change.version,
    at: present(change.at, 'at'),
    fromTier: change.fromTier || null,
    toTier: change.toTier,
    cause: change.cause,
    evaluation: toEvaluation(present(change.evaluation, 'evaluation')),
    actor: toActor(change.actor),
    reason: change.reason || null,
  };
}

/** A set of rules as the schema shows it. */
export function toRuleSet(ruleSet: RuleSetMessage): TierRuleSet {
  return {
    uuid: ruleSet.id,
    number: ruleSet.number,
    version: ruleSet.version,
    status: ruleSet.status,
    rules: toRules(present(ruleSet.rules, 'rules')),
    reason: ruleSet.reason || null,
    changedAt: present(ruleSet.changedAt, 'changed_at'),
    changedBy: toOptionalActor(ruleSet.changedBy),
    publishedAt: ruleSet.publishedAt ?? null,
  };
}

/** Rules of a mutation as the contract takes them. */
export function rulesRequestOf(input: TierRulesInput): RulesMessage {
  return {
    currency: input.currency,
    rates: [...(input.rates ?? [])],
    measures: input.measures.map(({ kind, weight, windowDays, steps }) => ({
      kind,
      weight,
      windowDays: windowDays ?? 0,
      steps: [...steps],
    })),
    tiers: input.tiers.map(({ nameEn, ...tier }) => ({ ...tier, name: nameEn })),
  };
}

/** A simulation as the schema shows it. */
export function toSimulation(simulation: SimulationMessage): TierSimulationNode {
  return {
    uuid: simulation.id,
    ruleSetUuid: simulation.ruleSetId,
    ruleSetVersion: simulation.ruleSetVersion,
    status: simulation.status,
    examined: simulation.examined,
    unmoved: simulation.unmoved,
    moves: simulation.moves.map(({ fromTier, toTier, customers, samples }) => ({
      fromTier: fromTier || null,
      toTier,
      customers,
      samples: samples.map(({ customerId, score }) => ({ customerUuid: customerId, score })),
    })),
    startedAt: present(simulation.startedAt, 'started_at'),
    startedBy: toActor(simulation.startedBy),
    finishedAt: simulation.finishedAt ?? null,
  };
}

/** When and how all customers are looked at, as the schema shows it. */
export function toTieringPolicy({ version, schedule, changedAt }: PolicyMessage): TieringPolicy {
  const at = present(changedAt, 'changed_at');
  return { version, ...present(schedule, 'schedule'), changedAt: at };
}

/** An order as the schema shows it. */
export function toOrder(order: OrderMessage): CustomerOrder {
  return {
    uuid: order.id,
    version: order.version,
    source: order.source,
    reference: order.reference,
    currency: order.currency,
    ordered: order.ordered,
    paid: order.paid,
    returned: order.returned,
    refunded: order.refunded,
    spent: order.spent,
    orderedAt: order.orderedAt ?? null,
    updatedAt: present(order.updatedAt, 'updated_at'),
  };
}

/** What was spent in a currency, as the schema shows it. */
export function toSpendingTotal(total: SpendingMessage): SpendingTotal {
  const { currency, spent, orders } = total;
  const firstAt = present(total.firstAt, 'first_at');
  return { currency, spent, orders, firstAt, lastAt: present(total.lastAt, 'last_at') };
}

function toRules({ currency, rates, measures, tiers }: RulesMessage): TierRules {
  return {
    currency,
    rates,
    measures,
    tiers: tiers.map(({ name, ...tier }) => ({ ...tier, nameEn: name })),
  };
}

function toEvaluation(evaluation: EvaluationMessage): TierEvaluation {
  return {
    ruleSetNumber: evaluation.ruleSetNumber,
    at: present(evaluation.at, 'at'),
    score: evaluation.score,
    inputs: evaluation.inputs.map(({ kind, value, points, weight, windowDays }) => ({
      kind,
      value: value ?? null,
      points,
      weight,
      windowDays: windowDays || null,
    })),
    uncountedCurrencies: evaluation.uncountedCurrencies,
  };
}
