import { Injectable } from '@nestjs/common';
import { Channel, Complexity, Grade, TicketServiceClient, Urgency } from '@shouwen/contracts';
import type { Ticket as TicketMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type { OpenTicketInput, Resolvers, UserError } from '../gen/graphql.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import type { WriteInput } from '../graphql/write.js';
import { toTicketNode } from './ticket.mapper.js';
import type { TicketNode } from './ticket.mapper.js';

interface Payload {
  ticket: TicketNode | null;
  userErrors: UserError[];
}

/** Carries out changes of tickets. */
@Injectable()
export class TicketMutationsResolver {
  readonly resolvers: Resolvers = {
    Mutation: {
      openTicket: (_root, { input }, context) =>
        this.write(this.client.openTicket, () => openTicketRequestOf(input), context),
      replyToTicket: (_root, { input }, context) =>
        this.write(
          this.client.replyToTicket,
          () => ({ ...targetOf(input), ...messageOf(input) }),
          context,
        ),
      addNote: (_root, { input }, context) =>
        this.write(
          this.client.addNote,
          () => ({
            ...targetOf(input),
            ...messageOf(input),
            mentionedIds: [...(input.mentionedIds ?? [])],
          }),
          context,
        ),
      claimTicket: (_root, { input }, context) =>
        this.write(this.client.claimTicket, () => targetOf(input), context),
      handBackTicket: (_root, { input }, context) =>
        this.write(
          this.client.handBackTicket,
          () => ({ ...targetOf(input), reason: input.reason }),
          context,
        ),
      changeGrade: (_root, { input }, context) =>
        this.write(
          this.client.changeGrade,
          () => ({ ...targetOf(input), grade: input.grade, reason: input.reason }),
          context,
        ),
      resolveTicket: (_root, { input }, context) =>
        this.write(
          this.client.resolveTicket,
          () => ({ ...targetOf(input), resolution: input.resolution }),
          context,
        ),
      reopenTicket: (_root, { input }, context) =>
        this.write(
          this.client.reopenTicket,
          () => ({ ...targetOf(input), reason: input.reason }),
          context,
        ),
      pauseTicket: (_root, { input }, context) =>
        this.write(
          this.client.pauseTicket,
          () => ({
            ...targetOf(input),
            reason: input.reason,
            until: input.until ?? undefined,
            note: input.note ?? '',
          }),
          context,
        ),
      resumeTicket: (_root, { input }, context) =>
        this.write(
          this.client.resumeTicket,
          () => ({ ...targetOf(input), note: input.note ?? '' }),
          context,
        ),
    },
  };

  constructor(private readonly client: TicketServiceClient) {}

  private async write<Request>(
    method: UnaryMethod<Request, TicketMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ): Promise<Payload> {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    return { ticket: answer === null ? null : toTicketNode(answer), userErrors };
  }
}

function openTicketRequestOf(input: OpenTicketInput) {
  const { customer } = input;
  return {
    subject: input.subject,
    body: input.body,
    grade: input.grade ?? Grade.UNSPECIFIED,
    urgency: input.urgency ?? Urgency.UNSPECIFIED,
    complexity: input.complexity ?? Complexity.UNSPECIFIED,
    channel: input.channel ?? Channel.UNSPECIFIED,
    customer: customer == null ? undefined : { id: customer.id, name: customer.name ?? '' },
    options: writeOptionsOf(input),
  };
}

function targetOf(input: WriteInput & { ticketId: string }) {
  return { ticketId: uuidOf('Ticket', input.ticketId), options: writeOptionsOf(input) };
}

function messageOf(input: { body: string; attachmentIds?: readonly string[] | null | undefined }) {
  return { body: input.body, attachmentIds: [...(input.attachmentIds ?? [])] };
}
