import { credentials } from '@grpc/grpc-js';
import {
  PlanSurveyCampaignRequest,
  PutTierRulesRequest,
  SurveyServiceClient,
  TierServiceClient,
  TierSimulationStatus,
} from '@shouwen/contracts';
import type { SurveyCampaign, TierRuleSet, TierSimulation } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { TestIssuer } from '@shouwen/dev';
import type pg from 'pg';
import { answerOf, metadataFor } from '../load/service.target.js';
import type { Running } from '../stage/processes.js';

const timeoutMs = 1_200_000;
const HOUR_MS = 3_600_000;

/** Work that goes through everybody, and how long it took. */
export interface LongWork {
  name: string;
  seconds: number;
  found: string;
}

/** Simulates rules on everybody: VIPs from a lower score on. */
export async function simulate({ address }: Running, issuer: TestIssuer): Promise<LongWork> {
  const manager = metadataFor(await issuer.sign({ sub: 'max', roles: ['manager'], name: 'Max' }));
  const client = new TierServiceClient(address, credentials.createInsecure());
  try {
    const { ruleSets } = await answerOf<{ ruleSets: TierRuleSet[] }>((done) =>
      client.listTierRuleSets({ page: undefined }, manager, done),
    );
    const rules = ruleSets.find(({ publishedAt }) => publishedAt)?.rules;
    if (rules === undefined) throw new Error('no rules are in force');
    const tiers = rules.tiers.map((tier) =>
      tier.code === 'vip' ? { ...tier, enterAt: 60, leaveBelow: 55 } : tier,
    );
    const draft = {
      ...PutTierRulesRequest.fromJSON({ reason: 'bench' }),
      rules: { ...rules, tiers },
    };
    const { id } = await answerOf<TierRuleSet>((done) => client.putTierRules(draft, manager, done));
    const began = performance.now();
    const started = await answerOf<TierSimulation>((done) =>
      client.simulateTierRules({ ruleSetId: id, options: undefined }, manager, done),
    );
    const { examined, moves } = await until(
      async () => {
        const simulation = await answerOf<TierSimulation>((done) =>
          client.getTierSimulation({ id: started.id }, manager, done),
        );
        return simulation.status === TierSimulationStatus.FINISHED ? simulation : undefined;
      },
      { what: 'the simulation to be finished', timeoutMs },
    );
    const moving = moves.reduce((sum, { customers }) => sum + customers, 0);
    const found = `${examined.toLocaleString('en')} looked at, ${moving.toLocaleString('en')} would move`;
    return { name: 'a set of rules simulated', seconds: secondsSince(began), found };
  } finally {
    client.close();
  }
}

/** Draws a campaign of two strata, 2,000 customers each, and asks who is left once more. */
export async function drawCampaign({ address }: Running, issuer: TestIssuer): Promise<LongWork> {
  const supervisor = metadataFor(
    await issuer.sign({ sub: 'li-ming', roles: ['supervisor'], name: 'Li Ming' }),
  );
  const client = new SurveyServiceClient(address, credentials.createInsecure());
  try {
    const request = PlanSurveyCampaignRequest.fromJSON({
      name: { en: 'Bench', zh: '压测' },
      templateCode: 'quarterly',
      channel: 'SURVEY_CHANNEL_ONLINE',
      endsAt: new Date(Date.now() + HOUR_MS),
      repeatMonths: 0,
      strata: [
        { tier: 'vip', region: '', wanted: 2_000 },
        { tier: 'regular', region: 'east', wanted: 2_000 },
      ],
    });
    const began = performance.now();
    const { id } = await answerOf<SurveyCampaign>((done) =>
      client.planSurveyCampaign(request, supervisor, done),
    );
    const { strata } = await until(
      async () => {
        const campaign = await answerOf<SurveyCampaign>((done) =>
          client.getSurveyCampaign({ campaignId: id }, supervisor, done),
        );
        return campaign.drawn ? campaign : undefined;
      },
      { what: 'the campaign to be drawn', timeoutMs },
    );
    const invited = strata.reduce((sum, stratum) => sum + stratum.invited, 0);
    const found = `${invited.toLocaleString('en')} of 4,000 drawn`;
    return { name: 'a survey campaign drawn', seconds: secondsSince(began), found };
  } finally {
    client.close();
  }
}

/** Waits until every new record was compared with those like it. */
export async function compareAll(client: pg.Client): Promise<LongWork> {
  const waiting = async (sql: string) =>
    Number((await client.query<{ count: string }>(sql)).rows[0]?.count ?? 0);
  const began = performance.now();
  const timers = `select count(*) from timer where kind = 'crm.compare'`;
  const due = await waiting(timers);
  await until(async () => (await waiting(timers)) === 0, {
    what: 'new records to be compared',
    timeoutMs,
  });
  const proposals = await waiting('select count(*) from duplicate_proposal');
  const found = `${proposals} pairs proposed, ${due} records were left`;
  return { name: 'new records compared', seconds: secondsSince(began), found };
}

function secondsSince(began: number): number {
  return (performance.now() - began) / 1_000;
}
