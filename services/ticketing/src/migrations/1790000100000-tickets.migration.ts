import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tickets and their timelines. */
export class Tickets1790000100000 implements MigrationInterface {
  readonly name = 'Tickets1790000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence ticket_number;
      create table ticket (
        id uuid primary key,
        number text not null unique,
        version integer not null,
        subject text not null,
        status text not null check (status in ('new', 'open', 'resolved')),
        grade text not null check (grade in ('general', 'important', 'urgent')),
        channel text not null check (channel in ('phone', 'chat', 'email', 'web', 'api', 'partner')),
        customer_id text not null,
        customer_name text not null,
        owner jsonb,
        owner_id text generated always as (owner ->> 'id') stored,
        opened_at timestamptz(3) not null,
        opened_by jsonb not null,
        first_response_at timestamptz(3),
        first_response_by jsonb,
        last_reply_at timestamptz(3),
        last_reply_by jsonb,
        last_customer_message_at timestamptz(3) not null,
        resolved_at timestamptz(3),
        resolved_by jsonb,
        resolution text,
        reopen_count integer not null,
        updated_at timestamptz(3) not null,
        external_source text not null default '',
        external_reference text not null default '',
        check ((status = 'new') = (owner is null)),
        check ((status = 'resolved') = (resolved_at is not null))
      );
      create index ticket_status on ticket (status, id desc);
      create index ticket_grade on ticket (grade, status, id desc);
      create index ticket_channel on ticket (channel, status, id desc);
      create index ticket_owner on ticket (owner_id, status, id desc) where owner_id is not null;
      create index ticket_customer on ticket (customer_id, status, id desc);
      create index ticket_open on ticket (channel, grade) where status <> 'resolved';
      create unique index ticket_external on ticket (external_source, external_reference)
        where external_reference <> '';
      create table ticket_entry (
        ticket_id uuid not null references ticket,
        sequence integer not null,
        id uuid not null,
        kind text not null,
        at timestamptz(3) not null,
        actor jsonb not null,
        body text not null,
        internal boolean not null,
        changes jsonb not null,
        primary key (ticket_id, sequence)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticket_entry, ticket; drop sequence ticket_number;');
  }
}
