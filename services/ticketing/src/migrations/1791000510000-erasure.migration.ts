import { allowAuditErasure, forbidAuditErasure } from '@shouwen/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Erasing customers (R9): how far it is, and what finds what is kept of them. */
export class Erasure1791000510000 implements MigrationInterface {
  readonly name = 'Erasure1791000510000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table erasure (
        id uuid primary key,
        customer_id uuid not null,
        pseudonym_id text not null,
        pseudonym text not null,
        -- Who it is about; empty once it is finished.
        identities text[] not null,
        addresses text[] not null,
        stage text not null,
        after_key text not null default '',
        tickets integer not null default 0,
        started_at timestamptz not null default now(),
        finished_at timestamptz(3)
      );
      create table erasure_ticket (
        erasure_id uuid not null references erasure,
        ticket_id uuid not null references ticket,
        primary key (erasure_id, ticket_id)
      );
      create index inbound_mail_sender_address on inbound_mail (lower(sender));
      create index inbound_mail_envelope_sender on inbound_mail (lower(envelope_sender));
      create index inbound_mail_of_ticket on inbound_mail (ticket_id) where ticket_id is not null;
      create index outbound_mail_ticket on outbound_mail (ticket_id);
      create index phone_caller_customer on phone_caller (customer_id);
      create index mail_participant_address on mail_participant (address);
    `);
    await runner.query(allowAuditErasure);
    await runner.query(`
      create function erase_from_duty_ledger(tickets uuid[], identities text[], pseudonym text)
        returns void language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform set_config('shouwen.erasing', 'on', true);
        update duty_entry
          set actor = jsonb_build_object('kind', actor -> 'kind', 'id', pseudonym, 'name', '')
          where ticket_id = any(tickets) and actor ->> 'id' = any(identities);
        perform set_config('shouwen.erasing', 'off', true);
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(forbidAuditErasure);
    await runner.query(`
      drop function erase_from_duty_ledger(uuid[], text[], text);
      delete from timer where kind = 'ticketing.erasure';
      drop index mail_participant_address, phone_caller_customer, outbound_mail_ticket, inbound_mail_of_ticket,
        inbound_mail_envelope_sender, inbound_mail_sender_address;
      drop table erasure_ticket, erasure;
    `);
  }
}
