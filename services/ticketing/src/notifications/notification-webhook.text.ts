import { NOTIFICATION_TYPE } from '../webhooks/webhook.rules.js';
import type { Language, NotificationData } from './notification.entity.js';
import { notificationText } from './notification.texts.js';

/** What a webhook of one's own is told. */
export interface WebhookTelling {
  kind: string;
  urgent: boolean;
  language: Language;
  ticket?: { id: string; number: string };
  /** Place in the list in the application; undefined for what is not listed there. */
  notificationId: string | undefined;
  data: NotificationData;
  at: Date;
}

/** The body of a notification for a webhook: codes, numbers and the text in the receiver's language. */
export function webhookBodyOf(telling: WebhookTelling): string {
  const { kind, urgent, language, ticket, notificationId, data, at } = telling;
  return JSON.stringify({
    type: NOTIFICATION_TYPE,
    timestamp: at.toISOString(),
    data: {
      kind,
      urgent,
      ...(notificationId !== undefined && { notificationId }),
      ...(ticket && { ticketId: ticket.id, ticketNumber: ticket.number }),
      language,
      text: notificationText(kind, data, language),
    },
  });
}
