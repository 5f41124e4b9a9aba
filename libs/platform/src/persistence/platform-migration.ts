import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables that every service's database has: outbox, inbox, kept answers, audit trail, timers. */
export class PlatformTables1790000000000 implements MigrationInterface {
  readonly name = 'PlatformTables1790000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox (
        id bigint generated always as identity primary key,
        topic text not null,
        key text not null,
        type text not null,
        payload json not null,
        headers json not null,
        created_at timestamptz not null default now()
      );
      create table inbox (
        consumer text not null,
        event_source text not null,
        event_id text not null,
        received_at timestamptz not null default now(),
        primary key (consumer, event_source, event_id)
      );
      create index inbox_received_at on inbox (received_at);
      create table idempotency_key (
        caller_id text not null,
        operation text not null,
        key text not null,
        request_hash bytea not null,
        answer bytea not null,
        created_at timestamptz not null default now(),
        primary key (caller_id, operation, key)
      );
      create index idempotency_key_created_at on idempotency_key (created_at);
      create table audit_record (
        id uuid primary key,
        at timestamptz(3) not null,
        actor_kind text not null,
        actor_id text not null,
        actor_name text not null,
        on_behalf_of text not null,
        operation text not null,
        aggregate_type text not null,
        aggregate_id uuid not null,
        changes json not null,
        reason text not null,
        correlation_id text not null
      );
      create index audit_record_aggregate on audit_record (aggregate_id, id desc);
      create index audit_record_actor on audit_record (actor_id, id desc);
      create table timer (
        id uuid primary key,
        kind text not null,
        subject text not null,
        due_at timestamptz not null,
        attempt_at timestamptz not null,
        payload json not null default '{}',
        attempts integer not null default 0,
        unique (kind, subject)
      );
      create index timer_attempt_at on timer (attempt_at);
      create index timer_failing on timer (due_at) where attempts > 0;
    `);
    await runner.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit trail is never changed' using errcode = 'insufficient_privilege';
      end $$;
      create trigger audit_record_is_append_only before update or delete or truncate on audit_record
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table timer, audit_record, idempotency_key, inbox, outbox;
      drop function refuse_change();
    `);
  }
}

/** Lets a worker find the timers that it handles without passing those of others. */
export class PlatformTimerKinds1790001800000 implements MigrationInterface {
  readonly name = 'PlatformTimerKinds1790001800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index timer_kind_attempt_at on timer (kind, attempt_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index timer_kind_attempt_at');
  }
}
