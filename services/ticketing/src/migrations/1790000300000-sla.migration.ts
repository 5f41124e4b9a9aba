import type { MigrationInterface, QueryRunner } from 'typeorm';
import { defaultCalendars, defaultPolicy } from './1790000300000-sla.defaults.js';

/** Tickets that wait, business calendars, SLA policies and clocks. */
export class Sla1790000300000 implements MigrationInterface {
  readonly name = 'Sla1790000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ticket add column waiting jsonb;
      alter table ticket drop constraint ticket_status_check;
      alter table ticket add constraint ticket_status_check
        check (status in ('new', 'open', 'waiting', 'resolved'));
      alter table ticket add constraint ticket_waiting_check
        check ((status = 'waiting') = (waiting is not null));

      create table business_calendar (
        id uuid primary key,
        version integer not null,
        name text not null unique
      );
      create table business_calendar_version (
        calendar_id uuid not null references business_calendar,
        version integer not null,
        name text not null,
        definition jsonb not null,
        created_at timestamptz(3) not null,
        created_by jsonb not null,
        reason text not null,
        primary key (calendar_id, version)
      );
      create table sla_policy (
        id uuid primary key,
        version integer not null
      );
      create table sla_policy_version (
        policy_id uuid not null references sla_policy,
        version integer not null,
        rules jsonb not null,
        created_at timestamptz(3) not null,
        created_by jsonb not null,
        reason text not null,
        primary key (policy_id, version)
      );
      create table customer_tier (
        customer_id text primary key,
        tier text not null
      );

      create table sla_clock (
        id uuid primary key,
        ticket_id uuid not null references ticket,
        target text not null check (target in ('first_response', 'next_response', 'resolution')),
        cycle integer not null,
        version integer not null,
        state text not null check (state in ('running', 'paused', 'met', 'missed', 'cancelled')),
        clock jsonb not null,
        term jsonb not null,
        calendar_id uuid generated always as ((term ->> 'calendarId')::uuid) stored,
        start_sequence integer not null,
        time_zone_database text not null,
        due_at timestamptz(3),
        warn_at timestamptz(3),
        warned_at timestamptz(3),
        breached_at timestamptz(3),
        stopped_at timestamptz(3),
        updated_at timestamptz(3) not null,
        unique (ticket_id, target, cycle),
        check ((state in ('running', 'paused')) = (stopped_at is null))
      );
      create index sla_clock_due on sla_clock (due_at)
        where state = 'running' and breached_at is null;
      create index sla_clock_warn on sla_clock (warn_at)
        where state = 'running' and breached_at is null and warned_at is null;
      create index sla_clock_open on sla_clock (id) where state in ('running', 'paused');
      create index sla_clock_calendar on sla_clock (calendar_id, id)
        where state in ('running', 'paused');
    `);
    for (const { id, name, definition } of defaultCalendars()) {
      await runner.query('insert into business_calendar values ($1, 1, $2)', [id, name]);
      await runner.query(
        `insert into business_calendar_version
         values ($1, 1, $2, $3, now(), '${SYSTEM}', 'default')`,
        [id, name, JSON.stringify(definition)],
      );
    }
    const { id, rules } = defaultPolicy;
    await runner.query('insert into sla_policy values ($1, 1)', [id]);
    await runner.query(
      `insert into sla_policy_version values ($1, 1, $2, now(), '${SYSTEM}', 'default')`,
      [id, JSON.stringify(rules)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table sla_clock, customer_tier, sla_policy_version, sla_policy, business_calendar_version,
        business_calendar;
      alter table ticket drop constraint ticket_waiting_check;
      alter table ticket drop column waiting;
    `);
  }
}

const SYSTEM = '{"kind":"ACTOR_KIND_SYSTEM","id":"ticketing","name":""}';
