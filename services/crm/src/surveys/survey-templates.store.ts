import { Injectable } from '@nestjs/common';
import { Database, pageOf } from '@shouwen/platform';
import type { Page, PageOf, Transaction } from '@shouwen/platform';
import type { SurveyTemplate } from './survey.entity.js';
import { surveyErrors } from './survey.errors.js';

const COLUMNS = `
  template.id, version.code, version.version, title, introduction, questions,
  published_at as "publishedAt", published_by as "publishedBy"`;

const FROM = 'survey_template as template join survey_template_version as version using (code)';

const GET = `
  select ${COLUMNS} from ${FROM}
  where code = $1 and version.version = case $2::integer when 0 then template.version else $2 end`;

const LIST = `
  select ${COLUMNS} from ${FROM}
  where version.version = template.version and code > $1 order by code limit $2`;

const LOCK = 'select id, version from survey_template where code = $1 for update';

const SET_NEWEST = `
  insert into survey_template (code, id, version) values ($1, $2, $3)
  on conflict (code) do update set version = excluded.version`;

const INSERT = `
  insert into survey_template_version (code, version, title, introduction, questions, published_at,
    published_by)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/** Keeps the versions of templates. */
@Injectable()
export class SurveyTemplatesStore {
  constructor(private readonly database: Database) {}

  /** A version of a template, the newest for 0. Throws `crm.survey_template_not_found`. */
  async get(code: string, version: number): Promise<SurveyTemplate> {
    return found(await this.database.query<SurveyTemplate>(GET, [code, version]));
  }

  /** The same in a transaction. */
  async getIn(tx: Transaction, code: string, version: number): Promise<SurveyTemplate> {
    return found(await tx.query<SurveyTemplate>(GET, [code, version]));
  }

  /** A page of the newest versions, by code. */
  async list(page: Page): Promise<PageOf<SurveyTemplate>> {
    const rows = await this.database.query<SurveyTemplate>(LIST, [page.after, page.size + 1]);
    return pageOf(rows, page.size, ({ code }) => code);
  }

  /** Keeps others from publishing a version until the transaction ends; undefined when there is none yet. */
  async lock(tx: Transaction, code: string): Promise<{ id: string; version: number } | undefined> {
    const [row] = await tx.query<{ id: string; version: number }>(LOCK, [code]);
    return row;
  }

  /** Stores the next version. */
  insert(tx: Transaction, template: SurveyTemplate): void {
    const { code, id, version, title, introduction, questions } = template;
    tx.write(SET_NEWEST, [code, id, version]);
    tx.write(INSERT, [
      code,
      version,
      JSON.stringify(title),
      JSON.stringify(introduction),
      JSON.stringify(questions),
      template.publishedAt,
      template.publishedBy,
    ]);
  }
}

function found([template]: SurveyTemplate[]): SurveyTemplate {
  if (template === undefined) throw surveyErrors.survey_template_not_found();
  return template;
}
