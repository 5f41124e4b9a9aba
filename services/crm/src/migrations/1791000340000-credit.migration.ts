import type { MigrationInterface, QueryRunner } from 'typeorm';

const QUESTIONS = [
  question('years', 'How long have they been in business?', '经营年限？', [
    ['under_2', 'Less than 2 years', '不足 2 年', 0],
    ['from_2_to_5', '2 to 5 years', '2 至 5 年', 10],
    ['over_5', 'More than 5 years', '5 年以上', 20],
  ]),
  question('payment', 'How do they pay?', '付款情况？', [
    ['often_late', 'Often late', '经常逾期', 0],
    ['sometimes_late', 'Sometimes late', '偶有逾期', 15],
    ['on_time', 'On time', '按时付款', 30],
  ]),
  question('volume', 'How much did they buy in the last year?', '近一年采购额？', [
    ['low', 'Less than 100,000', '10 万元以下', 0],
    ['medium', '100,000 to 1,000,000', '10 万至 100 万元', 10],
    ['high', 'More than 1,000,000', '100 万元以上', 20],
  ]),
  question('records', 'Are there court or dishonesty records?', '有无诉讼或失信记录？', [
    ['several', 'Several', '多项', 0],
    ['one', 'One', '一项', 5],
    ['none', 'None', '无', 20],
  ]),
  question('security', 'Is there a security?', '有无担保？', [
    ['none', 'None', '无', 0],
    ['guarantor', 'A guarantor', '有保证人', 5],
    ['pledge', 'A pledge or deposit', '有抵押或保证金', 10],
  ]),
];

const GRADES = [
  { code: 'AAA', minimumScore: 90, limit: 1_000_000, validMonths: 12 },
  { code: 'AA', minimumScore: 75, limit: 500_000, validMonths: 12 },
  { code: 'A', minimumScore: 60, limit: 100_000, validMonths: 12 },
  { code: 'B', minimumScore: 40, limit: 20_000, validMonths: 6 },
  { code: 'C', minimumScore: 0, limit: 0, validMonths: 6 },
];

/** Credit of customers (R4): forms by version, and assessments, of which one of each customer holds. */
export class Credit1791000340000 implements MigrationInterface {
  readonly name = 'Credit1791000340000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table credit_form (
        version integer primary key,
        id uuid not null unique,
        questions jsonb not null,
        grades jsonb not null,
        currency text not null,
        published_at timestamptz(3) not null,
        published_by jsonb
      );

      create table credit_assessment (
        id uuid primary key,
        version integer not null,
        customer_id uuid not null references customer,
        status text not null check (status in
          ('investigating', 'proposed', 'approved', 'rejected', 'withdrawn', 'superseded', 'expired')),
        purpose text not null,
        findings text not null,
        form_version integer references credit_form,
        answers jsonb not null,
        score integer not null,
        grade text not null,
        credit_limit integer not null,
        currency text not null,
        valid_months integer not null,
        investigator jsonb not null,
        makers text[] not null,
        proposer jsonb,
        proposed_at timestamptz(3),
        decider jsonb,
        decided_at timestamptz(3),
        reason text not null,
        valid_until timestamptz(3),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        updated_by jsonb not null
      );
      create unique index credit_assessment_under_way on credit_assessment (customer_id)
        where status in ('investigating', 'proposed');
      create unique index credit_assessment_holds on credit_assessment (customer_id)
        where status = 'approved';
      create index credit_assessment_customer on credit_assessment (customer_id, id desc);
      create index credit_assessment_status on credit_assessment (status, id desc);
    `);
    await runner.query(
      `insert into credit_form (version, id, questions, grades, currency, published_at)
       values (1, gen_random_uuid(), $1, $2, 'CNY', now())`,
      [JSON.stringify(QUESTIONS), JSON.stringify(GRADES)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table credit_assessment, credit_form');
  }
}

type Option = [code: string, text: string, textZh: string, points: number];

function question(code: string, text: string, textZh: string, options: Option[]) {
  const listed = options.map(([option, words, wordsZh, points]) => ({
    code: option,
    text: words,
    textZh: wordsZh,
    points,
  }));
  return { code, text, textZh, options: listed };
}
