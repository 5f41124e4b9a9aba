import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import {
  Clock,
  DomainError,
  Ids,
  drop,
  isRetryable,
  ok,
  refused,
  rejectPartnerMessage,
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
    try {
      const reported = readOrderEvent(message, this.clock.now());
      const order = await this.orders.addIn(tx, context, reported);
      if (order === undefined) return drop('event_known');
      tx.afterCommit(() => this.metrics.count(reported.event.kind));
      return ok();
    } catch (error) {
      // All that can be refused is refused before anything is written.
      if (!(error instanceof DomainError) || !isRefusal(error)) throw error;
      const [id, at] = [this.ids.next(), this.clock.now()];
      rejectPartnerMessage(tx, message, { id, at, topic, error });
      return refused(error.code);
    }
  };
}

/** That another message took the identity meanwhile passes: the next attempt finds whose it is. */
function isRefusal(error: DomainError): boolean {
  return !isRetryable(error) && error.kind !== 'internal' && error.code !== 'crm.identity_taken';
}
