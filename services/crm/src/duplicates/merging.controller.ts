import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  DismissDuplicateProposalRequest,
  MergeCustomersRequest,
  SetDuplicatePointsRequest,
  UnmergeCustomerRequest,
} from '@shouwen/contracts';
import type {
  DuplicatePoints,
  DuplicateProposal,
  ListDuplicatePointsResponse,
  ListDuplicateProposalsRequest,
  ListDuplicateProposalsResponse,
  MergeCustomersResponse,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { leaders, staff, writers } from '../customers/customer-access.js';
import { customerToProto } from '../customers/customer.mapper.js';
import { proposalToProto } from './duplicate.mapper.js';
import { DuplicatePointsService } from './duplicate-points.service.js';
import { DuplicateStore } from './duplicate.store.js';
import { DuplicatesService } from './duplicates.service.js';
import { MergingService } from './merging.service.js';
import type { MergedCustomers } from './merging.service.js';

const SERVICE = 'CustomerMergingService';

/** The gRPC edge of duplicates and merging. */
@Controller()
export class MergingController {
  constructor(
    private readonly merging: MergingService,
    private readonly duplicates: DuplicatesService,
    private readonly store: DuplicateStore,
    private readonly points: DuplicatePointsService,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...writers)
  async listDuplicateProposals(
    @Payload() request: ListDuplicateProposalsRequest,
  ): Promise<ListDuplicateProposalsResponse> {
    const page = await this.store.list(request.customerId || undefined, pageFrom(request.page));
    return { proposals: page.items.map(proposalToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...writers)
  async dismissDuplicateProposal(
    @Payload() request: DismissDuplicateProposalRequest,
    @Context() context: RequestContext,
  ): Promise<DuplicateProposal> {
    const { proposalId, options } = request;
    const call = idempotentCallOf(
      'duplicate_proposal.dismiss',
      options,
      DismissDuplicateProposalRequest.encode(request),
    );
    const target = { proposalId, expectedVersion: options?.expectedVersion ?? 0 };
    return proposalToProto(await this.duplicates.dismiss(context, target, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...leaders)
  async mergeCustomers(
    @Payload() request: MergeCustomersRequest,
    @Context() context: RequestContext,
  ): Promise<MergeCustomersResponse> {
    const { sourceId, options } = request;
    const source = { customerId: sourceId, expectedVersion: options?.expectedVersion ?? 0 };
    const call = idempotentCallOf('customer.merge', options, MergeCustomersRequest.encode(request));
    return toProto(await this.merging.merge(context, source, request, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...leaders)
  async unmergeCustomer(
    @Payload() request: UnmergeCustomerRequest,
    @Context() context: RequestContext,
  ): Promise<MergeCustomersResponse> {
    const { customerId, reason, options } = request;
    const source = { customerId, expectedVersion: options?.expectedVersion ?? 0 };
    const call = idempotentCallOf(
      'customer.unmerge',
      options,
      UnmergeCustomerRequest.encode(request),
    );
    return toProto(await this.merging.unmerge(context, source, reason, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listDuplicatePoints(): Promise<ListDuplicatePointsResponse> {
    return { points: await this.points.list() };
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async setDuplicatePoints(
    @Payload() request: SetDuplicatePointsRequest,
    @Context() context: RequestContext,
  ): Promise<DuplicatePoints> {
    const { name, points, reason, options } = request;
    const encoded = SetDuplicatePointsRequest.encode(request);
    const call = idempotentCallOf('duplicate_points.set', options, encoded);
    const expectedVersion = options?.expectedVersion ?? 0;
    return this.points.set(context, { name, points, reason, expectedVersion }, call);
  }
}

function toProto({ source, target }: MergedCustomers): MergeCustomersResponse {
  return { source: customerToProto(source), target: customerToProto(target) };
}
