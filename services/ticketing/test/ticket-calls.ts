import { Channel, Grade, OpenTicketRequest } from '@shouwen/contracts';
import type { ListTicketsRequest, PageRequest, TicketServiceClient } from '@shouwen/contracts';
import { DomainError, UuidIds, callGrpc, systemCaller } from '@shouwen/platform';
import type { RequestContext, Role } from '@shouwen/platform';
import type { TicketingEnvironment } from './ticketing.process.js';

const ids = new UuidIds();

/** Signs somebody in; answers what makes the context of each of their calls. */
export async function signIn(
  { issuer }: Pick<TicketingEnvironment, 'issuer'>,
  id: string,
  ...roles: Role[]
): Promise<() => RequestContext> {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  const token = await issuer.sign({ sub: id, name, roles });
  return () => contextWith(token);
}

/** The context of a call with any token. */
export function contextWith(token: string): RequestContext {
  return {
    caller: { ...systemCaller('test'), token },
    correlationId: ids.next(),
    causationId: ids.next(),
    traceparent: `00-${'4'.repeat(32)}-${'2'.repeat(16)}-00`,
    deadline: Date.now() + 8_000,
  };
}

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

/** The error a call is refused with. Throws when it is not refused. */
export async function refusalOf(attempt: Promise<unknown>): Promise<DomainError> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('the call was not refused');
}
