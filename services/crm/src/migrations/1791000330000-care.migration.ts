import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Care of customers (R3, R5, R6): what tiers bring, who is cared for, projects, plans, schedules and tasks. */
export class Care1791000330000 implements MigrationInterface {
  readonly name = 'Care1791000330000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table care_policy (
        id uuid primary key,
        version integer not null,
        time_zone text not null,
        project_phases jsonb not null,
        visit_lead_days integer not null check (visit_lead_days between 0 and 60),
        birthday_lead_days integer not null check (birthday_lead_days between 0 and 60),
        leap_day text not null check (leap_day in ('february_28', 'march_1')),
        updated_at timestamptz(3) not null
      );
      insert into care_policy values (gen_random_uuid(), 1, 'Asia/Shanghai',
        '[{"fromMonth": 0, "everyMonths": 1}, {"fromMonth": 12, "everyMonths": 3}]',
        7, 3, 'february_28', now());

      create table care_entitlement (
        tier text primary key,
        id uuid not null unique,
        version integer not null,
        visit_every_months integer not null check (visit_every_months between 0 and 60),
        birthday_benefit text not null,
        birthday_benefit_zh text not null,
        offers jsonb not null,
        updated_at timestamptz(3) not null
      );
      insert into care_entitlement values
        ('vip', gen_random_uuid(), 1, 3, 'A call and a gift', '致电祝贺并赠送礼品',
          '[{"code": "priority_booking", "name": "Appointments first", "nameZh": "优先预约"},
            {"code": "free_shipping", "name": "Free shipping", "nameZh": "免运费"}]', now()),
        ('regular', gen_random_uuid(), 1, 12, 'A card with a coupon', '赠送贺卡与优惠券', '[]', now()),
        ('potential', gen_random_uuid(), 1, 6, '', '', '[]', now()),
        ('general', gen_random_uuid(), 1, 0, '', '', '[]', now());

      create table care_profile (
        customer_id uuid primary key references customer,
        version integer not null,
        tier text not null,
        tier_since date not null,
        owner jsonb,
        birthday jsonb,
        birthday_consent_at timestamptz(3),
        updated_at timestamptz(3) not null
      );
      create index care_profile_tier on care_profile (tier, customer_id);

      create table care_project (
        id uuid primary key,
        version integer not null,
        customer_id uuid not null references customer,
        name text not null,
        started_on date not null,
        owner jsonb,
        status text not null check (status in ('active', 'ended')),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null
      );
      create index care_project_customer on care_project (customer_id, id desc);
      create index care_project_status on care_project (status, id desc);

      create table account_plan (
        id uuid primary key,
        version integer not null,
        customer_id uuid not null unique references customer,
        owner jsonb not null,
        objectives text not null,
        preferences jsonb not null,
        started_on date not null,
        meeting_every_months integer not null check (meeting_every_months between 0 and 60),
        visit_every_months integer not null check (visit_every_months between 0 and 60),
        status text not null check (status in ('active', 'ended')),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null
      );
      create index account_plan_owner on account_plan ((owner ->> 'id'), id desc);
      create index account_plan_status on account_plan (status, id desc);

      create table care_schedule (
        id uuid primary key,
        source_id uuid not null,
        kind text not null check (kind in
          ('tier_visit', 'birthday', 'project_visit', 'account_visit', 'account_meeting')),
        customer_id uuid not null,
        next_on date not null,
        unique (source_id, kind)
      );

      create table care_task (
        id uuid primary key,
        version integer not null,
        kind text not null check (kind in
          ('tier_visit', 'birthday', 'project_visit', 'account_visit', 'account_meeting')),
        customer_id uuid not null,
        source_id uuid not null,
        occurs_on date,
        what text not null,
        what_zh text not null,
        owner jsonb,
        owner_id text generated always as (coalesce(owner ->> 'id', '')) stored,
        status text not null check (status in ('open', 'done', 'cancelled')),
        due_at timestamptz(3) not null,
        overdue_at timestamptz(3),
        result text not null,
        created_at timestamptz(3) not null,
        closed_at timestamptz(3),
        closed_by jsonb,
        updated_at timestamptz(3) not null,
        updated_by jsonb not null,
        unique (source_id, kind, occurs_on)
      );
      create index care_task_status on care_task (status, due_at, id);
      create index care_task_owner on care_task (owner_id, status, due_at, id);
      create index care_task_customer on care_task (customer_id, status, due_at, id);
      create index care_task_source on care_task (source_id, status, due_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table care_task, care_schedule, account_plan, care_project, care_profile,
        care_entitlement, care_policy`);
  }
}
