import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import type { Reader } from '../tiers/standing.store.js';
import type { LoyaltyPolicyEntity } from './loyalty.entity.js';

const POLICY = `
  select id, version, rules, reason, changed_at as "changedAt", changed_by as "changedBy"
  from loyalty_policy`;

const LOCK = `select pg_advisory_xact_lock(hashtext('crm.loyalty_policy'))`;
const IN_FORCE = `${POLICY} order by version desc limit 1`;
const LIST = `${POLICY} where $1 = 0 or version < $1 order by version desc limit $2`;
const ADD = `
  insert into loyalty_policy (version, id, rules, reason, changed_at, changed_by)
  values ($1, $2, $3, $4, $5, $6)`;

/** Keeps how loyalty and risk are measured, in versions. */
@Injectable()
export class LoyaltyPolicyStore {
  /** Keeps others from changing the policy until the transaction ends. */
  async lock(tx: Transaction): Promise<void> {
    await tx.query(LOCK);
  }

  /** The policy in force; an installation begins with one. */
  async inForce(reader: Reader): Promise<LoyaltyPolicyEntity> {
    const [policy] = await reader.query<LoyaltyPolicyEntity>(IN_FORCE);
    if (policy === undefined) throw new Error('there is no policy of loyalty');
    return policy;
  }

  /** Versions before one, newest first; before none when it is 0. */
  list(reader: Reader, before: number, limit: number): Promise<LoyaltyPolicyEntity[]> {
    return reader.query<LoyaltyPolicyEntity>(LIST, [before, limit]);
  }

  /** Adds the next version; the policy was locked before. */
  add(tx: Transaction, policy: LoyaltyPolicyEntity): void {
    const { version, id, rules, reason, changedAt, changedBy } = policy;
    tx.write(ADD, [version, id, JSON.stringify(rules), reason, changedAt, changedBy]);
  }
}
