import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Teams, who belongs to them, and the team whose queue a ticket is in. */
export class Staff1790000200000 implements MigrationInterface {
  readonly name = 'Staff1790000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table team (
        id uuid primary key,
        name text not null unique,
        version integer not null
      );
      create table staff_member (
        id text primary key,
        name text not null,
        email text not null default '',
        locale text not null default 'zh-CN' check (locale in ('zh-CN', 'en')),
        team_id uuid references team,
        active boolean not null default true,
        version integer not null
      );
      create index staff_member_team on staff_member (team_id, id);
      alter table ticket add column team_id uuid references team;
      create index ticket_team on ticket (team_id, status, id desc) where team_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticket drop column team_id; drop table staff_member, team;');
  }
}
