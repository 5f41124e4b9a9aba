import { Injectable } from '@nestjs/common';
import { EmailServiceClient, Grade } from '@shouwen/contracts';
import type {
  InboundMail as InboundMailMessage,
  Mailbox as MailboxMessage,
} from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { toInboundMail, toMailbox } from './email.mapper.js';

const mailItems = { tokenAfter: ({ id }: InboundMailMessage) => id, toNode: toInboundMail };
const mailboxItems = { tokenAfter: ({ address }: MailboxMessage) => address, toNode: toMailbox };

/** Answers and carries out what is about mail and mailboxes. */
@Injectable()
export class EmailResolver {
  readonly resolvers: Resolvers = {
    Query: {
      quarantinedMail: (_root, args, context) => this.quarantined(args, context),
      mailboxes: (_root, args, context) => this.mailboxes(args, context),
    },
    Mutation: {
      retryInboundMail: async (_root, { input }, { request, locale }) => {
        const { answer, userErrors } = await carryOut(locale, () =>
          callGrpc(
            this.client,
            this.client.retryInboundMail,
            { id: input.id, options: writeOptionsOf(input) },
            request,
          ),
        );
        return { mail: answer && toInboundMail(answer), userErrors };
      },
      discardInboundMail: async (_root, { input }, { request, locale }) => {
        const { answer, userErrors } = await carryOut(locale, () =>
          callGrpc(
            this.client,
            this.client.discardInboundMail,
            { id: input.id, reason: input.reason, options: writeOptionsOf(input) },
            request,
          ),
        );
        return { mail: answer && toInboundMail(answer), userErrors };
      },
      saveMailbox: async (_root, { input }, { request, locale }) => {
        const { answer, userErrors } = await carryOut(locale, () =>
          callGrpc(
            this.client,
            this.client.saveMailbox,
            {
              address: input.address,
              fromName: input.fromName,
              teamId: input.teamId ?? '',
              grade: input.grade ?? Grade.UNSPECIFIED,
              confirms: input.confirms ?? true,
              active: input.active ?? true,
              options: writeOptionsOf(input),
            },
            request,
          ),
        );
        return { mailbox: answer && toMailbox(answer), userErrors };
      },
    },
  };

  constructor(private readonly client: EmailServiceClient) {}

  private async quarantined(args: PageArguments, { request }: GraphqlContext) {
    const page = pageRequestOf(args);
    const { mails, nextPageToken } = await callGrpc(
      this.client,
      this.client.listQuarantinedMail,
      { page },
      request,
    );
    return connectionOf(mails, nextPageToken, args, mailItems);
  }

  private async mailboxes(args: PageArguments, { request }: GraphqlContext) {
    const page = pageRequestOf(args);
    const { mailboxes, nextPageToken } = await callGrpc(
      this.client,
      this.client.listMailboxes,
      { page },
      request,
    );
    return connectionOf(mailboxes, nextPageToken, args, mailboxItems);
  }
}
