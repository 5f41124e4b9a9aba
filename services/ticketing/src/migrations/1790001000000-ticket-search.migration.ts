import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What tickets are found by. */
export class TicketSearch1790001000000 implements MigrationInterface {
  readonly name = 'TicketSearch1790001000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticket_search (
        ticket_id uuid primary key references ticket,
        place bigint not null,
        opened_at timestamptz(3) not null,
        facets text[] not null,
        lexemes tsvector not null
      );
      -- Without a pending list: every write pays for itself, and no search reads one.
      create index ticket_search_lexemes on ticket_search using gin (lexemes) with (fastupdate = off);
      create table projection_progress (
        projection text primary key,
        after_key text not null,
        updated_at timestamptz not null default now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table projection_progress, ticket_search;');
  }
}
