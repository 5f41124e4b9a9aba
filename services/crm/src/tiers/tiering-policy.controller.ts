import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { PutTieringPolicyRequest, TierReviewSchedule } from '@shouwen/contracts';
import type { TieringPolicy } from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { staff } from '../customers/customer-access.js';
import type { TieringPolicyRow } from './tiering-policy.js';
import { TieringPolicyService } from './tiering-policy.service.js';

const SERVICE = 'TierService';

/** The gRPC edge of when tiers are looked at anew. */
@Controller()
export class TieringPolicyController {
  constructor(private readonly policy: TieringPolicyService) {}

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getTieringPolicy(): Promise<TieringPolicy> {
    return toProto(await this.policy.get());
  }

  @GrpcMethod(SERVICE)
  @Allow('manager', 'admin')
  async putTieringPolicy(
    @Payload() request: PutTieringPolicyRequest,
    @Context() context: RequestContext,
  ): Promise<TieringPolicy> {
    const { reason, options } = request;
    const encoded = PutTieringPolicyRequest.encode(request);
    const call = idempotentCallOf('tiering_policy.put', options, encoded);
    const schedule = request.schedule ?? TierReviewSchedule.fromJSON({});
    const wanted = { reason, expectedVersion: options?.expectedVersion ?? 0 };
    return toProto(await this.policy.put(context, schedule, wanted, call));
  }
}

function toProto({ id, version, changedAt, ...schedule }: TieringPolicyRow): TieringPolicy {
  return { id, version, schedule, changedAt };
}
