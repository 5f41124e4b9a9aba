import { topicMessages } from '@shouwen/contracts';
import { urlProblem } from './internet-address.js';
import type { WebhookEndpoint, WebhookPolicy } from './webhook.entity.js';
import { webhookErrors } from './webhook.errors.js';

const HOUR_MS = 3_600_000;
const GONE = 410;

/** Topics whose events go to webhooks: what happened, no snapshots and nothing that is one person's own. */
export const webhookTopics = [
  topicMessages.TicketOpened.topic,
  topicMessages.SurveyInvited.topic,
] as const;

/** Types of events that an endpoint can ask for. */
export const webhookEventTypes: readonly string[] = Object.values(topicMessages)
  .filter(({ topic }) => (webhookTopics as readonly string[]).includes(topic))
  .map(({ type }) => type)
  .sort();

/**
 * Type of what a webhook of one's own is told. It is stored as the only one that such a webhook takes: without any, a replica
 * of the release before would send it every event.
 */
export const NOTIFICATION_TYPE = 'shouwen.ticketing.notification.v1';

/** What an endpoint is to be. */
export interface WantedEndpoint {
  url: string;
  eventTypes: string[];
  active: boolean;
}

/** Checks what an endpoint is to be. Throws `webhooks.url_not_allowed` and `webhooks.event_type_unknown`. */
export function checkEndpoint(wanted: WantedEndpoint, allowPrivate: boolean): WantedEndpoint {
  const problem = urlProblem(wanted.url, allowPrivate);
  if (problem !== undefined) throw webhookErrors.url_not_allowed({ problem });
  const unknown = wanted.eventTypes.find((type) => !webhookEventTypes.includes(type));
  if (unknown !== undefined) throw webhookErrors.event_type_unknown({ type: unknown });
  return { ...wanted, eventTypes: [...new Set(wanted.eventTypes)].sort() };
}

/** An endpoint after a change; switched on again it starts without failures. */
export function changeEndpoint(
  endpoint: WebhookEndpoint,
  wanted: WantedEndpoint,
  changedBy: string,
): WebhookEndpoint {
  const switchedOn = wanted.active && !endpoint.active;
  return {
    ...endpoint,
    ...wanted,
    eventTypes: endpoint.ownerId === null ? wanted.eventTypes : endpoint.eventTypes,
    version: endpoint.version + 1,
    changedBy,
    disabledByFailures: wanted.active ? false : endpoint.disabledByFailures,
    failingSince: switchedOn ? null : endpoint.failingSince,
  };
}

/** An endpoint with a new secret, signed with both until the overlap ends. */
export function rotateSecret(
  endpoint: WebhookEndpoint,
  secret: string,
  policy: WebhookPolicy,
  changedBy: string,
  now: Date,
): WebhookEndpoint {
  return {
    ...endpoint,
    version: endpoint.version + 1,
    changedBy,
    secret,
    previousSecret: endpoint.secret,
    previousSecretUntil: new Date(now.getTime() + policy.overlapHours * HOUR_MS),
  };
}

/** The secrets that a message is signed with now, the newest first. */
export function secretsOf(
  endpoint: Pick<WebhookEndpoint, 'secret' | 'previousSecret' | 'previousSecretUntil'>,
  now: Date,
): string[] {
  const { secret, previousSecret, previousSecretUntil } = endpoint;
  const overlaps =
    previousSecret !== null && previousSecretUntil !== null && now < previousSecretUntil;
  return overlaps ? [secret, previousSecret] : [secret];
}

/** An endpoint after an attempt: since when it fails, and switched off when that is too long, or it says it is gone. */
export function afterAttempt(
  endpoint: Pick<WebhookEndpoint, 'active' | 'failingSince'>,
  { httpStatus, failure }: { httpStatus: number; failure: string },
  policy: WebhookPolicy,
  now: Date,
): { failingSince: Date | null; disable: boolean } {
  if (failure === '') return { failingSince: null, disable: false };
  const failingSince = endpoint.failingSince ?? now;
  const failedForMs = now.getTime() - failingSince.getTime();
  const tooLong = failedForMs >= policy.disableAfterHours * HOUR_MS;
  return { failingSince, disable: endpoint.active && (tooLong || httpStatus === GONE) };
}
