import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import {
  Clock,
  DomainError,
  Ids,
  drop,
  headerOf,
  isRetryable,
  ok,
  refused,
} from '@shouwen/platform';
import type {
  ConsumerOptions,
  IncomingMessage,
  Outcome,
  RequestContext,
  Transaction,
} from '@shouwen/platform';
import { OrderMetrics } from './order.metrics.js';
import { OrdersService } from './orders.service.js';
import { readOrderEvent } from './partner-order.mapper.js';

const { topic } = topicMessages.PartnerOrderPlaced;

/**
 * Keeps what each message of `partner.orders.v1` tells of an order (R1). A message that breaks the contract, or contradicts
 * earlier ones, is answered on `partner.rejections.v1`; one that comes again, or late, changes no total.
 */
@Injectable()
export class PartnerOrdersConsumer implements ConsumerOptions {
  readonly name = 'crm.partner-orders';
  readonly topics = [topic];

  constructor(
    private readonly orders: OrdersService,
    private readonly metrics: OrderMetrics,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  readonly handle = async (
    tx: Transaction,
    message: IncomingMessage,
    context: RequestContext,
  ): Promise<Outcome> => {
    const read = {
      id: headerOf(message, 'ce_id'),
      source: headerOf(message, 'ce_source'),
      type: headerOf(message, 'ce_type'),
      value: message.value?.toString('utf8') ?? '',
    };
    try {
      const reported = readOrderEvent(read, this.clock.now());
      const order = await this.orders.addIn(tx, context, reported);
      if (order === undefined) return drop('event_known');
      tx.afterCommit(() => this.metrics.count(reported.event.kind));
      return ok();
    } catch (error) {
      // All that can be refused is refused before anything is written.
      if (!(error instanceof DomainError) || !isRefusal(error)) throw error;
      this.reject(tx, message, error);
      return refused(error.code);
    }
  };

  /** Answers without a word of what the message said: it may have been anything. */
  private reject(tx: Transaction, message: IncomingMessage, error: DomainError): void {
    tx.record({
      message: topicMessages.PartnerRejection,
      aggregateId: this.ids.next(),
      sequence: 1,
      at: this.clock.now(),
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
}

/** That another message took the identity meanwhile passes: the next attempt finds whose it is. */
function isRefusal(error: DomainError): boolean {
  return !isRetryable(error) && error.kind !== 'internal' && error.code !== 'crm.identity_taken';
}

/** A header as it can be stored and sent back: it may have been anything. */
function quotable(header = ''): string {
  return header.slice(0, 200).toWellFormed().replaceAll('\u0000', '\ufffd');
}
