import { Inject, Injectable, Optional } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import { LeasedTimers, retryDelayMs } from '@shouwen/platform';
import type {
  DueTimer,
  Lease,
  LeasedWork,
  RequestContext,
  TimerOutcome,
  Transaction,
} from '@shouwen/platform';
import { MailTransport, mailFailureOf } from '@shouwen/platform/mail';
import { ConsentsService } from '../privacy/consents.service.js';
import { recordMailed } from './survey.events.js';
import { SURVEYS_PURPOSE } from './survey-campaign.rules.js';
import type { LeasedSurveyMail, SurveyMailState } from './survey-mail.entity.js';
import { surveyMailOf } from './survey-mail.text.js';
import { SURVEY_MAIL_SETTINGS, SURVEY_MAIL_TIMER } from './survey-mails.service.js';
import type { SurveyMailSettings } from './survey-mails.service.js';
import { SurveyMailsStore } from './survey-mails.store.js';
import { SurveyLinkKeys } from './survey-link-keys.js';
import { SurveyMetrics } from './survey.metrics.js';
import { SurveySources } from './survey-sources.js';

const AT_ONCE = 4;
const BUSY_MS = 500;
const DONE: TimerOutcome = { kind: 'done' };

/** What sending works with. */
@Injectable()
export class SurveyMailParts {
  constructor(
    readonly store: SurveyMailsStore,
    readonly keys: SurveyLinkKeys,
    readonly consents: ConsentsService,
    readonly sources: SurveySources,
    readonly metrics: SurveyMetrics,
  ) {}
}

/**
 * Sends the links of invitations, outside of any transaction and one replica at a time for each mail. The link is made as
 * the mail leaves, so that it is kept nowhere. A crash after the server took a mail and before that was written down sends
 * it again under the same Message-ID when the lease ends; the link takes answers once all the same.
 */
@Injectable()
export class SurveyMailSender implements OnModuleInit, OnApplicationBootstrap {
  private readonly work: LeasedWork;

  constructor(
    private readonly timers: LeasedTimers,
    private readonly parts: SurveyMailParts,
    @Inject(SURVEY_MAIL_SETTINGS) private readonly settings: SurveyMailSettings,
    @Optional() private readonly transport?: MailTransport,
  ) {
    this.work = timers.leasedWork(AT_ONCE);
  }

  onModuleInit(): void {
    const { transport } = this;
    if (transport == null || !this.settings.sends) return;
    this.timers.worker.handle(SURVEY_MAIL_TIMER, (tx, timer, context) =>
      this.lease(tx, timer, context, transport),
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.sends) await this.parts.store.setTimers(SURVEY_MAIL_TIMER);
  }

  private async lease(
    tx: Transaction,
    { subject }: DueTimer,
    context: RequestContext,
    transport: MailTransport,
  ): Promise<TimerOutcome> {
    if (this.work.isFull) return { kind: 'again', afterMs: BUSY_MS };
    const { store, sources } = this.parts;
    const leased = { kind: SURVEY_MAIL_TIMER, subject, lease: sources.ids.next() };
    const mail = await store.lease(tx, subject, leased.lease);
    if (mail === undefined) return DONE;
    const obstacle = await this.obstacleTo(tx, mail);
    if (obstacle !== undefined) {
      await this.end(tx, mail, leased, { state: 'failed', reason: obstacle });
      return DONE;
    }
    tx.afterCommit(() =>
      this.work.start(
        SURVEY_MAIL_TIMER,
        () => this.send(mail, leased, context, transport),
        () => this.timers.renew(leased),
      ),
    );
    return this.timers.leased(leased);
  }

  /** Why a mail is not to be sent any more. */
  private async obstacleTo(tx: Transaction, mail: LeasedSurveyMail): Promise<string | undefined> {
    const { consents, sources } = this.parts;
    const { answeredAt, isRunning, expiresAt, customerId } = mail;
    if (answeredAt !== null || !isRunning || expiresAt <= sources.clock.now()) return 'over';
    if (customerId === null) return undefined;
    const isGiven = await consents.isGiven(tx, customerId, SURVEYS_PURPOSE);
    return isGiven ? undefined : 'withdrawn';
  }

  private async send(
    mail: LeasedSurveyMail,
    leased: Lease,
    context: RequestContext,
    transport: MailTransport,
  ): Promise<void> {
    const { keys, sources } = this.parts;
    const { pageUrl, from } = this.settings;
    const token = (await keys.signer())(mail);
    const page = pageUrl.replace('{token}', token);
    const stop = mail.customerId === null ? '' : pageUrl.replace('{token}', `${token}/stop`);
    const failure = await transport.send(surveyMailOf(mail, { page, stop }, from)).then(
      () => undefined,
      (error: unknown) => mailFailureOf(error),
    );
    const delay =
      failure === undefined || failure.isFinal
        ? undefined
        : retryDelayMs(mail.schedule, mail.attempts + 1, sources.fraction());
    const reason = failure?.reason ?? '';
    const ended = failure === undefined ? ('sent' as const) : ('failed' as const);
    const state = delay === undefined ? ended : ('queued' as const);
    await this.timers.unitOfWork.run(context, async (tx) => {
      const ours = await this.end(tx, mail, leased, { state, reason });
      if (!ours) return;
      if (delay === undefined) {
        this.timers.timers.cancel(tx, SURVEY_MAIL_TIMER, mail.id);
        return;
      }
      const dueAt = new Date(sources.clock.now().getTime() + delay);
      this.timers.timers.set(tx, { kind: SURVEY_MAIL_TIMER, subject: mail.id, dueAt });
    });
  }

  private async end(
    tx: Transaction,
    mail: LeasedSurveyMail,
    { lease }: Lease,
    { state, reason }: { state: SurveyMailState; reason: string },
  ): Promise<boolean> {
    const { store, sources, metrics } = this.parts;
    const at = sources.clock.now();
    const ours = await store.finish(tx, { id: mail.id, lease }, { state, reason, at });
    if (!ours) return false;
    if (state !== 'queued') recordMailed(tx, mail, { state, reason, at });
    tx.afterCommit(() => metrics.mailed(state === 'queued' ? 'postponed' : state, 1));
    return true;
  }
}
