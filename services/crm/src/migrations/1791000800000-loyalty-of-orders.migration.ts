import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long an order waits for its customer's risk to be computed, and the index of the customers of a movement between tiers. */
export class LoyaltyOfOrders1791000800000 implements MigrationInterface {
  readonly name = 'LoyaltyOfOrders1791000800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update loyalty_policy set rules = '{"orderDelaySeconds": 60}'::jsonb || rules;

      create index customer_tier_change_to on customer_tier_change (to_tier, at, customer_id)
        include (from_tier, version)
        where from_tier is distinct from to_tier`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index customer_tier_change_to;
      update loyalty_policy set rules = rules - 'orderDelaySeconds'`);
  }
}
