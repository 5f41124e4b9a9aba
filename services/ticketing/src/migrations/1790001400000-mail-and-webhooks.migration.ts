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
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from delivery_policy where medium in ('answer', 'intake', 'fetch');
      alter table delivery_policy drop constraint delivery_policy_medium_check;
      alter table delivery_policy add constraint delivery_policy_medium_check check (medium in ('mail', 'webhook'));
      alter table outbound_mail drop column lease;
    `);
  }
}
