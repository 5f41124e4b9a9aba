import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The grading matrix, the fast lane of urgent tickets with who is on duty, and supervision orders (T2, T3, T7). */
export class Grading1790000500000 implements MigrationInterface {
  readonly name = 'Grading1790000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GRADING);
    await runner.query(PAGING);
    await runner.query(SUPERVISION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table supervision_policy, supervision_order, duty_roster, escalation_ladder, page_awaited, page_step, page_run,
        grading_matrix;
      drop index ticket_queue_channel, ticket_queue_team;
      alter table ticket drop column urgency, drop column complexity, drop column grade_source;
    `);
  }
}

const GRADING = `
  alter table ticket
    add column urgency text check (urgency in ('low', 'medium', 'high', 'critical')),
    add column complexity text check (complexity in ('simple', 'moderate', 'complex')),
    add column grade_source text not null default 'derived' check (grade_source in ('derived', 'overridden')),
    add constraint ticket_graded_by_both check ((urgency is null) = (complexity is null));
  create index ticket_queue_team on ticket (team_id, grade, id) where status = 'new' and team_id is not null;
  create index ticket_queue_channel on ticket (channel, grade, id) where status = 'new';
  create table grading_matrix (
    id uuid primary key,
    only_one boolean not null default true unique check (only_one),
    version integer not null,
    cells jsonb not null,
    updated_at timestamptz(3) not null
  );
  insert into grading_matrix (id, version, cells, updated_at)
  select '01990000-0000-7000-8000-00000000a720', 1, jsonb_agg(
    jsonb_build_object('urgency', urgency, 'complexity', complexity, 'grade', grade) order by place), now()
  from (values
    (1, 'low', 'simple', 'general'), (2, 'low', 'moderate', 'general'), (3, 'low', 'complex', 'important'),
    (4, 'medium', 'simple', 'general'), (5, 'medium', 'moderate', 'important'), (6, 'medium', 'complex', 'important'),
    (7, 'high', 'simple', 'important'), (8, 'high', 'moderate', 'important'), (9, 'high', 'complex', 'urgent'),
    (10, 'critical', 'simple', 'urgent'), (11, 'critical', 'moderate', 'urgent'), (12, 'critical', 'complex', 'urgent')
  ) as cell (place, urgency, complexity, grade);
`;

const PAGING = `
  create table page_run (
    id uuid primary key,
    version integer not null,
    ticket_id uuid not null references ticket,
    ticket_number text not null,
    status text not null check (status in ('climbing', 'acknowledged', 'exhausted', 'ended')),
    ladder jsonb not null,
    next_step integer not null,
    next_step_at timestamptz(3),
    started_at timestamptz(3) not null,
    acknowledged_at timestamptz(3),
    acknowledged_by jsonb,
    ended_at timestamptz(3),
    updated_at timestamptz(3) not null,
    updated_by jsonb not null,
    check ((status = 'climbing') = (next_step_at is not null)),
    check ((status = 'acknowledged') = (acknowledged_at is not null))
  );
  create unique index page_run_one_alive on page_run (ticket_id) where status in ('climbing', 'exhausted');
  create index page_run_ticket on page_run (ticket_id, id desc);
  create table page_step (
    run_id uuid not null references page_run,
    step integer not null,
    at timestamptz(3) not null,
    target text not null,
    paged_ids text[] not null,
    primary key (run_id, step)
  );
  create table page_awaited (
    person_id text not null,
    run_id uuid not null references page_run,
    primary key (person_id, run_id)
  );
  create table escalation_ladder (
    id uuid primary key,
    only_one boolean not null default true unique check (only_one),
    version integer not null,
    steps jsonb not null,
    exhausted_after_seconds integer not null check (exhausted_after_seconds >= 1),
    updated_at timestamptz(3) not null
  );
  insert into escalation_ladder (id, version, steps, exhausted_after_seconds, updated_at)
  values ('01990000-0000-7000-8000-00000000a721', 1, '[
    {"afterSeconds": 0, "target": "supervisor", "personId": ""},
    {"afterSeconds": 300, "target": "manager", "personId": ""}
  ]', 900, now());
  create table duty_roster (
    id uuid primary key,
    version integer not null,
    person_id text not null references staff_member,
    role text not null check (role in ('supervisor', 'manager')),
    starts_at timestamptz(3) not null,
    ends_at timestamptz(3) not null,
    check (ends_at > starts_at)
  );
  create index duty_roster_role on duty_roster (role, ends_at, id);
  create index duty_roster_end on duty_roster (ends_at, id);
`;

const SUPERVISION = `
  create table supervision_order (
    id uuid primary key,
    version integer not null,
    target_type text not null check (target_type in ('ticket')),
    target_id uuid not null,
    target_number text not null,
    status text not null check (status in ('open', 'acknowledged', 'replied', 'closed')),
    what text not null,
    assignee jsonb not null,
    assignee_id text not null generated always as (assignee ->> 'id') stored,
    issuer jsonb not null,
    issuer_id text not null generated always as (issuer ->> 'id') stored,
    opened_at timestamptz(3) not null,
    due_at timestamptz(3) not null,
    acknowledged_at timestamptz(3),
    replied_at timestamptz(3),
    reply text,
    chase_count integer not null,
    chased_at timestamptz(3),
    level integer not null,
    reminded_at timestamptz(3),
    overdue_at timestamptz(3),
    verdict text check (verdict in ('satisfied', 'unsatisfied')),
    verdict_note text,
    closed_at timestamptz(3),
    closed_by jsonb,
    updated_at timestamptz(3) not null,
    updated_by jsonb not null,
    last_change text not null,
    check ((status = 'closed') = (verdict is not null and closed_at is not null))
  );
  create index supervision_order_due on supervision_order (status, due_at, id);
  create index supervision_order_assignee on supervision_order (assignee_id, status, due_at, id);
  create index supervision_order_issuer on supervision_order (issuer_id, status, due_at, id);
  create index supervision_order_target on supervision_order (target_id, status, due_at, id);
  create table supervision_policy (
    id uuid primary key,
    only_one boolean not null default true unique check (only_one),
    version integer not null,
    remind_before_seconds integer not null check (remind_before_seconds >= 0),
    default_limit_seconds integer not null check (default_limit_seconds >= 60),
    chases_per_level integer not null check (chases_per_level >= 1),
    highest_level integer not null check (highest_level >= 1),
    updated_at timestamptz(3) not null
  );
  insert into supervision_policy (id, version, remind_before_seconds, default_limit_seconds, chases_per_level,
    highest_level, updated_at)
  values ('01990000-0000-7000-8000-00000000a722', 1, 3600, 86400, 2, 3, now());
`;
