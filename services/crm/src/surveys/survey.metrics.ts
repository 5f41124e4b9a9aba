import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';
import type { SurveyChannel } from './survey.entity.js';

/** Surveys, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class SurveyMetrics {
  private readonly invitedTotal: Counter<'channel'>;
  private readonly answeredTotal: Counter<'channel'>;

  constructor(registry: Registry) {
    const counter = (name: string, help: string) =>
      new Counter({ name, help, labelNames: ['channel'] as const, registers: [registry] });
    this.invitedTotal = counter('shouwen_crm_survey_invitations_total', 'Customers asked');
    this.answeredTotal = counter('shouwen_crm_survey_answers_total', 'Surveys answered');
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
