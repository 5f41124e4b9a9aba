import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  BatchGetChurnRisksRequest,
  GetRepurchaseRateRequest,
  GetTierMovementsRequest,
  ListChurnRisksRequest,
  ListLoyaltyPoliciesRequest,
  ListMovedCustomersRequest,
  PutLoyaltyPolicyRequest,
} from '@shouwen/contracts';
import type {
  BatchGetChurnRisksResponse,
  CountChurnRisksResponse,
  GetRepurchaseRateResponse,
  GetTierMovementsResponse,
  ListChurnRisksResponse,
  ListLoyaltyPoliciesResponse,
  ListMovedCustomersResponse,
  LoyaltyPolicy,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { ChurnRisksQueries, tokenAfter } from './churn-risks.queries.js';
import { loyaltyKeepers, loyaltyReporters, riskReaders } from './loyalty-access.js';
import {
  levelFromProto,
  levelToProto,
  movedToProto,
  policyToProto,
  repurchaseToProto,
  riskToProto,
  rulesFromProto,
} from './loyalty.mapper.js';
import { LoyaltyPoliciesService } from './loyalty-policies.service.js';
import { LoyaltyReportsQueries } from './loyalty-reports.queries.js';
import type { LoyaltyPeriod } from './loyalty-periods.js';
import { MovedCustomersQueries, tokenAfterMoved } from './moved-customers.queries.js';

const SERVICE = 'LoyaltyService';

/** The gRPC edge of loyalty and risk. */
@Controller()
export class LoyaltyController {
  constructor(
    private readonly risks: ChurnRisksQueries,
    private readonly reports: LoyaltyReportsQueries,
    private readonly moved: MovedCustomersQueries,
    private readonly policies: LoyaltyPoliciesService,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...riskReaders)
  async listLoyaltyPolicies(
    @Payload() { page }: ListLoyaltyPoliciesRequest,
  ): Promise<ListLoyaltyPoliciesResponse> {
    const { items, next } = await this.risks.listPolicies(pageFrom(page));
    return { policies: items.map(policyToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...loyaltyKeepers)
  async putLoyaltyPolicy(
    @Payload() request: PutLoyaltyPolicyRequest,
    @Context() context: RequestContext,
  ): Promise<LoyaltyPolicy> {
    const { reason, options } = request;
    const encoded = PutLoyaltyPolicyRequest.encode(request);
    const call = idempotentCallOf('loyalty_policy.put', options, encoded);
    const expectedVersion = options?.expectedVersion ?? 0;
    const wanted = { rules: rulesFromProto(request.rules), reason, expectedVersion };
    return policyToProto(await this.policies.put(context, wanted, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...riskReaders)
  async batchGetChurnRisks(
    @Payload() { customerIds }: BatchGetChurnRisksRequest,
  ): Promise<BatchGetChurnRisksResponse> {
    return { risks: (await this.risks.ofCustomers(customerIds)).map(riskToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...loyaltyReporters)
  async countChurnRisks(): Promise<CountChurnRisksResponse> {
    const levels = await this.risks.count();
    return {
      levels: levels.map(({ level, customers }) => ({ level: levelToProto(level), customers })),
    };
  }

  @GrpcMethod(SERVICE)
  @Allow(...riskReaders)
  async listChurnRisks(
    @Payload() { level, page }: ListChurnRisksRequest,
  ): Promise<ListChurnRisksResponse> {
    const { items, next } = await this.risks.ofLevel(levelFromProto(level), pageFrom(page));
    return {
      risks: items.map(riskToProto),
      nextPageToken: next,
      pageTokens: items.map(tokenAfter),
    };
  }

  @GrpcMethod(SERVICE)
  @Allow(...loyaltyReporters)
  async getRepurchaseRate(
    @Payload() request: GetRepurchaseRateRequest,
  ): Promise<GetRepurchaseRateResponse> {
    return repurchaseToProto(await this.reports.repurchase(periodOf(request)));
  }

  @GrpcMethod(SERVICE)
  @Allow(...loyaltyReporters)
  async getTierMovements(
    @Payload() request: GetTierMovementsRequest,
  ): Promise<GetTierMovementsResponse> {
    const { totals, movements } = await this.reports.movements(periodOf(request));
    return {
      ...totals,
      movements: movements.map((one) => ({ ...one, fromTier: one.fromTier ?? '' })),
    };
  }

  @GrpcMethod(SERVICE)
  @Allow(...loyaltyReporters)
  async listMovedCustomers(
    @Payload() request: ListMovedCustomersRequest,
  ): Promise<ListMovedCustomersResponse> {
    const { fromTier, toTier } = request;
    const movement = { ...periodOf(request), fromTier: fromTier || null, toTier };
    const { items, next } = await this.moved.list(movement, pageFrom(request.page));
    return {
      customers: items.map(movedToProto),
      nextPageToken: next,
      pageTokens: items.map(tokenAfterMoved),
    };
  }
}

function periodOf({ from, to }: { from?: Date; to?: Date }): LoyaltyPeriod {
  // Requests without a time are refused before.
  return { from: from ?? new Date(Number.NaN), to: to ?? new Date(Number.NaN) };
}
