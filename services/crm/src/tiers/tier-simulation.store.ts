import { Injectable } from '@nestjs/common';
import type { Reads, Transaction } from '@shouwen/platform';
import type { TierSimulation } from './tier.entity.js';

const COLUMNS = `
  id, rule_set_id as "ruleSetId", rule_set_version as "ruleSetVersion", rules, after, examined,
  unmoved, moves, started_at as "startedAt", started_by as "startedBy",
  finished_at as "finishedAt"`;

const ADD = `
  insert into tier_simulation (id, rule_set_id, rule_set_version, rules, examined, unmoved, moves,
    started_at, started_by)
  values ($1, $2, $3, $4, 0, 0, '[]', $5, $6)`;
const GET = `select ${COLUMNS} from tier_simulation where id = $1`;
const GO_ON = `
  update tier_simulation set after = $2, examined = $3, unmoved = $4, moves = $5, finished_at = $6
  where id = $1`;
const IS_FINISHED = `
  select exists (select from tier_simulation where rule_set_id = $1 and rule_set_version = $2
    and finished_at is not null) as finished`;

/** Keeps simulations: how far each has come, and what it found. */
@Injectable()
export class TierSimulationStore {
  async add(tx: Transaction, simulation: TierSimulation): Promise<void> {
    const { id, ruleSetId, ruleSetVersion, rules, startedAt, startedBy } = simulation;
    const text = JSON.stringify(rules);
    await tx.query(ADD, [id, ruleSetId, ruleSetVersion, text, startedAt, startedBy]);
  }

  async get(reads: Reads, id: string): Promise<TierSimulation | undefined> {
    const [simulation] = await reads.query<TierSimulation>(GET, [id]);
    return simulation;
  }

  goOn(tx: Transaction, simulation: TierSimulation): void {
    const { id, after, examined, unmoved, moves, finishedAt } = simulation;
    tx.write(GO_ON, [id, after, examined, unmoved, JSON.stringify(moves), finishedAt]);
  }

  /** True when a version of a set of rules was simulated to the end. */
  async isFinished(reads: Reads, ruleSetId: string, version: number): Promise<boolean> {
    const [row] = await reads.query<{ finished: boolean }>(IS_FINISHED, [ruleSetId, version]);
    return row?.finished === true;
  }
}
