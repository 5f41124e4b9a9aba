import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Webhooks that people have for their own notifications. */
export class PersonalWebhooks1791000555000 implements MigrationInterface {
  readonly name = 'PersonalWebhooks1791000555000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table webhook_endpoint add column owner_id text;
      create unique index webhook_endpoint_owner on webhook_endpoint (owner_id) where owner_id is not null;
      create index webhook_endpoint_shared on webhook_endpoint (id desc) where owner_id is null;
      alter table notification_default add column webhook boolean not null default true;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from webhook_endpoint where owner_id is not null;
      drop index webhook_endpoint_owner, webhook_endpoint_shared;
      alter table notification_default drop column webhook;
      alter table webhook_endpoint drop column owner_id;
    `);
  }
}
