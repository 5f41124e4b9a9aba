import type {
  Notification as NotificationMessage,
  NotificationPreferences as PreferencesMessage,
} from '@shouwen/contracts';
import type { Locale } from '@shouwen/platform';
import { present } from '../contract/present.js';
import type { Notification, NotificationPreferences } from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** A notification as the schema shows it, but for what has to be asked for. */
export type NotificationNode = Omit<Notification, 'ticket' | '__typename'> & {
  /** UUID of the ticket; empty when it is about none. */
  ticketUuid: string;
};

/** A notification of the contract as the schema shows it, in the language of the request. */
export function toNotificationNode(
  notification: NotificationMessage,
  locale: Locale,
): NotificationNode {
  const { id, kind, text, textZh, at, readAt, ticketId } = notification;
  return {
    id,
    kind,
    text: locale === 'en' ? text : textZh,
    at: present(at, 'at'),
    readAt: readAt ?? null,
    ticketId: ticketId === '' ? null : nodeIdOf('Ticket', ticketId),
    ticketUuid: ticketId,
  };
}

/** Preferences of the contract as the schema shows them. */
export function toPreferences(preferences: PreferencesMessage): NotificationPreferences {
  const { version, language, timeZone, quietHours, choices } = preferences;
  return { version, language, timeZone, quietHours, choices };
}
