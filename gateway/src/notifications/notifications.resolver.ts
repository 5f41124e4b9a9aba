import { Injectable } from '@nestjs/common';
import { NotificationServiceClient } from '@shouwen/contracts';
import type { Notification as NotificationMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { QueryNotificationsArgs, RequireFields, Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { toNotificationNode, toPreferences } from './notification.mapper.js';

/** Answers what the caller was told, and how they want to be told. */
@Injectable()
export class NotificationsResolver {
  readonly resolvers: Resolvers = {
    Query: {
      notifications: (_root, args, context) => this.list(args, context),
      unreadCount: async (_root, _args, { request }) =>
        (await callGrpc(this.client, this.client.countUnread, {}, request)).unread,
      notificationPreferences: async (_root, _args, { request }) =>
        toPreferences(
          await callGrpc(this.client, this.client.getNotificationPreferences, {}, request),
        ),
    },
    Mutation: {
      markNotificationsRead: async (_root, { input }, { request, locale }) => {
        const { answer, userErrors } = await carryOut(locale, () => {
          const options = writeOptionsOf(input);
          const marking = { ids: input.ids, options };
          return callGrpc(this.client, this.client.markNotificationsRead, marking, request);
        });
        return { unreadCount: answer?.unread ?? null, userErrors };
      },
      setNotificationPreferences: async (_root, { input }, { request, locale }) => {
        const { answer, userErrors } = await carryOut(locale, () => {
          const { language, timeZone, quietHours, choices } = input;
          const options = writeOptionsOf(input);
          const wanted = { language, timeZone, quietHours, choices, options };
          return callGrpc(this.client, this.client.setNotificationPreferences, wanted, request);
        });
        return { preferences: answer === null ? null : toPreferences(answer), userErrors };
      },
    },
    Notification: {
      ticket: ({ ticketUuid }, _args, { tickets }) =>
        ticketUuid === '' ? null : tickets.ticket(ticketUuid),
    },
  };

  constructor(private readonly client: NotificationServiceClient) {}

  private async list(
    args: RequireFields<QueryNotificationsArgs, 'first' | 'unreadOnly'>,
    { request, locale }: GraphqlContext,
  ) {
    const { notifications, nextPageToken } = await callGrpc(
      this.client,
      this.client.listNotifications,
      { page: pageRequestOf(args), unreadOnly: args.unreadOnly, newerThan: undefined },
      request,
    );
    return connectionOf(notifications, nextPageToken, args, {
      tokenAfter: ({ number }: NotificationMessage) => String(number),
      toNode: (notification: NotificationMessage) => toNotificationNode(notification, locale),
    });
  }
}
