import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records that were merged, and pairs of records that look like one customer. */
export class Merging1791000300000 implements MigrationInterface {
  readonly name = 'Merging1791000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table customer add column merged_into_id uuid references customer;
      create index customer_merged_into on customer (merged_into_id)
        where merged_into_id is not null;
      create table customer_merge (
        source_id uuid primary key references customer,
        target_id uuid not null references customer,
        taken jsonb not null
      );
      create index customer_merge_target on customer_merge (target_id);

      create table duplicate_points (
        signal text primary key,
        points integer not null check (points between 0 and 100)
      );
      insert into duplicate_points (signal, points) values
        ('phone', 60), ('email', 60), ('person_name', 30), ('organisation_name', 60),
        ('organisation', 20), ('city', 20), ('threshold', 50), ('likeness_percent', 70);

      create table duplicate_proposal (
        id uuid primary key,
        version integer not null,
        first_id uuid not null references customer,
        second_id uuid not null references customer,
        signals text[] not null,
        score integer not null,
        state text not null check (state in ('proposed', 'dismissed', 'merged', 'withdrawn')),
        found_at timestamptz(3) not null,
        check (first_id < second_id),
        unique (first_id, second_id)
      );
      create index duplicate_proposal_waiting on duplicate_proposal (id desc)
        where state = 'proposed';
      create index duplicate_proposal_second on duplicate_proposal (second_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table duplicate_proposal, duplicate_points, customer_merge;
      alter table customer drop column merged_into_id`);
  }
}
