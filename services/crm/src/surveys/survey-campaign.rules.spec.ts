import { ActorKind } from '@shouwen/contracts';
import type { Campaign, SurveyPolicy } from './survey.entity.js';
import {
  closeCampaign,
  expiryOf,
  fatigueSince,
  monthsAfter,
  nextPlan,
  planCampaign,
  problemsOfPlan,
  refuseHandler,
  withDrawn,
} from './survey-campaign.rules.js';
import type { CampaignPlan } from './survey-campaign.rules.js';

const now = new Date('2026-03-02T09:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const sue = { kind: ActorKind.HUMAN, id: 'sue', name: 'Sue' };
const policy = { fatigueDays: 80, fatigueLimit: 1, linkDays: 14, repeatMonths: 3 } as SurveyPolicy;
const stratum = (tier: string, region = '', wanted = 10) => ({ tier, region, wanted });
const plan = (patch: Partial<CampaignPlan> = {}): CampaignPlan => ({
  id: 'c',
  name: { en: 'Spring', zh: '春季' },
  templateCode: 'quarterly',
  templateVersion: 1,
  channel: 'online',
  endsAt: days(30),
  strata: [],
  seed: '1',
  actor: sue,
  ...patch,
});
const campaign = (patch: Partial<Campaign> = {}) => ({
  ...planCampaign(plan({ strata: [stratum('vip'), stratum('')] }), policy, now),
  ...patch,
});

describe('a plan', () => {
  it.each<[string, Partial<CampaignPlan>, string[]]>([
    ['starts and ends later', { startsAt: days(1) }, []],
    ['may start in the past, which is now', { startsAt: days(-3) }, []],
    ['may not end before it starts', { startsAt: days(31) }, ['endsAt']],
    ['may not end in the past', { endsAt: days(-1) }, ['endsAt']],
    [
      'may ask of a tier in two regions',
      { strata: [stratum('vip', 'a'), stratum('vip', 'b')] },
      [],
    ],
    ['may not name a stratum twice', { strata: [stratum('vip'), stratum('vip')] }, ['strata.1']],
  ])('%s', (_rule, patch, fields) => {
    expect(problemsOfPlan(plan(patch), now).map(({ field }) => field)).toEqual(fields);
  });

  it('repeats as the policy says unless it says otherwise', () => {
    expect(planCampaign(plan(), policy, now).repeatMonths).toBe(3);
    expect(planCampaign(plan({ repeatMonths: 0 }), policy, now).repeatMonths).toBe(0);
  });
});

describe('a campaign', () => {
  it('counts what was drawn for each of its strata', () => {
    const { strata } = withDrawn(withDrawn(campaign(), 1, 3), 1, 4);
    expect(strata.map(({ invited }) => invited)).toEqual([0, 7]);
  });

  it('is closed once', () => {
    const closed = closeCampaign(campaign({ status: 'running' }), sue, days(1));
    expect(closed).toMatchObject({ version: 2, status: 'closed', closedAt: days(1) });
    const refusal = expect.objectContaining({ code: 'crm.survey_campaign_closed' }) as Error;
    expect(() => closeCampaign(closed, sue, now)).toThrow(refusal);
  });

  it.each<[string, number, string | undefined]>([
    ['a quarter later', 3, '2026-06-02T09:00:00.000Z'],
    ['not at all when it is held once', 0, undefined],
    ['at the first time that is not over', 1, '2026-05-02T09:00:00.000Z'],
  ])('is held again %s', (_rule, repeatMonths, startsAt) => {
    const over = repeatMonths === 1 ? days(75) : days(30);
    const next = nextPlan(campaign({ repeatMonths }), { id: 'n', seed: '2' }, over);
    expect(next?.startsAt?.toISOString()).toBe(startsAt);
    if (next === undefined) return;
    expect(next.endsAt.getTime() - (next.startsAt?.getTime() ?? 0)).toBe(30 * 86_400_000);
    expect(planCampaign(next, policy, over).strata.map(({ invited }) => invited)).toEqual([0, 0]);
  });

  it.each([
    ['2026-01-31T08:00:00Z', 1, '2026-02-28T08:00:00.000Z'],
    ['2027-11-30T08:00:00Z', 3, '2028-02-29T08:00:00.000Z'],
    ['2026-10-31T08:00:00Z', 3, '2027-01-31T08:00:00.000Z'],
  ])('of %s is %i months later held at %s', (from, months, later) => {
    expect(monthsAfter(new Date(from), months).toISOString()).toBe(later);
  });
});

describe('an invitation', () => {
  it('can be answered for as long as links are good, and not after the campaign', () => {
    expect(expiryOf(campaign(), policy, now)).toEqual(days(14));
    expect(expiryOf(campaign(), policy, days(20))).toEqual(days(30));
  });

  it('counts for the time of the policy', () => {
    expect(fatigueSince(policy, now)).toEqual(days(-80));
  });

  it.each<[string, string[], string[], boolean]>([
    ['who handled it', ['ana'], ['ana', 'x'], true],
    ['somebody else', ['ana'], ['carol'], false],
    ['anybody, when nobody handled anything', [], ['carol'], false],
    ['nobody we know', ['ana'], [], false],
  ])('to %s is looked at', (_who, handlers, identities, isRefused) => {
    const attempt = () => refuseHandler(handlers, identities);
    const refusal = expect.objectContaining({ code: 'crm.rater_is_handler' }) as Error;
    if (isRefused) expect(attempt).toThrow(refusal);
    else expect(attempt).not.toThrow();
  });
});
