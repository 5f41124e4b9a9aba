import { Injectable } from '@nestjs/common';
import { LinkServiceClient } from '@shouwen/contracts';
import type { TicketLink as TicketLinkMessage } from '@shouwen/contracts';
import { DomainError, callGrpc } from '@shouwen/platform';
import { present } from '../contract/present.js';
import type {
  LinkTicketsInput,
  ReplyToChildrenInput,
  Resolvers,
  UnlinkTicketsInput,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { toTicketNode } from '../tickets/ticket.mapper.js';
import type { TicketNode } from '../tickets/ticket.mapper.js';
import { toFanOutReply, toTicketLink } from './links.mapper.js';
import type { FanOutReplyNode } from './links.mapper.js';
import { ticketTargetOf } from './ticket-target.js';

const linkItems = { tokenAfter: (link: TicketLinkMessage) => link.id, toNode: toTicketLink };

/** Links tickets, and replies to all that one of them causes. */
@Injectable()
export class LinksResolver {
  readonly resolvers: Resolvers = {
    Mutation: {
      linkTickets: (_root, { input }, context) => this.link(input, context),
      unlinkTickets: (_root, { input }, context) => this.unlink(input, context),
      replyToChildren: (_root, { input }, context) => this.reply(input, context),
    },
    Ticket: { links: (ticket, page, context) => this.list(ticket, page, context) },
    TicketLink: {
      from: ({ fromUuid }, _args, { tickets }) => tickets.ticket(fromUuid),
      to: ({ toUuid }, _args, { tickets }) => tickets.ticket(toUuid),
    },
    FanOutReply: { parent: ({ parentUuid }, _args, { tickets }) => tickets.ticket(parentUuid) },
  };

  constructor(
    private readonly client: LinkServiceClient,
    nodes: NodeReaders,
  ) {
    nodes.add('FanOutReply', (uuid, context) => this.read(uuid, context));
  }

  private async link(input: LinkTicketsInput, { locale, request }: GraphqlContext) {
    const { answer, userErrors } = await carryOut(locale, () => {
      const otherId = uuidOf('Ticket', input.otherId);
      const link = { ...ticketTargetOf(input), otherId, kind: input.kind };
      return callGrpc(this.client, this.client.linkTickets, link, request);
    });
    return { link: answer === null ? null : toTicketLink(answer), userErrors };
  }

  private async unlink(input: UnlinkTicketsInput, { locale, request }: GraphqlContext) {
    const { answer, userErrors } = await carryOut(locale, () => {
      const link = { linkId: input.linkId, options: writeOptionsOf(input) };
      return callGrpc(this.client, this.client.unlinkTickets, link, request);
    });
    const ticket = answer === null ? null : toTicketNode(present(answer.ticket, 'ticket'));
    return { ticket, userErrors };
  }

  private async reply(input: ReplyToChildrenInput, { locale, request }: GraphqlContext) {
    const { answer, userErrors } = await carryOut(locale, () => {
      const reply = { ...ticketTargetOf(input), body: input.body };
      return callGrpc(this.client, this.client.replyToChildren, reply, request);
    });
    return { reply: answer === null ? null : toFanOutReply(answer), userErrors };
  }

  private async list({ uuid }: TicketNode, args: PageArguments, { request }: GraphqlContext) {
    const asked = { ticketId: uuid, page: pageRequestOf(args) };
    const { links, nextPageToken } = await callGrpc(
      this.client,
      this.client.listLinks,
      asked,
      request,
    );
    return connectionOf(links, nextPageToken, args, linkItems);
  }

  private async read(id: string, { request }: GraphqlContext): Promise<FanOutReplyNode | null> {
    try {
      return toFanOutReply(
        await callGrpc(this.client, this.client.getFanOutReply, { id }, request),
      );
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return null;
      throw error;
    }
  }
}
