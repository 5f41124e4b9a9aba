import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Import of customers (R1): files, their rows until they are removed, and how large files may be. */
export class Imports1791000700000 implements MigrationInterface {
  readonly name = 'Imports1791000700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_policy (
        max_bytes bigint not null check (max_bytes > 0),
        max_rows integer not null check (max_rows > 0),
        max_columns integer not null check (max_columns between 1 and 1000),
        max_row_bytes integer not null check (max_row_bytes > 0),
        max_unpacked_bytes bigint not null check (max_unpacked_bytes > 0),
        max_shared_letters integer not null check (max_shared_letters > 0),
        max_bad_rows integer not null check (max_bad_rows > 0),
        rows_at_once integer not null check (rows_at_once between 1 and 2000),
        keep_days integer not null check (keep_days between 1 and 365)
      );
      create unique index import_policy_one on import_policy ((true));
      insert into import_policy values
        (268435456, 1000000, 200, 65536, 2147483648, 20000000, 10000, 200, 30);

      create table customer_import (
        id uuid primary key,
        version integer not null,
        status text not null check (status in
          ('reading', 'ready', 'checking', 'checked', 'running', 'finished', 'cancelled')),
        file_name text not null,
        source text not null,
        encoding text not null,
        headers text[] not null,
        mapping jsonb not null,
        rows integer not null,
        position integer not null,
        done integer not null,
        created integer not null,
        changed integer not null,
        unchanged integer not null,
        bad integer not null,
        created_at timestamptz(3) not null,
        created_by jsonb not null
      );
      create index customer_import_age on customer_import (created_at);

      create table customer_import_row (
        import_id uuid not null references customer_import on delete cascade,
        row integer not null,
        cells text[] not null,
        primary key (import_id, row)
      );
      create table customer_import_bad_row (
        import_id uuid not null references customer_import on delete cascade,
        row integer not null,
        column_index integer,
        reason text not null,
        primary key (import_id, row)
      );
      create table customer_import_claim (
        import_id uuid not null references customer_import on delete cascade,
        key text not null,
        row integer not null,
        primary key (import_id, key)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table customer_import_claim, customer_import_bad_row, customer_import_row,
        customer_import, import_policy`);
  }
}
