import type { MigrationInterface, QueryRunner } from 'typeorm';

/** First-asked responsibility: the owner for ever, duties, transfers, flags, breaches, their policy and reports (T4). */
export class Duties1790000400000 implements MigrationInterface {
  readonly name = 'Duties1790000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ticket add column first_asked_owner jsonb, add column first_asked_at timestamptz(3);
      create function refuse_another_first_asked_owner() returns trigger language plpgsql as $$
      begin
        raise exception 'a first-asked owner stays for ever' using errcode = 'insufficient_privilege';
      end $$;
      create trigger ticket_first_asked_owner_stays before update of first_asked_owner, first_asked_at on ticket
        for each row when (old.first_asked_owner is not null and (
          new.first_asked_owner is distinct from old.first_asked_owner
          or new.first_asked_at is distinct from old.first_asked_at))
        execute function refuse_another_first_asked_owner();
    `);
    await runner.query(DUTIES);
    await runner.query(TRANSFERS);
    await runner.query(COMPLIANCE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table compliance_breach, compliance_line, compliance_report, duty_breach, ticket_flag, transfer,
        duty_entry, duty, duty_policy;
      drop function refuse_change_of_published_report();
      drop trigger ticket_first_asked_owner_stays on ticket;
      drop function refuse_another_first_asked_owner();
      alter table ticket drop column first_asked_owner, drop column first_asked_at;
    `);
  }
}

const DUTIES = `
  create table duty (
    id uuid primary key,
    ticket_id uuid not null references ticket,
    kind text not null check (kind in ('answer', 'guide', 'transfer', 'report_upward')),
    person jsonb not null,
    person_id text not null generated always as (person ->> 'id') stored,
    first_asked boolean not null,
    channel text not null,
    opened_at timestamptz(3) not null,
    opened_by jsonb not null,
    opened_cause text not null,
    released_at timestamptz(3),
    released_by jsonb,
    released_cause text,
    is_open boolean not null generated always as (released_at is null) stored
  );
  create unique index duty_open on duty (ticket_id, person_id, kind) where released_at is null;
  create index duty_person on duty (person_id, is_open desc, id desc);
  create index duty_ticket on duty (ticket_id, is_open desc, id desc);
  create table duty_entry (
    duty_id uuid not null,
    sequence integer not null check (sequence in (1, 2)),
    ticket_id uuid not null,
    kind text not null,
    person jsonb not null,
    first_asked boolean not null,
    channel text not null,
    cause text not null,
    at timestamptz(3) not null,
    actor jsonb not null,
    primary key (duty_id, sequence)
  );
  create trigger duty_entry_is_append_only before update or delete or truncate on duty_entry
    for each statement execute function refuse_change();
  create table ticket_flag (
    ticket_id uuid not null references ticket,
    kind text not null check (kind in ('passed_around', 'returned', 'no_backstop')),
    at timestamptz(3) not null,
    actor jsonb not null,
    primary key (ticket_id, kind)
  );
  create table duty_breach (
    id uuid primary key,
    kind text not null,
    ticket_id uuid not null,
    person jsonb,
    team_id uuid,
    transfer_id uuid,
    at timestamptz(3) not null
  );
  create index duty_breach_at on duty_breach (at, id);
  create index duty_breach_ticket on duty_breach (ticket_id, kind);
  create trigger duty_breach_is_append_only before update or delete or truncate on duty_breach
    for each statement execute function refuse_change();
  create table duty_policy (
    id uuid primary key,
    only_one boolean not null default true unique check (only_one),
    version integer not null,
    max_transfers integer not null check (max_transfers >= 1),
    offer_limit_seconds integer not null check (offer_limit_seconds >= 1),
    unowned_limit_seconds integer not null check (unowned_limit_seconds >= 1),
    max_refusals integer not null check (max_refusals >= 1),
    first_response_limit_seconds integer not null check (first_response_limit_seconds >= 60),
    backstop_owner_id text not null,
    team_backstops jsonb not null,
    updated_at timestamptz(3) not null
  );
  insert into duty_policy (id, version, max_transfers, offer_limit_seconds, unowned_limit_seconds, max_refusals,
    first_response_limit_seconds, backstop_owner_id, team_backstops, updated_at)
  values ('01990000-0000-7000-8000-00000000d170', 1, 3, 7200, 14400, 3, 86400, '', '[]', now());
`;

const TRANSFERS = `
  create table transfer (
    id uuid primary key,
    ticket_id uuid not null references ticket,
    version integer not null,
    status text not null check (status in ('offered', 'accepted', 'refused', 'withdrawn', 'expired')),
    sender jsonb not null,
    sender_id text not null generated always as (sender ->> 'id') stored,
    sender_team_id uuid,
    offered_by jsonb not null,
    to_person jsonb,
    to_person_id text generated always as (to_person ->> 'id') stored,
    to_team_id uuid references team,
    reason text not null,
    offered_at timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    closed_at timestamptz(3),
    closed_by jsonb,
    close_reason text not null default '',
    rule text not null default '',
    receiver jsonb,
    receiver_team_id uuid,
    check ((to_person is null) <> (to_team_id is null)),
    check ((status = 'offered') = (closed_at is null)),
    check ((status = 'accepted') = (receiver is not null))
  );
  create unique index transfer_open on transfer (ticket_id) where status = 'offered';
  create index transfer_ticket on transfer (ticket_id, id desc);
  create index transfer_to_person on transfer (to_person_id, id desc) where status = 'offered';
  create index transfer_to_team on transfer (to_team_id, id desc) where status = 'offered';
  create index transfer_sender on transfer (sender_id, id desc);
`;

const COMPLIANCE = `
  create table compliance_report (
    id uuid primary key,
    version integer not null,
    month text not null unique check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    time_zone text not null,
    starts_at timestamptz(3) not null,
    ends_at timestamptz(3) not null,
    status text not null check (status in ('building', 'ready', 'published')),
    progress jsonb,
    breach_count integer not null default 0,
    ticket_count integer not null default 0,
    built_at timestamptz(3),
    published_at timestamptz(3),
    published_by jsonb
  );
  create table compliance_line (
    report_id uuid not null references compliance_report,
    position integer not null,
    person jsonb,
    person_id text generated always as (person ->> 'id') stored,
    team_id uuid,
    kind text not null,
    breach_count integer not null,
    ticket_count integer not null,
    primary key (report_id, position)
  );
  create table compliance_breach (
    report_id uuid not null references compliance_report,
    id uuid not null,
    kind text not null,
    ticket_id uuid not null,
    person jsonb,
    person_id text generated always as (person ->> 'id') stored,
    team_id uuid,
    transfer_id uuid,
    at timestamptz(3) not null,
    line integer,
    primary key (report_id, id)
  );
  create index compliance_breach_line on compliance_breach (report_id, line, id desc);
  create index compliance_breach_person on compliance_breach (report_id, person_id, kind, id desc);
  create unique index compliance_breach_first_response on compliance_breach (report_id, ticket_id)
    where kind = 'first_response_late';
  create function refuse_change_of_published_report() returns trigger language plpgsql as $$
  declare
    report uuid;
  begin
    if tg_op = 'TRUNCATE' then
      raise exception 'a published report is never changed' using errcode = 'insufficient_privilege';
    end if;
    if tg_table_name = 'compliance_report' then
      if old.status = 'published' then
        raise exception 'a published report is never changed' using errcode = 'insufficient_privilege';
      end if;
    else
      report := case when tg_op = 'INSERT' then new.report_id else old.report_id end;
      if exists (select from compliance_report where id = report and status = 'published') then
        raise exception 'a published report is never changed' using errcode = 'insufficient_privilege';
      end if;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger compliance_report_is_frozen before update or delete on compliance_report
    for each row execute function refuse_change_of_published_report();
  create trigger compliance_line_is_frozen before insert or update or delete on compliance_line
    for each row execute function refuse_change_of_published_report();
  create trigger compliance_breach_is_frozen before insert or update or delete on compliance_breach
    for each row execute function refuse_change_of_published_report();
  create trigger compliance_report_stays before truncate on compliance_report
    for each statement execute function refuse_change_of_published_report();
  create trigger compliance_line_stays before truncate on compliance_line
    for each statement execute function refuse_change_of_published_report();
  create trigger compliance_breach_stays before truncate on compliance_breach
    for each statement execute function refuse_change_of_published_report();
`;
