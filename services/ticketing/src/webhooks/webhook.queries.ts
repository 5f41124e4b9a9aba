import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import type { DeliveryStatus, WebhookDelivery, WebhookEndpoint } from './webhook.entity.js';
import { webhookErrors } from './webhook.errors.js';
import { ENDPOINT_COLUMNS } from './webhook.store.js';

/** Above every id. */
const TOP = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const ENDPOINTS = `
  select ${ENDPOINT_COLUMNS} from webhook_endpoint where owner_id is null and id < $1 order by id desc limit $2`;

const ENDPOINT_OF = `select ${ENDPOINT_COLUMNS} from webhook_endpoint where owner_id = $1`;

const deliveries = (condition: string) => `
  select d.id, d.endpoint_id as "endpointId", d.event_id as "eventId", d.event_type as "eventType", d.status,
    d.created_at as "createdAt", d.next_attempt_at as "nextAttemptAt", attempts.list as attempts
  from webhook_delivery d cross join lateral (
    select coalesce(json_agg(json_build_object('number', a.number, 'at', a.at, 'httpStatus', a.http_status,
      'failure', a.failure, 'durationMs', a.duration_ms) order by a.number), '[]') as list
    from (select * from webhook_attempt where delivery_id = d.id order by number desc limit 20) a) as attempts
  where ${condition}`;

const OF_ENDPOINT = `
  d.endpoint_id = $1 and d.id < $2
  and (select owner_id from webhook_endpoint where id = $1) is not distinct from $4`;
const DELIVERIES = deliveries(`${OF_ENDPOINT} order by d.id desc limit $3`);
const DELIVERIES_WITH_STATUS = deliveries(
  `${OF_ENDPOINT} and d.status = $5 order by d.id desc limit $3`,
);
const DELIVERY = deliveries('d.id = $1');

/** Reads endpoints and the log of deliveries, each list by an index and never more than a page. */
@Injectable()
export class WebhookQueries {
  constructor(private readonly database: Database) {}

  /** A page of endpoints, newest first. */
  async endpoints(page: Page): Promise<PageOf<WebhookEndpoint>> {
    const values = [uuidKey(page) ?? TOP, page.size + 1];
    const rows = await this.database.query<WebhookEndpoint>(ENDPOINTS, values);
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /** The webhook that somebody has of their own. Throws `webhooks.personal_webhook_not_found`. */
  async endpointOf(ownerId: string): Promise<WebhookEndpoint> {
    const [endpoint] = await this.database.query<WebhookEndpoint>(ENDPOINT_OF, [ownerId]);
    if (endpoint === undefined) throw webhookErrors.personal_webhook_not_found();
    return endpoint;
  }

  /** A page of the deliveries of an endpoint of somebody, or of the department, with their last attempts, newest first. */
  async deliveries(
    wanted: { endpointId: string; ownerId: string | null; status: DeliveryStatus | undefined },
    page: Page,
  ): Promise<PageOf<WebhookDelivery>> {
    const { endpointId, ownerId, status } = wanted;
    const values = [endpointId, uuidKey(page) ?? TOP, page.size + 1, ownerId];
    const rows = await (status === undefined
      ? this.database.query<WebhookDelivery>(DELIVERIES, values)
      : this.database.query<WebhookDelivery>(DELIVERIES_WITH_STATUS, [...values, status]));
    return pageOf(rows.map(withDates), page.size, ({ id }) => id);
  }

  /** One delivery. Throws `webhooks.delivery_not_found`. */
  async delivery(id: string): Promise<WebhookDelivery> {
    const [row] = await this.database.query<WebhookDelivery>(DELIVERY, [id]);
    if (row === undefined) throw webhookErrors.delivery_not_found();
    return withDates(row);
  }
}

/** JSON has no dates. */
function withDates(delivery: WebhookDelivery): WebhookDelivery {
  const attempts = delivery.attempts.map((attempt) => ({ ...attempt, at: new Date(attempt.at) }));
  return { ...delivery, attempts };
}
