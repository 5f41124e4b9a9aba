import { Inject, Injectable } from '@nestjs/common';
import { Timers, UnitOfWork, retryDelayMs } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { Notifications } from '../notifications/notifications.js';
import { Sources } from '../sources/sources.js';
import { WEBHOOK_TIMER } from './webhook-deliveries.js';
import type { AttemptResult } from './webhook-request.js';
import type { WebhookEndpoint } from './webhook.entity.js';
import { afterAttempt } from './webhook.rules.js';
import type { LeasedDelivery } from './webhook.store.js';
import { WebhookStore } from './webhook.store.js';

/** Token of whether webhooks may go to private addresses. */
export const ALLOW_PRIVATE_WEBHOOKS = Symbol('ALLOW_PRIVATE_WEBHOOKS');

/** Records how attempts ended, when the next one is, and whether an endpoint has failed for too long. */
@Injectable()
export class WebhookAttempts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: WebhookStore,
    private readonly timers: Timers,
    private readonly notifications: Notifications,
    private readonly sources: Sources,
    @Inject(ALLOW_PRIVATE_WEBHOOKS) readonly allowPrivate: boolean,
  ) {}

  /** Ends an attempt; does nothing when its lease was lost meanwhile. */
  async finish(
    context: RequestContext,
    delivery: LeasedDelivery,
    lease: string,
    result: AttemptResult,
  ): Promise<void> {
    const { id, endpointId, attempts, schedule } = delivery;
    const succeeded = result.failure === '';
    const delay = succeeded
      ? undefined
      : retryDelayMs(schedule, attempts + 1, this.sources.fraction());
    const status = succeeded ? 'delivered' : delay === undefined ? 'failed' : 'pending';
    await this.unitOfWork.run(context, async (tx) => {
      const endpoint = await this.store.find(tx, endpointId);
      if (endpoint === undefined) return;
      const now = this.sources.clock.now();
      const nextAt = delay === undefined ? null : new Date(now.getTime() + delay);
      const number = await this.store.finish(tx, { id, lease }, status, nextAt);
      if (number === undefined) return;
      await this.store.log(tx, id, { ...result, number, at: now });
      if (nextAt === null) this.timers.cancel(tx, WEBHOOK_TIMER, id);
      else this.timers.set(tx, { kind: WEBHOOK_TIMER, subject: id, dueAt: nextAt });
      await this.judge(tx, endpoint, result, now);
    });
  }

  private async judge(
    tx: Transaction,
    endpoint: WebhookEndpoint,
    result: AttemptResult,
    now: Date,
  ): Promise<void> {
    const policy = await this.store.policy(tx);
    const { failingSince, disable } = afterAttempt(endpoint, result, policy, now);
    if (!disable && failingSince?.getTime() === endpoint.failingSince?.getTime()) return;
    const switchedOff = disable && {
      active: false,
      disabledByFailures: true,
      version: endpoint.version + 1,
    };
    await this.store.update(tx, { ...endpoint, failingSince, ...switchedOff });
    if (disable) await this.tellOf(tx, endpoint, now);
  }

  private async tellOf(tx: Transaction, endpoint: WebhookEndpoint, now: Date): Promise<void> {
    tx.audit({
      operation: 'webhook.disabled_by_failures',
      aggregateType: endpoint.ownerId === null ? 'webhook_endpoint' : 'personal_webhook',
      aggregateId: endpoint.id,
      changes: [{ field: 'active', from: 'true', to: 'false' }],
      at: now,
    });
    for (const recipientId of [...new Set([endpoint.createdBy, endpoint.changedBy])].sort()) {
      await this.notifications.notify(tx, { recipientId, kind: 'webhook_disabled', at: now });
    }
  }
}
