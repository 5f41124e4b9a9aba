import { Inject, Injectable } from '@nestjs/common';
import { Timers, UnitOfWork, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { Sources } from '../sources/sources.js';
import { SECRET_BYTES, secretOf } from './signature.js';
import { ALLOW_PRIVATE_WEBHOOKS } from './webhook-attempts.js';
import { WEBHOOK_TIMER } from './webhook-deliveries.js';
import type { WebhookEndpoint } from './webhook.entity.js';
import { webhookErrors } from './webhook.errors.js';
import { SEAL_BYTES, WebhookSecrets } from './webhook-secrets.js';
import { NOTIFICATION_TYPE, changeEndpoint, checkEndpoint, rotateSecret } from './webhook.rules.js';
import type { WantedEndpoint } from './webhook.rules.js';
import { WebhookStore } from './webhook.store.js';

/**
 * Which endpoint of the department, or the one that somebody has of their own, and which version of it the caller has seen;
 * 0 means any.
 */
export type EndpointTarget = ({ endpointId: string } | { ownerId: string }) & {
  expectedVersion: number;
};

/** The use cases of webhook endpoints and their deliveries. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: WebhookStore,
    private readonly timers: Timers,
    private readonly sources: Sources,
    private readonly secrets: WebhookSecrets,
    @Inject(ALLOW_PRIVATE_WEBHOOKS) private readonly allowPrivate: boolean,
  ) {}

  /**
   * Creates an endpoint with a new secret, of the department or of somebody's own. Throws `webhooks.too_many_endpoints`,
   * `webhooks.personal_webhook_exists` and `webhooks.no_key`.
   */
  async create(
    context: RequestContext,
    { ownerId, ...wanted }: Pick<WantedEndpoint, 'url' | 'eventTypes'> & { ownerId: string | null },
    call: IdempotentCall,
  ): Promise<WebhookEndpoint> {
    const checked = checkEndpoint({ ...wanted, active: true }, this.allowPrivate);
    const { id: caller } = context.caller;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const [policy, count] = [await this.store.policy(tx), await this.store.count(tx)];
        if (ownerId !== null) {
          if ((await this.store.findOf(tx, ownerId)) !== undefined) {
            throw webhookErrors.personal_webhook_exists();
          }
        } else if (count >= policy.maxEndpoints) {
          throw webhookErrors.too_many_endpoints({ limit: String(policy.maxEndpoints) });
        }
        const id = this.sources.ids.next();
        const endpoint: WebhookEndpoint = {
          ...checked,
          eventTypes: ownerId === null ? checked.eventTypes : [NOTIFICATION_TYPE],
          id,
          ownerId,
          version: 1,
          disabledByFailures: false,
          failingSince: null,
          secret: this.newSecret(id),
          previousSecret: null,
          previousSecretUntil: null,
          createdAt: this.sources.clock.now(),
          createdBy: caller,
          changedBy: caller,
        };
        await this.store.insert(tx, endpoint);
        this.audit(tx, 'created', undefined, endpoint);
        return endpoint;
      },
      call,
    );
  }

  /** Changes an endpoint. */
  async update(
    context: RequestContext,
    target: EndpointTarget,
    wanted: WantedEndpoint,
    call: IdempotentCall,
  ): Promise<WebhookEndpoint> {
    const checked = checkEndpoint(wanted, this.allowPrivate);
    return this.change(context, target, 'changed', call, (endpoint) =>
      Promise.resolve(changeEndpoint(endpoint, checked, context.caller.id)),
    );
  }

  /** Gives an endpoint a new secret. */
  rotate(context: RequestContext, target: EndpointTarget, call: IdempotentCall) {
    return this.change(context, target, 'secret_rotated', call, async (endpoint, tx) => {
      const policy = await this.store.policy(tx);
      return rotateSecret(
        endpoint,
        this.newSecret(endpoint.id),
        policy,
        context.caller.id,
        this.sources.clock.now(),
      );
    });
  }

  /** Removes an endpoint with its deliveries. */
  delete(
    context: RequestContext,
    target: EndpointTarget,
    call: IdempotentCall,
  ): Promise<WebhookEndpoint> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const endpoint = await this.lock(tx, target);
        await this.store.delete(tx, endpoint.id);
        this.audit(tx, 'deleted', endpoint, undefined);
        return endpoint;
      },
      call,
    );
  }

  /**
   * Delivers once more, at once; answers which delivery, because only an answer tells a repeated call from a new one.
   * Throws `webhooks.delivery_not_found`, `webhooks.endpoint_inactive` and `webhooks.delivery_in_progress`.
   */
  redeliver(
    context: RequestContext,
    { deliveryId, ownerId }: { deliveryId: string; ownerId: string | null },
    call: IdempotentCall,
  ): Promise<string> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const now = this.sources.clock.now();
        const endpoint = await this.store.lockEndpointOf(tx, deliveryId);
        if (endpoint.ownerId !== ownerId) throw webhookErrors.delivery_not_found();
        if (!endpoint.active) throw webhookErrors.endpoint_inactive();
        await this.store.again(tx, deliveryId, now);
        this.timers.set(tx, { kind: WEBHOOK_TIMER, subject: deliveryId, dueAt: now });
        tx.audit({
          operation: 'webhook.redelivered',
          aggregateType: 'webhook_delivery',
          aggregateId: deliveryId,
          changes: [],
          at: now,
        });
        return deliveryId;
      },
      call,
    );
  }

  private change(
    context: RequestContext,
    target: EndpointTarget,
    what: string,
    call: IdempotentCall,
    decide: (endpoint: WebhookEndpoint, tx: Transaction) => Promise<WebhookEndpoint>,
  ): Promise<WebhookEndpoint> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await this.lock(tx, target);
        const after = await decide(before, tx);
        await this.store.update(tx, after);
        this.audit(tx, what, before, after);
        return after;
      },
      call,
    );
  }

  private async lock(tx: Transaction, target: EndpointTarget): Promise<WebhookEndpoint> {
    const endpoint = await this.find(tx, target);
    if (target.expectedVersion !== 0 && target.expectedVersion !== endpoint.version) {
      throw platformErrors.version_conflict({
        current: String(endpoint.version),
        changedBy: endpoint.changedBy,
        changedAt: this.sources.clock.now().toISOString(),
        change: 'webhook.changed',
      });
    }
    return endpoint;
  }

  /** Nobody but they themselves changes what somebody has of their own. */
  private async find(tx: Transaction, target: EndpointTarget): Promise<WebhookEndpoint> {
    if ('ownerId' in target) {
      const own = await this.store.findOf(tx, target.ownerId);
      if (own === undefined) throw webhookErrors.personal_webhook_not_found();
      return own;
    }
    const endpoint = await this.store.lock(tx, target.endpointId);
    if (endpoint.ownerId !== null) throw webhookErrors.endpoint_not_found();
    return endpoint;
  }

  /** Sealed from the start: what a use case answers is kept for repeated calls. */
  private newSecret(endpointId: string): string {
    const secret = secretOf(this.sources.secretBytes(SECRET_BYTES));
    return this.secrets.seal(endpointId, secret, this.sources.secretBytes(SEAL_BYTES));
  }

  /** Never with the secret, nor with the address of what is somebody's own. */
  private audit(
    tx: Transaction,
    what: string,
    before: WebhookEndpoint | undefined,
    after: WebhookEndpoint | undefined,
  ): void {
    const isPersonal = (after ?? before)?.ownerId !== null;
    const facts = (endpoint?: WebhookEndpoint): Record<string, string | undefined> => ({
      ...(isPersonal ? { version: endpoint && String(endpoint.version) } : { url: endpoint?.url }),
      eventTypes: endpoint?.eventTypes.join(' '),
      active: endpoint && String(endpoint.active),
    });
    const [from, to] = [facts(before), facts(after)];
    tx.audit({
      operation: `webhook.${what}`,
      aggregateType: isPersonal ? 'personal_webhook' : 'webhook_endpoint',
      aggregateId: (after ?? before)?.id ?? '',
      changes: Object.keys(from)
        .filter((field) => from[field] !== to[field])
        .map((field) => ({ field, from: from[field], to: to[field] })),
      at: this.sources.clock.now(),
    });
  }
}
