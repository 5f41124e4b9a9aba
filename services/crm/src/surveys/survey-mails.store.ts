import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import type {
  LeasedSurveyMail,
  SurveyDelivery,
  SurveyMail,
  SurveyMailState,
} from './survey-mail.entity.js';
import type { KnownCustomer } from './survey-mail.rules.js';

const KNOWN = `
  select id, contact_points as "contactPoints", identities, traits from customer
  where id = any($1::uuid[])`;

const INSERT = `
  insert into survey_mail (id, invitation_id, campaign_id, address, language, reference, state,
    created_at, finished_at)
  select m.id, m."invitationId", m."campaignId", m.address, m.language, m.reference,
    case m.address when '' then 'no_address' else 'queued' end, $2,
    case m.address when '' then $2::timestamptz end
  from json_to_recordset($1::json) as m (id uuid, "invitationId" uuid, "campaignId" uuid, address text,
    language text, reference text)`;

const LEASE = `
  update survey_mail mail set lease = $2
  from survey_invitation invitation
    join survey_campaign campaign on campaign.id = invitation.campaign_id
    join survey_template_version template
      on template.code = campaign.template_code and template.version = campaign.template_version,
    survey_policy policy
  where mail.id = $1 and mail.state = 'queued' and invitation.id = mail.invitation_id
  returning mail.id, mail.invitation_id as "invitationId", mail.campaign_id as "campaignId",
    mail.address, mail.language, mail.reference, mail.attempts,
    policy.mail_retry_seconds as schedule, invitation.customer_id as "customerId",
    invitation.expires_at as "expiresAt", invitation.answered_at as "answeredAt",
    campaign.status = 'running' as "isRunning", template.title, template.introduction`;

const FINISH = `
  with ended as (
    update survey_mail set state = $3, reason = $4, attempts = attempts + 1, lease = null,
      address = case $3 when 'queued' then address else '' end,
      finished_at = case when $3 <> 'queued' then $5::timestamptz end
    where id = $1 and lease = $2 and state = 'queued' returning id, attempts)
  insert into survey_mail_attempt (mail_id, number, at, outcome, reason)
  select id, attempts, $5, case $3 when 'queued' then 'postponed' else $3 end, $4 from ended
  returning number`;

const SET_TIMERS = `
  insert into timer (id, kind, subject, due_at, attempt_at)
  select gen_random_uuid(), $1, id::text, now(), now() from survey_mail where state = 'queued'
  on conflict (kind, subject) do nothing`;

const SKIP = `
  insert into survey_skip (campaign_id, customer_id, reason, at)
  select $1, id, 'withdrawn', $3 from unnest($2::uuid[]) as id on conflict do nothing`;

const DELIVERIES = `
  with mails as (
    select campaign_id, count(*) filter (where state = 'queued')::integer as queued,
      count(*) filter (where state = 'sent')::integer as sent,
      count(*) filter (where state = 'failed')::integer as failed,
      count(*) filter (where state = 'no_address')::integer as no_address
    from survey_mail where campaign_id = any($1::uuid[]) group by campaign_id),
  skips as (
    select campaign_id, count(*)::integer as withdrawn
    from survey_skip where campaign_id = any($1::uuid[]) group by campaign_id)
  select campaign_id as "campaignId", coalesce(queued, 0) as queued, coalesce(sent, 0) as sent,
    coalesce(failed, 0) as failed, coalesce(no_address, 0) as "noAddress",
    coalesce(withdrawn, 0) as withdrawn
  from mails full join skips using (campaign_id)`;

/** Keeps the mails with links until they are out, and how that went. */
@Injectable()
export class SurveyMailsStore {
  constructor(private readonly database: Database) {}

  /** What is known of customers that says how to write to them. */
  known(tx: Transaction, ids: readonly string[]): Promise<(KnownCustomer & { id: string })[]> {
    return tx.query(KNOWN, [ids]);
  }

  /** Puts mails on the list; those without an address are at their end at once. */
  insert(tx: Transaction, mails: readonly SurveyMail[], at: Date): void {
    tx.write(INSERT, [JSON.stringify(mails), at]);
  }

  /** Takes a mail that waits to be sent; undefined when it does not. */
  async lease(tx: Transaction, id: string, lease: string): Promise<LeasedSurveyMail | undefined> {
    return (await tx.query<LeasedSurveyMail>(LEASE, [id, lease]))[0];
  }

  /** Writes down how an attempt ended; false when the lease was lost meanwhile. */
  async finish(
    tx: Transaction,
    { id, lease }: { id: string; lease: string },
    { state, reason, at }: { state: SurveyMailState; reason: string; at: Date },
  ): Promise<boolean> {
    return (await tx.query(FINISH, [id, lease, state, reason, at])).length > 0;
  }

  /** Sets the timer of each mail that waits for a way out. */
  async setTimers(kind: string): Promise<void> {
    await this.database.query(SET_TIMERS, [kind]);
  }

  /** Writes down whom a campaign left out because they withdrew their consent. */
  skip(tx: Transaction, campaignId: string, customerIds: readonly string[], at: Date): void {
    tx.write(SKIP, [campaignId, customerIds, at]);
  }

  /** How far the mails of campaigns got. */
  deliveries(campaignIds: readonly string[]): Promise<SurveyDelivery[]> {
    return this.database.query<SurveyDelivery>(DELIVERIES, [campaignIds]);
  }
}
