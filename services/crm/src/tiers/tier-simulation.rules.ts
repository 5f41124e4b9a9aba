import type { CustomerStanding, TierEvaluation, TierMove, TierSimulation } from './tier.entity.js';
import { tierOf } from './tier.rules.js';

/** A customer as a simulation looks at them. */
export interface SimulatedCustomer {
  standing: CustomerStanding;
  evaluation: TierEvaluation;
}

/**
 * A simulation after it has looked at some more customers (R2): what somebody gave in place of the rules stands, and of
 * those who would move in the same way the first `samples` are named.
 */
export function goneOn(
  simulation: TierSimulation,
  customers: readonly SimulatedCustomer[],
  samples: number,
): TierSimulation {
  const moves = new Map(simulation.moves.map((move) => [keyOf(move), move]));
  let { unmoved } = simulation;
  for (const { standing, evaluation } of customers) {
    const { customerId, tier: fromTier, override, calculatedTier } = standing;
    const { score } = evaluation;
    const toTier = override?.tier ?? tierOf(simulation.rules, score, calculatedTier);
    if (toTier === fromTier) {
      unmoved += 1;
      continue;
    }
    const key = keyOf({ fromTier, toTier });
    const move = moves.get(key) ?? { fromTier, toTier, customers: 0, samples: [] };
    moves.set(key, {
      ...move,
      customers: move.customers + 1,
      samples:
        move.samples.length < samples ? [...move.samples, { customerId, score }] : move.samples,
    });
  }
  return {
    ...simulation,
    examined: simulation.examined + customers.length,
    unmoved,
    moves: [...moves.values()],
    after: customers.at(-1)?.standing.customerId ?? simulation.after,
  };
}

function keyOf({ fromTier, toTier }: Pick<TierMove, 'fromTier' | 'toTier'>): string {
  return JSON.stringify([fromTier, toTier]);
}
