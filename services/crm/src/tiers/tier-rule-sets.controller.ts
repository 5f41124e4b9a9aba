import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  GetTierSimulationRequest,
  ListTierRuleSetsRequest,
  PublishTierRulesRequest,
  PutTierRulesRequest,
  SimulateTierRulesRequest,
} from '@shouwen/contracts';
import type { ListTierRuleSetsResponse, TierRuleSet, TierSimulation } from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { staff } from '../customers/customer-access.js';
import { ruleSetToProto, rulesFromProto, simulationToProto } from './tier.mapper.js';
import { TierRuleSetsService } from './tier-rule-sets.service.js';
import { TierSimulationsQueries, TiersQueries } from './tiers.queries.js';

const SERVICE = 'TierService';

/** The gRPC edge of the rules of tiers. */
@Controller()
export class TierRuleSetsController {
  constructor(
    private readonly queries: TiersQueries,
    private readonly simulations: TierSimulationsQueries,
    private readonly ruleSets: TierRuleSetsService,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listTierRuleSets(
    @Payload() { page }: ListTierRuleSetsRequest,
  ): Promise<ListTierRuleSetsResponse> {
    const { items, next } = await this.queries.listRuleSets(pageFrom(page));
    return { ruleSets: items.map(ruleSetToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow('manager')
  async putTierRules(
    @Payload() request: PutTierRulesRequest,
    @Context() context: RequestContext,
  ): Promise<TierRuleSet> {
    const { reason, options } = request;
    const call = idempotentCallOf('tier_rules.put', options, PutTierRulesRequest.encode(request));
    const expectedVersion = options?.expectedVersion ?? 0;
    const wanted = { rules: rulesFromProto(request.rules), reason, expectedVersion };
    return ruleSetToProto(await this.ruleSets.put(context, wanted, call));
  }

  @GrpcMethod(SERVICE)
  @Allow('manager')
  async simulateTierRules(
    @Payload() request: SimulateTierRulesRequest,
    @Context() context: RequestContext,
  ): Promise<TierSimulation> {
    const { ruleSetId, options } = request;
    const encoded = SimulateTierRulesRequest.encode(request);
    const call = idempotentCallOf('tier_rules.simulate', options, encoded);
    const target = { ruleSetId, expectedVersion: options?.expectedVersion ?? 0 };
    return simulationToProto(await this.ruleSets.simulate(context, target, call));
  }

  @GrpcMethod(SERVICE)
  @Allow('supervisor', 'manager', 'admin')
  async getTierSimulation(@Payload() { id }: GetTierSimulationRequest): Promise<TierSimulation> {
    return simulationToProto(await this.simulations.get(id));
  }

  @GrpcMethod(SERVICE)
  @Allow('manager')
  async publishTierRules(
    @Payload() request: PublishTierRulesRequest,
    @Context() context: RequestContext,
  ): Promise<TierRuleSet> {
    const { ruleSetId, reason, options } = request;
    const encoded = PublishTierRulesRequest.encode(request);
    const call = idempotentCallOf('tier_rules.publish', options, encoded);
    const target = { ruleSetId, expectedVersion: options?.expectedVersion ?? 0 };
    return ruleSetToProto(await this.ruleSets.publish(context, target, reason, call));
  }
}
