import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import type { Campaign, SurveyTemplate, SurveyWords } from './survey.entity.js';
import { surveyErrors } from './survey.errors.js';
import { numberFigures, responseRate } from './survey-figures.rules.js';
import type { NumberFigures, ValueCount } from './survey-figures.rules.js';
import { SurveyCampaignsStore } from './survey-campaigns.store.js';
import { SurveyTemplatesStore } from './survey-templates.store.js';

/** Above every id. */
const TOP = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Tiers and regions beyond these, by who was asked most, are in the figures of everybody only. */
const MOST_SEGMENTS = 50;

/** Everybody, each tier and each region of a campaign, with who was asked and who answered. */
const SEGMENTS = `
  select case grouping(tier, region) when 1 then 'tier' when 2 then 'region' else 'all' end as "by",
    coalesce(tier, region, '') as code, count(*)::integer as invited, count(answered_at)::integer as answered
  from survey_invitation where campaign_id = $1
  group by grouping sets ((), (tier), (region))`;

const RATES = `
  select * from (
    select *, row_number() over (partition by "by" order by invited desc, code) as place
    from (${SEGMENTS}) as segments) as ranked
  where place <= ${MOST_SEGMENTS} order by "by", place`;

const figures = (columns: string, source: string, sets: string) => `
  select case grouping(tier, region) when 1 then 'tier' when 2 then 'region' else 'all' end as "by",
    coalesce(tier, region, '') as code, question, ${columns} count(*)::integer as count
  from survey_answer join survey_invitation on survey_invitation.id = invitation_id ${source}
  where survey_answer.campaign_id = $1
  group by grouping sets (${sets})`;

const ANSWERED = figures('', '', '(question), (question, tier), (question, region)');
const VALUES = figures(
  'value,',
  'cross join unnest("values") as value',
  '(question, value), (question, tier, value), (question, region, value)',
);

const WORDS = `
  select invitation_id as "invitationId", tier, region, words, answered_at as "answeredAt"
  from survey_answer join survey_invitation on survey_invitation.id = invitation_id
  where survey_answer.campaign_id = $1 and question = $2 and invitation_id < $3
  order by invitation_id desc limit $4`;

/** What a figure is about: everybody, a tier or a region. */
export interface Segment {
  by: 'all' | 'tier' | 'region';
  code: string;
}

/** How many of those who were asked have answered. */
export interface RateRow extends Segment {
  invited: number;
  answered: number;
  rate: number;
}

/** What was answered to a question. */
export interface QuestionFigures extends Segment, NumberFigures {
  question: string;
  answered: number;
  values: ValueCount[];
}

/** What came of a campaign. */
export interface SurveyReport {
  campaign: Campaign;
  template: SurveyTemplate;
  rates: RateRow[];
  figures: QuestionFigures[];
}

type CountRow = Segment & { question: string; count: number };

/** Reads what came of campaigns. */
@Injectable()
export class SurveyReportsQueries {
  constructor(
    private readonly database: Database,
    private readonly campaigns: SurveyCampaignsStore,
    private readonly templates: SurveyTemplatesStore,
  ) {}

  /** Response rates and figures of a campaign: of everybody, then by tier and region. */
  async report(campaignId: string): Promise<SurveyReport> {
    const campaign = await this.campaigns.get(campaignId);
    const { templateCode, templateVersion } = campaign;
    const [template, counted, answered, values] = await Promise.all([
      this.templates.get(templateCode, templateVersion),
      this.database.query<RateRow>(RATES, [campaignId]),
      this.database.query<CountRow>(ANSWERED, [campaignId]),
      this.database.query<CountRow & { value: string }>(VALUES, [campaignId]),
    ]);
    const rates = counted.map((row) => ({ ...row, rate: responseRate(row.invited, row.answered) }));
    const answers = new Map(answered.map((row) => [keyOf(row), row.count]));
    const valuesOf = new Map<string, ValueCount[]>();
    for (const row of values) {
      valuesOf.set(keyOf(row), [...(valuesOf.get(keyOf(row)) ?? []), row]);
    }
    const figuresOfAll = rates.flatMap(({ by, code }) =>
      template.questions.map(({ code: question, kind }) => {
        const key = keyOf({ by, code, question });
        const counts = (valuesOf.get(key) ?? []).toSorted((one, other) =>
          one.value.localeCompare(other.value, 'en', { numeric: true }),
        );
        const figuresOfOne = numberFigures(kind, counts);
        return {
          by,
          code,
          question,
          answered: answers.get(key) ?? 0,
          values: counts,
          ...figuresOfOne,
        };
      }),
    );
    return { campaign, template, rates, figures: figuresOfAll };
  }

  /** A page of what was said to an open question, newest first. Throws `crm.survey_question_not_open`. */
  async words(campaignId: string, question: string, page: Page): Promise<PageOf<SurveyWords>> {
    const { templateCode, templateVersion } = await this.campaigns.get(campaignId);
    const { questions } = await this.templates.get(templateCode, templateVersion);
    const isOpen = questions.some(({ code, kind }) => code === question && kind === 'text');
    if (!isOpen) throw surveyErrors.survey_question_not_open();
    const values = [campaignId, question, uuidKey(page) ?? TOP, page.size + 1];
    const rows = await this.database.query<SurveyWords>(WORDS, values);
    return pageOf(rows, page.size, ({ invitationId }) => invitationId);
  }
}

function keyOf({ by, code, question }: Segment & { question: string }): string {
  return JSON.stringify([by, code, question]);
}
