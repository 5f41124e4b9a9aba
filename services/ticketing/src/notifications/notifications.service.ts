import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Ids, UnitOfWork, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext } from '@shouwen/platform';
import { NotificationQueries } from './notification.queries.js';
import { decidePreferences } from './notification.rules.js';
import type { WantedPreferences } from './notification.rules.js';
import { NotificationStore } from './notification.store.js';

/** The use cases of who was told something. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: NotificationStore,
    private readonly queries: NotificationQueries,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Marks what is the caller's as read; answers how many are still unread. */
  markRead(context: RequestContext, ids: string[], call: IdempotentCall): Promise<number> {
    const recipientId = context.caller.id;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const at = this.clock.now();
        const { marked, version, unread } = await this.store.markRead(tx, recipientId, ids, at);
        marked.forEach((notificationId, index) => {
          tx.record({
            message: topicMessages.NotificationRead,
            aggregateId: recipientId,
            sequence: version + index + 1,
            at,
            payload: { notificationId, recipientId },
          });
          tx.audit({
            operation: 'notification.read',
            aggregateType: 'notification',
            aggregateId: notificationId,
            changes: [{ field: 'readAt', from: undefined, to: at.toISOString() }],
            at,
          });
        });
        return unread;
      },
      call,
    );
  }

  /** Sets how the caller wants to be told. Throws what {@link decidePreferences} does, and `platform.version_conflict`. */
  async setPreferences(
    context: RequestContext,
    wanted: WantedPreferences,
    expectedVersion: number,
    call: IdempotentCall,
  ): Promise<number> {
    const defaults = await this.queries.defaults();
    const setting = decidePreferences(wanted, new Set(defaults.map(({ kind }) => kind)));
    const recipientId = context.caller.id;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const at = this.clock.now();
        const before = await this.store.settingVersion(tx, recipientId);
        if (expectedVersion !== 0 && expectedVersion !== before) {
          throw platformErrors.version_conflict({
            current: String(before),
            changedBy: context.caller.name || recipientId,
            changedAt: at.toISOString(),
            change: 'notification.preferences_set',
          });
        }
        const { id, version } = await this.store.set(tx, this.ids.next(), recipientId, setting);
        tx.audit({
          operation: 'notification.preferences_set',
          aggregateType: 'notification_setting',
          aggregateId: id,
          changes: [{ field: 'version', from: String(before), to: String(version) }],
          at,
        });
        return version;
      },
      call,
    );
  }
}
