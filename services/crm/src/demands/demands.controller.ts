import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  AcceptDemandRequest,
  DeclineDemandRequest,
  DeliverDemandRequest,
  EditDemandRequest,
  PlanDemandRequest,
  RaiseDemandRequest,
  ReopenDemandRequest,
  RouteDemandRequest,
} from '@shouwen/contracts';
import type { Demand } from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { deciders, raisers } from './demand-access.js';
import { DemandDecisionsService } from './demand-decisions.service.js';
import { demandToProto, originFromProto, targetFromProto } from './demand.mapper.js';
import { DemandsService } from './demands.service.js';

const SERVICE = 'DemandService';

/** The gRPC edge of the way of demands, from raising to delivery. */
@Controller()
export class DemandsController {
  constructor(
    private readonly demands: DemandsService,
    private readonly decisions: DemandDecisionsService,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...raisers)
  async raiseDemand(
    @Payload() request: RaiseDemandRequest,
    @Context() context: RequestContext,
  ): Promise<Demand> {
    const { title, description, customerId, comment, options } = request;
    const call = idempotentCallOf('demand.raise', options, RaiseDemandRequest.encode(request));
    const origin = originFromProto(request.origin);
    const command = { title, description, origin, customerId, comment };
    return demandToProto(await this.demands.raise(context, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...raisers)
  async editDemand(
    @Payload() request: EditDemandRequest,
    @Context() context: RequestContext,
  ): Promise<Demand> {
    const { title, description, options } = request;
    const call = idempotentCallOf('demand.edit', options, EditDemandRequest.encode(request));
    const words = { title: title || undefined, description };
    return demandToProto(await this.decisions.edit(context, targetFromProto(request), words, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...raisers)
  async routeDemand(
    @Payload() request: RouteDemandRequest,
    @Context() context: RequestContext,
  ): Promise<Demand> {
    const { departmentId, teamId, dueAt, reason, options } = request;
    const call = idempotentCallOf('demand.route', options, RouteDemandRequest.encode(request));
    const route = { departmentId, teamId: teamId || undefined, dueAt, reason };
    return demandToProto(
      await this.decisions.route(context, targetFromProto(request), route, call),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow(...deciders)
  async acceptDemand(
    @Payload() request: AcceptDemandRequest,
    @Context() context: RequestContext,
  ): Promise<Demand> {
    const { reason, options } = request;
    const call = idempotentCallOf('demand.accept', options, AcceptDemandRequest.encode(request));
    const decision = { accepted: true, reason };
    return demandToProto(
      await this.decisions.decide(context, targetFromProto(request), decision, call),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow(...deciders)
  async declineDemand(
    @Payload() request: DeclineDemandRequest,
    @Context() context: RequestContext,
  ): Promise<Demand> {
    const { reason, options } = request;
    const call = idempotentCallOf('demand.decline', options, DeclineDemandRequest.encode(request));
    const decision = { accepted: false, reason };
    return demandToProto(
      await this.decisions.decide(context, targetFromProto(request), decision, call),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow(...deciders)
  async reopenDemand(
    @Payload() request: ReopenDemandRequest,
    @Context() context: RequestContext,
  ): Promise<Demand> {
    const { reason, options } = request;
    const call = idempotentCallOf('demand.reopen', options, ReopenDemandRequest.encode(request));
    return demandToProto(
      await this.decisions.reopen(context, targetFromProto(request), reason, call),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow(...deciders)
  async planDemand(
    @Payload() request: PlanDemandRequest,
    @Context() context: RequestContext,
  ): Promise<Demand> {
    const { dueAt, reason, options } = request;
    if (dueAt === undefined) throw new Error('the contract let a plan through without a day');
    const call = idempotentCallOf('demand.plan', options, PlanDemandRequest.encode(request));
    const plan = { dueAt, reason };
    return demandToProto(await this.decisions.plan(context, targetFromProto(request), plan, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...deciders)
  async deliverDemand(
    @Payload() request: DeliverDemandRequest,
    @Context() context: RequestContext,
  ): Promise<Demand> {
    const { note, options } = request;
    const call = idempotentCallOf('demand.deliver', options, DeliverDemandRequest.encode(request));
    return demandToProto(
      await this.decisions.deliver(context, targetFromProto(request), note, call),
    );
  }
}
