import { Injectable } from '@nestjs/common';
import { Clock, Database, isCustomerOnly, pageOf, uuidKey } from '@shouwen/platform';
import type { Caller, Page, PageOf } from '@shouwen/platform';
import type { Survey } from './survey.entity.js';
import { SURVEY_COLUMNS } from './survey.store.js';

/** Above every id. */
const TOP = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const PENDING = `
  select ${SURVEY_COLUMNS} from survey
  where customer_id = $1 and answered_at is null and expires_at > $2 and id < $3 order by id desc limit $4`;

const list = (...conditions: string[]) => `
  select ${SURVEY_COLUMNS} from survey where ${['id < $1', ...conditions].join(' and ')}
  order by id desc limit $2`;
const ALL = list();
const ANSWERED = list('answered_at is not null');
const OF_OWNER = list('owner_id = $3');
const OF_OWNER_ANSWERED = list('owner_id = $3', 'answered_at is not null');

const LATEST = `
  select distinct on (ticket_id) ${SURVEY_COLUMNS} from survey where ticket_id = any($1::uuid[])
  order by ticket_id, resolution desc`;

/** Which surveys a list shows; all that are given hold together. */
export interface SurveyFilter {
  answeredOnly: boolean;
  ownerId: string;
}

/** Reads surveys, each list by an index and never more than a page. */
@Injectable()
export class SurveyQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A page of the surveys that wait for a customer's answer, newest first. */
  async pending(customerId: string, page: Page): Promise<PageOf<Survey>> {
    const values = [customerId, this.clock.now(), uuidKey(page) ?? TOP, page.size + 1];
    const rows = await this.database.query<Survey>(PENDING, values);
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /** A page of surveys, newest first. */
  async list({ answeredOnly, ownerId }: SurveyFilter, page: Page): Promise<PageOf<Survey>> {
    const ofAll = answeredOnly ? ANSWERED : ALL;
    const ofOwner = answeredOnly ? OF_OWNER_ANSWERED : OF_OWNER;
    const values = [uuidKey(page) ?? TOP, page.size + 1];
    const rows = await (ownerId === ''
      ? this.database.query<Survey>(ofAll, values)
      : this.database.query<Survey>(ofOwner, [...values, ownerId]));
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /** The latest survey of each of these tickets; a customer sees what is their own. */
  async latest(caller: Caller, ticketIds: string[]): Promise<Survey[]> {
    const rows = await this.database.query<Survey>(LATEST, [ticketIds]);
    return isCustomerOnly(caller) ? rows.filter((row) => row.customerId === caller.id) : rows;
  }
}
