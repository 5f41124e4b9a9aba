import { topicMessages } from '@shouwen/contracts';
import { headerOf } from '@shouwen/platform';
import type { Ids, IncomingMessage, KafkaConfig, Logger } from '@shouwen/platform';
import { ChangeFeed } from '../messaging/change-feed.js';
import { TopicListener } from '../messaging/topic-listener.js';

/** That somebody was told something, without what. */
export interface NewNotification {
  recipientId: string;
  /** Place among the notifications of the receiver. */
  number: number;
}

/** Hands each new notification to those in this process who follow its receiver's. */
export class NewNotifications extends ChangeFeed<NewNotification> {
  constructor(maxPending: number) {
    super(maxPending, ({ recipientId }) => recipientId);
  }
}

/** Hears every new notification from now on and hands it to its receiver. */
export class NotificationEventsConsumer extends TopicListener<NewNotification> {
  constructor(config: KafkaConfig, ids: Ids, feed: NewNotifications, logger: Logger) {
    const { topic } = topicMessages.NotificationAdded;
    super(config, ids, { topic, feed, changeOf: newNotificationOf }, logger);
  }
}

/** The new notification that an event tells, by its CloudEvents headers; undefined for events of another kind. */
export function newNotificationOf(
  message: Pick<IncomingMessage, 'headers'>,
): NewNotification | undefined {
  if (headerOf(message, 'ce_type') !== topicMessages.NotificationAdded.type) return undefined;
  const recipientId = headerOf(message, 'ce_subject') ?? '';
  const number = Number(headerOf(message, 'ce_sequence'));
  return recipientId === '' || !Number.isInteger(number) ? undefined : { recipientId, number };
}
