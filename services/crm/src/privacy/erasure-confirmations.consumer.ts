import { Injectable } from '@nestjs/common';
import { ErasureConfirmed, topicMessages } from '@shouwen/contracts';
import { DomainError, dead, drop, eventContent, headerOf, ok } from '@shouwen/platform';
import type {
  ConsumerOptions,
  IncomingMessage,
  Outcome,
  RequestContext,
  Transaction,
} from '@shouwen/platform';
import { PrivacyRequestsService } from './privacy-requests.service.js';

const { type, topic, fullName } = topicMessages.ErasureConfirmed;

/** Counts which services have erased a customer, each once however often it says so. */
@Injectable()
export class ErasureConfirmationsConsumer implements ConsumerOptions {
  readonly name = 'crm.erasure-confirmations';
  readonly topics = [topic];

  constructor(private readonly requests: PrivacyRequestsService) {}

  readonly handle = async (
    tx: Transaction,
    message: IncomingMessage,
    context: RequestContext,
  ): Promise<Outcome> => {
    if (headerOf(message, 'ce_type') !== type) return drop('not_for_us');
    const content = eventContent(message, fullName);
    if (content === undefined) return dead('contract_broken');
    const { requestId, service, at } = ErasureConfirmed.fromJSON(content);
    if (at === undefined) return dead('contract_broken');
    try {
      const counted = await this.requests.confirmIn(tx, context, { requestId, service, at });
      return counted ? ok() : drop('not_waited_for');
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return dead('no_request');
      throw error;
    }
  };
}
