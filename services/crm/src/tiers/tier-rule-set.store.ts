import { Injectable } from '@nestjs/common';
import type { Reads, Transaction } from '@shouwen/platform';
import type { TierRuleSet } from './tier.entity.js';

/** Columns of `tier_rule_set` under the names of {@link TierRuleSet}. */
export const RULE_SET_COLUMNS = `
  id, number, version, status, rules, reason, changed_at as "changedAt", changed_by as "changedBy",
  published_at as "publishedAt"`;

const LOCK = `select pg_advisory_xact_lock(hashtext('crm.tier_rule_set'))`;
const IN_FORCE = `select ${RULE_SET_COLUMNS} from tier_rule_set where status = 'published'`;
const DRAFT = `select ${RULE_SET_COLUMNS} from tier_rule_set where status = 'draft'`;
const GET = `select ${RULE_SET_COLUMNS} from tier_rule_set where id = $1`;
const NEXT_NUMBER = 'select max(number) + 1 as next from tier_rule_set';
const SAVE = `
  insert into tier_rule_set (id, number, version, status, rules, reason, changed_at, changed_by,
    published_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (id) do update set version = excluded.version, status = excluded.status,
    rules = excluded.rules, reason = excluded.reason, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, published_at = excluded.published_at`;

/** Keeps the sets of rules. */
@Injectable()
export class TierRuleSetStore {
  /** Keeps others from changing any set of rules until the transaction ends. */
  async lock(tx: Transaction): Promise<void> {
    await tx.query(LOCK);
  }

  /** The rules in force; an installation begins with some. */
  async inForce(reads: Reads): Promise<TierRuleSet> {
    const [ruleSet] = await reads.query<TierRuleSet>(IN_FORCE);
    if (ruleSet === undefined) throw new Error('no tier rules are in force');
    return ruleSet;
  }

  async draft(reads: Reads): Promise<TierRuleSet | undefined> {
    const [ruleSet] = await reads.query<TierRuleSet>(DRAFT);
    return ruleSet;
  }

  async get(reads: Reads, id: string): Promise<TierRuleSet | undefined> {
    const [ruleSet] = await reads.query<TierRuleSet>(GET, [id]);
    return ruleSet;
  }

  async nextNumber(reads: Reads): Promise<number> {
    const [row] = await reads.query<{ next: number | null }>(NEXT_NUMBER);
    return row?.next ?? 1;
  }

  /** Stores a set of rules, all locked before. */
  async save(tx: Transaction, ruleSet: TierRuleSet): Promise<void> {
    await tx.query(SAVE, [
      ruleSet.id,
      ruleSet.number,
      ruleSet.version,
      ruleSet.status,
      JSON.stringify(ruleSet.rules),
      ruleSet.reason,
      ruleSet.changedAt,
      ruleSet.changedBy,
      ruleSet.publishedAt,
    ]);
  }
}
