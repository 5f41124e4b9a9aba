import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shifts, who is on them, and what rules of routing ask for of them (T5). */
export class Shifts1791000550000 implements MigrationInterface {
  readonly name = 'Shifts1791000550000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table shift (
        id uuid primary key,
        name_zh text not null,
        name_en text not null,
        hours jsonb not null,
        last_date date,
        version integer not null
      );
      create table shift_assignment (
        id uuid primary key,
        shift_id uuid not null references shift,
        member_id text not null references staff_member,
        from_date date not null,
        to_date date,
        version integer not null,
        check (to_date >= from_date)
      );
      create index shift_assignment_shift on shift_assignment (shift_id, id desc);
      create index shift_assignment_member on shift_assignment (member_id, id desc);
      create index shift_assignment_dates on shift_assignment (member_id, from_date);
      alter table routing_rule
        add column shift_policy text not null default 'when_assigned'
          check (shift_policy in ('required', 'when_assigned', 'ignored')),
        add column shift_relaxes jsonb not null default '[]';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table routing_rule drop column shift_relaxes, drop column shift_policy;
      drop table shift_assignment, shift;
      delete from timer where kind = 'shift.turn';
    `);
  }
}
