import type { Actor } from '@shouwen/contracts';
import type { FieldViolation } from '@shouwen/platform';
import type { Campaign, Stratum, SurveyPolicy } from './survey.entity.js';
import { surveyErrors } from './survey.errors.js';

/** The purpose of consent that surveys ask for. */
export const SURVEYS_PURPOSE = 'surveys';

const DAY_MS = 86_400_000;
/** For how many months one campaign asks after tickets when campaigns are not repeated. */
const MONTHS_OF_TICKETS = 3;

/** What is planned of a campaign. */
export interface CampaignPlan {
  id: string;
  name: Campaign['name'];
  templateCode: string;
  templateVersion: number;
  channel: Campaign['channel'];
  /** Now when left out, or past. */
  startsAt?: Date;
  endsAt: Date;
  strata: Pick<Stratum, 'tier' | 'region' | 'wanted'>[];
  /** What the policy says when left out. */
  repeatMonths?: number;
  seed: string;
  actor: Actor;
  /** False when left out. */
  asksAfterTickets?: boolean;
}

/** What is wrong with a plan: an end that is not after the start and now, or a tier and region twice (R7). */
export function problemsOfPlan(
  { startsAt, endsAt, strata }: Pick<CampaignPlan, 'startsAt' | 'endsAt' | 'strata'>,
  now: Date,
): FieldViolation[] {
  const start = Math.max(startsAt?.getTime() ?? 0, now.getTime());
  const problems: FieldViolation[] = [];
  if (endsAt.getTime() <= start) {
    const descriptionZh = '须晚于开始时间和当前时间';
    problems.push({
      field: 'endsAt',
      description: 'must be after the start and now',
      descriptionZh,
    });
  }
  const segments = strata.map(({ tier, region }) => JSON.stringify([tier, region]));
  segments.forEach((segment, index) => {
    if (segments.indexOf(segment) === index) return;
    const field = `strata.${index}`;
    const description = 'names a tier and region that is there already';
    problems.push({ field, description, descriptionZh: '分层与地区重复' });
  });
  return problems;
}

/** A campaign as planned; its plan has no problems. */
export function planCampaign(plan: CampaignPlan, policy: SurveyPolicy, now: Date): Campaign {
  const { actor, startsAt, strata, repeatMonths, asksAfterTickets = false, ...rest } = plan;
  return {
    ...rest,
    asksAfterTickets,
    version: 1,
    status: 'planned',
    startsAt: startsAt !== undefined && startsAt > now ? startsAt : now,
    strata: strata.map(({ tier, region, wanted }) => ({ tier, region, wanted, invited: 0 })),
    drawn: false,
    repeatMonths: repeatMonths ?? policy.repeatMonths,
    createdAt: now,
    createdBy: actor,
    changedAt: now,
    changedBy: actor,
    closedAt: null,
  };
}

/** What is planned of a campaign that asks after tickets from now on: long enough that answers due then are still taken. */
export function planAfterTickets(
  { id, seed }: { id: string; seed: string },
  template: { templateCode: string; templateVersion: number },
  { repeatMonths, until }: { repeatMonths: number; until: Date },
  now: Date,
): Omit<CampaignPlan, 'actor'> {
  const length = until.getTime() - now.getTime();
  const months = repeatMonths || MONTHS_OF_TICKETS;
  return {
    ...{ id, seed, ...template },
    name: { en: 'After a ticket', zh: '工单解决后的评价' },
    channel: 'online',
    startsAt: now,
    endsAt: new Date(monthsAfter(now, months).getTime() + length),
    strata: [],
    repeatMonths: 0,
    asksAfterTickets: true,
  };
}

/** A planned campaign as it runs. */
export function startCampaign(campaign: Campaign, actor: Actor, now: Date): Campaign {
  return changed({ ...campaign, status: 'running' }, actor, now);
}

/** A campaign with so many more drawn for one of its strata. */
export function withDrawn(campaign: Campaign, index: number, count: number): Campaign {
  const strata = campaign.strata.map((stratum, place) =>
    place === index ? { ...stratum, invited: stratum.invited + count } : stratum,
  );
  return { ...campaign, strata };
}

/** A campaign of which all who are asked were drawn. */
export function finishDraw(campaign: Campaign, actor: Actor, now: Date): Campaign {
  return changed({ ...campaign, drawn: true }, actor, now);
}

/** A campaign that takes no answers any more. Throws `crm.survey_campaign_closed`. */
export function closeCampaign(campaign: Campaign, actor: Actor, now: Date): Campaign {
  if (campaign.status === 'closed') throw surveyErrors.survey_campaign_closed();
  return changed({ ...campaign, status: 'closed', closedAt: now }, actor, now);
}

/** The plan of the next campaign like one that is over; undefined when it is held once. */
export function nextPlan(
  campaign: Campaign,
  { id, seed }: { id: string; seed: string },
  now: Date,
): CampaignPlan | undefined {
  const { repeatMonths, startsAt, endsAt, createdBy } = campaign;
  if (repeatMonths === 0) return undefined;
  const length = endsAt.getTime() - startsAt.getTime();
  let months = repeatMonths;
  // After a long stop the ones that are over already are left out.
  while (monthsAfter(startsAt, months).getTime() + length <= now.getTime()) months += repeatMonths;
  const start = monthsAfter(startsAt, months);
  return {
    id,
    name: campaign.name,
    templateCode: campaign.templateCode,
    templateVersion: campaign.templateVersion,
    channel: campaign.channel,
    startsAt: start,
    endsAt: new Date(start.getTime() + length),
    strata: campaign.strata,
    repeatMonths,
    seed,
    actor: createdBy,
  };
}

/** The same time so many months later, or at the end of a month that is too short. */
export function monthsAfter(time: Date, months: number): Date {
  const later = new Date(time);
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + months);
  const last = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(time.getUTCDate(), last));
  return later;
}

/** Until when an invitation can be answered: for as long as links are good, and not after the campaign. */
export function expiryOf({ endsAt }: Campaign, { linkDays }: SurveyPolicy, now: Date): Date {
  return new Date(Math.min(endsAt.getTime(), now.getTime() + linkDays * DAY_MS));
}

/** From when on invitations of a customer are counted. */
export function fatigueSince({ fatigueDays }: SurveyPolicy, now: Date): Date {
  return new Date(now.getTime() - fatigueDays * DAY_MS);
}

/** Throws `crm.rater_is_handler` when one of these identities handled what would be rated (R7). */
export function refuseHandler(handlerIds: readonly string[], identities: readonly string[]): void {
  if (identities.some((identity) => handlerIds.includes(identity))) {
    throw surveyErrors.rater_is_handler();
  }
}

function changed(campaign: Campaign, actor: Actor, now: Date): Campaign {
  return { ...campaign, version: campaign.version + 1, changedAt: now, changedBy: actor };
}
