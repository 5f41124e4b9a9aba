import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { TimerWorker, actorOf } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import type { Campaign } from './survey.entity.js';
import { recordCampaignChanged } from './survey.events.js';
import { finishDraw, startCampaign } from './survey-campaign.rules.js';
import { CAMPAIGN_TIMER, SurveyCampaignsService } from './survey-campaigns.service.js';
import { SurveyCampaignsStore } from './survey-campaigns.store.js';
import { SurveyInvitationsService } from './survey-invitations.service.js';
import { SurveySources } from './survey-sources.js';

/** What drawing has come to. */
interface DrawProgress {
  stratum?: number;
}

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
    private readonly invitations: SurveyInvitationsService,
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
    if (campaign.status === 'closed') return { kind: 'done' };
    if (campaign.endsAt <= now) {
      await this.campaigns.endIn(tx, context, campaign);
      return { kind: 'done' };
    }
    if (campaign.status === 'planned') {
      const started = startCampaign(campaign, actorOf(context.caller), now);
      this.store.update(tx, started);
      recordCampaignChanged(tx, started, { operation: 'survey_campaign.started' });
      return { kind: 'again', afterMs: 0, payload: { stratum: 0 } };
    }
    if (campaign.drawn) return { kind: 'at', dueAt: campaign.endsAt };
    return this.goOn(tx, context, campaign, payload as DrawProgress);
  }

  private async goOn(
    tx: Transaction,
    context: RequestContext,
    campaign: Campaign,
    { stratum = 0 }: DrawProgress,
  ): Promise<TimerOutcome> {
    if (campaign.strata[stratum] === undefined) {
      const drawn = finishDraw(campaign, actorOf(context.caller), this.sources.clock.now());
      this.store.update(tx, drawn);
      recordCampaignChanged(tx, drawn, { operation: 'survey_campaign.drawn' });
      return { kind: 'at', dueAt: campaign.endsAt };
    }
    const isMore = await this.invitations.drawIn(tx, campaign, stratum);
    const payload = { stratum: isMore ? stratum : stratum + 1 };
    return { kind: 'again', afterMs: 0, payload };
  }
}
