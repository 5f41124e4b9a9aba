import { Injectable } from '@nestjs/common';
import { Ids, Timers } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import type { DeliveredEvent } from './webhook.store.js';
import { WebhookStore } from './webhook.store.js';

/** Kind of the timers of deliveries; the subject is the delivery. */
export const WEBHOOK_TIMER = 'ticketing.webhook';

/** Records what is to be delivered, in the transaction of what it tells; who sends it is the dispatcher. */
@Injectable()
export class WebhookDeliveries {
  constructor(
    private readonly store: WebhookStore,
    private readonly timers: Timers,
    private readonly ids: Ids,
  ) {}

  /** Has an event delivered to an endpoint from an instant on; once, however often it is recorded. */
  async schedule(
    tx: Transaction,
    endpointId: string,
    event: DeliveredEvent,
    { now, sendAt = now }: { now: Date; sendAt?: Date },
  ): Promise<void> {
    const id = this.ids.next();
    const isNew = await this.store.deliver(tx, { id, endpointId, now, sendAt }, event);
    if (isNew) this.timers.set(tx, { kind: WEBHOOK_TIMER, subject: id, dueAt: sendAt });
  }
}
