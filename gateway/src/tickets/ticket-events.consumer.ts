import type { Ids, KafkaConfig, Logger } from '@shouwen/platform';
import { TopicListener } from '../messaging/topic-listener.js';
import { ticketChangeOf } from './ticket-event.mapper.js';
import type { TicketChange, TicketChanges } from './ticket-changes.js';

const TOPIC = 'shouwen.ticketing.events.v1';

/** Hears every event of ticketing from now on and hands it to those who follow the ticket. */
export class TicketEventsConsumer extends TopicListener<TicketChange> {
  constructor(config: KafkaConfig, ids: Ids, changes: TicketChanges, logger: Logger) {
    super(config, ids, { topic: TOPIC, feed: changes, changeOf: ticketChangeOf }, logger);
  }
}
