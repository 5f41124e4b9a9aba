import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Ids } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import { WebhookDeliveries } from '../webhooks/webhook-deliveries.js';
import { NOTIFICATION_TYPE } from '../webhooks/webhook.rules.js';
import { webhookBodyOf } from './notification-webhook.text.js';
import type { Telling } from './notification.entity.js';
import { NotificationMails } from './notification-mails.js';
import { deliveryOf } from './notification.rules.js';
import { NotificationStore } from './notification.store.js';

/** Tells people what concerns them; every feature may use it, in the transaction of what it tells. */
@Injectable()
export class Notifications {
  constructor(
    private readonly store: NotificationStore,
    private readonly mails: NotificationMails,
    private readonly webhooks: WebhookDeliveries,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Tells somebody, by the ways they chose; once for each call, if and only if the transaction commits. */
  async notify(tx: Transaction, telling: Telling): Promise<void> {
    const { recipientId, kind, ticket, data, link, at } = telling;
    if (recipientId === '') return;
    const now = this.clock.now();
    const receiver = await this.store.receiver(tx, recipientId, kind);
    const delivery = deliveryOf(receiver.defaults, receiver.setting, now, link !== undefined);
    const filled = { ...(ticket && { number: ticket.number }), ...data };
    const notificationId = delivery.inApp ? this.ids.next() : undefined;
    if (notificationId !== undefined) {
      const id = notificationId;
      const ticketId = ticket?.id ?? null;
      const added = { id, recipientId, kind, ticketId, data: filled, at: at ?? now };
      const number = await this.store.add(tx, added);
      tx.record({
        message: topicMessages.NotificationAdded,
        aggregateId: recipientId,
        sequence: number,
        at: now,
        payload: { notificationId, recipientId },
      });
    }
    if (delivery.emailAt !== undefined && receiver.address !== '') {
      await this.mails.schedule(tx, {
        recipientId,
        address: receiver.address,
        language: receiver.setting.language,
        kind,
        data: { ...filled, ...(link !== undefined && { link }) },
        sendAt: delivery.emailAt,
        now,
      });
    }
    if (delivery.webhookAt !== undefined && receiver.webhookId !== null) {
      const { urgent } = receiver.defaults;
      const { language } = receiver.setting;
      const happenedAt = at ?? now;
      const told = { kind, urgent, language, ticket, notificationId, data: filled, at: happenedAt };
      const event = {
        id: this.ids.next(),
        type: NOTIFICATION_TYPE,
        body: webhookBodyOf(told),
      };
      await this.webhooks.schedule(tx, receiver.webhookId, event, {
        now,
        sendAt: delivery.webhookAt,
      });
    }
  }
}
