import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that are being removed: marked, and gone once their contents are. */
export class RemovedAttachments1790001710000 implements MigrationInterface {
  readonly name = 'RemovedAttachments1790001710000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table attachment drop constraint attachment_state_check,
        add constraint attachment_state_check check (state in ('uploading', 'ready', 'removing'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from attachment where state = 'removing';
      alter table attachment drop constraint attachment_state_check,
        add constraint attachment_state_check check (state in ('uploading', 'ready'));
    `);
  }
}
