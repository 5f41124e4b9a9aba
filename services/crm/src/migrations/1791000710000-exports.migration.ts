import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Export of customers with approval (R9): requests, their files, who is in them, and how long these are offered. */
export class Exports1791000710000 implements MigrationInterface {
  readonly name = 'Exports1791000710000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table export_policy (
        max_rows integer not null check (max_rows > 0),
        max_rows_in_clear integer not null check (max_rows_in_clear between 1 and 50000),
        max_bytes bigint not null check (max_bytes > 0),
        rows_at_once integer not null check (rows_at_once between 1 and 5000),
        max_attempts integer not null check (max_attempts between 1 and 100),
        offer_hours integer not null check (offer_hours between 1 and 720),
        keep_days integer not null check (keep_days between 31 and 36500)
      );
      create unique index export_policy_one on export_policy ((true));
      insert into export_policy values (1000000, 20000, 1073741824, 500, 10, 72, 1095);

      create table customer_export (
        id uuid primary key,
        version integer not null,
        status text not null check (status in
          ('requested', 'refused', 'approved', 'ready', 'failed', 'expired')),
        filter jsonb not null,
        columns text[] not null,
        in_clear boolean not null,
        roles text[] not null,
        purpose text not null references disclosure_purpose,
        reason text not null,
        requested_at timestamptz(3) not null,
        requested_by jsonb not null,
        makers text[] not null,
        decided_at timestamptz(3),
        decided_by jsonb,
        decision_reason text not null default '',
        attempts integer not null default 0,
        lease uuid,
        file_key uuid,
        rows integer not null default 0,
        bytes bigint not null default 0,
        sha256 text not null default '',
        finished_at timestamptz(3),
        expires_at timestamptz(3),
        downloads integer not null default 0,
        failure text check (failure in ('too_large', 'storage')),
        check ((status = 'requested') = (decided_at is null)),
        check (status <> 'ready' or expires_at is not null),
        check ((status = 'failed') = (failure is not null))
      );
      create index customer_export_status on customer_export (status, id desc);
      create index customer_export_offered on customer_export (expires_at) where status = 'ready';
      create index customer_export_age on customer_export (requested_at);

      create table customer_export_file (
        key uuid primary key,
        export_id uuid not null references customer_export,
        withdrawn boolean not null default false
      );
      create index customer_export_file_export on customer_export_file (export_id);
      create index customer_export_file_withdrawn on customer_export_file (key) where withdrawn;
      create table customer_export_row (
        file_key uuid not null references customer_export_file,
        customer_id uuid not null,
        primary key (file_key, customer_id)
      );
      create index customer_export_row_customer on customer_export_row (customer_id);

      alter table disclosure add column export_id uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from timer where kind in ('crm.export', 'crm.exports.old');
      alter table disclosure drop column export_id;
      drop table customer_export_row, customer_export_file, customer_export, export_policy`);
  }
}
