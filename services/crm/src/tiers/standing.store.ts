import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import type { CustomerStanding, TierChange, TierOverride } from './tier.entity.js';
import type { StandingChange } from './standing.rules.js';

const LOCK = `
  select id from customer where id = any($1::uuid[]) order by id for no key update`;

const READ = `
  select wanted.id as "customerId", coalesce(t.version, 0) as version, t.tier,
    t.calculated_tier as "calculatedTier", t.since, t.override,
    t.dedicated_agent_id as "dedicatedAgentId"
  from unnest($1::uuid[]) as wanted (id) left join customer_tier t on t.customer_id = wanted.id`;

/** Below every id. */
const BOTTOM = '00000000-0000-0000-0000-000000000000';

// No `or`: a plan that has to fit any parameters would read everybody before `$1` again at each step.
const CUSTOMERS_AFTER = `
  select id from customer where merged_into_id is null and id > $1 order by id limit $2`;

const SAVE = `
  with standings as (
    insert into customer_tier (customer_id, version, tier, calculated_tier, since, override,
      dedicated_agent_id)
    select s."customerId", s.version, s.tier, s."calculatedTier", s.since, s.override,
      s."dedicatedAgentId"
    from jsonb_to_recordset($1::jsonb) as s ("customerId" uuid, version integer, tier text,
      "calculatedTier" text, since timestamptz, override jsonb, "dedicatedAgentId" text)
    on conflict (customer_id) do update set version = excluded.version, tier = excluded.tier,
      calculated_tier = excluded.calculated_tier, since = excluded.since,
      override = excluded.override, dedicated_agent_id = excluded.dedicated_agent_id
  )
  insert into customer_tier_change (customer_id, version, at, from_tier, to_tier, cause,
    rule_set_number, evaluation, actor, reason)
  select c."customerId", c.version, c.at, c."fromTier", c."toTier", c.cause, c."ruleSetNumber",
    c.evaluation, c.actor, c.reason
  from jsonb_to_recordset($2::jsonb) as c ("customerId" uuid, version integer, at timestamptz,
    "fromTier" text, "toTier" text, cause text, "ruleSetNumber" integer, evaluation jsonb,
    actor jsonb, reason text)`;

/** Where standings are read: the database, or the transaction of a use case. */
export type Reader = Pick<Transaction, 'query'>;

type StandingRow = Omit<CustomerStanding, 'override'> & {
  override: (Omit<TierOverride, 'until' | 'at'> & { until: string; at: string }) | null;
};

/** Keeps how customers stand, with each change of their tiers. */
@Injectable()
export class StandingStore {
  /** Reads how customers stand and keeps others from changing it until the transaction ends. */
  async lock(tx: Transaction, customerIds: readonly string[]): Promise<CustomerStanding[]> {
    const customers = await tx.query<{ id: string }>(LOCK, [customerIds]);
    return this.read(
      tx,
      customers.map(({ id }) => id),
    );
  }

  /** How customers stand; those of whom nothing is known have version 0. */
  async read(reader: Reader, customerIds: readonly string[]): Promise<CustomerStanding[]> {
    const rows = await reader.query<StandingRow>(READ, [customerIds]);
    return rows.map(({ override, ...standing }) => ({
      ...standing,
      override: override && {
        ...override,
        until: new Date(override.until),
        at: new Date(override.at),
      },
    }));
  }

  /** The customers after one, in the order of their ids, but for records that were merged into others. */
  async customersAfter(reader: Reader, after: string | null, size: number): Promise<string[]> {
    const rows = await reader.query<{ id: string }>(CUSTOMERS_AFTER, [after ?? BOTTOM, size]);
    return rows.map(({ id }) => id);
  }

  /** Stores standings, locked before, with the changes of their tiers. */
  save(tx: Transaction, changes: readonly StandingChange[]): void {
    if (changes.length === 0) return;
    const standings = changes.map(({ standing }) => standing);
    const tiers = changes
      .map(({ change }) => change)
      .filter((change): change is TierChange => !!change);
    tx.write(SAVE, [JSON.stringify(standings), JSON.stringify(tiers)]);
  }
}
