import {
  Channel,
  Grade,
  GradingServiceClient,
  OnDutyRole,
  PagingServiceClient,
} from '@shouwen/contracts';
import type {
  EscalationStep,
  GradingCell,
  Complexity,
  PageTarget,
  Urgency,
} from '@shouwen/contracts';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import type { TicketingProcess } from './ticketing.process.js';

const options = (idempotencyKey = '', expectedVersion = 0) => ({ idempotencyKey, expectedVersion });

/** A step of a ladder for those on duty. */
export function step(afterSeconds: number, target: PageTarget, personId = ''): EscalationStep {
  return { afterSeconds, target, personId };
}

/** The calls of grading, queues and paging, each with only what a test cares about. */
export class FastLaneCalls {
  private readonly grading: GradingServiceClient;
  private readonly paging: PagingServiceClient;

  constructor({ address }: Pick<TicketingProcess, 'address'>) {
    this.grading = createGrpcClient(GradingServiceClient, address);
    this.paging = createGrpcClient(PagingServiceClient, address);
  }

  close(): void {
    this.grading.close();
    this.paging.close();
  }

  grade(ticketId: string, urgency: Urgency, complexity: Complexity, context: RequestContext) {
    const request = { ticketId, urgency, complexity, reason: '', options: options() };
    return callGrpc(this.grading, this.grading.gradeTicket, request, context);
  }

  matrix(context: RequestContext) {
    return callGrpc(this.grading, this.grading.getGradingMatrix, {}, context);
  }

  putMatrix(cells: GradingCell[], context: RequestContext, expectedVersion = 0) {
    const request = { cells, reason: '试行', options: options('', expectedVersion) };
    return callGrpc(this.grading, this.grading.putGradingMatrix, request, context);
  }

  queue(context: RequestContext, pageSize: number, pageToken = '', channel = Channel.UNSPECIFIED) {
    const request = { page: { pageSize, pageToken }, teamId: '', channel };
    return callGrpc(this.grading, this.grading.listQueue, request, context);
  }

  counters(context: RequestContext, channel = Channel.UNSPECIFIED) {
    const request = { teamId: '', channel };
    return callGrpc(this.grading, this.grading.getQueueCounters, request, context);
  }

  putLadder(steps: EscalationStep[], exhaustedAfterSeconds: number, context: RequestContext) {
    const request = { steps, exhaustedAfterSeconds, reason: '试行', options: options() };
    return callGrpc(this.paging, this.paging.putEscalationLadder, request, context);
  }

  putOnDuty(personId: string, role: OnDutyRole, context: RequestContext, id = '') {
    const from = new Date(Date.now() - 3_600_000);
    const until = new Date(Date.now() + 3_600_000);
    const request = { id, personId, role, from, until, options: options() };
    return callGrpc(this.paging, this.paging.putOnDutyPeriod, request, context);
  }

  removeOnDuty(id: string, context: RequestContext) {
    const request = { id, options: options() };
    return callGrpc(this.paging, this.paging.removeOnDutyPeriod, request, context);
  }

  async onDuty(context: RequestContext) {
    const request = { page: undefined, endingAfter: undefined, role: OnDutyRole.UNSPECIFIED };
    return (await callGrpc(this.paging, this.paging.listOnDuty, request, context)).periods;
  }

  async mine(context: RequestContext) {
    return (await callGrpc(this.paging, this.paging.listMyPages, { page: undefined }, context))
      .pages;
  }

  async ofTicket(ticketId: string, context: RequestContext) {
    const request = { ticketId, page: undefined };
    return (await callGrpc(this.paging, this.paging.listTicketPages, request, context)).pages;
  }

  acknowledge(pageId: string, context: RequestContext, key = '') {
    const request = { pageId, options: options(key) };
    return callGrpc(this.paging, this.paging.acknowledgePage, request, context);
  }
}

/** What asks for an urgent ticket. */
export const urgent = { grade: Grade.URGENT, customer: { id: 'carol', name: 'Carol' } };
