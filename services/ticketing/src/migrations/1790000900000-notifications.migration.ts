import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notifications with preferences and mails, signed webhooks, and what customers say about resolutions. */
export class Notifications1790000900000 implements MigrationInterface {
  readonly name = 'Notifications1790000900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification_inbox (
        recipient_id text primary key,
        version integer not null,
        unread integer not null check (unread >= 0)
      );
      create table notification (
        id uuid not null unique,
        recipient_id text not null references notification_inbox,
        number integer not null,
        kind text not null,
        ticket_id uuid references ticket,
        data jsonb not null,
        at timestamptz(3) not null,
        read_at timestamptz(3),
        primary key (recipient_id, number)
      );
      create index notification_unread on notification (recipient_id, number desc) where read_at is null;
      create table notification_default (
        kind text primary key,
        in_app boolean not null,
        email boolean not null,
        urgent boolean not null
      );
      insert into notification_default (kind, in_app, email, urgent) values
        ('assigned', true, true, false), ('taken_over', true, false, false),
        ('customer_replied', true, false, false), ('note_added', true, false, false),
        ('reopened', true, true, false), ('handed_back', true, false, false),
        ('graded_urgent', true, true, true), ('mentioned', true, true, false),
        ('watched_changed', true, false, false), ('sla_warning', true, true, false),
        ('sla_breached', true, true, false), ('paged', true, true, true),
        ('transfer_offered', true, true, false), ('transfer_answered', true, false, false),
        ('supervision_ordered', true, true, true), ('supervision_due', true, true, true),
        ('task_assigned', true, true, false), ('task_due', true, true, false),
        ('promise_due', true, true, false), ('snooze_ended', true, false, false),
        ('answered', true, false, false), ('resolved', true, false, false),
        ('survey_invited', true, false, false), ('webhook_disabled', true, true, true);
      create table notification_default_setting (
        only_row boolean primary key default true check (only_row),
        language text not null check (language in ('zh-CN', 'en')),
        time_zone text not null,
        quiet_hours jsonb not null
      );
      insert into notification_default_setting (language, time_zone, quiet_hours) values
        ('zh-CN', 'Asia/Shanghai', '[{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "21:00", "to": "08:00"}]');
      create table notification_setting (
        id uuid not null,
        recipient_id text primary key,
        version integer not null,
        language text not null check (language in ('zh-CN', 'en')),
        time_zone text not null,
        quiet_hours jsonb not null,
        choices jsonb not null
      );
      create table delivery_policy (
        medium text primary key check (medium in ('mail', 'webhook')),
        retry_seconds integer[] not null,
        timeout_ms integer not null check (timeout_ms between 100 and 30000)
      );
      insert into delivery_policy (medium, retry_seconds, timeout_ms) values
        ('mail', '{60,300,900,3600,7200,14400,28800,43200}', 10000),
        ('webhook', '{5,300,1800,7200,18000,36000,50400,64800,86400}', 15000);
      create table outbound_notification_mail (
        id uuid primary key,
        recipient_id text not null,
        address text not null,
        language text not null,
        kind text not null,
        data jsonb not null,
        status text not null check (status in ('pending', 'sent', 'failed')),
        attempts integer not null default 0,
        lease uuid,
        last_failure text not null default '',
        created_at timestamptz(3) not null,
        finished_at timestamptz(3)
      );
    `);
    await runner.query(`
      create table webhook_policy (
        only_row boolean primary key default true check (only_row),
        disable_after_hours integer not null check (disable_after_hours > 0),
        overlap_hours integer not null check (overlap_hours > 0),
        max_endpoints integer not null check (max_endpoints > 0),
        max_body_bytes integer not null check (max_body_bytes > 0)
      );
      insert into webhook_policy (disable_after_hours, overlap_hours, max_endpoints, max_body_bytes)
        values (120, 24, 50, 20000);
      create table webhook_endpoint (
        id uuid primary key,
        version integer not null,
        url text not null,
        event_types text[] not null,
        active boolean not null,
        disabled_by_failures boolean not null default false,
        failing_since timestamptz(3),
        secret text not null,
        previous_secret text,
        previous_secret_until timestamptz(3),
        created_at timestamptz(3) not null,
        created_by text not null,
        changed_by text not null
      );
      create table webhook_delivery (
        id uuid primary key,
        endpoint_id uuid not null references webhook_endpoint on delete cascade,
        event_id text not null,
        event_type text not null,
        body text not null,
        status text not null check (status in ('pending', 'delivered', 'failed')),
        attempts integer not null default 0,
        attempts_total integer not null default 0,
        lease uuid,
        created_at timestamptz(3) not null,
        next_attempt_at timestamptz(3),
        unique (endpoint_id, event_id)
      );
      create index webhook_delivery_endpoint on webhook_delivery (endpoint_id, id desc);
      create index webhook_delivery_status on webhook_delivery (endpoint_id, status, id desc);
      create table webhook_attempt (
        delivery_id uuid not null references webhook_delivery on delete cascade,
        number integer not null,
        at timestamptz(3) not null,
        http_status integer not null,
        failure text not null,
        duration_ms integer not null,
        primary key (delivery_id, number)
      );
    `);
    await runner.query(`
      create table survey_policy (
        channel text primary key check (channel in ('phone', 'chat', 'email', 'web', 'api', 'partner')),
        asks boolean not null,
        delay_seconds integer not null check (delay_seconds >= 0),
        expires_hours integer not null check (expires_hours > 0),
        edit_minutes integer not null check (edit_minutes >= 0)
      );
      insert into survey_policy (channel, asks, delay_seconds, expires_hours, edit_minutes) values
        ('phone', true, 1800, 336, 60), ('chat', true, 60, 336, 60), ('email', true, 3600, 336, 60),
        ('web', true, 3600, 336, 60), ('api', true, 3600, 336, 60), ('partner', false, 3600, 336, 60);
      create table survey (
        id uuid primary key,
        version integer not null,
        ticket_id uuid not null references ticket,
        ticket_number text not null,
        resolution integer not null,
        customer_id text not null,
        owner_id text not null,
        resolved_by text not null,
        channel text not null,
        grade text not null,
        token_hash bytea not null unique,
        token_used boolean not null default false,
        asked_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        edit_minutes integer not null,
        answered_at timestamptz(3),
        edited boolean not null default false,
        score integer check (score between 1 and 10),
        comment text not null default '',
        unique (ticket_id, resolution)
      );
      create index survey_pending on survey (customer_id, id desc) where answered_at is null;
      create index survey_owner on survey (owner_id, id desc);
      create index survey_answered on survey (id desc) where answered_at is not null;
      create index survey_owner_answered on survey (owner_id, id desc) where answered_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table survey, survey_policy, webhook_attempt, webhook_delivery, webhook_endpoint, webhook_policy,
        outbound_notification_mail, delivery_policy, notification_setting, notification_default_setting,
        notification_default, notification, notification_inbox`);
  }
}
