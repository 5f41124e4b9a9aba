import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  GetQueueCountersRequest,
  GradeTicketRequest,
  ListQueueRequest,
  PutGradingMatrixRequest,
} from '@shouwen/contracts';
import type { GradingMatrix, ListQueueResponse, QueueCounters, Ticket } from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { keepers } from '../staff/staff-access.js';
import { staff, workers } from '../tickets/ticket-access.js';
import { channelFromProto, ticketToProto } from '../tickets/ticket.mapper.js';
import { TicketQueueQueries } from '../tickets/ticket-queue.queries.js';
import { GradesService } from './grades.service.js';
import { GradingMatrixService } from './grading-matrix.service.js';
import { assessmentFromProto, cellFromProto, matrixToProto } from './grading.mapper.js';

const SERVICE = 'GradingService';

/** The gRPC edge of grading and of the queues that follow from it. */
@Controller()
export class GradingController {
  constructor(
    private readonly grades: GradesService,
    private readonly queues: TicketQueueQueries,
    private readonly matrices: GradingMatrixService,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async gradeTicket(
    @Payload() request: GradeTicketRequest,
    @Context() context: RequestContext,
  ): Promise<Ticket> {
    const { ticketId, reason, options } = request;
    const call = idempotentCallOf('ticket.grade', options, GradeTicketRequest.encode(request));
    const target = { ticketId, expectedVersion: options?.expectedVersion ?? 0 };
    const graded = { assessment: assessmentFromProto(request), reason };
    return ticketToProto(await this.grades.grade(context, target, graded, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getGradingMatrix(): Promise<GradingMatrix> {
    return matrixToProto(await this.matrices.get());
  }

  @GrpcMethod(SERVICE)
  @Allow(...keepers)
  async putGradingMatrix(
    @Payload() request: PutGradingMatrixRequest,
    @Context() context: RequestContext,
  ): Promise<GradingMatrix> {
    const { cells, reason, options } = request;
    const encoded = PutGradingMatrixRequest.encode(request);
    const call = idempotentCallOf('grading_matrix.put', options, encoded);
    const expectedVersion = options?.expectedVersion ?? 0;
    const wanted = { cells: cells.map(cellFromProto), reason, expectedVersion };
    return matrixToProto(await this.matrices.put(context, wanted, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listQueue(@Payload() request: ListQueueRequest): Promise<ListQueueResponse> {
    const page = await this.queues.list(filterOf(request), pageFrom(request.page));
    return { tickets: page.items.map(ticketToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getQueueCounters(@Payload() request: GetQueueCountersRequest): Promise<QueueCounters> {
    return this.queues.counters(filterOf(request));
  }
}

function filterOf(request: Pick<ListQueueRequest, 'teamId' | 'channel'>) {
  return { teamId: request.teamId || undefined, channel: channelFromProto(request.channel) };
}
