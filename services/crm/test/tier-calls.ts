import { OverrideTierRequest, PutTierRulesRequest } from '@shouwen/contracts';
import type { TierReviewSchedule, TierRules, TierServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';

const options = (expectedVersion = 0) => ({ idempotencyKey: '', expectedVersion });

/** The calls of the tier service, each with only what a test cares about. */
export class TierCalls {
  constructor(private readonly client: TierServiceClient) {}

  async standings(context: RequestContext, ...customerIds: string[]) {
    const { client } = this;
    const { standings } = await callGrpc(
      client,
      client.batchGetStandings,
      { customerIds },
      context,
    );
    return standings;
  }

  explain(context: RequestContext, customerId: string) {
    return callGrpc(this.client, this.client.explainTier, { customerId }, context);
  }

  history(context: RequestContext, customerId: string, pageSize = 0, pageToken = '') {
    const request = { customerId, page: { pageSize, pageToken } };
    return callGrpc(this.client, this.client.listTierHistory, request, context);
  }

  override(
    context: RequestContext,
    customerId: string,
    {
      tier = 'vip',
      until = new Date(Date.now() + 3_600_000),
      reason = '重要客户',
      version = 0,
    } = {},
  ) {
    const said = OverrideTierRequest.fromJSON({ customerId, tier, until, reason });
    const request = { ...said, options: options(version) };
    return callGrpc(this.client, this.client.overrideTier, request, context);
  }

  endOverride(context: RequestContext, customerId: string, reason = '不再需要') {
    const request = { customerId, reason, options: options() };
    return callGrpc(this.client, this.client.endTierOverride, request, context);
  }

  setDedicatedAgent(context: RequestContext, customerId: string, agentId: string) {
    const request = { customerId, agentId, reason: '长期负责', options: options() };
    return callGrpc(this.client, this.client.setDedicatedAgent, request, context);
  }

  async ruleSets(context: RequestContext) {
    const { client } = this;
    const request = { page: undefined };
    return (await callGrpc(client, client.listTierRuleSets, request, context)).ruleSets;
  }

  put(context: RequestContext, rules: TierRules) {
    const request = { ...PutTierRulesRequest.fromJSON({ reason: '旺季' }), rules };
    return callGrpc(this.client, this.client.putTierRules, request, context);
  }

  simulate(context: RequestContext, ruleSetId: string) {
    const request = { ruleSetId, options: options() };
    return callGrpc(this.client, this.client.simulateTierRules, request, context);
  }

  simulation(context: RequestContext, id: string) {
    return callGrpc(this.client, this.client.getTierSimulation, { id }, context);
  }

  publish(context: RequestContext, ruleSetId: string) {
    const request = { ruleSetId, reason: '已模拟', options: options() };
    return callGrpc(this.client, this.client.publishTierRules, request, context);
  }

  policy(context: RequestContext) {
    return callGrpc(this.client, this.client.getTieringPolicy, {}, context);
  }

  putPolicy(context: RequestContext, schedule: TierReviewSchedule, version = 0) {
    const request = { schedule, reason: '夜间备份', options: options(version) };
    return callGrpc(this.client, this.client.putTieringPolicy, request, context);
  }
}
