import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  BatchGetTicketFlagsRequest,
  BatchListTicketDutiesRequest,
  ListDutiesRequest,
  PutDutyPolicyRequest,
} from '@shouwen/contracts';
import type {
  BatchGetTicketFlagsResponse,
  BatchListTicketDutiesResponse,
  DutyPolicy,
  ListDutiesResponse,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext, Role } from '@shouwen/platform';
import { workers } from '../tickets/ticket-access.js';
import { DutiesQueries } from './duties.queries.js';
import { DutyPoliciesService } from './duty-policies.service.js';
import { limitsFromProto, policyToProto } from './duty-policy.mapper.js';
import { dutyToProto, ticketFlagToProto } from './duty.mapper.js';

const SERVICE = 'DutyService';

/** Roles that see who owes what; a customer sees only who was first asked, on the ticket. */
export const dutyReaders: Role[] = [...workers, 'department', 'admin'];

/** The gRPC edge of duties: maps requests to use cases and answers back, nothing more. */
@Controller()
export class DutiesController {
  constructor(
    private readonly queries: DutiesQueries,
    private readonly policies: DutyPoliciesService,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...dutyReaders)
  async listDuties(@Payload() request: ListDutiesRequest): Promise<ListDutiesResponse> {
    const value = request.of?.value ?? '';
    const of = request.of?.$case === 'ticketId' ? { ticketId: value } : { personId: value };
    const page = await this.queries.list(of, pageFrom(request.page));
    return { duties: page.items.map(dutyToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...dutyReaders)
  async batchListTicketDuties(
    @Payload() request: BatchListTicketDutiesRequest,
  ): Promise<BatchListTicketDutiesResponse> {
    const { size } = pageFrom({ pageSize: request.pageSize, pageToken: '' });
    const pages = await this.queries.listOfTickets(request.ticketIds, size);
    return {
      tickets: [...pages].map(([ticketId, { items, next }]) => ({
        ticketId,
        duties: items.map(dutyToProto),
        nextPageToken: next,
      })),
    };
  }

  @GrpcMethod(SERVICE)
  @Allow(...dutyReaders)
  async batchGetTicketFlags(
    @Payload() request: BatchGetTicketFlagsRequest,
  ): Promise<BatchGetTicketFlagsResponse> {
    const flags = await this.queries.flags(request.ticketIds);
    return {
      tickets: [...flags].map(([ticketId, of]) => ({ ticketId, flags: of.map(ticketFlagToProto) })),
    };
  }

  @GrpcMethod(SERVICE)
  @Allow(...dutyReaders)
  async getDutyPolicy(): Promise<DutyPolicy> {
    return policyToProto(await this.policies.get());
  }

  @GrpcMethod(SERVICE)
  @Allow('manager', 'admin')
  async putDutyPolicy(
    @Payload() request: PutDutyPolicyRequest,
    @Context() context: RequestContext,
  ): Promise<DutyPolicy> {
    const { limits, reason, options } = request;
    if (limits === undefined) throw new Error('the contract let a policy through without limits');
    const call = idempotentCallOf('duty_policy.put', options, PutDutyPolicyRequest.encode(request));
    const expectedVersion = options?.expectedVersion ?? 0;
    const wanted = { limits: limitsFromProto(limits), reason, expectedVersion };
    return policyToProto(await this.policies.put(context, wanted, call));
  }
}
