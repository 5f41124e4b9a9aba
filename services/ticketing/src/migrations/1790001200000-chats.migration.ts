import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Online chat (T1), and what a ticket counts as in the work of its owner while its customer chats. */
export class Chats1790001200000 implements MigrationInterface {
  readonly name = 'Chats1790001200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ticket add column load_channel text;
      create table chat (
        id uuid primary key,
        version integer not null,
        ticket_id uuid not null references ticket,
        customer_id text not null,
        state text not null check (state in ('waiting', 'open', 'ended')),
        end_reason text check (end_reason in ('by_customer', 'by_agent', 'idle', 'no_agent')),
        agent jsonb,
        agent_id text generated always as (agent ->> 'id') stored,
        started_at timestamptz(3) not null,
        waiting_since timestamptz(3) not null,
        joined_at timestamptz(3),
        last_message_at timestamptz(3) not null,
        ended_at timestamptz(3),
        check ((state = 'ended') = (ended_at is not null)),
        check ((state = 'ended') = (end_reason is not null)),
        check (state <> 'open' or agent is not null)
      );
      create unique index chat_live on chat (ticket_id) where state <> 'ended';
      create index chat_live_customer on chat (customer_id, id desc) where state <> 'ended';
      create index chat_state on chat (state, id desc) where state <> 'ended';
      create index chat_customer on chat (customer_id, id desc);
      create index chat_agent on chat (agent_id, id desc) where agent_id is not null;
      create index chat_ticket on chat (ticket_id, id desc);
      create table chat_event (
        chat_id uuid not null references chat,
        number integer not null,
        kind text not null
          check (kind in ('started', 'message', 'agent_joined', 'agent_left', 'moved', 'ended')),
        at timestamptz(3) not null,
        actor jsonb not null,
        from_customer boolean not null,
        ticket_id uuid not null references ticket,
        sequence integer,
        agent jsonb,
        end_reason text,
        primary key (chat_id, number),
        check ((kind = 'message') = (sequence is not null))
      );
      create unlogged table chat_typing (
        chat_id uuid not null,
        person_id text not null,
        id uuid not null,
        number integer not null,
        expires_at timestamptz(3) not null,
        primary key (chat_id, person_id)
      );
      create index chat_typing_expires on chat_typing (expires_at);
      insert into collaboration_limit (name, value, maximum) values ('chat_wait_seconds', 180, 3600),
        ('chat_idle_seconds', 900, 86400), ('chat_typing_seconds', 6, 60), ('chats_per_customer', 5, 50);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from timer where kind like 'chat.%';
      delete from collaboration_limit where name like 'chat%';
      drop table chat_typing, chat_event, chat;
      alter table ticket drop column load_channel;
    `);
  }
}
