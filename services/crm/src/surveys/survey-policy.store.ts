import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import type { SurveyPolicy } from './survey.entity.js';

const READ = `
  select id, version, fatigue_days as "fatigueDays", fatigue_limit as "fatigueLimit",
    link_days as "linkDays", repeat_months as "repeatMonths",
    asks_after_tickets as "asksAfterTickets", mailed_channels as "mailedChannels",
    after_tickets_counts as "afterTicketsCounts", changed_at as "changedAt",
    changed_by as "changedBy"
  from survey_policy`;

const LOCK = `${READ} for update`;

const UPDATE = `
  update survey_policy set version = $2, fatigue_days = $3, fatigue_limit = $4, link_days = $5,
    repeat_months = $6, changed_at = $7, changed_by = $8, asks_after_tickets = $9,
    mailed_channels = $10, after_tickets_counts = $11
  where id = $1`;

/** Keeps the policy of surveys. */
@Injectable()
export class SurveyPolicyStore {
  constructor(private readonly database: Database) {}

  /** The policy now. */
  async get(): Promise<SurveyPolicy> {
    return only(await this.database.query<SurveyPolicy>(READ));
  }

  /** The policy now, inside a transaction that only looks. */
  async read(tx: Transaction): Promise<SurveyPolicy> {
    return only(await tx.query<SurveyPolicy>(READ));
  }

  /**
   * The policy, which nobody changes until the transaction ends. Who invites locks it too, so that two draws never count the
   * same customer's invitations at once.
   */
  async lock(tx: Transaction): Promise<SurveyPolicy> {
    return only(await tx.query<SurveyPolicy>(LOCK));
  }

  /** Stores a policy that was locked before. */
  update(tx: Transaction, policy: SurveyPolicy): void {
    const { id, version, fatigueDays, fatigueLimit, linkDays, repeatMonths } = policy;
    const { asksAfterTickets, mailedChannels, afterTicketsCounts } = policy;
    const changed = [policy.changedAt, policy.changedBy];
    const ofTickets = [asksAfterTickets, mailedChannels, afterTicketsCounts];
    const limits = [fatigueDays, fatigueLimit, linkDays, repeatMonths];
    tx.write(UPDATE, [id, version, ...limits, ...changed, ...ofTickets]);
  }
}

function only([policy]: SurveyPolicy[]): SurveyPolicy {
  if (policy === undefined) throw new Error('the policy of surveys is missing; run the migrations');
  return policy;
}
