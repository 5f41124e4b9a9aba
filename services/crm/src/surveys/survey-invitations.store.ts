import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf, Transaction } from '@shouwen/platform';
import { FamilyTimeline } from '../timeline/family-timeline.js';
import type { TimelinePage } from '../timeline/family-timeline.js';
import type {
  Answer,
  Campaign,
  Invitation,
  ListedInvitation,
  NamedInvitation,
} from './survey.entity.js';
import { surveyErrors } from './survey.errors.js';

/** Above every id. */
const TOP = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const COLUMNS = `
  id, campaign_id as "campaignId", customer_id as "customerId", tier, region, subject,
  handler_ids as "handlerIds", invited_by as "invitedBy", invited_at as "invitedAt", expires_at as "expiresAt",
  answered_at as "answeredAt", ticket_id as "ticketId", ticket_survey_id as "ticketSurveyId", counts`;

const GET = `select ${COLUMNS} from survey_invitation where id = $1`;
const LOCK = `${GET} for update`;
const GET_MANY = `select ${COLUMNS} from survey_invitation where id = any($1::uuid[])`;

const LOCK_OF_TICKET = `
  select ${COLUMNS} from survey_invitation where ticket_survey_id = $1 for update`;

const list = (condition: string) => `
  select listed.*, mail.state as "mailState", mail.reason as "mailReason",
    mail.attempts as "mailAttempts"
  from (select ${COLUMNS} from survey_invitation where campaign_id = $1 and id < $2 ${condition}
    order by id desc limit $3) as listed
  left join survey_mail as mail on mail.invitation_id = listed.id order by listed.id desc`;
const LIST = list('');
const LIST_UNANSWERED = list('and answered_at is null');

const TIMELINE = new FamilyTimeline<NamedInvitation>({
  table: 'survey_invitation',
  columns: COLUMNS,
  at: 'coalesce(answered_at, invited_at)',
  keys: [{ column: 'id', as: 'id', kind: 'uuid' }],
  beside: {
    columns: `campaign.name as "campaignName", mail.state as "mailState", mail.reason as "mailReason",
      mail.attempts as "mailAttempts"`,
    joins: `join survey_campaign as campaign on campaign.id = part."campaignId"
      left join survey_mail as mail on mail.invitation_id = part.id`,
  },
});

/** How a channel reaches a customer. */
const reached: Record<Campaign['channel'], string> = {
  online: `(customer.contact_points <> '[]' or cardinality(customer.identities) > 0)`,
  phone: `customer.contact_points @> '[{"kind": "phone"}]'`,
  focus_group: 'true',
};

/** A record with those that were merged into it, through all merges: one customer, who gets tired once. */
const family = (id: string) => `array(select records_of_customer(${id}))`;

/**
 * SQL that is true of a `customer`, whose records were not merged into others, whom a campaign may ask: they are reached by
 * its channel, not asked by it yet, and not too often by others since then.
 */
export const mayBeAsked = (
  channel: Campaign['channel'],
  campaignId: string,
  { since, limit }: { since: string; limit: string },
): string => `
  customer.status <> 'closed' and ${reached[channel]}
    and not exists (select from survey_invitation as same
      where same.campaign_id = ${campaignId} and same.customer_id = any(${family('customer.id')}))
    and not exists (select from survey_skip as skip
      where skip.campaign_id = ${campaignId} and skip.customer_id = any(${family('customer.id')}))
    and (select count(*) from survey_invitation as past
      where past.customer_id = any(${family('customer.id')}) and past.invited_at > ${since}
        and past.counts) < ${limit}`;

const INVITED_SINCE = `
  select count(*)::integer as count from survey_invitation
  where customer_id = any(${family('$1::uuid')}) and invited_at > $2 and counts`;

const SEGMENT = 'select tier, region from customer_segment where customer_id = $1';

const INSERT = `
  insert into survey_invitation (id, campaign_id, customer_id, tier, region, subject, handler_ids,
    invited_by, invited_at, expires_at, ticket_id, ticket_survey_id, counts)
  select i.id, i."campaignId", i."customerId", i.tier, i.region, i.subject, $2::text[], i."invitedBy",
    i."invitedAt", i."expiresAt", i."ticketId", i."ticketSurveyId", i.counts
  from json_to_recordset($1::json) as i (id uuid, "campaignId" uuid, "customerId" uuid, tier text,
    region text, subject text, "invitedBy" text, "invitedAt" timestamptz, "expiresAt" timestamptz,
    "ticketId" uuid, "ticketSurveyId" uuid, counts boolean)
  on conflict do nothing returning id`;

const SET_ANSWERED = 'update survey_invitation set answered_at = $2 where id = $1';

const CORRECT = `
  update survey_answer set "values" = $4
  where campaign_id = $1 and question = $2 and invitation_id = $3 and "values" <> $4 returning 1`;

const ADD_ANSWERS = `
  insert into survey_answer (campaign_id, question, invitation_id, "values", words)
  select $1, a.question, $2, array(select json_array_elements_text(a."values")), a.words
  from json_to_recordset($3::json) as a (question text, "values" json, words text)`;

/** A customer who can be asked. */
export interface Candidate {
  customerId: string;
  tier: string;
  region: string;
}

/** Keeps invitations and the answers to them. */
@Injectable()
export class SurveyInvitationsStore {
  constructor(private readonly database: Database) {}

  /** An invitation; undefined when there is none. */
  async get(id: string): Promise<Invitation | undefined> {
    const [invitation] = await this.database.query<Invitation>(GET, [id]);
    return invitation;
  }

  /** An invitation that nobody else answers until the transaction ends. Throws `crm.survey_invitation_not_found`. */
  async lock(tx: Transaction, id: string): Promise<Invitation> {
    const [invitation] = await tx.query<Invitation>(LOCK, [id]);
    if (invitation === undefined) throw surveyErrors.survey_invitation_not_found();
    return invitation;
  }

  /** The invitation for a survey of ticketing, which nobody else answers until the transaction ends. */
  async lockOfTicket(tx: Transaction, ticketSurveyId: string): Promise<Invitation | undefined> {
    return (await tx.query<Invitation>(LOCK_OF_TICKET, [ticketSurveyId]))[0];
  }

  /** Those of these that exist. */
  getMany(tx: Transaction, ids: readonly string[]): Promise<Invitation[]> {
    return tx.query<Invitation>(GET_MANY, [ids]);
  }

  /** A page of the invitations of a campaign, newest first. */
  async list(
    campaignId: string,
    unanswered: boolean,
    page: Page,
  ): Promise<PageOf<ListedInvitation>> {
    const rows = await this.database.query<ListedInvitation>(unanswered ? LIST_UNANSWERED : LIST, [
      campaignId,
      uuidKey(page) ?? TOP,
      page.size + 1,
    ]);
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /**
   * A page of the invitations of each of these customers, also of merged records: each when it was answered, or made while it
   * is not. Throws `platform.page_token_invalid`.
   */
  timelines(customerIds: readonly string[], page: Page): Promise<TimelinePage<NamedInvitation>[]> {
    return TIMELINE.pages(this.database, customerIds, page);
  }

  /** How often a customer was asked since then. */
  async countSince(tx: Transaction, customerId: string, since: Date): Promise<number> {
    const [row] = await tx.query<{ count: number }>(INVITED_SINCE, [customerId, since]);
    return row?.count ?? 0;
  }

  /** Tier and region of a customer. */
  async segmentOf(tx: Transaction, customerId: string): Promise<Omit<Candidate, 'customerId'>> {
    const [row] = await tx.query<Candidate>(SEGMENT, [customerId]);
    return row ?? { tier: '', region: '' };
  }

  /** Stores invitations with the same handlers; answers how many are new in their campaign. */
  async insert(
    tx: Transaction,
    invitations: readonly Invitation[],
    handlerIds: readonly string[] = [],
  ): Promise<number> {
    const rows = await tx.query(INSERT, [JSON.stringify(invitations), handlerIds]);
    return rows.length;
  }

  /** Stores the answers to an invitation that was locked before. */
  answer(tx: Transaction, invitation: Invitation, answers: readonly Answer[]): void {
    const { id, campaignId, answeredAt } = invitation;
    tx.write(SET_ANSWERED, [id, answeredAt]);
    tx.write(ADD_ANSWERS, [campaignId, id, JSON.stringify(answers)]);
  }

  /** Changes the one value of an answer; false when it is that already. */
  async correct(
    tx: Transaction,
    { id, campaignId }: Invitation,
    { question, values }: Answer,
  ): Promise<boolean> {
    return (await tx.query(CORRECT, [campaignId, question, id, values])).length > 0;
  }
}
