import { Inject, Injectable } from '@nestjs/common';
import { NotificationServiceClient, TicketServiceClient } from '@shouwen/contracts';
import type { Notification as NotificationMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import { GATEWAY_CONFIG } from '../gateway.config.js';
import type { GatewayConfig } from '../gateway.config.js';
import { gatewayErrors } from '../gateway.errors.js';
import type { Resolvers } from '../gen/graphql.js';
import { MAX_PAGE_SIZE, connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import type { FollowedChanges } from '../messaging/change-feed.js';
import { TicketLoaders } from '../tickets/tickets.loader.js';
import { NewNotifications } from './notification-events.consumer.js';
import type { NewNotification } from './notification-events.consumer.js';
import { toNotificationNode } from './notification.mapper.js';
import type { NotificationNode } from './notification.mapper.js';

interface Told {
  notificationAdded: { cursor: string; node: NotificationNode };
}

/**
 * Tells a subscriber their notifications, from a cursor on. An event only says that there is something; what, is read
 * from the service by number, so that none is left out or told twice, whatever Kafka does.
 */
@Injectable()
export class NotificationAddedResolver {
  readonly resolvers: Resolvers = {
    Subscription: {
      notificationAdded: {
        subscribe: (_root, { after }, context) => this.follow(after ?? undefined, context),
      },
    },
  };

  constructor(
    private readonly client: NotificationServiceClient,
    private readonly tickets: TicketServiceClient,
    private readonly added: NewNotifications,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  private async follow(after: string | undefined, context: GraphqlContext) {
    const told = after === undefined ? undefined : numberOf(after);
    // Followed before anything is read, so that nothing that happens in between is missed.
    const changes = this.added.follow(context.request.caller.id);
    try {
      const last = told ?? (await this.newest(context));
      return new NotificationStream(changes, last, (from) => this.readAfter(from, context));
    } catch (error) {
      changes.end();
      throw error;
    }
  }

  private async newest({ request }: GraphqlContext): Promise<number> {
    const page = { pageSize: 1, pageToken: '' };
    const newest = { page, unreadOnly: false, newerThan: undefined };
    const { client } = this;
    const { notifications } = await callGrpc(client, client.listNotifications, newest, request);
    return notifications[0]?.number ?? 0;
  }

  private async readAfter(newerThan: number, context: GraphqlContext): Promise<NumberedTold[]> {
    const deadline = Date.now() + this.config.REQUEST_TIMEOUT_MS;
    context.request = { ...context.request, deadline };
    context.tickets = new TicketLoaders(this.tickets, context.request);
    const page = { pageSize: MAX_PAGE_SIZE, pageToken: '' };
    const { notifications } = await callGrpc(
      this.client,
      this.client.listNotifications,
      { page, unreadOnly: false, newerThan },
      context.request,
    );
    const { edges } = connectionOf(
      notifications,
      '',
      { first: MAX_PAGE_SIZE },
      {
        tokenAfter: ({ number }: NotificationMessage) => String(number),
        toNode: (notification: NotificationMessage) => ({
          number: notification.number,
          node: toNotificationNode(notification, context.locale),
        }),
      },
    );
    return edges.map(({ cursor, node: { number, node } }) => ({
      number,
      told: { notificationAdded: { cursor, node } },
    }));
  }
}

interface NumberedTold {
  number: number;
  told: Told;
}

// Not a generator: one can't be ended while it waits for the next notification.
class NotificationStream implements AsyncIterableIterator<Told> {
  private readonly ready: NumberedTold[] = [];
  private behind = true;

  constructor(
    private readonly changes: FollowedChanges<NewNotification>,
    private last: number,
    private readonly readAfter: (number: number) => Promise<NumberedTold[]>,
  ) {}

  async next(): Promise<IteratorResult<Told, undefined>> {
    try {
      for (;;) {
        const first = this.ready.shift();
        if (first !== undefined) {
          this.last = first.number;
          return { value: first.told, done: false };
        }
        if (this.behind) {
          this.ready.push(...(await this.readAfter(this.last)));
          this.behind = this.ready.length > 0;
          continue;
        }
        const { value, done } = await this.changes.next();
        if (done) return { value, done };
        this.behind = value.number > this.last;
      }
    } catch (error) {
      // Nobody ends an iterator that has failed.
      this.changes.end();
      throw error;
    }
  }

  return(): Promise<IteratorResult<Told, undefined>> {
    this.changes.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

function numberOf(cursor: string): number {
  const { pageToken } = pageRequestOf({ first: 1, after: cursor });
  if (!/^\d{1,9}$/.test(pageToken)) throw gatewayErrors.invalid_cursor();
  return Number(pageToken);
}
