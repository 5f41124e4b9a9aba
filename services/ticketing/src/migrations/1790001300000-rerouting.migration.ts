import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All tickets that wait can be walked through, most urgent first. */
export class Rerouting1790001300000 implements MigrationInterface {
  readonly name = 'Rerouting1790001300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index routing_wait_order on routing_wait (urgency, ticket_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index routing_wait_order');
  }
}
