import type pg from 'pg';
import { loadInBulk } from './bulk-load.js';

/** What the rules in force make of everybody's orders, said in SQL: the first review finds it out when that is not the same. */
const EVALUATIONS = `
  create temporary table evaluated as
  with rule as (select number, rules from tier_rule_set where status = 'published'),
  spending as (
    select coalesce(customer.merged_into_id, customer.id) as id,
      round(coalesce(sum(spent) filter (where currency = 'CNY' and ordered_at > now() - interval '365 days'), 0) / 100.0, 2)
        as amount,
      count(*) filter (where ordered_at > now() - interval '365 days') as frequency,
      floor(extract(epoch from now() - min(ordered_at)) / 86400) as tenure,
      floor(extract(epoch from now() - max(ordered_at)) / 86400) as recency,
      array_agg(distinct currency order by currency)
        filter (where currency <> 'CNY' and ordered_at > now() - interval '365 days') as uncounted
    from customer_order join customer on customer.id = customer_order.customer_id
    where spent > 0 group by 1
  ), measured as (
    select customer.id, uncounted,
      case measure ->> 'kind' when 'amount' then coalesce(amount, 0) when 'frequency' then coalesce(frequency, 0)
        when 'tenure' then tenure else recency end as figure,
      measure
    from customer cross join rule cross join jsonb_array_elements(rules -> 'measures') as measure
    left join spending on spending.id = customer.id
    where merged_into_id is null
  ), counted as (
    select *, coalesce((select (step ->> 'points')::numeric from jsonb_array_elements(measure -> 'steps') as step
      where (step ->> 'from')::numeric <= figure order by (step ->> 'from')::numeric desc limit 1), 0) as points
    from measured
  ), scored as (
    select id, uncounted,
      round(sum(points * (measure ->> 'weight')::numeric) / sum((measure ->> 'weight')::numeric), 1) as score,
      jsonb_agg(jsonb_build_object('kind', measure -> 'kind', 'value', figure, 'points', points,
        'weight', measure -> 'weight', 'windowDays', measure -> 'windowDays')) as inputs
    from counted group by id, uncounted
  )
  select id, number, jsonb_build_object('score', score, 'inputs', inputs, 'uncounted', to_jsonb(coalesce(uncounted, '{}'))) as evaluation,
    (select tier ->> 'code' from jsonb_array_elements(rules -> 'tiers') with ordinality as tiers (tier, place)
      where (tier ->> 'enterAt')::numeric <= score order by place limit 1) as tier,
    now() - abs(hashtextextended(id::text, 1) % 300) * interval '1 day' as since
  from scored cross join rule`;

const STANDINGS = `
  insert into customer_tier (customer_id, version, tier, calculated_tier, since)
  select id, 1, tier, tier, since from evaluated order by id`;

const CHANGES = `
  insert into customer_tier_change (customer_id, version, at, from_tier, to_tier, cause, rule_set_number, evaluation,
    actor, reason)
  select id, 1, since, null, tier, 'review', number, evaluation,
    jsonb_build_object('kind', 'ACTOR_KIND_SERVICE', 'id', 'timer.crm.tier_review', 'name', ''), ''
  from evaluated order by id`;

const PROFILES = `
  insert into care_profile (customer_id, version, tier, tier_since, updated_at)
  select id, 1, tier, since::date, since from evaluated order by id`;

/** Whom the tier's visits are due to, within the time between two of them. */
const SCHEDULES = `
  insert into care_schedule (id, source_id, kind, customer_id, next_on)
  select gen_random_uuid(), evaluated.id, 'tier_visit', evaluated.id,
    current_date + 2 + (abs(hashtextextended(evaluated.id::text, 2)) % (30 * visit_every_months))::integer
  from evaluated join care_entitlement using (tier) where visit_every_months > 0`;

const TIMERS = `
  insert into timer (id, kind, subject, due_at, attempt_at)
  select gen_random_uuid(), 'care.occurrence', id::text, next_on, next_on from care_schedule`;

/** Tiers of everybody, as reviews before have left them, with the care that they bring. */
export async function seedStandings(client: pg.Client): Promise<void> {
  await client.query(EVALUATIONS);
  const tables = [
    'customer_tier',
    'customer_tier_change',
    'care_profile',
    'care_schedule',
    'timer',
  ];
  await loadInBulk(client, tables, async () => {
    for (const statement of [STANDINGS, CHANGES, PROFILES, SCHEDULES, TIMERS]) {
      await client.query(statement);
    }
  });
  await client.query('drop table evaluated');
}
