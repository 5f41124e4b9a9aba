import { Inject, Injectable } from '@nestjs/common';
import { Timers, timerChangesSql } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import type { Invitation } from './survey.entity.js';
import { recordMailed } from './survey.events.js';
import type { SurveyMail, SurveyRecipient } from './survey-mail.entity.js';
import { recipientOf } from './survey-mail.rules.js';
import { SurveyMailsStore } from './survey-mails.store.js';
import { SurveyMetrics } from './survey.metrics.js';
import { SurveySources } from './survey-sources.js';

/** Kind of the timers that send mail. */
export const SURVEY_MAIL_TIMER = 'crm.survey_mail';

/** Token of how mail is sent. */
export const SURVEY_MAIL_SETTINGS = Symbol('SURVEY_MAIL_SETTINGS');

/** How mail is sent. */
export interface SurveyMailSettings {
  /** False where no mail server or no address of the page is configured: mail waits then. */
  sends: boolean;
  /** Address of the page with `{token}` in it. */
  pageUrl: string;
  from: string;
}

/** What is said of a mail besides its invitation. */
interface About {
  /** Where to write; found in the customer's record when left out. */
  recipient?: SurveyRecipient;
  reference?: string;
}

const SET_TIMERS = `with ${timerChangesSql('$1').trim()} select 1`;
const NOWHERE: SurveyRecipient = { address: '', language: 'both' };

/** Writes the mails of invitations on a list, in the transaction that invites: each goes out if and only if that commits. */
@Injectable()
export class SurveyMails {
  constructor(
    private readonly store: SurveyMailsStore,
    private readonly timers: Timers,
    private readonly sources: SurveySources,
    private readonly metrics: SurveyMetrics,
    @Inject(SURVEY_MAIL_SETTINGS) private readonly settings: SurveyMailSettings,
  ) {}

  /** Puts the mails of invitations, stored before, on the list. */
  async queueIn(
    tx: Transaction,
    invitations: readonly Invitation[],
    { recipient, reference = '' }: About = {},
  ): Promise<void> {
    if (invitations.length === 0) return;
    const now = this.sources.clock.now();
    const found = recipient === undefined ? await this.recipients(tx, invitations) : undefined;
    const mails = invitations.map(({ id: invitationId, campaignId, customerId }): SurveyMail => {
      const to = recipient ?? found?.get(customerId ?? '') ?? NOWHERE;
      return { ...to, id: this.sources.ids.next(), invitationId, campaignId, reference };
    });
    this.store.insert(tx, mails, now);
    const leaving = mails.filter(({ address }) => address !== '');
    for (const mail of mails.filter(({ address }) => address === '')) {
      recordMailed(tx, mail, { state: 'no_address', reason: '', at: now });
    }
    const stranded = mails.length - leaving.length;
    if (stranded > 0) tx.afterCommit(() => this.metrics.mailed('no_address', stranded));
    if (!this.settings.sends || leaving.length === 0) return;
    const set = leaving.map(({ id }) => ({ kind: SURVEY_MAIL_TIMER, subject: id, dueAt: now }));
    tx.write(SET_TIMERS, [this.timers.changes(set, [])]);
  }

  /** Writes down whom a campaign left out because they withdrew their consent. */
  skipIn(tx: Transaction, campaignId: string, customerIds: readonly string[], at: Date): void {
    this.store.skip(tx, campaignId, customerIds, at);
  }

  private async recipients(
    tx: Transaction,
    invitations: readonly Invitation[],
  ): Promise<Map<string, SurveyRecipient>> {
    const ids = invitations.flatMap(({ customerId }) => customerId ?? []);
    const known = await this.store.known(tx, ids);
    return new Map(known.map((customer) => [customer.id, recipientOf(customer)]));
  }
}
