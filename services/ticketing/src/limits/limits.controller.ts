import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { SetLimitRequest } from '@shouwen/contracts';
import type { Limit, ListLimitsResponse } from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { leaders } from '../tickets/ticket-access.js';
import { LimitsService } from './limits.service.js';
import type { LimitRow } from './limits.service.js';

const SERVICE = 'LimitService';

/** The gRPC edge of the limits of working together. */
@Controller()
export class LimitsController {
  constructor(private readonly limits: LimitsService) {}

  @GrpcMethod(SERVICE)
  @Allow('admin', ...leaders)
  async listLimits(): Promise<ListLimitsResponse> {
    return { limits: (await this.limits.list()).map(toProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow('manager', 'admin')
  async setLimit(
    @Payload() request: SetLimitRequest,
    @Context() context: RequestContext,
  ): Promise<Limit> {
    const { name, value, options } = request;
    const call = idempotentCallOf('limit.set', options, SetLimitRequest.encode(request));
    const command = { name, value, expectedVersion: options?.expectedVersion ?? 0 };
    return toProto(await this.limits.set(context, command, call));
  }
}

function toProto({ name, value, maximum, version }: LimitRow): Limit {
  return { name, value, maximum, version };
}
