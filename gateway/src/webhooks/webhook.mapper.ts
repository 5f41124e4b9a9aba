import type {
  PersonalWebhook as PersonalWebhookMessage,
  WebhookDelivery as DeliveryMessage,
  WebhookEndpoint as EndpointMessage,
} from '@shouwen/contracts';
import { present } from '../contract/present.js';
import type { PersonalWebhook, WebhookDelivery, WebhookEndpoint } from '../gen/graphql.js';

/** An endpoint of the contract as the schema shows it. */
export function toEndpoint(endpoint: EndpointMessage): WebhookEndpoint {
  return {
    id: endpoint.id,
    version: endpoint.version,
    url: endpoint.url,
    eventTypes: endpoint.eventTypes,
    active: endpoint.active,
    disabledByFailures: endpoint.disabledByFailures,
    failingSince: endpoint.failingSince ?? null,
    createdAt: present(endpoint.createdAt, 'created_at'),
    previousSecretUntil: endpoint.previousSecretUntil ?? null,
  };
}

/** A webhook of somebody's own, of the contract, as the schema shows it. */
export function toPersonalWebhook(webhook: PersonalWebhookMessage): PersonalWebhook {
  return {
    id: webhook.id,
    version: webhook.version,
    url: webhook.url,
    active: webhook.active,
    disabledByFailures: webhook.disabledByFailures,
    failingSince: webhook.failingSince ?? null,
    createdAt: present(webhook.createdAt, 'created_at'),
    previousSecretUntil: webhook.previousSecretUntil ?? null,
  };
}

/** A delivery of the contract as the schema shows it. */
export function toDelivery(delivery: DeliveryMessage): WebhookDelivery {
  return {
    id: delivery.id,
    endpointId: delivery.endpointId,
    eventId: delivery.eventId,
    eventType: delivery.eventType,
    status: delivery.status,
    createdAt: present(delivery.createdAt, 'created_at'),
    nextAttemptAt: delivery.nextAttemptAt ?? null,
    attempts: delivery.attempts.map(({ number, at, httpStatus, failure, durationMs }) => ({
      number,
      at: present(at, 'at'),
      httpStatus: httpStatus || null,
      failure: failure || null,
      durationMs,
    })),
  };
}
