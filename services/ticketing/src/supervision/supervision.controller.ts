import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  AcknowledgeSupervisionOrderRequest,
  ChaseSupervisionOrderRequest,
  CloseSupervisionOrderRequest,
  GetSupervisionOrderRequest,
  ListSupervisionOrdersRequest,
  OpenSupervisionOrderRequest,
  PutSupervisionPolicyRequest,
  ReplyToSupervisionOrderRequest,
} from '@shouwen/contracts';
import type {
  ListSupervisionOrdersResponse,
  SupervisionOrder,
  SupervisionPolicy,
  WriteOptions,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { keepers } from '../staff/staff-access.js';
import { leaders, staff } from '../tickets/ticket-access.js';
import { SupervisionPoliciesService } from './supervision-policies.service.js';
import {
  orderToProto,
  policyToProto,
  statusFromProto,
  verdictFromProto,
} from './supervision.mapper.js';
import { SupervisionQueries } from './supervision.queries.js';
import { SupervisionService } from './supervision.service.js';
import type { OrderTarget } from './supervision.service.js';

const SERVICE = 'SupervisionService';

/** The gRPC edge of supervision orders. */
@Controller()
export class SupervisionController {
  constructor(
    private readonly orders: SupervisionService,
    private readonly queries: SupervisionQueries,
    private readonly policies: SupervisionPoliciesService,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...leaders)
  async openSupervisionOrder(
    @Payload() request: OpenSupervisionOrderRequest,
    @Context() context: RequestContext,
  ): Promise<SupervisionOrder> {
    const { ticketId, assigneeId, what, dueAt, limitSeconds, options } = request;
    const encoded = OpenSupervisionOrderRequest.encode(request);
    const call = idempotentCallOf('supervision_order.open', options, encoded);
    const command = { ticketId, assigneeId, what, dueAt, limitSeconds };
    return orderToProto(await this.orders.open(context, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async acknowledgeSupervisionOrder(
    @Payload() request: AcknowledgeSupervisionOrderRequest,
    @Context() context: RequestContext,
  ): Promise<SupervisionOrder> {
    const encoded = AcknowledgeSupervisionOrderRequest.encode(request);
    const call = idempotentCallOf('supervision_order.acknowledge', request.options, encoded);
    return orderToProto(await this.orders.acknowledge(context, targetOf(request), call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async replyToSupervisionOrder(
    @Payload() request: ReplyToSupervisionOrderRequest,
    @Context() context: RequestContext,
  ): Promise<SupervisionOrder> {
    const encoded = ReplyToSupervisionOrderRequest.encode(request);
    const call = idempotentCallOf('supervision_order.reply', request.options, encoded);
    return orderToProto(await this.orders.reply(context, targetOf(request), request.reply, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...leaders)
  async chaseSupervisionOrder(
    @Payload() request: ChaseSupervisionOrderRequest,
    @Context() context: RequestContext,
  ): Promise<SupervisionOrder> {
    const encoded = ChaseSupervisionOrderRequest.encode(request);
    const call = idempotentCallOf('supervision_order.chase', request.options, encoded);
    return orderToProto(await this.orders.chase(context, targetOf(request), request.note, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...leaders)
  async closeSupervisionOrder(
    @Payload() request: CloseSupervisionOrderRequest,
    @Context() context: RequestContext,
  ): Promise<SupervisionOrder> {
    const verdict = verdictFromProto(request.verdict);
    if (verdict === undefined) throw new Error('the contract let a missing verdict through');
    const encoded = CloseSupervisionOrderRequest.encode(request);
    const call = idempotentCallOf('supervision_order.close', request.options, encoded);
    const judged = { verdict, note: request.note };
    return orderToProto(await this.orders.close(context, targetOf(request), judged, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getSupervisionOrder(
    @Payload() request: GetSupervisionOrderRequest,
    @Context() { caller }: RequestContext,
  ): Promise<SupervisionOrder> {
    return orderToProto(await this.queries.get(caller, request.id));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listSupervisionOrders(
    @Payload() request: ListSupervisionOrdersRequest,
    @Context() { caller }: RequestContext,
  ): Promise<ListSupervisionOrdersResponse> {
    const filter = {
      statuses: request.statuses.map(statusFromProto).filter((status) => status !== undefined),
      assigneeId: request.assigneeId || undefined,
      issuerId: request.issuerId || undefined,
      ticketId: request.ticketId || undefined,
      overdue: request.overdue,
    };
    const page = await this.queries.list(caller, filter, pageFrom(request.page));
    return { orders: page.items.map(orderToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getSupervisionPolicy(): Promise<SupervisionPolicy> {
    return policyToProto(await this.policies.get());
  }

  @GrpcMethod(SERVICE)
  @Allow(...keepers)
  async putSupervisionPolicy(
    @Payload() request: PutSupervisionPolicyRequest,
    @Context() context: RequestContext,
  ): Promise<SupervisionPolicy> {
    const { limits, reason, options } = request;
    if (limits === undefined) throw new Error('the contract let missing limits through');
    const encoded = PutSupervisionPolicyRequest.encode(request);
    const call = idempotentCallOf('supervision_policy.put', options, encoded);
    const wanted = { limits, reason, expectedVersion: options?.expectedVersion ?? 0 };
    return policyToProto(await this.policies.put(context, wanted, call));
  }
}

function targetOf(request: { orderId: string; options?: WriteOptions | undefined }): OrderTarget {
  return { orderId: request.orderId, expectedVersion: request.options?.expectedVersion ?? 0 };
}
