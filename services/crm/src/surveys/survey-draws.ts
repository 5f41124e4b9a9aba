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
import type { DrawPlace, Fatigue, NextCandidate } from './survey-draws.store.js';
import { SurveyInvitationsService } from './survey-invitations.service.js';
import type { Candidate } from './survey-invitations.store.js';
import { SurveyPolicyStore } from './survey-policy.store.js';
import { SurveySources } from './survey-sources.js';

/** Where the drawing stands, and of which strata not everybody was gathered. */
interface Drawing {
  stratum: number;
  after?: DrawPlace | undefined;
  cut: boolean[];
}

/**
 * How far a draw has come: first everybody is looked at, in the order of their ids, and those are kept who come first by the
 * campaign's seed; then they are drawn, stratum by stratum.
 */
export interface DrawProgress {
  after?: string;
  gathered?: Gathered[];
  drawing?: Drawing;
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
    // Whoever is gathered is looked at once more when they are drawn; only then nobody else may ask meanwhile.
    const isDrawing = drawing !== undefined && drawing.stratum < campaign.strata.length;
    const policy = await (isDrawing ? this.policies.lock(tx) : this.policies.read(tx));
    const since = fatigueSince(policy, this.sources.clock.now());
    const fatigue = { since, limit: policy.fatigueLimit };
    const isOpen = campaign.strata.map(({ wanted, invited }) => invited < wanted);
    if (isDrawing) {
      return { drawing: await this.draw(tx, campaign, drawing, fatigue) };
    }
    if (drawing !== undefined && (await this.store.forgetSome(tx, campaign.id))) return { drawing };
    // Where so many did not want to be asked that those who were kept were too few, there are others.
    const isOver =
      drawing !== undefined && !isOpen.some((open, index) => open && drawing.cut[index]);
    if (isOver || !isOpen.includes(true)) return undefined;
    const kept = gathered ?? nobodyGathered(campaign.strata);
    return this.gather(tx, campaign, { after, gathered: kept }, fatigue);
  }

  /** Forgets some of those whom a campaign gathered; answers whether there may be more. */
  forgetSome(tx: Transaction, campaignId: string): Promise<boolean> {
    return this.store.forgetSome(tx, campaignId);
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
    if (last !== undefined) return { after: last, gathered };
    return { drawing: { stratum: 0, cut: gathered.map(({ limit }) => limit !== LAST_PLACE) } };
  }

  private async draw(
    tx: Transaction,
    campaign: Campaign,
    { stratum, after, cut }: Drawing,
    fatigue: Fatigue,
  ): Promise<Drawing> {
    const next = { stratum: stratum + 1, cut };
    const { wanted = 0, invited = 0 } = campaign.strata[stratum] ?? {};
    if (wanted <= invited) return next;
    const { candidates, last } = await this.store.next(tx, campaign, stratum, after, fatigue);
    const askable = candidates.filter(({ mayBeAsked }) => mayBeAsked).map(asCandidate);
    const most = wanted - invited;
    const asked = await this.invitations.inviteDrawnIn(tx, campaign, { stratum, most }, askable);
    return asked === most || last === undefined ? next : { stratum, after: last, cut };
  }
}

function asCandidate({ customerId, tier, region }: NextCandidate): Candidate {
  return { customerId, tier, region };
}
