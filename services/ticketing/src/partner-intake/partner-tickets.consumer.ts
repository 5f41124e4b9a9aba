import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import type { PartnerTicket } from '@shouwen/contracts';
import { Clock, DomainError, Ids, drop, headerOf, ok, refused } from '@shouwen/platform';
import type {
  ConsumerOptions,
  IncomingMessage,
  Outcome,
  RequestContext,
  Transaction,
} from '@shouwen/platform';
import { gradeFromProto } from '../tickets/ticket.mapper.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { readPartnerTicket } from './partner-ticket.mapper.js';

/**
 * Opens a ticket for each message of `partner.tickets.v1` (T1). A message that breaks the contract is answered on
 * `partner.rejections.v1`; one that comes again, by its event id or by the partner's reference, opens nothing.
 */
@Injectable()
export class PartnerTicketsConsumer implements ConsumerOptions {
  readonly name = 'ticketing.partner-intake';
  readonly topics = [topicMessages.PartnerTicket.topic];

  constructor(
    private readonly tickets: TicketsService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  readonly handle = async (
    tx: Transaction,
    message: IncomingMessage,
    context: RequestContext,
  ): Promise<Outcome> => {
    const source = headerOf(message, 'ce_source');
    let submitted: PartnerTicket;
    try {
      submitted = readPartnerTicket({
        id: headerOf(message, 'ce_id'),
        source,
        type: headerOf(message, 'ce_type'),
        value: message.value?.toString('utf8') ?? '',
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.reject(tx, message, error);
      return refused(error.code);
    }
    const ticket = await this.tickets.openIn(tx, context, {
      id: this.ids.next(),
      subject: submitted.subject.trim(),
      body: submitted.body,
      grade: gradeFromProto(submitted.grade) ?? 'general',
      channel: 'partner',
      customerId: submitted.customer?.id ?? '',
      customerName: submitted.customer?.name ?? '',
      externalSource: source ?? '',
      externalReference: submitted.externalReference,
    });
    return ticket === undefined ? drop('reference_known') : ok();
  };

  /** Answers without a word of what the message said: it may have been anything. */
  private reject(tx: Transaction, message: IncomingMessage, error: DomainError): void {
    const at = this.clock.now();
    tx.record({
      message: topicMessages.PartnerRejection,
      aggregateId: this.ids.next(),
      sequence: 1,
      at,
      payload: {
        eventId: quotable(headerOf(message, 'ce_id')),
        source: quotable(headerOf(message, 'ce_source')),
        topic: topicMessages.PartnerTicket.topic,
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

/** A header as it can be stored and sent back: it may have been anything. */
function quotable(header = ''): string {
  return header.slice(0, 200).toWellFormed().replaceAll('\u0000', '\ufffd');
}
