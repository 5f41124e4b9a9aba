import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Ids } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
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
    if (delivery.inApp) {
      const id = this.ids.next();
      const ticketId = ticket?.id ?? null;
      const added = { id, recipientId, kind, ticketId, data: filled, at: at ?? now };
      const number = await this.store.add(tx, added);
      tx.record({
        message: topicMessages.NotificationAdded,
        aggregateId: recipientId,
        sequence: number,
        at: now,
        payload: { notificationId: id, recipientId },
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
  }
}
