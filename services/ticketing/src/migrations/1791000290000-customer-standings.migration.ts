import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What ticketing follows of the standing of customers in customer relations (R2): their tiers and dedicated agents. */
export class CustomerStandings1791000290000 implements MigrationInterface {
  readonly name = 'CustomerStandings1791000290000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table followed_customer (
        customer_id uuid primary key,
        record_version integer not null default 0,
        standing_version integer not null default 0,
        tier text,
        dedicated_agent_id text
      );
      create table followed_identity (
        identity text primary key,
        customer_id uuid not null references followed_customer,
        at timestamptz(3) not null
      );
      create index followed_identity_customer on followed_identity (customer_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table followed_identity, followed_customer');
  }
}
