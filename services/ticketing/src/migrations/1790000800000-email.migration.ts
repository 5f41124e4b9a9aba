import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of messages and notes, mailboxes, and mail that comes in and goes out. */
export class Email1790000800000 implements MigrationInterface {
  readonly name = 'Email1790000800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attachment_policy (
        only_one boolean primary key default true check (only_one),
        max_bytes integer not null,
        max_per_message integer not null,
        max_unused_per_person integer not null,
        keep_unused_hours integer not null,
        refused_types text[] not null
      );
      insert into attachment_policy values (true, 20971520, 25, 100, 24, array[
        'application/x-msdownload', 'application/x-elf', 'application/x-mach-binary',
        'application/vnd.microsoft.portable-executable', 'application/x-executable']);
      create table attachment (
        id uuid primary key,
        ticket_id uuid references ticket,
        entry_id uuid,
        internal boolean not null default false,
        name text not null,
        media_type text not null,
        bytes integer not null,
        sha256 text not null,
        state text not null check (state in ('uploading', 'ready')),
        uploaded_by text not null,
        created_at timestamptz(3) not null,
        check ((ticket_id is null) = (entry_id is null))
      );
      create index attachment_entry on attachment (entry_id, id) where entry_id is not null;
      create index attachment_unused on attachment (created_at) where entry_id is null;
      create index attachment_unused_by on attachment (uploaded_by) where entry_id is null;
    `);
    await runner.query(`
      create table mail_policy (
        only_one boolean primary key default true check (only_one),
        max_bytes integer not null,
        max_recipients integer not null,
        max_connections integer not null,
        max_per_sender_and_hour integer not null,
        max_send_attempts integer not null,
        default_mailbox text
      );
      insert into mail_policy values (true, 26214400, 50, 100, 60, 12, null);
      create table mailbox (
        address text primary key check (address = lower(address)),
        from_name text not null,
        team_id uuid references team,
        grade text not null check (grade in ('general', 'important', 'urgent')),
        confirms boolean not null,
        active boolean not null,
        version integer not null
      );
      create table inbound_mail (
        id uuid primary key,
        mailbox text not null,
        envelope_sender text not null,
        sha256 text not null,
        raw bytea not null,
        bytes integer not null,
        state text not null check (state in ('received', 'processed', 'quarantined', 'discarded')),
        accepted boolean not null default false,
        outcome text not null default '',
        reason text not null default '',
        sender text not null default '',
        subject text not null default '',
        message_id text not null default '',
        content_sha256 text not null default '',
        ticket_id uuid references ticket,
        received_at timestamptz(3) not null,
        version integer not null,
        unique (mailbox, sha256)
      );
      alter table inbound_mail alter column raw set storage external;
      create index inbound_mail_quarantined on inbound_mail (id desc) where state = 'quarantined';
      create index inbound_mail_message_id on inbound_mail (message_id) where message_id <> '';
      create index inbound_mail_sender on inbound_mail (sender, received_at) where sender <> '';
      create table outbound_mail (
        id uuid primary key,
        ticket_id uuid not null references ticket,
        entry_id uuid not null unique,
        mailbox text not null,
        from_name text not null,
        recipient text not null,
        subject text not null,
        body text not null,
        message_id text not null unique,
        in_reply_to text not null,
        reference_ids text[] not null,
        automatic boolean not null,
        state text not null check (state in ('queued', 'sent', 'failed', 'bounced')),
        attempts integer not null default 0,
        reason text not null default '',
        created_at timestamptz(3) not null,
        sent_at timestamptz(3),
        version integer not null
      );
      create table mail_thread (
        ticket_id uuid primary key references ticket,
        mailbox text not null,
        last_message_id text not null,
        reference_ids text[] not null
      );
      create table mail_participant (
        ticket_id uuid not null references ticket,
        address text not null,
        primary key (ticket_id, address)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mail_participant, mail_thread, outbound_mail, inbound_mail, mailbox,
      mail_policy, attachment, attachment_policy;`);
  }
}
