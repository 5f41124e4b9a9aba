import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { LOGGER, LeasedWork, TimerWorker } from '@shouwen/platform';
import type {
  DueTimer,
  Logger,
  RequestContext,
  TimerOutcome,
  Transaction,
} from '@shouwen/platform';
import { Sources } from '../sources/sources.js';
import { WebhookAttempts } from './webhook-attempts.js';
import { WEBHOOK_TIMER } from './webhook-deliveries.js';
import { postWebhook } from './webhook-request.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { secretsOf } from './webhook.rules.js';
import { signatureOf } from './signature.js';
import type { LeasedDelivery } from './webhook.store.js';
import { WebhookStore } from './webhook.store.js';

const AT_ONCE = 16;
const LEASE_MS = 60_000;
const BUSY_MS = 1_000;

/** Sends what is to be delivered, outside any transaction and in one replica at a time. */
@Injectable()
export class WebhookDispatcher implements OnModuleInit, OnApplicationShutdown {
  private readonly work: LeasedWork;

  constructor(
    private readonly store: WebhookStore,
    private readonly attempts: WebhookAttempts,
    private readonly worker: TimerWorker,
    private readonly sources: Sources,
    private readonly secrets: WebhookSecrets,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.work = new LeasedWork(AT_ONCE, logger);
  }

  onModuleInit(): void {
    this.worker.handle(WEBHOOK_TIMER, (tx, timer, context) => this.lease(tx, timer, context));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.work.ended();
  }

  private async lease(
    tx: Transaction,
    { subject }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    if (this.work.isFull) return { kind: 'again', afterMs: BUSY_MS };
    const lease = this.sources.ids.next();
    const delivery = await this.store.lease(tx, subject, lease);
    if (delivery === undefined) return { kind: 'done' };
    if (!delivery.active) {
      await this.store.giveUp(tx, delivery.id);
      return { kind: 'done' };
    }
    tx.afterCommit(() => this.work.start(WEBHOOK_TIMER, () => this.send(delivery, lease, context)));
    return { kind: 'again', afterMs: LEASE_MS };
  }

  private async send(
    delivery: LeasedDelivery,
    lease: string,
    context: RequestContext,
  ): Promise<void> {
    const now = this.sources.clock.now();
    const { eventId: id, body, url, timeoutMs } = delivery;
    const timestamp = Math.floor(now.getTime() / 1000);
    const secrets = secretsOf(delivery, now).map((stored) =>
      this.secrets.open(delivery.endpointId, stored),
    );
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Shouwen-Webhooks/1.0',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatureOf({ id, timestamp, body }, secrets),
    };
    const limits = { timeoutMs, allowPrivate: this.attempts.allowPrivate };
    const result = await postWebhook(url, headers, body, limits);
    await this.attempts.finish(context, delivery, lease, result);
  }
}
