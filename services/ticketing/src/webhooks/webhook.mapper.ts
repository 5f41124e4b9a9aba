import { WebhookDeliveryStatus } from '@shouwen/contracts';
import type {
  PersonalWebhook,
  WebhookDelivery as DeliveryMessage,
  WebhookEndpoint as EndpointMessage,
} from '@shouwen/contracts';
import type { DeliveryStatus, WebhookDelivery, WebhookEndpoint } from './webhook.entity.js';

const statusNames: Record<DeliveryStatus, WebhookDeliveryStatus> = {
  pending: WebhookDeliveryStatus.PENDING,
  delivered: WebhookDeliveryStatus.DELIVERED,
  failed: WebhookDeliveryStatus.FAILED,
};

/** A status of the contract as ours; undefined for unspecified. */
export function deliveryStatusFromProto(status: WebhookDeliveryStatus): DeliveryStatus | undefined {
  return (Object.keys(statusNames) as DeliveryStatus[]).find(
    (ours) => statusNames[ours] === status,
  );
}

/** An endpoint as the contract shows it, without its secrets. */
export function endpointToProto(endpoint: WebhookEndpoint): EndpointMessage {
  const { id, version, url, eventTypes, active, disabledByFailures, createdAt } = endpoint;
  return {
    id,
    version,
    url,
    eventTypes,
    active,
    disabledByFailures,
    failingSince: endpoint.failingSince ?? undefined,
    createdAt,
    previousSecretUntil: endpoint.previousSecretUntil ?? undefined,
  };
}

/** A webhook of somebody's own as the contract shows it, without its secrets. */
export function personalToProto(endpoint: WebhookEndpoint): PersonalWebhook {
  const { id, version, url, active, disabledByFailures, createdAt } = endpoint;
  return {
    id,
    version,
    url,
    active,
    disabledByFailures,
    failingSince: endpoint.failingSince ?? undefined,
    createdAt,
    previousSecretUntil: endpoint.previousSecretUntil ?? undefined,
  };
}

/** A delivery as the contract shows it. */
export function deliveryToProto(delivery: WebhookDelivery): DeliveryMessage {
  const { status, nextAttemptAt, ...facts } = delivery;
  return { ...facts, status: statusNames[status], nextAttemptAt: nextAttemptAt ?? undefined };
}
