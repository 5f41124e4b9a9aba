import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  GetSlaPolicyRequest,
  PutSlaPolicyRequest,
  SimulateCalendarChangeRequest,
  SimulatePolicyChangeRequest,
} from '@shouwen/contracts';
import type { SimulatedChange, SlaPolicy } from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { definitionFromProto } from '../calendars/calendar.mapper.js';
import { staff } from '../tickets/ticket-access.js';
import { SlaPoliciesService } from './sla-policies.service.js';
import { policyToProto, ruleFromProto } from './sla-policy.mapper.js';
import { SlaSimulationQueries } from './sla-simulation.queries.js';
import type { Simulation } from './sla-simulation.queries.js';
import { targetToProto } from './sla.mapper.js';

const SERVICE = 'SlaService';

/** The gRPC edge of the SLA policy. */
@Controller()
export class SlaPoliciesController {
  constructor(
    private readonly policies: SlaPoliciesService,
    private readonly simulations: SlaSimulationQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getSlaPolicy(@Payload() request: GetSlaPolicyRequest): Promise<SlaPolicy> {
    return policyToProto(await this.policies.get(request.version));
  }

  @GrpcMethod(SERVICE)
  @Allow('manager', 'admin')
  async putSlaPolicy(
    @Payload() request: PutSlaPolicyRequest,
    @Context() context: RequestContext,
  ): Promise<SlaPolicy> {
    const call = idempotentCallOf(
      'sla_policy.put',
      request.options,
      PutSlaPolicyRequest.encode(request),
    );
    const { reason, recompute, options } = request;
    const rules = request.rules.map(ruleFromProto);
    const expectedVersion = options?.expectedVersion ?? 0;
    return policyToProto(
      await this.policies.put(context, { rules, reason, recompute, expectedVersion }, call),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow('supervisor', 'manager', 'admin')
  async simulatePolicyChange(
    @Payload() request: SimulatePolicyChangeRequest,
  ): Promise<SimulatedChange> {
    const rules = request.rules.map(ruleFromProto);
    return toProto(await this.simulations.policyChange(rules, pageFrom(request.page)));
  }

  @GrpcMethod(SERVICE)
  @Allow('supervisor', 'manager', 'admin')
  async simulateCalendarChange(
    @Payload() request: SimulateCalendarChangeRequest,
  ): Promise<SimulatedChange> {
    const { calendarId, definition } = request;
    if (definition === undefined)
      throw new Error('the contract let a calendar without hours through');
    return toProto(
      await this.simulations.calendarChange(
        calendarId,
        (key) => definitionFromProto(definition, key),
        pageFrom(request.page),
      ),
    );
  }
}

function toProto({ moved, next, ...counts }: Simulation): SimulatedChange {
  return {
    ...counts,
    moved: moved.map(({ cycle, before, after }) => ({
      clockId: cycle.id,
      ticketId: cycle.ticketId,
      target: targetToProto(cycle.target),
      before: before ?? undefined,
      after: after ?? undefined,
    })),
    nextPageToken: next,
  };
}
