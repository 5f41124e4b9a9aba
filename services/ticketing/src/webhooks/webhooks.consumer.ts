import { Injectable } from '@nestjs/common';
import { Clock, Ids, Timers, dead, drop, headerOf, ok } from '@shouwen/platform';
import type { ConsumerOptions, IncomingMessage, Outcome, Transaction } from '@shouwen/platform';
import { WEBHOOK_TIMER } from './webhook-attempts.js';
import { webhookEventTypes, webhookTopics } from './webhook.rules.js';
import { WebhookStore } from './webhook.store.js';

/** Records a delivery for each event and each endpoint that asked for it, once however often the event comes. */
@Injectable()
export class WebhooksConsumer implements ConsumerOptions {
  readonly name = 'ticketing.webhooks';
  readonly topics = [...webhookTopics];

  constructor(
    private readonly store: WebhookStore,
    private readonly timers: Timers,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  readonly handle = async (tx: Transaction, message: IncomingMessage): Promise<Outcome> => {
    const type = headerOf(message, 'ce_type') ?? '';
    const id = headerOf(message, 'ce_id') ?? '';
    const at = new Date(headerOf(message, 'ce_time') ?? Number.NaN);
    if (!webhookEventTypes.includes(type)) return drop('type_not_delivered');
    if (id === '' || Number.isNaN(at.getTime())) return dead('headers_invalid');
    const endpoints = await this.store.subscribed(tx, type, at);
    if (endpoints.length === 0) return drop('nobody_subscribed');
    const data: unknown = JSON.parse(message.value?.toString('utf8') ?? '');
    const body = JSON.stringify({ type, timestamp: at.toISOString(), data });
    const { maxBodyBytes } = await this.store.policy(tx);
    if (Buffer.byteLength(body) > maxBodyBytes) return dead('body_too_large');
    const now = this.clock.now();
    for (const endpointId of endpoints) {
      const deliveryId = this.ids.next();
      const isNew = await this.store.deliver(
        tx,
        deliveryId,
        endpointId,
        { id, type, at, body },
        now,
      );
      if (!isNew) continue;
      await this.timers.set(tx, { kind: WEBHOOK_TIMER, subject: deliveryId, dueAt: now });
    }
    return ok();
  };
}
