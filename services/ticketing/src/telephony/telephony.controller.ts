import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  BatchGetCallsOfEntriesRequest,
  GetCallRequest,
  LinkCallToTicketRequest,
  ListCallsRequest,
  OpenTicketFromCallRequest,
  ReportCallRequest,
  SuggestTicketsForCallRequest,
} from '@shouwen/contracts';
import type {
  BatchGetCallsOfEntriesResponse,
  ListCallsResponse,
  PhoneCall,
  ReportCallResponse,
  SuggestTicketsForCallResponse,
  WriteOptions,
} from '@shouwen/contracts';
import { Allow, AllowWithoutToken, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { workers } from '../tickets/ticket-access.js';
import { gradeFromProto } from '../tickets/ticket.mapper.js';
import { CallReportsService } from './call-reports.service.js';
import { CallsQueries } from './calls.queries.js';
import { CallsService } from './calls.service.js';
import type { CallTarget } from './calls.service.js';
import { callToProto } from './telephony.mapper.js';

const SERVICE = 'TelephonyService';

/** The gRPC edge of calls. */
@Controller()
export class TelephonyController {
  constructor(
    private readonly reports: CallReportsService,
    private readonly calls: CallsService,
    private readonly queries: CallsQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @AllowWithoutToken('the signature of the report')
  async reportCall(
    @Payload() request: ReportCallRequest,
    @Context() context: RequestContext,
  ): Promise<ReportCallResponse> {
    return { callId: await this.reports.take(context, request.sourceId, request) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async getCall(@Payload() request: GetCallRequest): Promise<PhoneCall> {
    return callToProto(await this.queries.get(request.id));
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async listCalls(@Payload() request: ListCallsRequest): Promise<ListCallsResponse> {
    const page = await this.queries.list(request, pageFrom(request.page));
    return { calls: page.items.map(callToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async batchGetCallsOfEntries(
    @Payload() request: BatchGetCallsOfEntriesRequest,
  ): Promise<BatchGetCallsOfEntriesResponse> {
    const calls = await this.queries.ofEntries(request.entryIds);
    return {
      calls: calls.map((call) => ({ entryId: call.entryId ?? '', call: callToProto(call) })),
    };
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async suggestTicketsForCall(
    @Payload() request: SuggestTicketsForCallRequest,
    @Context() context: RequestContext,
  ): Promise<SuggestTicketsForCallResponse> {
    return { ticketIds: await this.queries.suggested(context.caller, request.callId) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async openTicketFromCall(
    @Payload() request: OpenTicketFromCallRequest,
    @Context() context: RequestContext,
  ): Promise<PhoneCall> {
    const encoded = OpenTicketFromCallRequest.encode(request);
    const call = idempotentCallOf('call.open_ticket', request.options, encoded);
    const { subject, body, customer } = request;
    const question = { subject, body, customer, grade: gradeFromProto(request.grade) };
    await this.calls.openTicket(context, targetOf(request), question, call);
    return callToProto(await this.queries.get(request.callId));
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async linkCallToTicket(
    @Payload() request: LinkCallToTicketRequest,
    @Context() context: RequestContext,
  ): Promise<PhoneCall> {
    const encoded = LinkCallToTicketRequest.encode(request);
    const call = idempotentCallOf('call.link', request.options, encoded);
    await this.calls.link(context, targetOf(request), request.ticketId, call);
    return callToProto(await this.queries.get(request.callId));
  }
}

function targetOf(request: { callId: string; options?: WriteOptions | undefined }): CallTarget {
  return { callId: request.callId, expectedVersion: request.options?.expectedVersion ?? 0 };
}
