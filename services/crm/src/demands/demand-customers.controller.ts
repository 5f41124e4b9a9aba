import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  JoinDemandRequest,
  LeaveDemandRequest,
  TellDemandCustomerRequest,
  VoteForDemandRequest,
  WithdrawDemandVoteRequest,
} from '@shouwen/contracts';
import type { Demand } from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { raisers } from './demand-access.js';
import { DemandCustomersService } from './demand-customers.service.js';
import { demandToProto, originFromProto, targetFromProto } from './demand.mapper.js';

const SERVICE = 'DemandService';

/** The gRPC edge of who wants demands and whom they are told. */
@Controller()
export class DemandCustomersController {
  constructor(private readonly customers: DemandCustomersService) {}

  @GrpcMethod(SERVICE)
  @Allow(...raisers)
  async voteForDemand(
    @Payload() request: VoteForDemandRequest,
    @Context() context: RequestContext,
  ): Promise<Demand> {
    const { customerId, comment, options } = request;
    const call = idempotentCallOf('demand.vote', options, VoteForDemandRequest.encode(request));
    const vote = { customerId, comment, origin: originFromProto(request.origin) };
    return demandToProto(await this.customers.vote(context, targetFromProto(request), vote, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...raisers)
  async withdrawDemandVote(
    @Payload() request: WithdrawDemandVoteRequest,
    @Context() context: RequestContext,
  ): Promise<Demand> {
    const { customerId, options } = request;
    const encoded = WithdrawDemandVoteRequest.encode(request);
    const call = idempotentCallOf('demand.withdraw_vote', options, encoded);
    const target = targetFromProto(request);
    return demandToProto(await this.customers.withdraw(context, target, customerId, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...raisers)
  async joinDemand(
    @Payload() request: JoinDemandRequest,
    @Context() context: RequestContext,
  ): Promise<Demand> {
    const { intoId, reason, options } = request;
    const call = idempotentCallOf('demand.join', options, JoinDemandRequest.encode(request));
    const join = { intoId, reason };
    return demandToProto(await this.customers.join(context, targetFromProto(request), join, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...raisers)
  async leaveDemand(
    @Payload() request: LeaveDemandRequest,
    @Context() context: RequestContext,
  ): Promise<Demand> {
    const { reason, options } = request;
    const call = idempotentCallOf('demand.leave', options, LeaveDemandRequest.encode(request));
    return demandToProto(
      await this.customers.leave(context, targetFromProto(request), reason, call),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow(...raisers)
  async tellDemandCustomer(
    @Payload() request: TellDemandCustomerRequest,
    @Context() context: RequestContext,
  ): Promise<Demand> {
    const { customerId, options } = request;
    const encoded = TellDemandCustomerRequest.encode(request);
    const call = idempotentCallOf('demand.tell', options, encoded);
    const told = { customerId, contact: originFromProto(request.contact) };
    return demandToProto(await this.customers.tell(context, targetFromProto(request), told, call));
  }
}
