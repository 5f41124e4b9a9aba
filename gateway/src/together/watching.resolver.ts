import { Injectable } from '@nestjs/common';
import { WatchingServiceClient } from '@shouwen/contracts';
import type {
  Mention as MentionMessage,
  TicketViewers,
  WatchTicketResponse,
} from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import { toActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type { Mention, Resolvers, TicketViewer } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut } from '../graphql/write.js';
import { ticketTargetOf } from './ticket-target.js';

/** A mention as the schema shows it, but for its ticket, which has to be asked for. */
export type MentionNode = Omit<Mention, 'ticket' | '__typename'> & { ticketUuid: string };

const mentionItems = { tokenAfter: (mention: MentionMessage) => mention.id, toNode: toMention };

/** Answers who follows tickets, who was named, and who has a ticket before them. */
@Injectable()
export class WatchingResolver {
  readonly resolvers: Resolvers = {
    Query: { mentions: (_root, args, context) => this.mentions(args, context) },
    Ticket: {
      watchers: async ({ uuid }, _args, { request }) => {
        const asked = { ticketId: uuid };
        const answer = await callGrpc(this.client, this.client.listWatchers, asked, request);
        return answer.watchers.map(({ personId, since }) => ({
          personId,
          since: present(since, 'since'),
        }));
      },
      viewers: async ({ uuid }, _args, { request }) => {
        const asked = { ticketId: uuid };
        return toViewers(await callGrpc(this.client, this.client.listViewers, asked, request));
      },
    },
    Mention: { ticket: ({ ticketUuid }, _args, { tickets }) => tickets.ticket(ticketUuid) },
    Mutation: {
      watchTicket: (_root, { input }, context) =>
        this.watch(context, () =>
          callGrpc(this.client, this.client.watchTicket, ticketTargetOf(input), context.request),
        ),
      unwatchTicket: (_root, { input }, context) =>
        this.watch(context, () =>
          callGrpc(this.client, this.client.unwatchTicket, ticketTargetOf(input), context.request),
        ),
      touchTicket: async (_root, { input }, { locale, request }) => {
        const { answer, userErrors } = await carryOut(locale, () => {
          const touch = { ticketId: uuidOf('Ticket', input.ticketId), activity: input.activity };
          return callGrpc(this.client, this.client.touchTicket, touch, request);
        });
        return { viewers: answer === null ? null : toViewers(answer), userErrors };
      },
    },
  };

  constructor(private readonly client: WatchingServiceClient) {}

  private async watch(
    { locale, tickets }: GraphqlContext,
    write: () => Promise<WatchTicketResponse>,
  ) {
    const { answer, userErrors } = await carryOut(locale, write);
    return { ticket: answer === null ? null : await tickets.ticket(answer.ticketId), userErrors };
  }

  private async mentions(args: PageArguments, { request }: GraphqlContext) {
    const { mentions, nextPageToken } = await callGrpc(
      this.client,
      this.client.listMentions,
      { page: pageRequestOf(args) },
      request,
    );
    return connectionOf(mentions, nextPageToken, args, mentionItems);
  }
}

function toMention({ id, ticket, sequence, at, by }: MentionMessage): MentionNode {
  const { id: ticketUuid, number: ticketNumber } = present(ticket, 'ticket');
  return { id, ticketUuid, ticketNumber, sequence, at: present(at, 'at'), by: toActor(by) };
}

function toViewers({ viewers }: TicketViewers): TicketViewer[] {
  return viewers.map(({ personId, name, activity, expiresAt }) => ({
    personId,
    name: name || null,
    activity,
    expiresAt: present(expiresAt, 'expires_at'),
  }));
}
