import { Injectable } from '@nestjs/common';
import type { Reads, Transaction } from '@shouwen/platform';
import type { DeliveryStatus, WebhookEndpoint, WebhookPolicy } from './webhook.entity.js';
import { webhookErrors } from './webhook.errors.js';

/** Columns of `webhook_endpoint` under the names of {@link WebhookEndpoint}. */
export const ENDPOINT_COLUMNS = `
  id, version, owner_id as "ownerId", url, event_types as "eventTypes", active, disabled_by_failures as "disabledByFailures",
  failing_since as "failingSince", secret, previous_secret as "previousSecret",
  previous_secret_until as "previousSecretUntil", created_at as "createdAt", created_by as "createdBy",
  changed_by as "changedBy"`;

const POLICY = `
  select disable_after_hours as "disableAfterHours", overlap_hours as "overlapHours",
    max_endpoints as "maxEndpoints", max_body_bytes as "maxBodyBytes" from webhook_policy`;

// The policy's row is locked, so that two who create at once don't both take the last place.
const COUNT = `
  select (select count(*)::integer from webhook_endpoint where owner_id is null) as endpoints from webhook_policy for update`;

// Weaker than what a foreign key conflicts with: deliveries can be recorded meanwhile.
const LOCK = `select ${ENDPOINT_COLUMNS} from webhook_endpoint where id = $1 for no key update`;

const LOCK_OF = `
  select ${ENDPOINT_COLUMNS} from webhook_endpoint where owner_id = $1 for no key update`;

const INSERT = `
  insert into webhook_endpoint (id, version, url, event_types, active, secret, created_at, created_by, changed_by,
    owner_id)
  values ($1, 1, $2, $3, true, $4, $5, $6, $6, $7)`;

const UPDATE = `
  update webhook_endpoint set version = $2, url = $3, event_types = $4, active = $5, disabled_by_failures = $6,
    failing_since = $7, secret = $8, previous_secret = $9, previous_secret_until = $10, changed_by = $11
  where id = $1`;

const DELETE = 'delete from webhook_endpoint where id = $1';

// Of endpoints that were there when it happened; one that was created later does not get what was before.
const SUBSCRIBED = `
  select id from webhook_endpoint
  where owner_id is null and active and created_at <= $2 and (event_types = '{}' or $1 = any(event_types)) order by id limit 1000`;

// Nothing for an endpoint that was deleted meanwhile: what somebody is told of must not fail for it.
const DELIVER = `
  insert into webhook_delivery (id, endpoint_id, event_id, event_type, body, status, created_at, next_attempt_at)
  select $1::uuid, e.id, $3, $4, $5, 'pending', $6::timestamptz, $7::timestamptz
  from webhook_endpoint e where e.id = $2 for key share
  on conflict (endpoint_id, event_id) do nothing returning id`;

const LEASE = `
  update webhook_delivery d set lease = $2 from webhook_endpoint e, delivery_policy p
  where d.id = $1 and d.status = 'pending' and e.id = d.endpoint_id and p.medium = 'webhook'
  returning d.id, d.endpoint_id as "endpointId", d.event_id as "eventId", d.body, d.attempts, e.url,
    e.active and not exists (select from staff_member m where m.id = e.owner_id and not m.active) as active,
    e.secret, e.previous_secret as "previousSecret", e.previous_secret_until as "previousSecretUntil",
    p.retry_seconds as schedule, p.timeout_ms as "timeoutMs"`;

const FINISH = `
  update webhook_delivery set status = $3, attempts = attempts + 1, attempts_total = attempts_total + 1,
    next_attempt_at = $4, lease = null
  where id = $1 and lease = $2 returning attempts_total as number`;

const GIVE_UP = `
  update webhook_delivery set status = 'failed', next_attempt_at = null, lease = null where id = $1`;

const LOG = `
  insert into webhook_attempt (delivery_id, number, at, http_status, failure, duration_ms)
  values ($1, $2, $3, $4, $5, $6)`;

const ENDPOINT_OF = `select endpoint_id as "endpointId" from webhook_delivery where id = $1`;

const AGAIN = `
  update webhook_delivery set status = 'pending', attempts = 0, next_attempt_at = $2
  where id = $1 and lease is null returning id`;

/** A delivery that a process may attempt now. */
export interface LeasedDelivery {
  id: string;
  endpointId: string;
  eventId: string;
  body: string;
  attempts: number;
  url: string;
  active: boolean;
  secret: string;
  previousSecret: string | null;
  previousSecretUntil: Date | null;
  schedule: number[];
  timeoutMs: number;
}

/** An event to be delivered. */
export interface DeliveredEvent {
  id: string;
  type: string;
  body: string;
}

/**
 * Keeps endpoints and deliveries, on the transaction of the use case. Who needs both locks the endpoint first, as removing
 * one with its deliveries does.
 */
@Injectable()
export class WebhookStore {
  async policy(tx: Transaction): Promise<WebhookPolicy> {
    const [policy] = await tx.query<WebhookPolicy>(POLICY);
    if (policy === undefined) throw new Error('the policy of webhooks is missing');
    return policy;
  }

  /** How many endpoints there are; nobody adds one until the transaction ends. */
  async count(tx: Transaction): Promise<number> {
    const [row] = await tx.query<{ endpoints: number }>(COUNT);
    return row?.endpoints ?? 0;
  }

  /** Reads an endpoint and keeps others from changing it. Throws `webhooks.endpoint_not_found`. */
  async lock(tx: Transaction, id: string): Promise<WebhookEndpoint> {
    const endpoint = await this.find(tx, id);
    if (endpoint === undefined) throw webhookErrors.endpoint_not_found();
    return endpoint;
  }

  /** Reads an endpoint, if it is there still, and keeps others from changing it. */
  async find(tx: Transaction, id: string): Promise<WebhookEndpoint | undefined> {
    return (await tx.query<WebhookEndpoint>(LOCK, [id]))[0];
  }

  /** The webhook that somebody has of their own, kept from being changed by others; undefined when they have none. */
  async findOf(tx: Transaction, ownerId: string): Promise<WebhookEndpoint | undefined> {
    return (await tx.query<WebhookEndpoint>(LOCK_OF, [ownerId]))[0];
  }

  async insert(tx: Transaction, endpoint: WebhookEndpoint): Promise<void> {
    const { id, url, eventTypes, secret, createdAt, createdBy, ownerId } = endpoint;
    await tx.query(INSERT, [id, url, eventTypes, secret, createdAt, createdBy, ownerId]);
  }

  async update(tx: Transaction, endpoint: WebhookEndpoint): Promise<void> {
    await tx.query(UPDATE, [
      endpoint.id,
      endpoint.version,
      endpoint.url,
      endpoint.eventTypes,
      endpoint.active,
      endpoint.disabledByFailures,
      endpoint.failingSince,
      endpoint.secret,
      endpoint.previousSecret,
      endpoint.previousSecretUntil,
      endpoint.changedBy,
    ]);
  }

  async delete(tx: Transaction, id: string): Promise<void> {
    await tx.query(DELETE, [id]);
  }

  /** The endpoints that an event goes to. */
  async subscribed(from: Reads, type: string, at: Date): Promise<string[]> {
    const rows = await from.query<{ id: string }>(SUBSCRIBED, [type, at]);
    return rows.map(({ id }) => id);
  }

  /** Records that an event is to be delivered; false when it is already. */
  async deliver(
    tx: Transaction,
    { id, endpointId, now, sendAt }: { id: string; endpointId: string; now: Date; sendAt: Date },
    { id: eventId, type, body }: DeliveredEvent,
  ): Promise<boolean> {
    const values = [id, endpointId, eventId, type, body, now, sendAt];
    return (await tx.query(DELIVER, values)).length > 0;
  }

  /** Takes a delivery that waits; undefined when it does not. */
  async lease(tx: Transaction, id: string, lease: string): Promise<LeasedDelivery | undefined> {
    const [row] = await tx.query<LeasedDelivery>(LEASE, [id, lease]);
    return row;
  }

  /** Ends an attempt; answers its number, undefined when the lease was lost meanwhile. */
  async finish(
    tx: Transaction,
    leased: { id: string; lease: string },
    status: DeliveryStatus,
    nextAttemptAt: Date | null,
  ): Promise<number | undefined> {
    const values = [leased.id, leased.lease, status, nextAttemptAt];
    const [row] = await tx.query<{ number: number }>(FINISH, values);
    return row?.number;
  }

  async giveUp(tx: Transaction, id: string): Promise<void> {
    await tx.query(GIVE_UP, [id]);
  }

  async log(
    tx: Transaction,
    deliveryId: string,
    attempt: { number: number; at: Date; httpStatus: number; failure: string; durationMs: number },
  ): Promise<void> {
    const { number, at, httpStatus, failure, durationMs } = attempt;
    await tx.query(LOG, [deliveryId, number, at, httpStatus, failure, durationMs]);
  }

  /** Locks the endpoint of a delivery. Throws `webhooks.delivery_not_found`. */
  async lockEndpointOf(tx: Transaction, deliveryId: string): Promise<WebhookEndpoint> {
    const [row] = await tx.query<{ endpointId: string }>(ENDPOINT_OF, [deliveryId]);
    const endpoint = row && (await this.find(tx, row.endpointId));
    if (endpoint === undefined) throw webhookErrors.delivery_not_found();
    return endpoint;
  }

  /** Lets a delivery begin anew. Throws `webhooks.delivery_in_progress` while it is being sent. */
  async again(tx: Transaction, id: string, now: Date): Promise<void> {
    const rows = await tx.query(AGAIN, [id, now]);
    if (rows.length === 0) throw webhookErrors.delivery_in_progress();
  }
}
