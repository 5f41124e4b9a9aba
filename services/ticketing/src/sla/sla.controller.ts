import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  BatchListClocksRequest,
  ExplainDeadlineRequest,
  MoveDeadlineRequest,
} from '@shouwen/contracts';
import type {
  BatchListClocksResponse,
  ExplainDeadlineResponse,
  SlaClock,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { staff } from '../tickets/ticket-access.js';
import { explanationToProto } from './sla-explanation.mapper.js';
import { SlaDeadlinesService } from './sla-deadlines.service.js';
import { cycleToProto } from './sla.mapper.js';
import { SlaQueries } from './sla.queries.js';

const SERVICE = 'SlaService';

/** The gRPC edge of clocks. */
@Controller()
export class SlaController {
  constructor(
    private readonly queries: SlaQueries,
    private readonly deadlines: SlaDeadlinesService,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async batchListClocks(
    @Payload() request: BatchListClocksRequest,
  ): Promise<BatchListClocksResponse> {
    const clocks = await this.queries.clocks(request.ticketIds);
    return {
      tickets: [...clocks].map(([ticketId, cycles]) => ({
        ticketId,
        clocks: cycles.map((measured) => cycleToProto(measured.cycle, measured)),
      })),
    };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async explainDeadline(
    @Payload() request: ExplainDeadlineRequest,
    @Context() context: RequestContext,
  ): Promise<ExplainDeadlineResponse> {
    const explained = await this.queries.explain(context.caller, request.ticketId);
    return { deadlines: explained.map(explanationToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow('supervisor', 'manager')
  async moveDeadline(
    @Payload() request: MoveDeadlineRequest,
    @Context() context: RequestContext,
  ): Promise<SlaClock> {
    const { clockId, dueAt, reason, options } = request;
    if (dueAt === undefined) throw new Error('the contract let a move to nowhere through');
    const encoded = MoveDeadlineRequest.encode(request);
    const call = idempotentCallOf('sla_clock.move', options, encoded);
    const expectedVersion = options?.expectedVersion ?? 0;
    const command = { clockId, expectedVersion, to: dueAt, reason };
    const cycle = await this.deadlines.move(context, command, call);
    return cycleToProto(cycle, await this.queries.measured(cycle));
  }
}
