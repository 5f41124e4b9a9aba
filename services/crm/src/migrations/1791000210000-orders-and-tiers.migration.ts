import type { MigrationInterface, QueryRunner } from 'typeorm';
import { defaultTierRules } from './1791000210000-tier-rules.defaults.js';

/** Orders of customers (R1), and the tiers that rules over them give (R2). */
export class OrdersAndTiers1791000210000 implements MigrationInterface {
  readonly name = 'OrdersAndTiers1791000210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table customer_order (
        id uuid primary key,
        version integer not null,
        customer_id uuid not null references customer,
        source text not null,
        reference text not null,
        currency text not null,
        ordered bigint not null,
        paid bigint not null,
        returned bigint not null,
        refunded bigint not null,
        spent bigint not null check (spent >= 0),
        ordered_at timestamptz(3),
        updated_at timestamptz(3) not null,
        unique (source, reference),
        check (spent = 0 or ordered_at is not null)
      );
      create index customer_order_customer on customer_order (customer_id, id desc);
      create index customer_order_spent on customer_order (customer_id)
        include (currency, spent, ordered_at) where spent > 0;
      create table customer_order_event (
        order_id uuid not null references customer_order,
        kind text not null check (kind in ('placed', 'paid', 'returned', 'refunded')),
        reference text not null,
        at timestamptz(3) not null,
        amount bigint not null check (amount >= 0),
        primary key (order_id, kind, reference)
      );

      create table tier_rule_set (
        id uuid primary key,
        number integer not null unique,
        version integer not null,
        status text not null check (status in ('draft', 'published', 'retired')),
        rules jsonb not null,
        reason text not null,
        changed_at timestamptz(3) not null,
        changed_by jsonb,
        published_at timestamptz(3)
      );
      create unique index tier_rule_set_draft on tier_rule_set (status) where status = 'draft';
      create unique index tier_rule_set_published on tier_rule_set (status)
        where status = 'published';

      create table customer_tier (
        customer_id uuid primary key references customer,
        version integer not null,
        tier text,
        calculated_tier text,
        since timestamptz(3),
        override jsonb,
        dedicated_agent_id text
      );
      create table customer_tier_change (
        customer_id uuid not null references customer,
        version integer not null,
        at timestamptz(3) not null,
        from_tier text,
        to_tier text not null,
        cause text not null,
        rule_set_number integer not null references tier_rule_set (number),
        evaluation jsonb not null,
        actor jsonb not null,
        reason text not null,
        primary key (customer_id, version)
      );

      create table tier_simulation (
        id uuid primary key,
        rule_set_id uuid not null references tier_rule_set,
        rule_set_version integer not null,
        rules jsonb not null,
        after uuid,
        examined integer not null,
        unmoved integer not null,
        moves jsonb not null,
        started_at timestamptz(3) not null,
        started_by jsonb not null,
        finished_at timestamptz(3)
      );
      create index tier_simulation_rule_set on tier_simulation (rule_set_id, rule_set_version);

      create table tiering_policy (
        only_row boolean primary key default true check (only_row),
        night_at time not null,
        time_zone text not null,
        batch_rows integer not null check (batch_rows between 1 and 10000),
        sample_rows integer not null check (sample_rows between 0 and 100)
      );
      insert into tiering_policy (night_at, time_zone, batch_rows, sample_rows)
      values ('02:00', 'Asia/Shanghai', 1000, 20);
    `);
    await runner.query(
      `insert into tier_rule_set (id, number, version, status, rules, reason, changed_at, published_at)
       values ('01980000-0000-7000-8000-000000000001', 1, 1, 'published', $1, '', now(), now())`,
      [JSON.stringify(defaultTierRules)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table tiering_policy, tier_simulation, customer_tier_change, customer_tier, tier_rule_set,
        customer_order_event, customer_order`);
  }
}
