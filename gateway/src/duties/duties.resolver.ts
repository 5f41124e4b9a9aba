import { Injectable } from '@nestjs/common';
import { DutyServiceClient } from '@shouwen/contracts';
import type { Duty as DutyMessage, ListDutiesRequest } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import type { Resolvers, TicketFlag } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { TicketPages } from '../graphql/ticket-pages.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { RequestLoader } from '../graphql/request-loader.js';
import { limitsOf, toDutyNode, toDutyPolicy, toTicketFlag } from './duty.mapper.js';

const dutyItems = { tokenAfter: (duty: DutyMessage) => duty.id, toNode: toDutyNode };

/** Answers who owes what, and the policy behind it. */
@Injectable()
export class DutiesResolver {
  readonly resolvers: Resolvers = {
    Query: {
      duties: (_root, args, context) => {
        const value = args.personId ?? context.request.caller.id;
        return this.list({ $case: 'personId', value }, args, context);
      },
      dutyPolicy: async (_root, _args, { request }) =>
        toDutyPolicy(await callGrpc(this.client, this.client.getDutyPolicy, {}, request)),
    },
    Mutation: {
      putDutyPolicy: async (_root, { input }, { request, locale }) => {
        const { answer, userErrors } = await carryOut(locale, () => {
          const { limits, reason } = input;
          const put = { limits: limitsOf(limits), reason, options: writeOptionsOf(input) };
          return callGrpc(this.client, this.client.putDutyPolicy, put, request);
        });
        return { dutyPolicy: answer === null ? null : toDutyPolicy(answer), userErrors };
      },
    },
    Ticket: {
      flags: ({ uuid }, _args, { request }) => this.flags.get(uuid, request),
      duties: async ({ uuid }, args, context) => {
        const { pageSize, pageToken } = pageRequestOf(args);
        if (pageToken !== '') return this.list({ $case: 'ticketId', value: uuid }, args, context);
        const page = await this.ofTickets.first(uuid, pageSize, context.request);
        return connectionOf(page.items, page.nextPageToken, args, dutyItems);
      },
    },
    Duty: { ticket: ({ ticketUuid }, _args, { tickets }) => tickets.ticket(ticketUuid) },
  };

  /** What one request asks about the flags of many tickets is one call. */
  private readonly flags = new RequestLoader<TicketFlag[]>((ids, request) =>
    this.flagsOf(ids, request),
  );

  /** What one request asks about the duties of many tickets is one call. */
  private readonly ofTickets = new TicketPages<DutyMessage>(
    async (ticketIds, pageSize, request) => {
      const asked = { ticketIds, pageSize };
      const { client } = this;
      const { tickets } = await callGrpc(client, client.batchListTicketDuties, asked, request);
      return tickets.map(({ duties: items, ...page }) => ({ ...page, items }));
    },
  );

  constructor(private readonly client: DutyServiceClient) {}

  private async list(
    of: NonNullable<ListDutiesRequest['of']>,
    args: PageArguments,
    { request }: GraphqlContext,
  ) {
    const page = pageRequestOf(args);
    const { duties, nextPageToken } = await callGrpc(
      this.client,
      this.client.listDuties,
      { page, of },
      request,
    );
    return connectionOf(duties, nextPageToken, args, dutyItems);
  }

  private async flagsOf(ids: readonly string[], request: RequestContext): Promise<TicketFlag[][]> {
    const { client } = this;
    const asked = { ticketIds: [...ids] };
    const { tickets } = await callGrpc(client, client.batchGetTicketFlags, asked, request);
    const found = new Map(tickets.map(({ ticketId, flags }) => [ticketId, flags]));
    return ids.map((id) => (found.get(id) ?? []).map(toTicketFlag));
  }
}
