import { Injectable } from '@nestjs/common';
import { Channel, Grade, TicketServiceClient } from '@shouwen/contracts';
import type { Ticket as TicketMessage, WriteOptions } from '@shouwen/contracts';
import { callGrpc, platformErrors } from '@shouwen/platform';
import type { FieldViolation, UnaryMethod } from '@shouwen/platform';
import type { OpenTicketInput, Resolvers, UserError } from '../gen/graphql.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { userErrorsOf } from '../graphql/user-errors.js';
import { toTicketNode } from './ticket.mapper.js';
import type { TicketNode } from './ticket.mapper.js';

interface Payload {
  ticket: TicketNode | null;
  userErrors: UserError[];
}

interface WriteInput {
  idempotencyKey?: string | null | undefined;
  expectedVersion?: number | null | undefined;
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
          () => ({ ...targetOf(input), body: input.body }),
          context,
        ),
      addNote: (_root, { input }, context) =>
        this.write(this.client.addNote, () => ({ ...targetOf(input), body: input.body }), context),
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
    },
  };

  constructor(private readonly client: TicketServiceClient) {}

  private async write<Request>(
    method: UnaryMethod<Request, TicketMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ): Promise<Payload> {
    try {
      const ticket = await callGrpc(this.client, method, requestOf(), request);
      return { ticket: toTicketNode(ticket), userErrors: [] };
    } catch (error) {
      return { ticket: null, userErrors: userErrorsOf(error, locale) };
    }
  }
}

function openTicketRequestOf(input: OpenTicketInput) {
  const { customer } = input;
  return {
    subject: input.subject,
    body: input.body,
    grade: input.grade ?? Grade.UNSPECIFIED,
    channel: input.channel ?? Channel.UNSPECIFIED,
    customer: customer == null ? undefined : { id: customer.id, name: customer.name ?? '' },
    options: writeOptionsOf(input),
  };
}

function targetOf(input: WriteInput & { ticketId: string }) {
  return { ticketId: uuidOf('Ticket', input.ticketId), options: writeOptionsOf(input) };
}

/** What an empty key or a version 0 means to a service ("none") is never what a caller who sends one means. */
function writeOptionsOf({ idempotencyKey, expectedVersion }: WriteInput): WriteOptions {
  const violations: FieldViolation[] = [];
  if (idempotencyKey === '') {
    violations.push({
      field: 'idempotencyKey',
      description: 'must not be empty',
      descriptionZh: '不能为空',
    });
  }
  if (expectedVersion != null && expectedVersion < 1) {
    violations.push({
      field: 'expectedVersion',
      description: 'must be 1 or more',
      descriptionZh: '必须大于或等于 1',
    });
  }
  if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
  return { idempotencyKey: idempotencyKey ?? '', expectedVersion: expectedVersion ?? 0 };
}
