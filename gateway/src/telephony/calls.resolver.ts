import { Injectable } from '@nestjs/common';
import { Grade, TelephonyServiceClient } from '@shouwen/contracts';
import type { ListCallsRequest, PhoneCall as CallMessage } from '@shouwen/contracts';
import { DomainError, callGrpc } from '@shouwen/platform';
import type { RequestContext, UnaryMethod } from '@shouwen/platform';
import type { OpenTicketFromCallInput, Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import type { WriteInput } from '../graphql/write.js';
import type { TicketNode } from '../tickets/ticket.mapper.js';
import { RequestLoader } from '../graphql/request-loader.js';
import { toPhoneCallNode } from './telephony.mapper.js';
import type { PhoneCallNode } from './telephony.mapper.js';

const callItems = { tokenAfter: (call: CallMessage) => call.id, toNode: toPhoneCallNode };

/** Reads calls and makes them part of tickets. */
@Injectable()
export class CallsResolver {
  private readonly ofEntries = new RequestLoader<PhoneCallNode | null>((ids, request) =>
    this.callsOf(ids, request),
  );

  readonly resolvers: Resolvers = {
    Query: {
      call: (_root, { id }, context) => this.read(uuidOf('PhoneCall', id), context),
      calls: (_root, args, context) => {
        const { agentId, number, missedOnly, from, to } = args.filter ?? {};
        const filter = {
          agentId: agentId ?? '',
          number: number ?? '',
          missedOnly: missedOnly ?? false,
          from: from ?? undefined,
          to: to ?? undefined,
        };
        return this.list(args, filter, context);
      },
    },
    Ticket: { calls: ({ uuid }, args, context) => this.list(args, { ticketId: uuid }, context) },
    TimelineEntry: { call: (entry, _args, { request }) => this.ofEntries.get(entry.id, request) },
    PhoneCall: {
      ticket: ({ ticketUuid }, _args, { tickets }) =>
        ticketUuid === null ? null : tickets.ticket(ticketUuid),
      suggestedTickets: ({ uuid }, _args, context) => this.suggested(uuid, context),
    },
    Callback: { ticket: ({ ticketUuid }, _args, { tickets }) => tickets.ticket(ticketUuid) },
    Mutation: {
      openTicketFromCall: (_root, { input }, context) =>
        this.write(this.client.openTicketFromCall, () => questionOf(input), context),
      linkCallToTicket: (_root, { input }, context) =>
        this.write(
          this.client.linkCallToTicket,
          () => ({ ...targetOf(input), ticketId: uuidOf('Ticket', input.ticketId) }),
          context,
        ),
    },
  };

  constructor(
    private readonly client: TelephonyServiceClient,
    nodes: NodeReaders,
  ) {
    nodes.add('PhoneCall', (uuid, context) => this.read(uuid, context));
  }

  private async write<Request>(
    method: UnaryMethod<Request, CallMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    return { call: answer === null ? null : toPhoneCallNode(answer), userErrors };
  }

  private async list(
    args: PageArguments,
    filter: Partial<ListCallsRequest>,
    { request }: GraphqlContext,
  ) {
    const { client } = this;
    const asked: ListCallsRequest = {
      page: pageRequestOf(args),
      agentId: '',
      number: '',
      missedOnly: false,
      ticketId: '',
      from: undefined,
      to: undefined,
      ...filter,
    };
    const { calls, nextPageToken } = await callGrpc(client, client.listCalls, asked, request);
    return connectionOf(calls, nextPageToken, args, callItems);
  }

  private async read(id: string, { request }: GraphqlContext): Promise<PhoneCallNode | null> {
    try {
      return toPhoneCallNode(await callGrpc(this.client, this.client.getCall, { id }, request));
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return null;
      throw error;
    }
  }

  private async suggested(
    callId: string,
    { request, tickets }: GraphqlContext,
  ): Promise<TicketNode[]> {
    const { client } = this;
    const { ticketIds } = await callGrpc(client, client.suggestTicketsForCall, { callId }, request);
    const found = await Promise.all(ticketIds.map((id) => tickets.ticket(id)));
    return found.filter((ticket) => ticket !== null);
  }

  private async callsOf(
    entryIds: readonly string[],
    request: RequestContext,
  ): Promise<(PhoneCallNode | null)[]> {
    const { client } = this;
    const asked = { entryIds: [...entryIds] };
    try {
      const { calls } = await callGrpc(client, client.batchGetCallsOfEntries, asked, request);
      const found = new Map(calls.map(({ entryId, call }) => [entryId, call]));
      return entryIds.map((id) => {
        const call = found.get(id);
        return call === undefined ? null : toPhoneCallNode(call);
      });
    } catch (error) {
      // Calls are for who works on tickets; others read timelines too.
      if (error instanceof DomainError && error.kind === 'denied') return entryIds.map(() => null);
      throw error;
    }
  }
}

function questionOf(input: OpenTicketFromCallInput) {
  const { subject, body, grade, customer } = input;
  return {
    ...targetOf(input),
    subject,
    body,
    grade: grade ?? Grade.UNSPECIFIED,
    customer: customer == null ? undefined : { id: customer.id, name: customer.name ?? '' },
  };
}

function targetOf(input: WriteInput & { callId: string }) {
  return { callId: uuidOf('PhoneCall', input.callId), options: writeOptionsOf(input) };
}
