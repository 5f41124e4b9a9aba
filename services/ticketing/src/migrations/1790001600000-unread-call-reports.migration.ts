import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports of calls that came signed and could not be read, for a person. */
export class UnreadCallReports1790001600000 implements MigrationInterface {
  readonly name = 'UnreadCallReports1790001600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table unread_call_report (
        id uuid primary key,
        source_id uuid not null references call_source,
        webhook_id text not null,
        -- Its beginning, when it was long.
        body bytea not null,
        body_bytes integer not null,
        reason text not null,
        received_at timestamptz(3) not null,
        unique (source_id, webhook_id)
      );
      create index unread_call_report_received on unread_call_report (received_at);
      insert into collaboration_limit (name, value, maximum) values ('unread_call_report_days', 90, 3650);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from collaboration_limit where name = 'unread_call_report_days';
      drop table unread_call_report;
    `);
  }
}
