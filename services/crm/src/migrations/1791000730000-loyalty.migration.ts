import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How loyalty and risk are measured until somebody says otherwise. */
const RULES = {
  windowDays: 90,
  lookBackDays: 730,
  reportDays: 366,
  signs: [
    { sign: 'overdue_purchase', weight: 40, from: 1, to: 3 },
    { sign: 'fewer_purchases', weight: 20, from: 1, to: 0 },
    { sign: 'returns', weight: 10, from: 0, to: 0.5 },
    { sign: 'low_satisfaction', weight: 15, from: 8, to: 4 },
    { sign: 'complaints', weight: 10, from: 0, to: 2 },
    { sign: 'declined_demands', weight: 5, from: 0, to: 2 },
  ],
  medium: 35,
  high: 65,
};

/** Loyalty and risk (R10), and the indexes that their facts and reports are read by. */
export class Loyalty1791000730000 implements MigrationInterface {
  readonly name = 'Loyalty1791000730000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table loyalty_policy (
        version integer primary key,
        id uuid not null,
        rules jsonb not null,
        reason text not null,
        changed_at timestamptz(3) not null,
        changed_by jsonb
      );

      create table customer_churn_risk (
        customer_id uuid primary key references customer,
        version integer not null,
        level text not null check (level in ('low', 'medium', 'high', 'unknown')),
        previous_level text,
        score double precision,
        since timestamptz(3) not null,
        contributions jsonb not null,
        unknown_signs text[] not null,
        policy_version integer not null references loyalty_policy,
        computed_at timestamptz(3) not null,
        -- The record goes on in another one; kept so that its version never begins anew.
        merged boolean not null default false
      );
      create index customer_churn_risk_level on customer_churn_risk
        (level, coalesce(score, -1) desc, customer_id) where not merged;

      create index customer_order_time on customer_order (customer_id, ordered_at desc)
        include (returned) where ordered_at is not null;
      create index customer_order_bought on customer_order (ordered_at) include (customer_id)
        where spent > 0;
      create index customer_tier_change_moved on customer_tier_change (at)
        include (customer_id, version, from_tier, to_tier)
        where from_tier is distinct from to_tier;
      create index survey_invitation_time on survey_invitation
        (customer_id, coalesce(answered_at, invited_at) desc);
    `);
    await runner.query(
      `insert into loyalty_policy (version, id, rules, reason, changed_at)
       values (1, '0197f3b0-0000-7000-8000-000000000730', $1, '', now())`,
      [JSON.stringify(RULES)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index survey_invitation_time, customer_tier_change_moved, customer_order_bought,
        customer_order_time;
      drop table customer_churn_risk, loyalty_policy`);
  }
}
