import { allowAuditErasure, forbidAuditErasure } from '@shouwen/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Confidentiality (R9): masking, disclosures, consent, and what customers have a right to ask for. */
export class Privacy1791000500000 implements MigrationInterface {
  readonly name = 'Privacy1791000500000';

  async up(runner: QueryRunner): Promise<void> {
    await this.settings(runner);
    await this.disclosures(runner);
    await this.consents(runner);
    await this.requests(runner);
    await runner.query(allowAuditErasure);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(forbidAuditErasure);
    await runner.query(`
      delete from timer where kind = 'crm.retention';
      drop index customer_change_at;
      drop table erasure_confirmation, erasure_participant, privacy_request, consent_entry, consent, consent_purpose,
        disclosure, disclosure_purpose, privacy_limit, masking_rule;
    `);
  }

  private async settings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table masking_rule (
        role text not null,
        field text not null check (field in
          ('name', 'other_names', 'phone', 'email', 'address', 'birthday', 'traits', 'position')),
        id uuid not null default gen_random_uuid() unique,
        visibility text not null check (visibility in ('clear', 'masked', 'hidden')),
        may_reveal boolean not null,
        version integer not null default 1,
        primary key (role, field)
      );
      insert into masking_rule (role, field, visibility, may_reveal)
        select role, field, case
            when role in ('manager', 'customer') then 'clear'
            when role = 'department' then
              case when field = 'name' then 'masked' else 'hidden' end
            when role = 'engineer' then
              case when field in ('phone', 'email') then 'masked' when field = 'birthday' then 'hidden' else 'clear' end
            when field in ('phone', 'email', 'address', 'birthday') then 'masked'
            else 'clear' end,
          role in ('agent', 'engineer', 'specialist', 'supervisor', 'manager')
        from unnest(array['customer', 'agent', 'engineer', 'specialist', 'department', 'supervisor', 'manager', 'admin'])
            as role,
          unnest(array['name', 'other_names', 'phone', 'email', 'address', 'birthday', 'traits', 'position']) as field;
      create table privacy_limit (
        name text primary key,
        id uuid not null default gen_random_uuid() unique,
        value integer not null,
        minimum integer not null,
        maximum integer not null,
        version integer not null default 1,
        check (value between minimum and maximum)
      );
      insert into privacy_limit (name, value, minimum, maximum) values
        ('reveals_per_hour.agent', 20, 0, 1000), ('reveals_per_hour.engineer', 10, 0, 1000),
        ('reveals_per_hour.specialist', 20, 0, 1000), ('reveals_per_hour.supervisor', 40, 0, 1000),
        ('reveals_per_hour.manager', 40, 0, 1000),
        ('erasure_days', 15, 1, 90), ('access_days', 7, 1, 90),
        ('retention_days.disclosures', 1095, 0, 36500), ('retention_days.customer_history', 1825, 0, 36500),
        ('retention_days.requests', 1825, 0, 36500), ('retention_days.consent_history', 1825, 0, 36500);
    `);
  }

  private async disclosures(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table disclosure_purpose (
        code text primary key,
        name text not null,
        name_zh text not null,
        position integer not null
      );
      insert into disclosure_purpose (position, code, name, name_zh) values
        (1, 'call_back', 'Call or write to the customer', '联系客户'),
        (2, 'delivery', 'Delivery, return or visit', '配送、退换或上门'),
        (3, 'identification', 'Find out who is calling', '核实身份'),
        (4, 'complaint', 'Investigate a complaint', '调查投诉'),
        (5, 'legal', 'A duty by law', '法定义务');
      create table disclosure (
        id uuid primary key,
        customer_id uuid not null references customer,
        at timestamptz(3) not null,
        actor jsonb not null,
        actor_id text not null generated always as (actor ->> 'id') stored,
        fields text[] not null,
        purpose text not null,
        reason text not null
      );
      create index disclosure_customer on disclosure (customer_id, id desc);
      create index disclosure_actor on disclosure (actor_id, id desc);
      create index disclosure_actor_at on disclosure (actor_id, at);
      create index disclosure_at on disclosure (at);
    `);
  }

  private async consents(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consent_purpose (
        code text primary key,
        name text not null,
        name_zh text not null,
        given_by_default boolean not null,
        position integer not null
      );
      insert into consent_purpose (position, code, name, name_zh, given_by_default) values
        (1, 'marketing', 'Offers and news', '营销推广', false),
        (2, 'surveys', 'Surveys and satisfaction', '问卷与满意度调查', true),
        (3, 'birthday', 'Birthday greetings and benefits', '生日关怀', false),
        (4, 'recording', 'Recording of calls', '通话录音', false),
        (5, 'visits', 'Visits and care calls', '回访与拜访', true);
      create table consent (
        id uuid primary key,
        customer_id uuid not null references customer,
        purpose text not null references consent_purpose,
        given boolean not null,
        at timestamptz(3) not null,
        source text not null,
        actor jsonb not null,
        version integer not null,
        unique (customer_id, purpose)
      );
      create table consent_entry (
        id uuid primary key,
        consent_id uuid not null references consent,
        customer_id uuid not null references customer,
        purpose text not null,
        given boolean not null,
        at timestamptz(3) not null,
        source text not null,
        actor jsonb not null,
        version integer not null
      );
      create index consent_entry_customer on consent_entry (customer_id, id desc);
      create index consent_entry_consent on consent_entry (consent_id, version);
      create index consent_entry_at on consent_entry (at);
    `);
  }

  private async requests(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table privacy_request (
        id uuid primary key,
        version integer not null,
        kind text not null check (kind in ('erasure', 'access')),
        state text not null check (state in ('requested', 'approved', 'done', 'refused')),
        customer_id uuid not null references customer,
        basis text not null check (basis in ('customer', 'purpose_ended', 'consent_withdrawn', 'law')),
        note text not null,
        requested_at timestamptz(3) not null,
        requested_by jsonb not null,
        makers text[] not null,
        decided_at timestamptz(3),
        decided_by jsonb,
        due_at timestamptz(3),
        done_at timestamptz(3),
        check ((state = 'requested') = (decided_at is null)),
        check ((state in ('approved', 'done')) = (due_at is not null)),
        check ((state = 'done') = (done_at is not null))
      );
      create unique index privacy_request_open on privacy_request (customer_id, kind)
        where state in ('requested', 'approved');
      create index privacy_request_customer on privacy_request (customer_id, id desc);
      create index privacy_request_state on privacy_request (state, id desc);
      create index privacy_request_kind on privacy_request (kind, id desc);
      create index privacy_request_due on privacy_request (due_at) where state = 'approved';
      create index privacy_request_done on privacy_request (coalesce(done_at, decided_at))
        where state in ('done', 'refused');
      create table erasure_participant (service text primary key);
      insert into erasure_participant (service) values ('ticketing');
      create table erasure_confirmation (
        request_id uuid not null references privacy_request on delete cascade,
        service text not null,
        confirmed_at timestamptz(3),
        primary key (request_id, service)
      );
      create index customer_change_at on customer_change (at);
    `);
  }
}
