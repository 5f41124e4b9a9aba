import { Injectable } from '@nestjs/common';
import { pseudonymIdOf } from '../privacy/privacy-request.rules.js';
import type { Reader } from '../tiers/standing.store.js';
import type { ChurnFacts } from './churn-risk.rules.js';
import type { LoyaltyRules } from './loyalty.entity.js';

const DAY_MS = 24 * 3_600_000;

/**
 * What is known of customers and of the records that were merged into theirs. Left out are records that were merged
 * themselves, and customers who were erased. Orders of one day, in the time zone of tiers, are one purchase.
 */
const FACTS = `
  select customer.id as "customerId", bought.purchases, coalesce(bought.orders, 0) as orders,
    coalesce(bought.returned, 0) as returned, answered.satisfaction, demanded.declined as "declinedDemands"
  from customer
  cross join lateral (
    select array(select records_of_customer(customer.id)) as ids) as record
  cross join lateral (
    select array_agg(distinct date_trunc('day', ordered_at, policy.time_zone)) as purchases,
      count(*)::integer as orders,
      (count(*) filter (where returned > 0))::integer as returned
    from customer_order cross join tiering_policy as policy
    where customer_id = any(record.ids) and ordered_at >= $2 and ordered_at <= $3) as bought
  left join lateral (
    select answer."values"[1]::float8 as satisfaction
    from survey_invitation as invitation
    join survey_campaign as campaign on campaign.id = invitation.campaign_id
    join survey_template_version as template
      on template.code = campaign.template_code and template.version = campaign.template_version
    cross join lateral (
      select question ->> 'code' as code
      from jsonb_array_elements(template.questions) with ordinality as asked (question, place)
      where question ->> 'kind' = 'scale' order by place limit 1) as scale
    join survey_answer as answer
      on answer.invitation_id = invitation.id and answer.question = scale.code
    where invitation.customer_id = any(record.ids) and invitation.answered_at is not null
      and invitation.answered_at >= $2
    order by invitation.answered_at desc, invitation.id desc limit 1) as answered on true
  cross join lateral (
    -- Of who never wanted anything it is not known whether they would be content.
    select case when count(*) > 0 then (count(distinct group_id) filter (
      where demand.status = 'declined' and (demand.decision ->> 'at')::timestamptz >= $4))::integer
      end as declined
    from demand_vote join demand on demand.id = demand_vote.group_id
    where demand_vote.customer_id = any(record.ids)) as demanded
  where customer.id = any($1::uuid[]) and customer.merged_into_id is null
    and $5 || customer.id::text <> all(customer.identities)
  order by customer.id`;

const LOCK = `
  select id from customer
  where id = any($1::uuid[]) and merged_into_id is null and $2 || id::text <> all(identities)
  order by id for no key update`;

/** Facts of a customer. */
export interface CustomerFacts {
  customerId: string;
  facts: ChurnFacts;
}

interface FactsRow {
  customerId: string;
  purchases: Date[] | null;
  orders: number;
  returned: number;
  satisfaction: number | null;
  declinedDemands: number | null;
}

/** Gathers what the risk of losing customers is told by. */
@Injectable()
export class ChurnFactsQueries {
  /** What is known of customers at an instant; of each whose risk is told. */
  async of(
    reader: Reader,
    customerIds: readonly string[],
    { lookBackDays, windowDays }: LoyaltyRules,
    now: Date,
  ): Promise<CustomerFacts[]> {
    const rows = await reader.query<FactsRow>(FACTS, [
      customerIds,
      before(now, lookBackDays),
      now,
      before(now, windowDays),
      pseudonymIdOf(''),
    ]);
    return rows.map(({ customerId, purchases, satisfaction, declinedDemands, ...counts }) => ({
      customerId,
      facts: {
        ...counts,
        purchases: purchases ?? [],
        ...(satisfaction !== null && { satisfaction }),
        ...(declinedDemands !== null && { declinedDemands }),
      },
    }));
  }

  /** Keeps others from merging or changing customers until the transaction ends; answers those whose risk is told. */
  async lock(reader: Reader, customerIds: readonly string[]): Promise<string[]> {
    const rows = await reader.query<{ id: string }>(LOCK, [customerIds, pseudonymIdOf('')]);
    return rows.map(({ id }) => id);
  }
}

function before(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}
