import type { MigrationInterface, QueryRunner } from 'typeorm';

const TEMPLATE_ID = '0197f3b0-0000-7000-8000-000000000721';

/** What is asked after the resolution of a ticket until somebody publishes another version. */
const QUESTIONS = [
  {
    code: 'satisfaction',
    kind: 'scale',
    text: {
      en: 'How satisfied are you with how we handled it, from 1 (not at all) to 10 (very)?',
      zh: '您对本次服务的处理满意吗？1 分为非常不满意，10 分为非常满意。',
    },
    required: true,
    choices: [],
    conditions: [],
  },
  {
    code: 'words',
    kind: 'text',
    text: { en: 'What else would you like to tell us?', zh: '您还有什么想告诉我们的吗？' },
    required: false,
    choices: [],
    conditions: [],
  },
];

/** Survey links by mail, who was left out of a draw, and asking after the resolution of a ticket (R7). */
export class SurveyMail1791000720000 implements MigrationInterface {
  readonly name = 'SurveyMail1791000720000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table survey_policy
        add column asks_after_tickets boolean not null default true,
        add column mailed_channels text[] not null default '{email}',
        add column after_tickets_counts boolean not null default false,
        add column mail_retry_seconds integer[] not null
          default '{60,300,900,3600,7200,14400,28800,43200}';
      alter table survey_campaign add column asks_after_tickets boolean not null default false;
      create index survey_campaign_after_tickets on survey_campaign (ends_at desc)
        where asks_after_tickets and status = 'running';
      -- The customer of a ticket may have no record.
      alter table survey_invitation
        alter column customer_id drop not null,
        add column ticket_id uuid,
        add column ticket_survey_id uuid,
        add column counts boolean not null default true;
      create unique index survey_invitation_ticket_survey on survey_invitation (ticket_survey_id)
        where ticket_survey_id is not null;

      create table survey_mail (
        id uuid primary key,
        invitation_id uuid not null unique references survey_invitation,
        campaign_id uuid not null references survey_campaign,
        -- Only until the mail is sent or given up.
        address text not null,
        language text not null check (language in ('en', 'zh', 'both')),
        reference text not null,
        state text not null check (state in ('queued', 'sent', 'failed', 'no_address')),
        reason text not null default '',
        attempts integer not null default 0,
        lease uuid,
        created_at timestamptz(3) not null,
        finished_at timestamptz(3)
      );
      create index survey_mail_campaign on survey_mail (campaign_id, state);
      create index survey_mail_queued on survey_mail (id) where state = 'queued';
      create table survey_mail_attempt (
        mail_id uuid not null references survey_mail,
        number integer not null,
        at timestamptz(3) not null,
        outcome text not null check (outcome in ('sent', 'postponed', 'failed')),
        reason text not null,
        primary key (mail_id, number)
      );
      create table survey_skip (
        campaign_id uuid not null references survey_campaign,
        customer_id uuid not null references customer,
        reason text not null check (reason in ('withdrawn')),
        at timestamptz(3) not null,
        primary key (campaign_id, customer_id)
      );
    `);
    await runner.query(
      `insert into survey_template (code, id, version) values ('csat', $1, 1) on conflict do nothing`,
      [TEMPLATE_ID],
    );
    await runner.query(
      `insert into survey_template_version (code, version, title, introduction, questions, published_at)
       values ('csat', 1, $1, $2, $3, now()) on conflict do nothing`,
      [
        JSON.stringify({ en: 'How did we do?', zh: '服务评价' }),
        JSON.stringify({
          en: 'You asked us for help. One question about how we handled it, in half a minute.',
          zh: '您近期联系过我们，请用半分钟评价本次服务。',
        }),
        JSON.stringify(QUESTIONS),
      ],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table survey_skip, survey_mail_attempt, survey_mail;
      delete from survey_answer where invitation_id in
        (select id from survey_invitation where customer_id is null);
      delete from survey_invitation where customer_id is null;
      alter table survey_invitation drop column counts, drop column ticket_survey_id,
        drop column ticket_id, alter column customer_id set not null;
      alter table survey_campaign drop column asks_after_tickets;
      alter table survey_policy drop column mail_retry_seconds, drop column after_tickets_counts,
        drop column mailed_channels, drop column asks_after_tickets;`);
  }
}
