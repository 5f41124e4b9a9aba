import { randomUUID } from 'node:crypto';
import { until } from '@shouwen/dev';
import type { Client } from 'pg';

const DAY_MS = 24 * 3_600_000;

/** Has a customer bought something so many days ago. */
export async function plantOrders(
  database: Client,
  customerId: string,
  ...daysAgo: number[]
): Promise<void> {
  for (const days of daysAgo) {
    await database.query(
      `insert into customer_order (id, version, customer_id, source, reference, currency, ordered,
         paid, returned, refunded, spent, ordered_at, updated_at)
       values ($1, 1, $2, 'test', $3, 'CNY', 100, 100, 0, 0, 100, $4, now())`,
      [randomUUID(), customerId, randomUUID(), new Date(Date.now() - days * DAY_MS)],
    );
  }
}

/** Has a customer gone from a tier, or none, to others, each so many days ago; the versions begin at 1001. */
export async function plantTiers(
  database: Client,
  customerId: string,
  first: string | null,
  ...to: [tier: string, daysAgo: number][]
): Promise<void> {
  const evaluation = { score: 50, inputs: [], uncounted: [] };
  for (const [index, [tier, daysAgo]] of to.entries()) {
    const at = new Date(Date.now() - daysAgo * DAY_MS);
    const from = to[index - 1]?.[0] ?? first;
    await database.query(
      `insert into customer_tier_change (customer_id, version, at, from_tier, to_tier, cause,
         rule_set_number, evaluation, actor, reason)
       values ($1, $2, $3, $4, $5, 'review', 1, $6, '{}', '')`,
      [customerId, 1001 + index, at, from, tier, evaluation],
    );
  }
}

/** What consumers were told of the risk of a customer. */
export async function toldOf(database: Client, customerId: string) {
  const { rows } = await database.query<{ sequence: string; level: string }>(
    `select headers->>'ce_sequence' as sequence, payload->>'level' as level from outgoing
     where key = $1 and type = 'shouwen.crm.customer.risk_changed.v1' order by id`,
    [customerId],
  );
  return rows;
}

/** The timer that will compute the risk of a customer soon; undefined when there is none. */
export async function waitingFor(database: Client, customerId: string) {
  const { rows } = await database.query<{ dueAt: Date; inSeconds: number }>(
    `select due_at as "dueAt", extract(epoch from due_at - now())::float8 as "inSeconds" from timer
     where kind = 'crm.loyalty_order' and subject = $1`,
    [customerId],
  );
  return rows[0];
}

/** Has the risk of every customer computed. */
export async function review(database: Client): Promise<void> {
  await database.query(
    `update timer set due_at = now(), attempt_at = now() where kind = 'crm.loyalty_review'`,
  );
  await reviewed(database);
}

/** Resolves when the review is over and waits for the night. */
export async function reviewed(database: Client): Promise<void> {
  const over = async () => {
    const { rows } = await database.query<{ isAhead: boolean }>(
      `select due_at > now() and payload::text = '{}' as "isAhead" from timer where kind = 'crm.loyalty_review'`,
    );
    return rows[0]?.isAhead === true;
  };
  await until(over, { what: 'the review to be over' });
}

/** Has a customer want something that was declined just now. */
export async function plantDeclinedDemand(database: Client, customerId: string): Promise<void> {
  const demand = randomUUID();
  await database.query(
    `insert into demand (id, version, title, description, lexemes, status, origin, votes, joined, decision,
       delivery_note, untold, raised_at, raised_by, updated_at, updated_by, last_change)
     values ($1, 1, '需求', '', '', 'declined', '{}', 1, 0, jsonb_build_object('at', now()), '', 0, now(), '{}', now(), '{}', '')`,
    [demand],
  );
  await database.query(
    `insert into demand_vote (id, demand_id, group_id, customer_id, origin, comment, at, actor)
     values ($1, $2, $2, $3, '{}', '', now(), '{}')`,
    [randomUUID(), demand, customerId],
  );
}

/** Has a customer answer the first scale of the quarterly survey. */
export async function plantAnswer(
  database: Client,
  customerId: string,
  value: number,
): Promise<void> {
  const [campaign, invitation] = [randomUUID(), randomUUID()];
  await database.query(
    `insert into survey_campaign (id, version, name, template_code, template_version, channel, status, starts_at,
       ends_at, strata, drawn, repeat_months, seed, created_at, created_by, changed_at, changed_by)
     values ($1, 1, '{}', 'quarterly', 1, 'online', 'running', now(), now(), '[]', true, 0, 1, now(), '{}', now(), '{}')`,
    [campaign],
  );
  await database.query(
    `insert into survey_invitation (id, campaign_id, customer_id, tier, region, subject, handler_ids, invited_by,
       invited_at, expires_at, answered_at)
     values ($1, $2, $3, '', '', '', '{}', '', now(), now(), now())`,
    [invitation, campaign, customerId],
  );
  await database.query(
    `insert into survey_answer (campaign_id, question, invitation_id, "values", words)
     select $1, question->>'code', $2, array[$3::integer], '' from survey_template_version,
       jsonb_array_elements(questions) with ordinality as asked (question, place)
     where code = 'quarterly' and question->>'kind' = 'scale' order by place limit 1`,
    [campaign, invitation, value],
  );
}
