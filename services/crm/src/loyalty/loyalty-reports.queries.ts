import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import { TierRuleSetStore } from '../tiers/tier-rule-set.store.js';
import { movementTotals } from './loyalty.rules.js';
import type { MovementTotals, RepurchaseShare, TierMovement } from './loyalty.rules.js';
import { LoyaltyPeriods } from './loyalty-periods.js';
import type { LoyaltyPeriod } from './loyalty-periods.js';

/** Purchases of merged records are those of the customer who goes on; of one day, in the time zone of tiers, they are one. */
const REPURCHASE = `
  with bought as (
    select distinct
      case when customer.merged_into_id is null then customer.id
        else record_of_customer(customer.id) end as customer_id,
      (ordered_at at time zone policy.time_zone)::date as day
    from customer_order join customer on customer.id = customer_order.customer_id
    cross join tiering_policy as policy
    where spent > 0 and ordered_at >= $1 and ordered_at < $2
  ), buyer as (
    select customer_id, count(*) > 1 as again from bought group by customer_id
  ), share as (
    select grouping(tier) = 0 as "isTier", grouping(region) = 0 as "isRegion",
      coalesce(tier, region, '') as key, count(*)::integer as buyers,
      (count(*) filter (where again))::integer as repeaters
    from buyer join customer_segment using (customer_id)
    group by grouping sets ((), (tier), (region))
  ), ranked as (
    select *, row_number() over (partition by "isTier", "isRegion" order by buyers desc, key) as place
    from share
  )
  select "isTier", "isRegion", key, buyers, repeaters from ranked where place <= 100
  order by place`;

/** From the tier before the period to the one after it; who came back to where they were did not move. */
const MOVEMENTS = `
  with moved as (
    select customer_id, (array_agg(from_tier order by version))[1] as from_tier,
      (array_agg(to_tier order by version desc))[1] as to_tier
    from customer_tier_change
    where at >= $1 and at < $2 and from_tier is distinct from to_tier
    group by customer_id
  )
  select from_tier as "fromTier", to_tier as "toTier", count(*)::integer as customers
  from moved join customer on customer.id = moved.customer_id
  where customer.merged_into_id is null and from_tier is distinct from to_tier
  group by from_tier, to_tier order by customers desc, from_tier nulls first, to_tier limit 1000`;

/** Who bought in a period and came back in it. */
export interface RepurchaseReport {
  total: RepurchaseShare;
  byTier: RepurchaseShare[];
  byRegion: RepurchaseShare[];
}

/** How customers moved between tiers in a period. */
export interface MovementReport {
  totals: MovementTotals;
  movements: TierMovement[];
}

type ShareRow = RepurchaseShare & { isTier: boolean; isRegion: boolean };

/** Reports of loyalty (R10), each over a bounded period. */
@Injectable()
export class LoyaltyReportsQueries {
  constructor(
    private readonly database: Database,
    private readonly periods: LoyaltyPeriods,
    private readonly ruleSets: TierRuleSetStore,
  ) {}

  /** How many of those who bought came back. Throws `crm.loyalty_period`. */
  async repurchase(period: LoyaltyPeriod): Promise<RepurchaseReport> {
    await this.periods.check(period);
    const { from, to } = period;
    const rows = await this.database.query<ShareRow>(REPURCHASE, [from, to]);
    const of = (wanted: (row: ShareRow) => boolean) =>
      rows.filter(wanted).map(({ key, buyers, repeaters }) => ({ key, buyers, repeaters }));
    const [total] = of(({ isTier, isRegion }) => !isTier && !isRegion);
    return {
      total: total ?? { key: '', buyers: 0, repeaters: 0 },
      byTier: of(({ isTier }) => isTier),
      byRegion: of(({ isRegion }) => isRegion),
    };
  }

  /** How many customers went from which tier to which. Throws `crm.loyalty_period`. */
  async movements(period: LoyaltyPeriod): Promise<MovementReport> {
    await this.periods.check(period);
    const { from, to } = period;
    const [{ rules }, movements] = await Promise.all([
      this.ruleSets.inForce(this.database),
      this.database.query<TierMovement>(MOVEMENTS, [from, to]),
    ]);
    const ranks = rules.tiers.map(({ code }) => code);
    return { totals: movementTotals(ranks, movements), movements };
  }
}
