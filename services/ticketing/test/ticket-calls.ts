import { Channel, Grade, OpenTicketRequest } from '@shouwen/contracts';
import type { ListTicketsRequest, PageRequest, TicketServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';

export { contextWith, refusalOf, signIn } from '@shouwen/platform/testing';

const options = (idempotencyKey = '', expectedVersion = 0) => ({ idempotencyKey, expectedVersion });

/** The calls of the ticket service, each with only what a test cares about. */
export class TicketCalls {
  constructor(private readonly client: TicketServiceClient) {}

  open(context: RequestContext, patch: Partial<OpenTicketRequest> = {}, key = '') {
    const request = OpenTicketRequest.fromJSON({ subject: '包裹迟到 Late', body: '应周一送达。' });
    const opening = { ...request, options: options(key), ...patch };
    return callGrpc(this.client, this.client.openTicket, opening, context);
  }

  get(id: string, context: RequestContext) {
    return callGrpc(
      this.client,
      this.client.getTicket,
      { by: { $case: 'id', value: id } },
      context,
    );
  }

  getByNumber(number: string, context: RequestContext) {
    const by = { $case: 'number', value: number } as const;
    return callGrpc(this.client, this.client.getTicket, { by }, context);
  }

  getMany(wanted: string[], context: RequestContext) {
    return callGrpc(this.client, this.client.batchGetTickets, { ids: wanted }, context);
  }

  list(context: RequestContext, patch: Partial<ListTicketsRequest> = {}) {
    const request: ListTicketsRequest = {
      page: { pageSize: 100, pageToken: '' },
      statuses: [],
      grade: Grade.UNSPECIFIED,
      channel: Channel.UNSPECIFIED,
      ownerId: '',
      customerId: '',
      customerIds: [],
      teamId: '',
      includeSnoozed: false,
      ...patch,
    };
    return callGrpc(this.client, this.client.listTickets, request, context);
  }

  claim(ticketId: string, context: RequestContext) {
    const request = { ticketId, options: options() };
    return callGrpc(this.client, this.client.claimTicket, request, context);
  }

  handBack(ticketId: string, reason: string, context: RequestContext) {
    const request = { ticketId, reason, options: options() };
    return callGrpc(this.client, this.client.handBackTicket, request, context);
  }

  reply(
    ticketId: string,
    body: string,
    context: RequestContext,
    expectedVersion = 0,
    attachmentIds: string[] = [],
  ) {
    const request = { ticketId, body, options: options('', expectedVersion), attachmentIds };
    return callGrpc(this.client, this.client.replyToTicket, request, context);
  }

  note(
    ticketId: string,
    body: string,
    context: RequestContext,
    {
      mentionedIds = [],
      attachmentIds = [],
    }: { mentionedIds?: string[]; attachmentIds?: string[] } = {},
  ) {
    const request = { ticketId, body, options: options(), mentionedIds, attachmentIds };
    return callGrpc(this.client, this.client.addNote, request, context);
  }

  changeGrade(ticketId: string, grade: Grade, reason: string, context: RequestContext) {
    const request = { ticketId, grade, reason, options: options() };
    return callGrpc(this.client, this.client.changeGrade, request, context);
  }

  resolve(ticketId: string, resolution: string, context: RequestContext) {
    const request = { ticketId, resolution, options: options() };
    return callGrpc(this.client, this.client.resolveTicket, request, context);
  }

  reopen(ticketId: string, reason: string, context: RequestContext) {
    const request = { ticketId, reason, options: options() };
    return callGrpc(this.client, this.client.reopenTicket, request, context);
  }

  timeline(ticketId: string, context: RequestContext, page?: PageRequest) {
    return callGrpc(this.client, this.client.listTimeline, { ticketId, page }, context);
  }

  auditTrail(aggregateId: string, context: RequestContext) {
    const request = { page: undefined, aggregateId, actorId: '' };
    return callGrpc(this.client, this.client.listAuditRecords, request, context);
  }
}
