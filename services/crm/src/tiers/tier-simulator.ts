import { Injectable } from '@nestjs/common';
import { Clock } from '@shouwen/platform';
import type { DueTimer, TimerOutcome, Transaction } from '@shouwen/platform';
import { CustomerStore } from '../customers/customer.store.js';
import { StandingStore } from './standing.store.js';
import { TierEvaluations } from './tier-evaluations.js';
import { TieringPolicy } from './tiering-policy.js';
import { goneOn } from './tier-simulation.rules.js';
import { TierSimulationStore } from './tier-simulation.store.js';

/**
 * Goes through all customers to see who would move by a draft, a batch a firing. How far it has come is in its row: any
 * replica goes on where one was stopped.
 */
@Injectable()
export class TierSimulator {
  constructor(
    private readonly customers: CustomerStore,
    private readonly simulations: TierSimulationStore,
    private readonly standings: StandingStore,
    private readonly evaluations: TierEvaluations,
    private readonly policy: TieringPolicy,
    private readonly clock: Clock,
  ) {}

  /** Tries the draft on the customers that are next, and is due again at once, or done after the last. */
  async step(tx: Transaction, { subject }: DueTimer): Promise<TimerOutcome> {
    const simulation = await this.simulations.get(tx, subject);
    if (simulation === undefined || simulation.finishedAt !== null) return { kind: 'done' };
    const { batchRows, sampleRows } = await this.policy.get(tx);
    const ids = await this.customers.after(tx, simulation.after, batchRows);
    // Windows and days count from when it began, however long it takes.
    const { rules, startedAt } = simulation;
    const evaluationOf = await this.evaluations.of(tx, rules, ids, startedAt);
    const standings = await this.standings.read(tx, ids);
    const byId = new Map(standings.map((standing) => [standing.customerId, standing]));
    const customers = ids.flatMap((id) => {
      const standing = byId.get(id);
      return standing === undefined ? [] : [{ standing, evaluation: evaluationOf(id) }];
    });
    const isMore = ids.length === batchRows;
    const gone = goneOn(simulation, customers, sampleRows);
    this.simulations.goOn(tx, { ...gone, finishedAt: isMore ? null : this.clock.now() });
    return isMore ? { kind: 'again', afterMs: 0 } : { kind: 'done' };
  }
}
