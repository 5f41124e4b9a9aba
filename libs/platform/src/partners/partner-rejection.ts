import { topicMessages } from '@shouwen/contracts';
import type { DomainError } from '../errors/domain-error.js';
import type { IncomingMessage } from '../messaging/message-broker.js';
import { headerOf } from '../messaging/message-broker.js';
import type { Transaction } from '../persistence/open-transaction.js';

/** What an answer to a partner's message is about. */
export interface PartnerRejection {
  /** Identity of the answer. */
  id: string;
  at: Date;
  /** The topic that the message came on, as the contract names it. */
  topic: string;
  error: DomainError;
}

/** Answers a partner's message on `partner.rejections.v1`, without a word of what it said: it may have been anything. */
export function rejectPartnerMessage(
  tx: Transaction,
  message: IncomingMessage,
  { id, at, topic, error }: PartnerRejection,
): void {
  tx.record({
    message: topicMessages.PartnerRejection,
    aggregateId: id,
    sequence: 1,
    at,
    payload: {
      eventId: quotable(headerOf(message, 'ce_id')),
      source: quotable(headerOf(message, 'ce_source')),
      topic,
      partition: message.partition,
      offset: message.offset,
      code: error.code,
      message: error.message,
      messageZh: error.messageIn('zh-CN'),
      violations: [...error.violations],
    },
  });
}

/** A header as it can be stored and sent back: it may have been anything. */
function quotable(header = ''): string {
  return header.slice(0, 200).toWellFormed().replaceAll('\u0000', '\ufffd');
}
