import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Merging, splitting, links, snoozing, tasks, watchers, macros, viewers and the work log (T6, T11). */
export class WorkingTogether1790000700000 implements MigrationInterface {
  readonly name = 'WorkingTogether1790000700000';

  async up(runner: QueryRunner): Promise<void> {
    await this.tickets(runner);
    await this.links(runner);
    await this.tasks(runner);
    await this.people(runner);
    await this.toolbox(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ticket_viewer, toolbox_item, mention, ticket_watcher, task, child_reply,
        fan_out_reply, ticket_link, collaboration_limit;
      drop index ticket_unresolved, ticket_entry_shown_in, ticket_entry_actor;
      create index ticket_open on ticket (channel, grade) where status <> 'resolved';
      alter table ticket_entry drop column shown_in_id;
      alter table ticket drop constraint ticket_merged, drop column merged_into_id,
        drop column merged_into_number, drop column merged_from_status, drop column source_count,
        drop column snoozed_until;
    `);
  }

  private async tickets(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ticket
        add column merged_into_id uuid references ticket,
        add column merged_into_number text,
        add column merged_from_status text,
        add column source_count integer not null default 0,
        add column snoozed_until timestamptz(3),
        drop constraint if exists ticket_status_check,
        drop constraint if exists ticket_check,
        drop constraint if exists ticket_check1,
        add constraint ticket_status_check
          check (status in ('new', 'open', 'waiting', 'resolved', 'merged')),
        add constraint ticket_check
          check (status = 'merged' or (status = 'new') = (owner is null)),
        add constraint ticket_check1
          check (status = 'merged' or (status = 'resolved') = (resolved_at is not null)),
        add constraint ticket_merged check ((status = 'merged') = (merged_into_id is not null)
          and (merged_into_id is null) = (merged_from_status is null));
      create index ticket_merged_into on ticket (merged_into_id, id desc)
        where merged_into_id is not null;
      create index ticket_unresolved on ticket (channel, grade)
        where status not in ('resolved', 'merged');
      drop index ticket_open;
      alter table ticket_entry add column shown_in_id uuid references ticket;
      create index ticket_entry_shown_in on ticket_entry (shown_in_id) where shown_in_id is not null;
      create index ticket_entry_actor on ticket_entry ((actor ->> 'id'), at, id);
      create table collaboration_limit (
        name text primary key,
        id uuid not null default gen_random_uuid(),
        value integer not null,
        maximum integer not null,
        version integer not null default 1,
        changed_at timestamptz(3) not null default now(),
        changed_by jsonb,
        check (value between 1 and maximum)
      );
      insert into collaboration_limit (name, value, maximum) values ('merged_tickets', 50, 200),
        ('links', 100, 1000), ('children', 200, 1000), ('snooze_days', 366, 3660),
        ('open_tasks', 100, 1000), ('watchers', 50, 100), ('viewer_seconds', 30, 600),
        ('viewers', 50, 100);
    `);
  }

  private async links(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticket_link (
        id uuid primary key,
        from_id uuid not null references ticket,
        to_id uuid not null references ticket,
        kind text not null check (kind in ('related', 'duplicate_of', 'child_of', 'split_from')),
        created_at timestamptz(3) not null,
        created_by jsonb not null,
        unique (from_id, to_id, kind),
        check (from_id <> to_id)
      );
      create index ticket_link_from on ticket_link (from_id, id desc);
      create index ticket_link_to on ticket_link (to_id, id desc);
      create table fan_out_reply (
        id uuid primary key,
        parent_id uuid not null references ticket,
        body text not null,
        author jsonb not null,
        created_at timestamptz(3) not null
      );
      create table child_reply (
        fan_out_id uuid not null references fan_out_reply,
        child_id uuid not null references ticket,
        state text not null check (state in ('waiting', 'sent', 'skipped')),
        code text not null default '',
        primary key (fan_out_id, child_id)
      );
    `);
  }

  private async tasks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task (
        id uuid primary key,
        version integer not null,
        ticket_id uuid not null references ticket,
        kind text not null check (kind in ('sub_task', 'promise', 'callback')),
        status text not null check (status in ('open', 'accepted', 'done', 'cancelled')),
        title text not null,
        description text not null,
        assignee_id text,
        team_id uuid references team,
        due_at timestamptz(3) not null,
        created_at timestamptz(3) not null,
        created_by jsonb not null,
        accepted_at timestamptz(3),
        accepted_by jsonb,
        answer text,
        answered_at timestamptz(3),
        answered_by jsonb,
        cancel_reason text,
        overdue_at timestamptz(3),
        updated_at timestamptz(3) not null,
        updated_by jsonb not null,
        last_change text not null,
        check (assignee_id is not null or team_id is not null),
        check ((status = 'done') = (answered_at is not null))
      );
      create index task_ticket on task (ticket_id, due_at, id);
      create index task_assignee on task (assignee_id, status, due_at, id);
      create index task_team on task (team_id, status, due_at, id);
      create index task_status on task (status, due_at, id);
      create index task_creator on task ((created_by ->> 'id'), created_at, id);
    `);
  }

  private async people(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticket_watcher (
        ticket_id uuid not null references ticket,
        person_id text not null,
        id uuid not null,
        since timestamptz(3) not null,
        primary key (ticket_id, person_id)
      );
      create index ticket_watcher_person on ticket_watcher (person_id, ticket_id desc);
      create table mention (
        id uuid primary key,
        ticket_id uuid not null references ticket,
        sequence integer not null,
        person_id text not null,
        at timestamptz(3) not null,
        by jsonb not null
      );
      create index mention_person on mention (person_id, id desc);
      create unlogged table ticket_viewer (
        ticket_id uuid not null,
        person_id text not null,
        name text not null,
        activity text not null check (activity in ('viewing', 'typing')),
        expires_at timestamptz not null,
        primary key (ticket_id, person_id)
      );
      create index ticket_viewer_expires on ticket_viewer (expires_at);
    `);
  }

  private async toolbox(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table toolbox_item (
        id uuid primary key,
        version integer not null,
        kind text not null check (kind in ('canned_reply', 'macro')),
        name text not null,
        content jsonb not null,
        visibility text not null check (visibility in ('personal', 'team', 'all')),
        owner_id text not null,
        team_id uuid references team,
        updated_at timestamptz(3) not null,
        updated_by jsonb not null,
        deleted_at timestamptz(3),
        check ((visibility = 'team') = (team_id is not null))
      );
      create index toolbox_item_all on toolbox_item (kind, id desc)
        where visibility = 'all' and deleted_at is null;
      create index toolbox_item_team on toolbox_item (team_id, kind, id desc)
        where visibility = 'team' and deleted_at is null;
      create index toolbox_item_personal on toolbox_item (owner_id, kind, id desc)
        where visibility = 'personal' and deleted_at is null;
    `);
  }
}
