import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose words a demand has, so that they go when that customer is erased (R9). */
export class WordsOfCustomers1791000780000 implements MigrationInterface {
  readonly name = 'WordsOfCustomers1791000780000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table demand add column customer_id uuid references customer;
      create index demand_customer on demand (customer_id) where customer_id is not null;
      -- Who a demand was raised for has wanted it since that moment.
      update demand set customer_id = vote.customer_id
      from demand_vote as vote
      where vote.demand_id = demand.id and vote.at = demand.raised_at;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from timer where kind = 'crm.imports.forget';
      alter table demand drop column customer_id`);
  }
}
