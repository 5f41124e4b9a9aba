import { Injectable } from '@nestjs/common';
import type { Reads, Transaction } from '@shouwen/platform';
import type { ChurnLevel } from './churn-risk.rules.js';
import type { ChurnRiskEntity } from './loyalty.entity.js';
import { PersonalDataRegistry } from '../customers/personal-data.js';
import { loyaltyPersonalData } from './loyalty.personal-data.js';

const COLUMNS = `
  customer_id as "customerId", version, level, previous_level as "previousLevel", score, since,
  contributions, unknown_signs as "unknownSigns", policy_version as "policyVersion",
  computed_at as "computedAt", merged`;

const READ = `select ${COLUMNS} from customer_churn_risk where customer_id = any($1::uuid[])`;

const FIRST_OF_LEVEL = `
  select ${COLUMNS} from customer_churn_risk
  where level = $1 and not merged
  order by coalesce(score, -1) desc, customer_id limit $2`;

const NEXT_OF_LEVEL = `
  select ${COLUMNS} from customer_churn_risk
  where level = $1 and not merged and coalesce(score, -1) <= $3
    and (coalesce(score, -1) < $3 or customer_id > $4)
  order by coalesce(score, -1) desc, customer_id limit $2`;

const COUNT = `
  select level, count(*)::integer as customers from customer_churn_risk
  where not merged group by level`;

const RECORDS = `
  jsonb_to_recordset($1::jsonb) as r ("customerId" uuid, version integer, level text,
    "previousLevel" text, score double precision, since timestamptz, contributions jsonb,
    "unknownSigns" text[], "policyVersion" integer, "computedAt" timestamptz)`;

const SAVE = `
  insert into customer_churn_risk (customer_id, version, level, previous_level, score, since,
    contributions, unknown_signs, policy_version, computed_at)
  select r."customerId", r.version, r.level, r."previousLevel", r.score, r.since, r.contributions,
    r."unknownSigns", r."policyVersion", r."computedAt"
  from ${RECORDS}
  on conflict (customer_id) do update set version = excluded.version, level = excluded.level,
    previous_level = excluded.previous_level, score = excluded.score, since = excluded.since,
    contributions = excluded.contributions, unknown_signs = excluded.unknown_signs,
    policy_version = excluded.policy_version, computed_at = excluded.computed_at, merged = false`;

/** Of a customer who was not locked: nothing is stored of one whose level somebody else changed meanwhile. */
const REFRESH = `
  update customer_churn_risk as risk set score = r.score, contributions = r.contributions,
    unknown_signs = r."unknownSigns", policy_version = r."policyVersion",
    computed_at = r."computedAt"
  from ${RECORDS}
  where risk.customer_id = r."customerId" and risk.version = r.version and risk.level = r.level
    and not risk.merged`;

const MERGED = `update customer_churn_risk set merged = true where customer_id = $1`;

/** The place in a list of risks after one of them. */
export interface RiskPlace {
  score: number;
  customerId: string;
}

/** Keeps the risks of losing customers. */
@Injectable()
export class ChurnRiskStore {
  constructor(registry: PersonalDataRegistry) {
    registry.add(loyaltyPersonalData);
  }

  /** The risks of customers, also of merged records, in no particular order. */
  read(reads: Reads, customerIds: readonly string[]): Promise<ChurnRiskEntity[]> {
    return reads.query<ChurnRiskEntity>(READ, [customerIds]);
  }

  /** The risks of a level after a place, the highest score first. */
  ofLevel(
    reads: Reads,
    level: ChurnLevel,
    limit: number,
    after: RiskPlace | undefined,
  ): Promise<ChurnRiskEntity[]> {
    if (after === undefined) return reads.query<ChurnRiskEntity>(FIRST_OF_LEVEL, [level, limit]);
    const parameters = [level, limit, after.score, after.customerId];
    return reads.query<ChurnRiskEntity>(NEXT_OF_LEVEL, parameters);
  }

  /** How many customers have which level. */
  count(reads: Reads): Promise<{ level: ChurnLevel; customers: number }[]> {
    return reads.query<{ level: ChurnLevel; customers: number }>(COUNT);
  }

  /** Stores risks that are of another level; their customers were locked before. */
  save(tx: Transaction, risks: readonly ChurnRiskEntity[]): void {
    if (risks.length > 0) tx.write(SAVE, [JSON.stringify(risks)]);
  }

  /** Stores risks that are of the same level as before. */
  refresh(tx: Transaction, risks: readonly ChurnRiskEntity[]): void {
    if (risks.length > 0) tx.write(REFRESH, [JSON.stringify(risks)]);
  }

  /** Takes the risk of a record out of the lists that goes on in another one. */
  setMerged(tx: Transaction, customerId: string): void {
    tx.write(MERGED, [customerId]);
  }
}
