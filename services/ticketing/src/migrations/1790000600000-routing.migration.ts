import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Skills, capacities, presence, and the rules and receipts of routing (T5). */
export class Routing1790000600000 implements MigrationInterface {
  readonly name = 'Routing1790000600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table team add column archived_at timestamptz(3);
      alter table staff_member add column uuid uuid not null default gen_random_uuid();
      create unique index staff_member_uuid on staff_member (uuid);
      create table skill (
        id text primary key,
        uuid uuid not null unique,
        name_zh text not null,
        name_en text not null,
        version integer not null
      );
      create table staff_skill (
        member_id text not null references staff_member,
        skill_id text not null references skill,
        level integer not null check (level between 1 and 5),
        valid_until timestamptz(3),
        primary key (member_id, skill_id)
      );
      create table staff_capacity (
        member_id text not null references staff_member,
        channel text not null,
        tickets integer not null check (tickets >= 0),
        primary key (member_id, channel)
      );
      create table default_capacity (
        channel text primary key,
        tickets integer not null check (tickets >= 0)
      );
      insert into default_capacity (channel, tickets) values
        ('phone', 1), ('chat', 3), ('email', 20), ('web', 20), ('api', 20), ('partner', 20);
    `);
    await runner.query(`
      create table presence_policy (
        id boolean primary key default true check (id),
        silent_after_seconds integer not null check (silent_after_seconds > 0),
        sweep_every_seconds integer not null check (sweep_every_seconds > 0)
      );
      insert into presence_policy (silent_after_seconds, sweep_every_seconds) values (90, 15);
      insert into timer (id, kind, subject, due_at, attempt_at)
        values (gen_random_uuid(), 'presence.sweep', '', now(), now());
      create table agent_presence (
        member_id text primary key references staff_member,
        id uuid not null unique,
        state text not null check (state in ('available', 'away', 'busy', 'offline')),
        since timestamptz(3) not null,
        seen_at timestamptz(3) not null,
        last_assigned_at timestamptz,
        version integer not null
      );
      create index agent_presence_seen on agent_presence (seen_at) where state <> 'offline';
      create table presence_interval (
        id uuid primary key,
        member_id text not null references staff_member,
        state text not null check (state in ('available', 'away', 'busy')),
        started_at timestamptz(3) not null,
        ended_at timestamptz(3),
        end_reason text check (end_reason in ('changed', 'silent')),
        check (ended_at >= started_at),
        check ((ended_at is null) = (end_reason is null))
      );
      create unique index presence_interval_current on presence_interval (member_id)
        where ended_at is null;
      create index presence_interval_member on presence_interval (member_id, id desc);
      create index presence_interval_time on presence_interval (member_id, started_at);
    `);
    await runner.query(`
      create table customer_dedicated_agent (
        customer_id text primary key,
        agent_id text not null
      );
      create table if not exists customer_tier (
        customer_id text primary key,
        tier text not null
      );
      create table routing_rule (
        id uuid primary key,
        name text not null,
        position integer not null,
        active boolean not null,
        channels text[] not null,
        grades text[] not null,
        tiers text[] not null,
        team_id uuid not null references team,
        strategy text not null check (strategy in ('round_robin', 'least_loaded')),
        skills jsonb not null,
        relaxes jsonb not null,
        overflows jsonb not null,
        version integer not null
      );
      create index routing_rule_position on routing_rule (position, id);
      create index routing_rule_team on routing_rule (team_id) where active;
      create table routing_wait (
        ticket_id uuid primary key references ticket,
        team_id uuid not null references team,
        urgency integer not null,
        since timestamptz(3) not null,
        situation text not null
      );
      create index routing_wait_team on routing_wait (team_id, urgency, ticket_id);
      create table routing_exclusion (
        ticket_id uuid not null references ticket,
        member_id text not null,
        primary key (ticket_id, member_id)
      );
      create table routing_receipt (
        id uuid primary key,
        ticket_id uuid not null references ticket,
        at timestamptz(3) not null,
        decision jsonb not null
      );
      create index routing_receipt_ticket on routing_receipt (ticket_id, id desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table routing_receipt, routing_exclusion, routing_wait, routing_rule,
        customer_dedicated_agent, presence_interval, agent_presence, presence_policy,
        default_capacity, staff_capacity, staff_skill, skill;
      delete from timer where kind = 'presence.sweep' or kind like 'routing.%';
      alter table staff_member drop column uuid;
      alter table team drop column archived_at;
    `);
  }
}
