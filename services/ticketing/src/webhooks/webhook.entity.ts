/** Where events are sent. */
export interface WebhookEndpoint {
  id: string;
  version: number;
  /** Whose own notifications it is told; null for one of the department, which is told events. */
  ownerId: string | null;
  url: string;
  /** All when empty. */
  eventTypes: string[];
  active: boolean;
  disabledByFailures: boolean;
  failingSince: Date | null;
  /** As it is stored: sealed. */
  secret: string;
  previousSecret: string | null;
  previousSecretUntil: Date | null;
  createdAt: Date;
  createdBy: string;
  changedBy: string;
}

export type DeliveryStatus = 'pending' | 'delivered' | 'failed';

/** One attempt to deliver. */
export interface WebhookAttempt {
  number: number;
  at: Date;
  httpStatus: number;
  failure: string;
  durationMs: number;
}

/** The delivery of an event to an endpoint. */
export interface WebhookDelivery {
  id: string;
  endpointId: string;
  eventId: string;
  eventType: string;
  status: DeliveryStatus;
  createdAt: Date;
  nextAttemptAt: Date | null;
  attempts: WebhookAttempt[];
}

/** What a department allows of webhooks. */
export interface WebhookPolicy {
  disableAfterHours: number;
  overlapHours: number;
  maxEndpoints: number;
  maxBodyBytes: number;
}
