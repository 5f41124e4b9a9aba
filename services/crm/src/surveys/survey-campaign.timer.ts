import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { TimerWorker, actorOf } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import type { Campaign } from './survey.entity.js';
import { recordCampaignChanged } from './survey.events.js';
import { finishDraw, startCampaign } from './survey-campaign.rules.js';
import { CAMPAIGN_TIMER, SurveyCampaignsService } from './survey-campaigns.service.js';
import { SurveyCampaignsStore } from './survey-campaigns.store.js';
import { SurveyDraws } from './survey-draws.js';
import type { DrawProgress } from './survey-draws.js';
import { SurveySources } from './survey-sources.js';

/**
 * Starts each campaign at its time, draws whom it asks, a batch a firing, so that the next replica goes on where one was
 * stopped, and ends it.
 */
@Injectable()
export class SurveyCampaignTimer implements OnModuleInit {
  constructor(
    private readonly worker: TimerWorker,
    private readonly store: SurveyCampaignsStore,
    private readonly campaigns: SurveyCampaignsService,
    private readonly draws: SurveyDraws,
    private readonly sources: SurveySources,
  ) {}

  onModuleInit(): void {
    this.worker.handle(CAMPAIGN_TIMER, (tx, timer, context) => this.fire(tx, timer, context));
  }

  private async fire(
    tx: Transaction,
    { subject, payload }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const now = this.sources.clock.now();
    const campaign = await this.store.lock(tx, subject);
    if (campaign.status === 'closed') {
      const isMore = await this.draws.forgetSome(tx, campaign.id);
      return isMore ? { kind: 'again', afterMs: 0 } : { kind: 'done' };
    }
    if (campaign.endsAt <= now) {
      await this.campaigns.endIn(tx, context, campaign);
      return { kind: 'again', afterMs: 0 };
    }
    if (campaign.status === 'planned') {
      const started = startCampaign(campaign, actorOf(context.caller), now);
      this.store.update(tx, started);
      recordCampaignChanged(tx, started, { operation: 'survey_campaign.started' });
      return { kind: 'again', afterMs: 0, payload: {} };
    }
    if (campaign.drawn) return { kind: 'at', dueAt: campaign.endsAt };
    return this.goOn(tx, context, campaign, payload as DrawProgress);
  }

  private async goOn(
    tx: Transaction,
    context: RequestContext,
    campaign: Campaign,
    progress: DrawProgress,
  ): Promise<TimerOutcome> {
    const payload = await this.draws.step(tx, campaign, progress);
    if (payload !== undefined) return { kind: 'again', afterMs: 0, payload };
    const drawn = finishDraw(campaign, actorOf(context.caller), this.sources.clock.now());
    this.store.update(tx, drawn);
    recordCampaignChanged(tx, drawn, { operation: 'survey_campaign.drawn' });
    return { kind: 'at', dueAt: campaign.endsAt };
  }
}
