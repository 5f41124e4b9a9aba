import {
  TierCause as ProtoCause,
  TierMeasureKind as ProtoMeasureKind,
  TierRuleSetStatus as ProtoStatus,
  TierSimulationStatus,
} from '@shouwen/contracts';
import type {
  CustomerStanding as StandingMessage,
  TierChange as ChangeMessage,
  TierEvaluation as EvaluationMessage,
  TierExplanation as ExplanationMessage,
  TierRuleSet as RuleSetMessage,
  TierRules as RulesMessage,
  TierSimulation as SimulationMessage,
} from '@shouwen/contracts';
import { inverse } from '@shouwen/platform';
import type {
  CustomerStanding,
  TierCause,
  TierChange,
  TierEvaluation,
  TierMeasureKind,
  TierRuleSet,
  TierRuleSetStatus,
  TierRules,
  TierSimulation,
} from './tier.entity.js';
import type { TierExplanation } from './tiers.queries.js';

const measureKinds: Record<TierMeasureKind, ProtoMeasureKind> = {
  amount: ProtoMeasureKind.AMOUNT,
  frequency: ProtoMeasureKind.FREQUENCY,
  tenure: ProtoMeasureKind.TENURE,
  recency: ProtoMeasureKind.RECENCY,
};
const measureKindOf = inverse(measureKinds);

const statuses: Record<TierRuleSetStatus, ProtoStatus> = {
  draft: ProtoStatus.DRAFT,
  published: ProtoStatus.PUBLISHED,
  retired: ProtoStatus.RETIRED,
};

const causes: Record<TierCause, ProtoCause> = {
  transaction: ProtoCause.TRANSACTION,
  review: ProtoCause.REVIEW,
  merge: ProtoCause.MERGE,
  override: ProtoCause.OVERRIDE,
  override_ended: ProtoCause.OVERRIDE_ENDED,
  override_expired: ProtoCause.OVERRIDE_EXPIRED,
};

/** What made a tier change, as the contract names it. */
export function causeToProto(cause: TierCause): ProtoCause {
  return causes[cause];
}

/** Where a set of rules stands, as the contract names it. */
export function statusToProto(status: TierRuleSetStatus): ProtoStatus {
  return statuses[status];
}

/** Rules as the contract shows them. */
export function rulesToProto({ currency, rates, measures, tiers }: TierRules): RulesMessage {
  return {
    currency,
    rates,
    measures: measures.map((measure) => ({ ...measure, kind: measureKinds[measure.kind] })),
    tiers,
  };
}

/** Rules of the contract as ours. */
export function rulesFromProto(rules: RulesMessage | undefined): TierRules {
  return {
    currency: rules?.currency ?? '',
    rates: (rules?.rates ?? []).map(({ currency, rate }) => ({ currency, rate })),
    measures: (rules?.measures ?? []).map(({ kind, weight, windowDays, steps }) => ({
      kind: measureKindFromProto(kind),
      weight,
      windowDays,
      steps: steps.map(({ from, points }) => ({ from, points })),
    })),
    tiers: (rules?.tiers ?? []).map(({ code, name, nameZh, enterAt, leaveBelow }) => ({
      code,
      name,
      nameZh,
      enterAt,
      leaveBelow,
    })),
  };
}

/** A set of rules as the contract shows it. */
export function ruleSetToProto(ruleSet: TierRuleSet): RuleSetMessage {
  return {
    id: ruleSet.id,
    number: ruleSet.number,
    version: ruleSet.version,
    status: statuses[ruleSet.status],
    rules: rulesToProto(ruleSet.rules),
    reason: ruleSet.reason,
    changedAt: ruleSet.changedAt,
    changedBy: ruleSet.changedBy ?? undefined,
    publishedAt: ruleSet.publishedAt ?? undefined,
  };
}

/** How a customer stands, as the contract shows it. */
export function standingToProto(standing: CustomerStanding): StandingMessage {
  return {
    customerId: standing.customerId,
    version: standing.version,
    tier: standing.tier ?? '',
    calculatedTier: standing.calculatedTier ?? '',
    since: standing.since ?? undefined,
    override: standing.override ?? undefined,
    dedicatedAgentId: standing.dedicatedAgentId ?? '',
  };
}

/** A change of a tier as the contract shows it. */
export function tierChangeToProto(change: TierChange): ChangeMessage {
  const { ruleSetNumber, at, evaluation } = change;
  return {
    version: change.version,
    at,
    fromTier: change.fromTier ?? '',
    toTier: change.toTier,
    cause: causes[change.cause],
    evaluation: evaluationToProto({ ruleSetNumber, at, evaluation }),
    actor: change.actor,
    reason: change.reason,
  };
}

/** Why a customer has a tier, as the contract shows it. */
export function explanationToProto(explanation: TierExplanation): ExplanationMessage {
  const { standing, givenBy, ruleSet, now } = explanation;
  return {
    standing: standingToProto(standing),
    givenBy: givenBy && tierChangeToProto(givenBy),
    ruleSet: ruleSet && ruleSetToProto(ruleSet),
    now: evaluationToProto(now),
  };
}

/** A simulation as the contract shows it. */
export function simulationToProto(simulation: TierSimulation): SimulationMessage {
  return {
    id: simulation.id,
    ruleSetId: simulation.ruleSetId,
    ruleSetVersion: simulation.ruleSetVersion,
    status:
      simulation.finishedAt === null ? TierSimulationStatus.RUNNING : TierSimulationStatus.FINISHED,
    examined: simulation.examined,
    unmoved: simulation.unmoved,
    moves: simulation.moves.map((move) => ({ ...move, fromTier: move.fromTier ?? '' })),
    startedAt: simulation.startedAt,
    startedBy: simulation.startedBy,
    finishedAt: simulation.finishedAt ?? undefined,
  };
}

function evaluationToProto({
  ruleSetNumber,
  at,
  evaluation: { score, inputs, uncounted },
}: {
  ruleSetNumber: number;
  at: Date;
  evaluation: TierEvaluation;
}): EvaluationMessage {
  return {
    ruleSetNumber,
    at,
    score,
    inputs: inputs.map((input) => ({
      ...input,
      kind: measureKinds[input.kind],
      value: input.value ?? undefined,
    })),
    uncountedCurrencies: uncounted,
  };
}

function measureKindFromProto(kind: ProtoMeasureKind): TierMeasureKind {
  // Requests that name no kind are refused before.
  return measureKindOf(kind) ?? 'amount';
}
