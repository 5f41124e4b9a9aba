import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where it stands who somebody is, as text. */
const identities: readonly (readonly [table: string, column: string])[] = [
  ...(['ticket', 'survey', 'chat', 'phone_caller'] as const).map(
    (table) => [table, 'customer_id'] as const,
  ),
  ['attachment', 'uploaded_by'],
  ['idempotency_key', 'caller_id'],
];

/** Where it stands who did something, as an actor. */
const actors: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['ticket', ['opened_by', 'first_response_by', 'last_reply_by', 'resolved_by']],
  ['ticket_entry', ['actor']],
  ['chat_event', ['actor']],
  ['duty', ['opened_by', 'released_by']],
  ['duty_entry', ['actor']],
  ['ticket_flag', ['actor']],
  ['page_run', ['updated_by', 'acknowledged_by']],
  ['supervision_order', ['updated_by']],
  ['task', ['created_by', 'updated_by']],
  ['ticket_link', ['created_by']],
];

/** Tables that an identity is a key of: of one that has a row already, the other goes. */
const keyed: readonly (readonly [table: string, column: string])[] = [
  ['customer_tier', 'customer_id'],
  ['customer_dedicated_agent', 'customer_id'],
  ['notification_setting', 'recipient_id'],
];

/** Who writes by mail has an identity that does not tell their address (R9); who wrote before gets one. */
export class MailSenders1791000560000 implements MigrationInterface {
  readonly name = 'MailSenders1791000560000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail_sender (
        address text primary key,
        identity text not null unique,
        last_seen_at timestamptz(3) not null
      );
      create index mail_sender_last_seen on mail_sender (last_seen_at);
      create temporary table renamed on commit drop as
        select known as before, lower(substr(known, 8)) as address, null::text as after from (
          select customer_id as known from ticket union select customer_id from phone_caller
          union select actor ->> 'id' from ticket_entry) as identities
        where known like 'mailto:%@%';
      insert into mail_sender (address, identity, last_seen_at)
        select distinct address, 'mail:' || gen_random_uuid(), now() from renamed on conflict do nothing;
      update renamed set after = identity from mail_sender where mail_sender.address = renamed.address;
    `);
    await rename(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create temporary table renamed on commit drop as
        select identity as before, address, 'mailto:' || address as after from mail_sender`);
    await rename(runner);
    await runner.query('drop table mail_sender');
  }
}

/** Puts the new identity in place of the old one, as the temporary table says, wherever it stands. */
async function rename(runner: QueryRunner): Promise<void> {
  await runner.query(`create unique index on renamed (before); analyze renamed;`);
  // The ledger and the audit trail may be changed by their owner who says so, and by nobody else.
  await runner.query(`set local shouwen.erasing = 'on'`);
  for (const [table, column] of identities) {
    await runner.query(`
      update ${table} set ${column} = after from renamed where ${column} = before`);
  }
  for (const [table, columns] of actors) {
    for (const column of columns) {
      await runner.query(`
        update ${table} set ${column} = jsonb_set(${column}, '{id}', to_jsonb(after))
        from renamed where ${column} ->> 'id' = before`);
    }
  }
  for (const [table, column] of keyed) {
    await runner.query(`
      update ${table} set ${column} = after from renamed where ${column} = before
        and not exists (select from ${table} as known where known.${column} = after);
      delete from ${table} using renamed where ${column} = before`);
  }
  await runner.query(`
    insert into notification_inbox (recipient_id, version, unread)
      select after, version, unread from notification_inbox join renamed on recipient_id = before
      on conflict do nothing;
    update notification set recipient_id = after from renamed where recipient_id = before;
    delete from notification_inbox using renamed where recipient_id = before;
    update outbound_notification_mail set recipient_id = after from renamed where recipient_id = before;
    update audit_record set actor_id = after from renamed where actor_id = before;
    update audit_record set on_behalf_of = after from renamed where on_behalf_of = before;
    update sla_clock set clock = replace(clock::text, to_jsonb(before)::text, to_jsonb(after)::text)::jsonb
      from ticket join renamed on ticket.customer_id = renamed.after where sla_clock.ticket_id = ticket.id;
  `);
  await runner.query(`set local shouwen.erasing = 'off'`);
}
