import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What keeps searches and draws quick with very many records. */
export class Scale1791000750000 implements MigrationInterface {
  readonly name = 'Scale1791000750000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Organisations are few: who looks for one of them need not look through what persons are found by.
      create index customer_search_organisation_lexemes on customer_search using gin (lexemes)
        with (fastupdate = off) where kind = 'organisation';

      -- Who comes first by the seed of a campaign while it draws; gone once all are drawn.
      create table survey_draw (
        campaign_id uuid not null references survey_campaign,
        stratum integer not null,
        place bigint not null,
        customer_id uuid not null references customer,
        primary key (campaign_id, stratum, place, customer_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table survey_draw;
      drop index customer_search_organisation_lexemes`);
  }
}
