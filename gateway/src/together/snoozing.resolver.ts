import { Injectable } from '@nestjs/common';
import { SnoozeServiceClient } from '@shouwen/contracts';
import type { Ticket as TicketMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { Resolvers } from '../gen/graphql.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { carryOut } from '../graphql/write.js';
import { toTicketNode } from '../tickets/ticket.mapper.js';
import { ticketTargetOf } from './ticket-target.js';

/** Puts tickets aside and brings them back. */
@Injectable()
export class SnoozingResolver {
  readonly resolvers: Resolvers = {
    Mutation: {
      snoozeTicket: (_root, { input }, context) =>
        this.write(context, () => {
          const { until, reason } = input;
          const snooze = { ...ticketTargetOf(input), until, reason: reason ?? '' };
          return callGrpc(this.client, this.client.snoozeTicket, snooze, context.request);
        }),
      wakeTicket: (_root, { input }, context) =>
        this.write(context, () =>
          callGrpc(this.client, this.client.wakeTicket, ticketTargetOf(input), context.request),
        ),
    },
  };

  constructor(private readonly client: SnoozeServiceClient) {}

  private async write({ locale }: GraphqlContext, write: () => Promise<TicketMessage>) {
    const { answer, userErrors } = await carryOut(locale, write);
    return { ticket: answer === null ? null : toTicketNode(answer), userErrors };
  }
}
