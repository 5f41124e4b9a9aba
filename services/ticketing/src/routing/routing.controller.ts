import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  AssignTicketRequest,
  GetRoutingReceiptsRequest,
  ListRoutingRulesRequest,
  SaveRoutingRuleRequest,
} from '@shouwen/contracts';
import type {
  GetRoutingReceiptsResponse,
  ListRoutingRulesResponse,
  RoutingRule,
  Ticket,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { keepers, staff } from '../staff/staff-access.js';
import { leaders } from '../tickets/ticket-access.js';
import { ticketToProto } from '../tickets/ticket.mapper.js';
import { AssignmentsService } from './assignments.service.js';
import { RoutingRulesService } from './routing-rules.service.js';
import { receiptToProto, ruleFromProto, ruleToProto } from './routing.mapper.js';
import { RoutingQueries } from './routing.queries.js';

const SERVICE = 'RoutingService';
const DEFAULT_RECEIPTS = 5;

/** The gRPC edge of routing. */
@Controller()
export class RoutingController {
  constructor(
    private readonly rules: RoutingRulesService,
    private readonly assignments: AssignmentsService,
    private readonly queries: RoutingQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...keepers)
  async saveRoutingRule(
    @Payload() request: SaveRoutingRuleRequest,
    @Context() context: RequestContext,
  ): Promise<RoutingRule> {
    const encoded = SaveRoutingRuleRequest.encode(request);
    const call = idempotentCallOf('routing_rule.save', request.options, encoded);
    const expectedVersion = request.options?.expectedVersion ?? 0;
    const saying = ruleFromProto(request);
    return ruleToProto(await this.rules.save(context, saying, expectedVersion, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listRoutingRules(
    @Payload() request: ListRoutingRulesRequest,
  ): Promise<ListRoutingRulesResponse> {
    const page = await this.queries.rules(request.includeInactive, pageFrom(request.page));
    return { rules: page.items.map(ruleToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getRoutingReceipts(
    @Payload() request: GetRoutingReceiptsRequest,
  ): Promise<GetRoutingReceiptsResponse> {
    const limit = request.limit || DEFAULT_RECEIPTS;
    const receipts = await this.queries.receipts(request.ticketIds, limit);
    return { receipts: receipts.map(receiptToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...leaders)
  async assignTicket(
    @Payload() request: AssignTicketRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const encoded = AssignTicketRequest.encode(request);
    const call = idempotentCallOf('ticket.assign', request.options, encoded);
    const { ticketId, memberId, reason, options } = request;
    const target = { ticketId, expectedVersion: options?.expectedVersion ?? 0 };
    return ticketToProto(
      await this.assignments.assign(context, target, { memberId, reason }, call),
    );
  }
}
