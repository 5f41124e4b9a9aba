import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  BatchGetStandingsRequest,
  EndTierOverrideRequest,
  ExplainTierRequest,
  ListTierHistoryRequest,
  OverrideTierRequest,
  SetDedicatedAgentRequest,
} from '@shouwen/contracts';
import type {
  BatchGetStandingsResponse,
  CustomerStanding,
  ListTierHistoryResponse,
  TierExplanation,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { readers, staff } from '../customers/customer-access.js';
import { StandingsService } from './standings.service.js';
import { explanationToProto, standingToProto, tierChangeToProto } from './tier.mapper.js';
import { TiersQueries } from './tiers.queries.js';

const SERVICE = 'TierService';

/** The gRPC edge of how customers stand. */
@Controller()
export class TiersController {
  constructor(
    private readonly queries: TiersQueries,
    private readonly standings: StandingsService,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async batchGetStandings(
    @Payload() request: BatchGetStandingsRequest,
    @Context() { caller }: RequestContext,
  ): Promise<BatchGetStandingsResponse> {
    const standings = await this.queries.standings(caller, request.customerIds);
    // Why somebody gave a tier is for staff.
    const isStaff = staff.some((role) => caller.roles.has(role));
    return {
      standings: standings
        .map(standingToProto)
        .map((standing) => (isStaff ? standing : { ...standing, override: undefined })),
    };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async explainTier(
    @Payload() request: ExplainTierRequest,
    @Context() { caller }: RequestContext,
  ): Promise<TierExplanation> {
    return explanationToProto(await this.queries.explain(caller, request.customerId));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listTierHistory(
    @Payload() { customerId, page }: ListTierHistoryRequest,
    @Context() { caller }: RequestContext,
  ): Promise<ListTierHistoryResponse> {
    const { items, next } = await this.queries.history(caller, customerId, pageFrom(page));
    return { changes: items.map(tierChangeToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow('supervisor', 'manager')
  async overrideTier(
    @Payload() request: OverrideTierRequest,
    @Context() context: RequestContext,
  ): Promise<CustomerStanding> {
    const { customerId, tier, reason, options } = request;
    const encoded = OverrideTierRequest.encode(request);
    const call = idempotentCallOf('customer_tier.override', options, encoded);
    const target = { customerId, expectedVersion: options?.expectedVersion ?? 0 };
    const until = request.until ?? new Date(Number.NaN);
    const given = { tier, until, reason };
    return standingToProto(await this.standings.override(context, target, given, call));
  }

  @GrpcMethod(SERVICE)
  @Allow('supervisor', 'manager')
  async endTierOverride(
    @Payload() request: EndTierOverrideRequest,
    @Context() context: RequestContext,
  ): Promise<CustomerStanding> {
    const { customerId, reason, options } = request;
    const encoded = EndTierOverrideRequest.encode(request);
    const call = idempotentCallOf('customer_tier.end_override', options, encoded);
    const target = { customerId, expectedVersion: options?.expectedVersion ?? 0 };
    return standingToProto(await this.standings.endOverride(context, target, reason, call));
  }

  @GrpcMethod(SERVICE)
  @Allow('manager')
  async setDedicatedAgent(
    @Payload() request: SetDedicatedAgentRequest,
    @Context() context: RequestContext,
  ): Promise<CustomerStanding> {
    const { customerId, reason, options } = request;
    const encoded = SetDedicatedAgentRequest.encode(request);
    const call = idempotentCallOf('customer_dedicated_agent.set', options, encoded);
    const target = { customerId, expectedVersion: options?.expectedVersion ?? 0 };
    const wanted = { agentId: request.agentId.trim() || null, reason };
    return standingToProto(await this.standings.setDedicatedAgent(context, target, wanted, call));
  }
}
