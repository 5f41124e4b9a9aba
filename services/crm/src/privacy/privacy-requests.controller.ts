import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  DecidePrivacyRequestRequest,
  GetPrivacyRequestRequest,
  ListPrivacyRequestsRequest,
  ReadSubjectAccessRequest,
  RequestPrivacyActionRequest,
} from '@shouwen/contracts';
import type {
  ListPrivacyRequestsResponse,
  PrivacyRequest,
  ReadSubjectAccessResponse,
} from '@shouwen/contracts';
import { Allow, Clock, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import {
  basisFromProto,
  requestKindFromProto,
  requestStateFromProto,
  requestToProto,
} from './privacy.mapper.js';
import { PrivacyRequestStore } from './privacy-request.store.js';
import { PrivacyRequestsService } from './privacy-requests.service.js';
import { SubjectAccess } from './subject-access.js';

const SERVICE = 'PrivacyService';

/** The gRPC edge of what customers have a right to ask for: maps requests to use cases and answers back, nothing more. */
@Controller()
export class PrivacyRequestsController {
  constructor(
    private readonly requests: PrivacyRequestsService,
    private readonly store: PrivacyRequestStore,
    private readonly access: SubjectAccess,
    private readonly clock: Clock,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow('agent', 'specialist', 'supervisor', 'manager', 'admin')
  async requestPrivacyAction(
    @Payload() request: RequestPrivacyActionRequest,
    @Context() context: RequestContext,
  ): Promise<PrivacyRequest> {
    const kind = requestKindFromProto(request.kind);
    const basis = basisFromProto(request.basis);
    if (kind === undefined || basis === undefined) {
      throw new Error('the contract let a kind or a basis through that we do not know');
    }
    const { customerId, note, options } = request;
    const call = idempotentCallOf(
      'privacy.request',
      options,
      RequestPrivacyActionRequest.encode(request),
    );
    const made = await this.requests.request(context, { kind, customerId, basis, note }, call);
    return requestToProto(made, this.clock.now());
  }

  @GrpcMethod(SERVICE)
  @Allow('manager', 'admin')
  async decidePrivacyRequest(
    @Payload() request: DecidePrivacyRequestRequest,
    @Context() context: RequestContext,
  ): Promise<PrivacyRequest> {
    const { requestId, approved, options } = request;
    const call = idempotentCallOf(
      'privacy.decide',
      options,
      DecidePrivacyRequestRequest.encode(request),
    );
    const command = { requestId, approved, expectedVersion: options?.expectedVersion ?? 0 };
    await this.requests.decide(context, command, call);
    return requestToProto(await this.store.get(requestId), this.clock.now());
  }

  @GrpcMethod(SERVICE)
  @Allow('agent', 'specialist', 'supervisor', 'manager', 'admin')
  async getPrivacyRequest(@Payload() request: GetPrivacyRequestRequest): Promise<PrivacyRequest> {
    return requestToProto(await this.store.get(request.requestId), this.clock.now());
  }

  @GrpcMethod(SERVICE)
  @Allow('supervisor', 'manager', 'admin')
  async listPrivacyRequests(
    @Payload() request: ListPrivacyRequestsRequest,
  ): Promise<ListPrivacyRequestsResponse> {
    const now = this.clock.now();
    const filter = {
      kind: requestKindFromProto(request.kind),
      state: requestStateFromProto(request.state),
      customerId: request.customerId || undefined,
      overdueAt: request.overdue ? now : undefined,
    };
    const page = await this.store.list(filter, pageFrom(request.page));
    return {
      requests: page.items.map((item) => requestToProto(item, now)),
      nextPageToken: page.next,
    };
  }

  @GrpcMethod(SERVICE)
  @Allow('manager', 'admin')
  async readSubjectAccess(
    @Payload() request: ReadSubjectAccessRequest,
    @Context() context: RequestContext,
  ): Promise<ReadSubjectAccessResponse> {
    const { requestId, pageToken } = request;
    const { section, json, next } = await this.access.read(context, requestId, pageToken);
    return { section, json, nextPageToken: next };
  }
}
