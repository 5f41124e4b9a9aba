import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports whose file was not read to the end, and who runs one. */
export class ImportsUnderWay1791000706000 implements MigrationInterface {
  readonly name = 'ImportsUnderWay1791000706000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import_policy
        add column reading_minutes integer not null default 5 check (reading_minutes between 1 and 1440),
        add column remove_rows_at_once integer not null default 5000
          check (remove_rows_at_once between 1 and 100000);
      alter table customer_import
        drop constraint customer_import_status_check,
        add constraint customer_import_status_check check (status in
          ('reading', 'ready', 'checking', 'checked', 'running', 'finished', 'cancelled', 'failed')),
        add column active_at timestamptz(3) not null default now(),
        add column run_by jsonb;
      create index customer_import_reading on customer_import (active_at) where status = 'reading'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table customer_import
        drop constraint customer_import_status_check,
        drop column active_at,
        drop column run_by;
      update customer_import set status = 'cancelled' where status = 'failed';
      alter table customer_import
        add constraint customer_import_status_check check (status in
          ('reading', 'ready', 'checking', 'checked', 'running', 'finished', 'cancelled'));
      alter table import_policy drop column reading_minutes, drop column remove_rows_at_once`);
  }
}
