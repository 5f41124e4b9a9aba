import { Injectable } from '@nestjs/common';
import { Channel, Grade, TicketSearchServiceClient } from '@shouwen/contracts';
import type { TicketHit } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import { present } from '../contract/present.js';
import type { QuerySearchTicketsArgs, RequireFields, Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { toTicketNode } from './ticket.mapper.js';

type Arguments = RequireFields<QuerySearchTicketsArgs, 'query' | 'first' | 'order'>;

const hitItems = {
  tokenAfter: (hit: TicketHit) => hit.pageToken,
  toNode: (hit: TicketHit) => toTicketNode(present(hit.ticket, 'ticket')),
};

/** Answers searches over tickets. */
@Injectable()
export class TicketSearchResolver {
  readonly resolvers: Resolvers = {
    Query: { searchTickets: (_root, args, context) => this.search(args, context) },
  };

  constructor(private readonly client: TicketSearchServiceClient) {}

  private async search(args: Arguments, { request }: GraphqlContext) {
    const { filter } = args;
    const { hits, nextPageToken } = await callGrpc(
      this.client,
      this.client.searchTickets,
      {
        query: args.query,
        page: pageRequestOf(args),
        order: args.order,
        statuses: filter?.statuses ?? [],
        grade: filter?.grade ?? Grade.UNSPECIFIED,
        channel: filter?.channel ?? Channel.UNSPECIFIED,
        ownerId: filter?.ownerId ?? '',
        teamId: filter?.teamUuid ?? '',
        customerId: filter?.customerId ?? '',
        openedFrom: filter?.openedFrom ?? undefined,
        openedTo: filter?.openedTo ?? undefined,
      },
      request,
    );
    const { edges, pageInfo } = connectionOf(hits, nextPageToken, args, hitItems);
    return {
      pageInfo,
      edges: edges.map((edge, index) => ({
        ...edge,
        highlights: (hits[index]?.highlights ?? []).map((highlight) => ({
          ...highlight,
          entryId: highlight.entryId || null,
        })),
      })),
    };
  }
}
