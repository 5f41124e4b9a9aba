import { Injectable } from '@nestjs/common';
import { Timers, UnitOfWork, actorOf, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import type { Campaign, SurveyPolicy } from './survey.entity.js';
import { recordCampaignChanged } from './survey.events.js';
import {
  closeCampaign,
  finishDraw,
  nextPlan,
  planAfterTickets,
  planCampaign,
  problemsOfPlan,
  startCampaign,
} from './survey-campaign.rules.js';
import type { CampaignPlan } from './survey-campaign.rules.js';
import { SurveyCampaignsStore } from './survey-campaigns.store.js';
import { SurveyPolicyStore } from './survey-policy.store.js';
import { SurveySources } from './survey-sources.js';
import { SurveyTemplatesStore } from './survey-templates.store.js';

/** Kind of the timer that starts, draws and ends a campaign. */
export const CAMPAIGN_TIMER = 'crm.survey_campaign';

/** Code of the template that is asked after tickets. */
const AFTER_TICKETS_TEMPLATE = 'csat';

const SEED_BYTES = 8;

/** What is kept of plans: templates, campaigns and the policy. */
@Injectable()
export class SurveyPlanStores {
  constructor(
    readonly campaigns: SurveyCampaignsStore,
    readonly templates: SurveyTemplatesStore,
    readonly policies: SurveyPolicyStore,
  ) {}
}

/** Plans and ends campaigns. */
@Injectable()
export class SurveyCampaignsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stores: SurveyPlanStores,
    private readonly timers: Timers,
    private readonly sources: SurveySources,
  ) {}

  /** Plans a campaign. Throws `platform.invalid_request` and `crm.survey_template_not_found`. */
  plan(
    context: RequestContext,
    plan: Omit<CampaignPlan, 'id' | 'seed' | 'actor'>,
    call: IdempotentCall,
  ): Promise<Campaign> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const violations = problemsOfPlan(plan, this.sources.clock.now());
        if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
        const { templateCode } = plan;
        const { version } = await this.stores.templates.getIn(
          tx,
          templateCode,
          plan.templateVersion,
        );
        const actor = actorOf(context.caller);
        return this.planIn(tx, { ...plan, ...this.fresh(), templateVersion: version, actor });
      },
      call,
    );
  }

  /** Ends a campaign before its time. Throws `crm.survey_campaign_closed` and `platform.version_conflict`. */
  close(
    context: RequestContext,
    { campaignId, expectedVersion }: { campaignId: string; expectedVersion: number },
    reason: string,
    call: IdempotentCall,
  ): Promise<Campaign> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const campaign = await this.stores.campaigns.lock(tx, campaignId);
        if (expectedVersion !== 0 && expectedVersion !== campaign.version) {
          throw platformErrors.version_conflict({
            current: String(campaign.version),
            changedBy: campaign.changedBy.name || campaign.changedBy.id,
            changedAt: campaign.changedAt.toISOString(),
            change: campaign.status,
          });
        }
        const closed = closeCampaign(campaign, actorOf(context.caller), this.sources.clock.now());
        // What was gathered for a draw is forgotten in steps.
        this.timers.set(tx, { kind: CAMPAIGN_TIMER, subject: campaignId, dueAt: closed.changedAt });
        this.stores.campaigns.update(tx, closed);
        recordCampaignChanged(tx, closed, { operation: 'survey_campaign.closed', reason });
        return closed;
      },
      call,
    );
  }

  /** Ends a campaign, locked before, whose time is over, and plans the next one like it. */
  async endIn(tx: Transaction, context: RequestContext, campaign: Campaign): Promise<void> {
    const now = this.sources.clock.now();
    const closed = closeCampaign(campaign, actorOf(context.caller), now);
    this.stores.campaigns.update(tx, closed);
    recordCampaignChanged(tx, closed, { operation: 'survey_campaign.closed' });
    const next = nextPlan(closed, this.fresh(), now);
    if (next !== undefined) await this.planIn(tx, next);
  }

  /**
   * The campaign that asks after tickets and takes answers until then, by a policy locked before; one with the newest version
   * of the template begins when there is none.
   */
  async afterTicketsIn(
    tx: Transaction,
    context: RequestContext,
    policy: SurveyPolicy,
    until: Date,
  ): Promise<Campaign> {
    const { campaigns, templates } = this.stores;
    const running = await campaigns.afterTickets(tx, until);
    if (running !== undefined) return running;
    const now = this.sources.clock.now();
    const actor = actorOf(context.caller);
    const { code, version } = await templates.getIn(tx, AFTER_TICKETS_TEMPLATE, 0);
    const template = { templateCode: code, templateVersion: version };
    const { repeatMonths } = policy;
    const plan = planAfterTickets(this.fresh(), template, { repeatMonths, until }, now);
    const planned = planCampaign({ ...plan, actor }, policy, now);
    campaigns.insert(tx, planned);
    recordCampaignChanged(tx, planned, { operation: 'survey_campaign.planned' });
    const started = startCampaign(planned, actor, now);
    recordCampaignChanged(tx, started, { operation: 'survey_campaign.started' });
    const campaign = finishDraw(started, actor, now);
    recordCampaignChanged(tx, campaign, { operation: 'survey_campaign.drawn' });
    campaigns.update(tx, campaign);
    const { id, endsAt } = campaign;
    this.timers.set(tx, { kind: CAMPAIGN_TIMER, subject: id, dueAt: endsAt });
    return campaign;
  }

  private async planIn(tx: Transaction, plan: CampaignPlan): Promise<Campaign> {
    const policy = await this.stores.policies.lock(tx);
    const campaign = planCampaign(plan, policy, this.sources.clock.now());
    this.stores.campaigns.insert(tx, campaign);
    const { id, startsAt } = campaign;
    this.timers.set(tx, { kind: CAMPAIGN_TIMER, subject: id, dueAt: startsAt });
    recordCampaignChanged(tx, campaign, { operation: 'survey_campaign.planned' });
    return campaign;
  }

  private fresh(): { id: string; seed: string } {
    const seed = this.sources.secretBytes(SEED_BYTES).readBigInt64BE().toString();
    return { id: this.sources.ids.next(), seed };
  }
}
