import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf, Transaction } from '@shouwen/platform';
import type { Campaign, CampaignStatus } from './survey.entity.js';
import { surveyErrors } from './survey.errors.js';

/** Above every id. */
const TOP = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const COLUMNS = `
  id, version, name, template_code as "templateCode", template_version as "templateVersion", channel,
  status, starts_at as "startsAt", ends_at as "endsAt", strata, drawn, repeat_months as "repeatMonths",
  asks_after_tickets as "asksAfterTickets", seed, created_at as "createdAt", created_by as "createdBy", changed_at as "changedAt",
  changed_by as "changedBy", closed_at as "closedAt"`;

const GET = `select ${COLUMNS} from survey_campaign where id = $1`;
const LOCK = `${GET} for update`;
const SHARE = `${GET} for share`;
const LIST = `select ${COLUMNS} from survey_campaign where id < $1 order by id desc limit $2`;
const LIST_IN_STATUS = `
  select ${COLUMNS} from survey_campaign where status = $3 and id < $1 order by id desc limit $2`;

const INSERT = `
  insert into survey_campaign (id, version, name, template_code, template_version, channel, status,
    starts_at, ends_at, strata, drawn, repeat_months, seed, created_at, created_by, changed_at,
    changed_by, asks_after_tickets)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`;

/** The one that asks after tickets, unless it ends before an answer is due. */
const AFTER_TICKETS = `
  select ${COLUMNS} from survey_campaign
  where asks_after_tickets and status = 'running' and ends_at >= $1
  order by ends_at desc limit 1 for share`;

const UPDATE = `
  update survey_campaign set version = $2, status = $3, strata = $4, drawn = $5, changed_at = $6,
    changed_by = $7, closed_at = $8
  where id = $1`;

/** Keeps campaigns. */
@Injectable()
export class SurveyCampaignsStore {
  constructor(private readonly database: Database) {}

  /** A campaign. Throws `crm.survey_campaign_not_found`. */
  async get(id: string): Promise<Campaign> {
    return found(await this.database.query<Campaign>(GET, [id]));
  }

  /** A campaign that nobody else changes until the transaction ends. Throws `crm.survey_campaign_not_found`. */
  async lock(tx: Transaction, id: string): Promise<Campaign> {
    return found(await tx.query<Campaign>(LOCK, [id]));
  }

  /** A campaign that nobody closes until the transaction ends. Throws `crm.survey_campaign_not_found`. */
  async share(tx: Transaction, id: string): Promise<Campaign> {
    return found(await tx.query<Campaign>(SHARE, [id]));
  }

  /** The running campaign that asks after tickets and takes answers until then; undefined when there is none. */
  async afterTickets(tx: Transaction, until: Date): Promise<Campaign | undefined> {
    return (await tx.query<Campaign>(AFTER_TICKETS, [until]))[0];
  }

  /** A page of campaigns, newest first. */
  async list(status: CampaignStatus | undefined, page: Page): Promise<PageOf<Campaign>> {
    const values = [uuidKey(page) ?? TOP, page.size + 1];
    const rows = await (status === undefined
      ? this.database.query<Campaign>(LIST, values)
      : this.database.query<Campaign>(LIST_IN_STATUS, [...values, status]));
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /** Stores a new campaign. */
  insert(tx: Transaction, campaign: Campaign): void {
    tx.write(INSERT, [
      campaign.id,
      campaign.version,
      JSON.stringify(campaign.name),
      campaign.templateCode,
      campaign.templateVersion,
      campaign.channel,
      campaign.status,
      campaign.startsAt,
      campaign.endsAt,
      JSON.stringify(campaign.strata),
      campaign.drawn,
      campaign.repeatMonths,
      campaign.seed,
      campaign.createdAt,
      campaign.createdBy,
      campaign.changedAt,
      campaign.changedBy,
      campaign.asksAfterTickets,
    ]);
  }

  /** Stores a campaign that was locked before. */
  update(tx: Transaction, campaign: Campaign): void {
    const { id, version, status, strata, drawn, changedAt, changedBy, closedAt } = campaign;
    const changed = [changedAt, changedBy, closedAt];
    tx.write(UPDATE, [id, version, status, JSON.stringify(strata), drawn, ...changed]);
  }
}

function found([campaign]: Campaign[]): Campaign {
  if (campaign === undefined) throw surveyErrors.survey_campaign_not_found();
  return campaign;
}
