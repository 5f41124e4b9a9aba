import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Telephone systems, whose extensions are whose, the log of calls, and what missed calls set up. */
export class Telephony1790001100000 implements MigrationInterface {
  readonly name = 'Telephony1790001100000';

  async up(runner: QueryRunner): Promise<void> {
    await this.sources(runner);
    await this.calls(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table call_report, call_event, phone_call, phone_callback, phone_caller, call_extension, call_source;
      delete from collaboration_limit where name in ('callback_minutes', 'missed_call_grace_seconds', 'call_sources',
        'call_secret_overlap_hours', 'call_report_tolerance_seconds', 'call_events',
        'call_report_days');
    `);
  }

  private async sources(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into collaboration_limit (name, value, maximum) values ('callback_minutes', 60, 10080),
        ('missed_call_grace_seconds', 10, 600),
        ('call_sources', 20, 100), ('call_secret_overlap_hours', 24, 720),
        ('call_report_tolerance_seconds', 300, 3600), ('call_events', 200, 1000), ('call_report_days', 14, 366);
      create table call_source (
        id uuid primary key,
        version integer not null,
        name text not null,
        default_region text not null,
        team_id uuid not null references team,
        active boolean not null,
        secret text not null,
        previous_secret text,
        previous_secret_until timestamptz(3),
        created_at timestamptz(3) not null,
        changed_at timestamptz(3) not null,
        changed_by text not null
      );
      create table call_extension (
        source_id uuid not null references call_source,
        extension text not null,
        id uuid not null,
        member_id text not null references staff_member,
        version integer not null,
        primary key (source_id, extension)
      );
    `);
  }

  private async calls(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whose a number is; the row also keeps two reports about one number from acting at once.
      create table phone_caller (
        number text primary key,
        customer_id text not null,
        customer_name text not null
      );
      create table phone_callback (
        id uuid primary key,
        version integer not null,
        number text not null,
        ticket_id uuid not null references ticket,
        task_id uuid not null references task,
        missed_calls integer not null,
        missed_at timestamptz(3) not null,
        opened_at timestamptz(3) not null,
        closed_at timestamptz(3),
        result_call_id uuid
      );
      create unique index phone_callback_open on phone_callback (number) where closed_at is null;
      create index phone_callback_ticket on phone_callback (ticket_id) where closed_at is null;
      create table phone_call (
        id uuid primary key,
        source_id uuid not null references call_source,
        call_ref text not null,
        version integer not null,
        direction text not null check (direction in ('inbound', 'outbound')),
        outcome text not null check (outcome in ('ringing', 'talking', 'answered', 'missed', 'not_reached')),
        caller_number text not null,
        called_number text not null,
        outside_number text not null,
        queue text not null,
        extension text not null,
        agent_id text references staff_member,
        ticket_id uuid references ticket,
        entry_id uuid,
        callback_id uuid references phone_callback,
        started_at timestamptz(3) not null,
        answered_at timestamptz(3),
        ended_at timestamptz(3),
        duration_seconds integer,
        recording_url text not null,
        unique (source_id, call_ref)
      );
      create index phone_call_started on phone_call (started_at desc, id desc);
      create index phone_call_missed on phone_call (started_at desc, id desc) where outcome = 'missed';
      create index phone_call_agent on phone_call (agent_id, started_at desc, id desc) where agent_id is not null;
      create index phone_call_number on phone_call (outside_number, started_at desc, id desc);
      create index phone_call_reached on phone_call (outside_number, answered_at) where answered_at is not null;
      create index phone_call_ticket on phone_call (ticket_id, started_at desc, id desc) where ticket_id is not null;
      create unique index phone_call_entry on phone_call (entry_id) where entry_id is not null;
      -- What is reported comes before what it makes of the call.
      create table call_event (
        call_id uuid not null references phone_call deferrable initially deferred,
        kind text not null check (kind in ('ringing', 'answered', 'missed', 'ended')),
        at timestamptz(3) not null,
        extension text not null,
        direction text not null,
        caller text not null,
        called text not null,
        queue text not null,
        duration_seconds integer,
        recording_url text not null,
        received_at timestamptz(3) not null
      );
      create unique index call_event_once on call_event (call_id, kind, at, extension);
      create table call_report (
        source_id uuid not null references call_source,
        webhook_id text not null,
        call_id uuid not null,
        received_at timestamptz(3) not null,
        primary key (source_id, webhook_id)
      );
      create index call_report_received on call_report (received_at);
    `);
  }
}
