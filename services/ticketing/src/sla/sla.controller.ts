import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { BatchListClocksRequest, ExplainDeadlineRequest } from '@shouwen/contracts';
import type { BatchListClocksResponse, ExplainDeadlineResponse } from '@shouwen/contracts';
import { Allow, Context } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { staff } from '../tickets/ticket-access.js';
import { explanationToProto } from './sla-explanation.mapper.js';
import { cycleToProto } from './sla.mapper.js';
import { SlaQueries } from './sla.queries.js';

const SERVICE = 'SlaService';

/** The gRPC edge of clocks. */
@Controller()
export class SlaController {
  constructor(private readonly queries: SlaQueries) {}

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
}
