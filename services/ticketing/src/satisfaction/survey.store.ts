import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import type { Survey, SurveyPolicy } from './survey.entity.js';

/** Columns of `survey` under the names of {@link Survey}. */
export const SURVEY_COLUMNS = `
  id, version, ticket_id as "ticketId", ticket_number as "ticketNumber", resolution,
  customer_id as "customerId", owner_id as "ownerId", resolved_by as "resolvedBy", channel, grade,
  token_used as "tokenUsed", asked_at as "askedAt", expires_at as "expiresAt", edit_minutes as "editMinutes",
  answered_at as "answeredAt", edited, score, comment`;

const POLICY = `
  select asks, delay_seconds as "delaySeconds", expires_hours as "expiresHours", edit_minutes as "editMinutes"
  from survey_policy where channel = $1`;

const INSERT = `
  insert into survey (id, version, ticket_id, ticket_number, resolution, customer_id, owner_id, resolved_by,
    channel, grade, token_hash, asked_at, expires_at, edit_minutes)
  values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
  on conflict (ticket_id, resolution) do nothing returning id`;

const LOCK = `select ${SURVEY_COLUMNS} from survey where id = $1 for update`;
const LOCK_BY_TOKEN = `select ${SURVEY_COLUMNS} from survey where token_hash = $1 for update`;

const UPDATE = `
  update survey set version = $2, token_used = $3, answered_at = $4, edited = $5, score = $6, comment = $7
  where id = $1`;

const HAS_REPLIED = `
  select 1 from ticket_entry
  where ticket_id = $1 and kind = 'replied' and not internal and actor ->> 'id' = $2 limit 1`;

/** Keeps surveys, on the transaction of the use case. */
@Injectable()
export class SurveyStore {
  /** Whether and when customers of a channel are asked; undefined where nothing is said. */
  async policy(tx: Transaction, channel: Survey['channel']): Promise<SurveyPolicy | undefined> {
    const [policy] = await tx.query<SurveyPolicy>(POLICY, [channel]);
    return policy;
  }

  /** Stores a survey; false when there is one for this resolution. */
  async insert(tx: Transaction, survey: Survey, tokenHash: Buffer): Promise<boolean> {
    const rows = await tx.query(INSERT, [
      survey.id,
      survey.ticketId,
      survey.ticketNumber,
      survey.resolution,
      survey.customerId,
      survey.ownerId,
      survey.resolvedBy,
      survey.channel,
      survey.grade,
      tokenHash,
      survey.askedAt,
      survey.expiresAt,
      survey.editMinutes,
    ]);
    return rows.length > 0;
  }

  /** Reads a survey and keeps others from changing it. */
  async lock(tx: Transaction, by: { id: string } | { tokenHash: Buffer }) {
    const rows = await ('id' in by
      ? tx.query<Survey>(LOCK, [by.id])
      : tx.query<Survey>(LOCK_BY_TOKEN, [by.tokenHash]));
    return rows[0];
  }

  /** True when somebody wrote to the customer on a ticket. */
  async hasReplied(tx: Transaction, ticketId: string, personId: string): Promise<boolean> {
    return (await tx.query(HAS_REPLIED, [ticketId, personId])).length > 0;
  }

  async update(tx: Transaction, survey: Survey): Promise<void> {
    const { id, version, tokenUsed, answeredAt, edited, score, comment } = survey;
    await tx.query(UPDATE, [id, version, tokenUsed, answeredAt, edited, score, comment]);
  }
}
