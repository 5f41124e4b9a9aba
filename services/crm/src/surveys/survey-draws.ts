import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import type { Campaign } from './survey.entity.js';
import { fatigueSince } from './survey-campaign.rules.js';
import {
  LAST_PLACE,
  gatheredMore,
  isFull,
  neededFor,
  nobodyGathered,
} from './survey-draw.rules.js';
import type { Gathered } from './survey-draw.rules.js';
import { SurveyDrawsStore } from './survey-draws.store.js';
import type { DrawPlace, Fatigue } from './survey-draws.store.js';
import { SurveyInvitationsService } from './survey-invitations.service.js';
import { SurveyPolicyStore } from './survey-policy.store.js';
import { SurveySources } from './survey-sources.js';

/**
 * How far a draw has come: first everybody is looked at, in the order of their ids, and those are kept who come first by the
 * campaign's seed; then they are drawn, stratum by stratum.
 */
export interface DrawProgress {
  after?: string;
  gathered?: Gathered[];
  drawing?: { stratum: number; after?: DrawPlace };
}

/** Draws whom a campaign asks in steps, none of which takes longer the more customers there are. */
@Injectable()
export class SurveyDraws {
  constructor(
    private readonly store: SurveyDrawsStore,
    private readonly invitations: SurveyInvitationsService,
    private readonly policies: SurveyPolicyStore,
    private readonly sources: SurveySources,
  ) {}

  /** Goes on with the draw of a campaign locked before; undefined once all are drawn. */
  async step(
    tx: Transaction,
    campaign: Campaign,
    { after, gathered, drawing }: DrawProgress,
  ): Promise<DrawProgress | undefined> {
    const { fatigueDays, ...policy } = await this.policies.lock(tx);
    const since = fatigueSince({ ...policy, fatigueDays }, this.sources.clock.now());
    const fatigue = { since, limit: policy.fatigueLimit };
    const isEnough = campaign.strata.every(({ wanted, invited }) => invited >= wanted);
    if (drawing === undefined && !isEnough) {
      const kept = gathered ?? nobodyGathered(campaign.strata);
      return this.gather(tx, campaign, { after, gathered: kept }, fatigue);
    }
    if (drawing === undefined || campaign.strata[drawing.stratum] === undefined) {
      this.store.forget(tx, campaign.id);
      return undefined;
    }
    return { drawing: await this.draw(tx, campaign, drawing, fatigue) };
  }

  private async gather(
    tx: Transaction,
    campaign: Campaign,
    from: { after: string | undefined; gathered: Gathered[] },
    fatigue: Fatigue,
  ): Promise<DrawProgress> {
    const { id, strata } = campaign;
    const { last, added } = await this.store.gather(tx, campaign, from, fatigue);
    const gathered = gatheredMore(from.gathered, added);
    for (const [index, one] of gathered.entries()) {
      const needed = neededFor(strata, index);
      if (needed === 0 || !isFull(one, needed)) continue;
      const limit = (await this.store.forgetBehind(tx, id, index, needed)) ?? LAST_PLACE;
      gathered[index] = { kept: needed, limit };
    }
    return last === undefined ? { drawing: { stratum: 0 } } : { after: last, gathered };
  }

  private async draw(
    tx: Transaction,
    campaign: Campaign,
    { stratum, after }: { stratum: number; after?: DrawPlace },
    fatigue: Fatigue,
  ): Promise<{ stratum: number; after?: DrawPlace }> {
    const { wanted = 0, invited = 0 } = campaign.strata[stratum] ?? {};
    if (wanted <= invited) return { stratum: stratum + 1 };
    const { candidates, last } = await this.store.next(tx, campaign, stratum, after, fatigue);
    const drawn = candidates
      .filter(({ mayBeAsked }) => mayBeAsked)
      .slice(0, wanted - invited)
      .map(({ customerId, tier, region }) => ({ customerId, tier, region }));
    await this.invitations.inviteDrawnIn(tx, campaign, stratum, drawn);
    return last === undefined ? { stratum: stratum + 1 } : { stratum, after: last };
  }
}
