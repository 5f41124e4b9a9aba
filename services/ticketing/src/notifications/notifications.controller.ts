import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  BatchGetNotificationsRequest,
  ListNotificationsRequest,
  MarkNotificationsReadRequest,
  SetNotificationPreferencesRequest,
} from '@shouwen/contracts';
import type {
  BatchGetNotificationsResponse,
  CountUnreadResponse,
  ListNotificationsResponse,
  NotificationPreferences,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { readers } from '../tickets/ticket-access.js';
import {
  notificationToProto,
  preferencesToProto,
  wantedPreferencesOf,
} from './notification.mapper.js';
import { NotificationQueries } from './notification.queries.js';
import { NotificationsService } from './notifications.service.js';

const SERVICE = 'NotificationService';

/** The gRPC edge of notifications: everybody reads and changes what is their own. */
@Controller()
export class NotificationsController {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly queries: NotificationQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async listNotifications(
    @Payload() request: ListNotificationsRequest,
    @Context() { caller }: RequestContext,
  ): Promise<ListNotificationsResponse> {
    const page = pageFrom(request.page);
    const { items, next } =
      request.newerThan === undefined
        ? await this.queries.list(caller.id, request.unreadOnly, page)
        : await this.queries.listNewer(caller.id, request.newerThan, page);
    return { notifications: items.map(notificationToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async batchGetNotifications(
    @Payload() request: BatchGetNotificationsRequest,
    @Context() { caller }: RequestContext,
  ): Promise<BatchGetNotificationsResponse> {
    const notifications = await this.queries.getMany(caller.id, request.ids);
    return { notifications: notifications.map(notificationToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async countUnread(@Context() { caller }: RequestContext): Promise<CountUnreadResponse> {
    return { unread: await this.queries.unread(caller.id) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async markNotificationsRead(
    @Payload() request: MarkNotificationsReadRequest,
    @Context() context: RequestContext,
  ): Promise<CountUnreadResponse> {
    const encoded = MarkNotificationsReadRequest.encode(request);
    const call = idempotentCallOf('notification.mark_read', request.options, encoded);
    return { unread: await this.notifications.markRead(context, request.ids, call) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  getNotificationPreferences(@Context() context: RequestContext): Promise<NotificationPreferences> {
    return this.preferences(context);
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async setNotificationPreferences(
    @Payload() request: SetNotificationPreferencesRequest,
    @Context() context: RequestContext,
  ): Promise<NotificationPreferences> {
    const encoded = SetNotificationPreferencesRequest.encode(request);
    const call = idempotentCallOf('notification.set_preferences', request.options, encoded);
    const version = request.options?.expectedVersion ?? 0;
    const wanted = wantedPreferencesOf(request);
    await this.notifications.setPreferences(context, wanted, version, call);
    return this.preferences(context);
  }

  private async preferences({ caller }: RequestContext): Promise<NotificationPreferences> {
    const setting = await this.queries.setting(caller.id);
    return preferencesToProto(setting, await this.queries.defaults());
  }
}
