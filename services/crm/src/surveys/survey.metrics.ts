import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';
import type { SurveyChannel } from './survey.entity.js';

/** What came of an attempt to send a mail, or that there is nowhere to send it. */
export type MailOutcome = 'sent' | 'postponed' | 'failed' | 'no_address';

/** Surveys, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class SurveyMetrics {
  private readonly invitedTotal: Counter<'channel'>;
  private readonly answeredTotal: Counter<'channel'>;
  private readonly mailsTotal: Counter<'outcome'>;

  constructor(registry: Registry) {
    const counter = (name: string, help: string) =>
      new Counter({ name, help, labelNames: ['channel'] as const, registers: [registry] });
    this.invitedTotal = counter('shouwen_crm_survey_invitations_total', 'Customers asked');
    this.answeredTotal = counter('shouwen_crm_survey_answers_total', 'Surveys answered');
    this.mailsTotal = new Counter({
      name: 'shouwen_crm_survey_mails_total',
      help: 'Mails with links of surveys, by what came of an attempt',
      labelNames: ['outcome'],
      registers: [registry],
    });
  }

  /** Counts mails with links that were committed to be sent, tried again or given up. */
  mailed(outcome: MailOutcome, count: number): void {
    this.mailsTotal.inc({ outcome }, count);
  }

  /** Counts invitations that were committed. */
  invited(channel: SurveyChannel, count: number): void {
    this.invitedTotal.inc({ channel }, count);
  }

  /** Counts an answered survey that was committed. */
  answered(channel: SurveyChannel): void {
    this.answeredTotal.inc({ channel });
  }
}
