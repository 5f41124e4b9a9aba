import { Injectable } from '@nestjs/common';
import { Clock, Database, dead, drop, headerOf, ok } from '@shouwen/platform';
import type { ConsumerOptions, IncomingMessage, Outcome, Transaction } from '@shouwen/platform';
import { WebhookDeliveries } from './webhook-deliveries.js';
import { webhookEventTypes, webhookTopics } from './webhook.rules.js';
import { WebhookStore } from './webhook.store.js';

/** Records a delivery for each event and each endpoint that asked for it, once however often the event comes. */
@Injectable()
export class WebhooksConsumer implements ConsumerOptions {
  readonly name = 'ticketing.webhooks';
  readonly topics = [...webhookTopics];

  constructor(
    private readonly database: Database,
    private readonly store: WebhookStore,
    private readonly deliveries: WebhookDeliveries,
    private readonly clock: Clock,
  ) {}

  /** Most events go to nobody: those cost one look. */
  readonly concerns = async (message: IncomingMessage): Promise<boolean> => {
    const { type, at } = eventOf(message);
    if (!webhookEventTypes.includes(type)) return false;
    if (Number.isNaN(at.getTime())) return true;
    return (await this.store.subscribed(this.database, type, at)).length > 0;
  };

  readonly handle = async (tx: Transaction, message: IncomingMessage): Promise<Outcome> => {
    const { type, id, at } = eventOf(message);
    if (id === '' || Number.isNaN(at.getTime())) return dead('headers_invalid');
    const endpoints = await this.store.subscribed(tx, type, at);
    if (endpoints.length === 0) return drop('nobody_subscribed');
    const data: unknown = JSON.parse(message.value?.toString('utf8') ?? '');
    const body = JSON.stringify({ type, timestamp: at.toISOString(), data });
    const { maxBodyBytes } = await this.store.policy(tx);
    if (Buffer.byteLength(body) > maxBodyBytes) return dead('body_too_large');
    const now = this.clock.now();
    for (const endpointId of endpoints) {
      await this.deliveries.schedule(tx, endpointId, { id, type, body }, { now });
    }
    return ok();
  };
}

function eventOf(message: IncomingMessage): { type: string; id: string; at: Date } {
  return {
    type: headerOf(message, 'ce_type') ?? '',
    id: headerOf(message, 'ce_id') ?? '',
    at: new Date(headerOf(message, 'ce_time') ?? Number.NaN),
  };
}
