import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leases of outgoing mail, when mail is tried again, and how long what is done with is kept. */
export class MailAndWebhooks1790001400000 implements MigrationInterface {
  readonly name = 'MailAndWebhooks1790001400000';

  async up(runner: QueryRunner): Promise<void> {
    // The column mail_policy.max_send_attempts stays for the previous release; what it says becomes the schedule.
    await runner.query(`
      alter table outbound_mail add column lease uuid;
      alter table delivery_policy drop constraint delivery_policy_medium_check;
      alter table delivery_policy add constraint delivery_policy_medium_check
        check (medium in ('mail', 'webhook', 'answer', 'intake', 'fetch'));
      insert into delivery_policy (medium, retry_seconds, timeout_ms)
        select 'answer', array(
          select least(2 ^ least(attempt, 20), 3600)::integer from generate_series(1, max_send_attempts - 1) as attempt), 15000
        from mail_policy;
      insert into delivery_policy (medium, retry_seconds, timeout_ms) values
        ('intake', '{1,5,30,120,600,1800,3600}', 15000), ('fetch', '{30,60,120,300,600,900}', 30000);
    `);
    await runner.query(`
      insert into collaboration_limit (name, value, maximum) values ('received_mail_days', 400, 3650),
        ('sent_mail_days', 400, 3650), ('read_notification_days', 90, 3650), ('webhook_delivery_days', 60, 3650);
      create index inbound_mail_done on inbound_mail (received_at) where state in ('processed', 'discarded');
      create index outbound_mail_done on outbound_mail (created_at) where state <> 'queued';
      create index outbound_notification_mail_done on outbound_notification_mail (finished_at)
        where finished_at is not null;
      create index notification_done on notification (read_at) where read_at is not null;
      create index webhook_delivery_done on webhook_delivery (created_at) where status <> 'pending';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index inbound_mail_done, outbound_mail_done, outbound_notification_mail_done, notification_done, webhook_delivery_done;
      delete from collaboration_limit
        where name in ('received_mail_days', 'sent_mail_days', 'read_notification_days', 'webhook_delivery_days');
      delete from delivery_policy where medium in ('answer', 'intake', 'fetch');
      alter table delivery_policy drop constraint delivery_policy_medium_check;
      alter table delivery_policy add constraint delivery_policy_medium_check check (medium in ('mail', 'webhook'));
      alter table outbound_mail drop column lease;
    `);
  }
}
