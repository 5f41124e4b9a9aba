import type { MigrationInterface, QueryRunner } from 'typeorm';

const TEMPLATE_ID = '0197f3b0-0000-7000-8000-000000000401';
const POLICY_ID = '0197f3b0-0000-7000-8000-000000000402';

const number = (code: string, kind: string, en: string, zh: string) => ({
  code,
  kind,
  text: { en, zh },
  required: true,
  choices: [],
  conditions: [],
});

/** What is asked each quarter until somebody publishes another version. */
const QUESTIONS = [
  number(
    'satisfaction',
    'scale',
    'How satisfied are you with our service, from 1 (not at all) to 10 (very)?',
    '您对我们的服务满意程度如何？1 分为非常不满意，10 分为非常满意。',
  ),
  {
    code: 'causes',
    kind: 'multiple',
    text: { en: 'What should we do better?', zh: '您认为我们哪些方面需要改进？' },
    required: true,
    choices: [
      { code: 'speed', text: { en: 'Answer faster', zh: '响应速度' } },
      { code: 'quality', text: { en: 'Solve it properly', zh: '解决质量' } },
      { code: 'manner', text: { en: 'Treat me better', zh: '服务态度' } },
      { code: 'product', text: { en: 'The product itself', zh: '产品本身' } },
    ],
    conditions: [{ question: 'satisfaction', anyOf: [], atMost: 6 }],
  },
  number(
    'recommendation',
    'nps',
    'How likely are you to recommend us, from 0 (not at all) to 10 (certainly)?',
    '您有多大可能向他人推荐我们？0 分为完全不会，10 分为一定会。',
  ),
  {
    code: 'words',
    kind: 'text',
    text: { en: 'What else would you like to tell us?', zh: '您还有什么想告诉我们的吗？' },
    required: false,
    choices: [],
    conditions: [],
  },
];

/** Surveys (R7): templates in versions, campaigns, invitations and answers, and the policy of asking. */
export class Surveys1791000400000 implements MigrationInterface {
  readonly name = 'Surveys1791000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whom a campaign draws from: one place that says what tier and region a customer belongs to.
      create view customer_segment as
        select customer.id as customer_id, coalesce(customer_tier.tier, '') as tier,
          coalesce(
            (select classification.code from customer_classification
              join classification on classification.id = customer_classification.classification_id
              where customer_classification.customer_id = customer.id
                and classification.dimension = 'region'
              order by classification.code limit 1),
            customer.addresses -> 0 ->> 'province', '') as region
        from customer left join customer_tier on customer_tier.customer_id = customer.id;

      create table survey_template (
        code text primary key,
        id uuid not null unique,
        version integer not null
      );
      create table survey_template_version (
        code text not null references survey_template,
        version integer not null,
        title jsonb not null,
        introduction jsonb not null,
        questions jsonb not null,
        published_at timestamptz(3) not null,
        published_by jsonb,
        primary key (code, version)
      );

      create table survey_policy (
        id uuid primary key,
        version integer not null,
        fatigue_days integer not null check (fatigue_days > 0),
        fatigue_limit integer not null check (fatigue_limit > 0),
        link_days integer not null check (link_days > 0),
        repeat_months integer not null check (repeat_months >= 0),
        changed_at timestamptz(3) not null,
        changed_by jsonb
      );
      insert into survey_policy (id, version, fatigue_days, fatigue_limit, link_days, repeat_months,
        changed_at)
      values ('${POLICY_ID}', 1, 80, 1, 14, 3, now());

      create table survey_campaign (
        id uuid primary key,
        version integer not null,
        name jsonb not null,
        template_code text not null,
        template_version integer not null,
        channel text not null check (channel in ('online', 'phone', 'focus_group')),
        status text not null check (status in ('planned', 'running', 'closed')),
        starts_at timestamptz(3) not null,
        ends_at timestamptz(3) not null,
        strata jsonb not null,
        drawn boolean not null,
        repeat_months integer not null,
        seed bigint not null,
        created_at timestamptz(3) not null,
        created_by jsonb not null,
        changed_at timestamptz(3) not null,
        changed_by jsonb not null,
        closed_at timestamptz(3),
        foreign key (template_code, template_version) references survey_template_version
      );
      create index survey_campaign_status on survey_campaign (status, id desc);

      create table survey_invitation (
        id uuid primary key,
        campaign_id uuid not null references survey_campaign,
        customer_id uuid not null references customer,
        tier text not null,
        region text not null,
        subject text not null,
        handler_ids text[] not null,
        invited_by text not null,
        invited_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        answered_at timestamptz(3),
        unique (campaign_id, customer_id, subject)
      );
      create index survey_invitation_campaign on survey_invitation (campaign_id, id desc);
      create index survey_invitation_unanswered on survey_invitation (campaign_id, id desc)
        where answered_at is null;
      create index survey_invitation_customer on survey_invitation (customer_id, invited_at desc);

      create table survey_answer (
        campaign_id uuid not null references survey_campaign,
        question text not null,
        invitation_id uuid not null references survey_invitation,
        "values" text[] not null,
        words text not null,
        primary key (campaign_id, question, invitation_id)
      );
      create index survey_answer_invitation on survey_answer (invitation_id);

      create table survey_note (
        id uuid primary key,
        campaign_id uuid not null references survey_campaign,
        text text not null,
        added_at timestamptz(3) not null,
        added_by jsonb not null
      );
      create index survey_note_campaign on survey_note (campaign_id, id desc);

      create table survey_link_key (
        id integer primary key check (id between 1 and 65535),
        secret bytea not null
      );
    `);
    await runner.query('insert into survey_template (code, id, version) values ($1, $2, 1)', [
      'quarterly',
      TEMPLATE_ID,
    ]);
    await runner.query(
      `insert into survey_template_version (code, version, title, introduction, questions, published_at)
       values ('quarterly', 1, $1, $2, $3, now())`,
      [
        JSON.stringify({ en: 'How are we doing?', zh: '客户满意度调查' }),
        JSON.stringify({
          en: 'A few questions, about two minutes. Your answers help us serve you better.',
          zh: '只需约两分钟，您的回答将帮助我们改进服务。',
        }),
        JSON.stringify(QUESTIONS),
      ],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table survey_link_key, survey_note, survey_answer, survey_invitation, survey_campaign,
        survey_policy, survey_template_version, survey_template;
      drop view customer_segment`);
  }
}
