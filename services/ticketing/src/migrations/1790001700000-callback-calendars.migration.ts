import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which calendar the callbacks of a telephone system are due. */
export class CallbackCalendars1790001700000 implements MigrationInterface {
  readonly name = 'CallbackCalendars1790001700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null: by the calendar that the SLA policy has for the ticket.
      alter table call_source add column callback_calendar_id uuid references business_calendar;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table call_source drop column callback_calendar_id');
  }
}
