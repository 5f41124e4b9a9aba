import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The indexes that parts of a customer's timeline are walked by (R11); those of loyalty are the beginnings of two of them. */
export class CustomerTimelines1791000770000 implements MigrationInterface {
  readonly name = 'CustomerTimelines1791000770000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index customer_order_timeline on customer_order (customer_id, ordered_at desc, id desc)
        include (returned) where ordered_at is not null;
      drop index customer_order_time;
      create index care_task_timeline on care_task
        (customer_id, coalesce(closed_at, due_at) desc, id desc);
      create index survey_invitation_timeline on survey_invitation
        (customer_id, coalesce(answered_at, invited_at) desc, id desc);
      drop index survey_invitation_time;
      create index customer_tier_change_timeline on customer_tier_change
        (customer_id, at desc, version desc) where from_tier is distinct from to_tier;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index survey_invitation_time on survey_invitation
        (customer_id, coalesce(answered_at, invited_at) desc);
      create index customer_order_time on customer_order (customer_id, ordered_at desc)
        include (returned) where ordered_at is not null;
      drop index customer_tier_change_timeline, survey_invitation_timeline, care_task_timeline,
        customer_order_timeline`);
  }
}
