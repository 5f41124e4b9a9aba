import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  AcknowledgePageRequest,
  GetPageRequest,
  ListMyPagesRequest,
  ListOnDutyRequest,
  ListTicketPagesRequest,
  PutEscalationLadderRequest,
  PutOnDutyPeriodRequest,
  RemoveOnDutyPeriodRequest,
} from '@shouwen/contracts';
import type {
  EscalationLadder,
  ListMyPagesResponse,
  ListOnDutyResponse,
  ListTicketPagesResponse,
  OnDutyPeriod,
  Page,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { keepers } from '../staff/staff-access.js';
import { staff } from '../tickets/ticket-access.js';
import { DutyRosterService } from './duty-roster.service.js';
import { LaddersService } from './ladders.service.js';
import {
  ladderToProto,
  pageToProto,
  periodToProto,
  roleFromProto,
  stepFromProto,
} from './page.mapper.js';
import { PagesQueries } from './pages.queries.js';
import { PagesService } from './pages.service.js';

const SERVICE = 'PagingService';

/** The gRPC edge of pages, their ladder and times on duty. */
@Controller()
export class PagingController {
  constructor(
    private readonly pages: PagesService,
    private readonly queries: PagesQueries,
    private readonly ladders: LaddersService,
    private readonly roster: DutyRosterService,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listMyPages(
    @Payload() request: ListMyPagesRequest,
    @Context() { caller }: RequestContext,
  ): Promise<ListMyPagesResponse> {
    const { items, next } = await this.queries.mine(caller, pageFrom(request.page));
    return { pages: items.map(({ run, steps }) => pageToProto(run, steps)), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getPage(@Payload() request: GetPageRequest): Promise<Page> {
    const { run, steps } = await this.queries.get(request.id);
    return pageToProto(run, steps);
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listTicketPages(
    @Payload() request: ListTicketPagesRequest,
  ): Promise<ListTicketPagesResponse> {
    const { items, next } = await this.queries.ofTicket(request.ticketId, pageFrom(request.page));
    return { pages: items.map(({ run, steps }) => pageToProto(run, steps)), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async acknowledgePage(
    @Payload() request: AcknowledgePageRequest,
    @Context() context: RequestContext,
  ): Promise<Page> {
    const encoded = AcknowledgePageRequest.encode(request);
    const call = idempotentCallOf('page.acknowledge', request.options, encoded);
    const { pageId } = request;
    const expectedVersion = request.options?.expectedVersion ?? 0;
    await this.pages.acknowledge(context, { pageId, expectedVersion }, call);
    const { run, steps } = await this.queries.get(pageId);
    return pageToProto(run, steps);
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getEscalationLadder(): Promise<EscalationLadder> {
    return ladderToProto(await this.ladders.get());
  }

  @GrpcMethod(SERVICE)
  @Allow(...keepers)
  async putEscalationLadder(
    @Payload() request: PutEscalationLadderRequest,
    @Context() context: RequestContext,
  ): Promise<EscalationLadder> {
    const { steps, exhaustedAfterSeconds, reason, options } = request;
    const encoded = PutEscalationLadderRequest.encode(request);
    const call = idempotentCallOf('escalation_ladder.put', options, encoded);
    const ladder = { steps: steps.map(stepFromProto), exhaustedAfterSeconds };
    const wanted = { ladder, reason, expectedVersion: options?.expectedVersion ?? 0 };
    return ladderToProto(await this.ladders.put(context, wanted, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listOnDuty(@Payload() request: ListOnDutyRequest): Promise<ListOnDutyResponse> {
    const { endingAfter } = request;
    const filter = { endingAfter, role: roleFromProto(request.role) };
    const { items, next } = await this.roster.list(filter, pageFrom(request.page));
    return { periods: items.map(periodToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow('supervisor', ...keepers)
  async putOnDutyPeriod(
    @Payload() request: PutOnDutyPeriodRequest,
    @Context() context: RequestContext,
  ): Promise<OnDutyPeriod> {
    const { id, personId, from, until, options } = request;
    const role = roleFromProto(request.role);
    if (role === undefined || from === undefined || until === undefined) {
      throw new Error('the contract let a time on duty without its role or times through');
    }
    const encoded = PutOnDutyPeriodRequest.encode(request);
    const call = idempotentCallOf('on_duty_period.put', options, encoded);
    const wanted = { id, personId, role, from, until };
    return periodToProto(
      await this.roster.put(context, wanted, options?.expectedVersion ?? 0, call),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow('supervisor', ...keepers)
  async removeOnDutyPeriod(
    @Payload() request: RemoveOnDutyPeriodRequest,
    @Context() context: RequestContext,
  ): Promise<OnDutyPeriod> {
    const { id, options } = request;
    const encoded = RemoveOnDutyPeriodRequest.encode(request);
    const call = idempotentCallOf('on_duty_period.remove', options, encoded);
    return periodToProto(
      await this.roster.remove(context, id, options?.expectedVersion ?? 0, call),
    );
  }
}
