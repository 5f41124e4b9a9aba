import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of the points of duplicates and of the policy of tiering, which are edited from now on. */
export class EditablePolicies1791000705000 implements MigrationInterface {
  readonly name = 'EditablePolicies1791000705000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table duplicate_points
        add column id uuid not null unique default gen_random_uuid(),
        add column version integer not null default 1;
      alter table tiering_policy
        add column id uuid not null default gen_random_uuid(),
        add column version integer not null default 1,
        add column changed_at timestamptz(3) not null default now();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tiering_policy drop column changed_at, drop column version, drop column id;
      alter table duplicate_points drop column version, drop column id`);
  }
}
