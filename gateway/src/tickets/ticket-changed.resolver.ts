import { Inject, Injectable } from '@nestjs/common';
import { TicketServiceClient, TimelineEntryKind } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import { GATEWAY_CONFIG } from '../gateway.config.js';
import type { GatewayConfig } from '../gateway.config.js';
import type { Resolvers } from '../gen/graphql.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import type { FollowedChanges } from '../messaging/change-feed.js';
import { TicketChanges } from './ticket-changes.js';
import type { TicketChange } from './ticket-changes.js';
import { toTicketNode } from './ticket.mapper.js';
import type { TicketNode } from './ticket.mapper.js';
import { TicketLoaders } from './tickets.loader.js';

interface ToldChange extends TicketChange {
  ticket: TicketNode;
}

interface Told {
  ticketChanged: ToldChange;
}

/** Tells subscribers about changes of tickets, each time asking anew whether they may see the ticket. */
@Injectable()
export class TicketChangedResolver {
  readonly resolvers: Resolvers = {
    Subscription: {
      ticketChanged: {
        subscribe: (_root, { id }, context) => this.follow(uuidOf('Ticket', id), context),
      },
    },
  };

  constructor(
    private readonly client: TicketServiceClient,
    private readonly changes: TicketChanges,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  private async follow(uuid: string, context: GraphqlContext) {
    // Followed before permission is asked, so that nothing that happens in between is missed.
    const changes = this.changes.follow(uuid);
    try {
      await this.read(uuid, context);
    } catch (error) {
      changes.end();
      throw error;
    }
    return this.deliver(changes, context);
  }

  // Not a generator: one can't be ended while it waits for the next change.
  private deliver(
    changes: FollowedChanges<TicketChange>,
    context: GraphqlContext,
  ): AsyncIterableIterator<Told> {
    return {
      next: async () => {
        try {
          return await this.next(changes, context);
        } catch (error) {
          // Nobody ends an iterator that has failed.
          changes.end();
          throw error;
        }
      },
      return: () => {
        changes.end();
        return Promise.resolve({ value: undefined, done: true });
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private async next(
    changes: FollowedChanges<TicketChange>,
    context: GraphqlContext,
  ): Promise<IteratorResult<Told, undefined>> {
    for (;;) {
      const { value, done } = await changes.next();
      if (done) return { value, done };
      if (isHiddenFrom(context, value.type)) continue;
      return { value: { ticketChanged: await this.tell(value, context) }, done: false };
    }
  }

  private async tell(
    { ticketId, version, type, changedAt }: TicketChange,
    context: GraphqlContext,
  ): Promise<ToldChange> {
    this.renew(context);
    const ticket = await this.read(ticketId, context);
    return { ticketId: ticket.id, version, type, changedAt, ticket };
  }

  /** Each change is told within its own time, and from what tickets say now. */
  private renew(context: GraphqlContext): void {
    const deadline = Date.now() + this.config.REQUEST_TIMEOUT_MS;
    context.request = { ...context.request, deadline };
    context.tickets = new TicketLoaders(this.client, context.request);
  }

  private async read(uuid: string, { request }: GraphqlContext): Promise<TicketNode> {
    const by = { $case: 'id', value: uuid } as const;
    return toTicketNode(await callGrpc(this.client, this.client.getTicket, { by }, request));
  }
}

/** What a ticket's timeline keeps from the customer. */
const internalKinds: ReadonlySet<TimelineEntryKind> = new Set([
  TimelineEntryKind.NOTE_ADDED,
  TimelineEntryKind.ASSIGNED,
  TimelineEntryKind.QUEUED,
  TimelineEntryKind.HANDED_BACK,
  TimelineEntryKind.GRADE_CHANGED,
  TimelineEntryKind.TRANSFER_OFFERED,
  TimelineEntryKind.TRANSFER_REFUSED,
  TimelineEntryKind.TRANSFER_WITHDRAWN,
  TimelineEntryKind.TRANSFER_EXPIRED,
  TimelineEntryKind.FLAGGED,
  TimelineEntryKind.PAUSED,
  TimelineEntryKind.RESUMED,
  TimelineEntryKind.MERGED,
  TimelineEntryKind.MERGE_RECEIVED,
  TimelineEntryKind.UNMERGED,
  TimelineEntryKind.MERGE_UNDONE,
  TimelineEntryKind.SPLIT,
  TimelineEntryKind.LINKED,
  TimelineEntryKind.UNLINKED,
  TimelineEntryKind.SNOOZED,
  TimelineEntryKind.WOKEN,
  TimelineEntryKind.CALL_LINKED,
  TimelineEntryKind.DEADLINE_MOVED,
]);

/** A customer does not learn of what is internal, as in the timeline; being a partner too makes no difference. */
function isHiddenFrom({ request }: GraphqlContext, type: TimelineEntryKind): boolean {
  const isStaff = [...request.caller.roles].some(
    (role) => role !== 'customer' && role !== 'partner',
  );
  return internalKinds.has(type) && !isStaff;
}
