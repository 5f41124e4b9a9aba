import { Injectable } from '@nestjs/common';
import { PartnerTicket, topicMessages } from '@shouwen/contracts';
import {
  Clock,
  DomainError,
  Ids,
  drop,
  ok,
  readPartnerMessage,
  refused,
  rejectPartnerMessage,
} from '@shouwen/platform';
import type {
  ConsumerOptions,
  IncomingMessage,
  Outcome,
  PartnerMessage,
  RequestContext,
  Transaction,
} from '@shouwen/platform';
import { gradeFromProto } from '../tickets/ticket.mapper.js';
import { TicketsService } from '../tickets/tickets.service.js';

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
    const kind = topicMessages.PartnerTicket;
    let read: PartnerMessage<typeof kind>;
    try {
      read = readPartnerMessage(message, [kind]);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const [id, at] = [this.ids.next(), this.clock.now()];
      rejectPartnerMessage(tx, message, { id, at, topic: kind.topic, error });
      return refused(error.code);
    }
    const submitted = PartnerTicket.fromJSON(read.content);
    const ticket = await this.tickets.openIn(tx, context, {
      id: this.ids.next(),
      subject: submitted.subject.trim(),
      body: submitted.body,
      grade: gradeFromProto(submitted.grade) ?? 'general',
      channel: 'partner',
      customerId: submitted.customer?.id ?? '',
      customerName: submitted.customer?.name ?? '',
      externalSource: read.source,
      externalReference: submitted.externalReference,
    });
    return ticket === undefined ? drop('reference_known') : ok();
  };
}
