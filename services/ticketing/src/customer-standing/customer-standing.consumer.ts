import { Injectable } from '@nestjs/common';
import {
  CustomerDedicatedAgentChanged,
  CustomerSnapshot,
  CustomerTierChanged,
  topicMessages,
} from '@shouwen/contracts';
import type { StandingFacts } from '@shouwen/contracts';
import { dead, drop, headerOf, ok } from '@shouwen/platform';
import type { ConsumerOptions, IncomingMessage, Outcome, Transaction } from '@shouwen/platform';
import { CustomerStandingService } from './customer-standing.service.js';

const types: string[] = [
  topicMessages.CustomerSnapshot.type,
  topicMessages.CustomerTierChanged.type,
  topicMessages.CustomerDedicatedAgentChanged.type,
];

/** Follows tiers and dedicated agents of customers, from the compacted topics of customer relations. */
@Injectable()
export class CustomerStandingConsumer implements ConsumerOptions {
  readonly name = 'ticketing.customer-standing';
  readonly topics = [topicMessages.CustomerSnapshot.topic, topicMessages.CustomerTierChanged.topic];

  constructor(private readonly standings: CustomerStandingService) {}

  readonly concerns = (message: IncomingMessage): Promise<boolean> =>
    Promise.resolve(types.includes(headerOf(message, 'ce_type') ?? ''));

  readonly handle = async (tx: Transaction, message: IncomingMessage): Promise<Outcome> => {
    const version = Number(headerOf(message, 'ce_sequence'));
    if (!Number.isInteger(version)) return dead('headers_invalid');
    const content: unknown = JSON.parse(message.value?.toString('utf8') ?? '');
    const isNew = await this.follow(tx, headerOf(message, 'ce_type') ?? '', content, version);
    return isNew ? ok() : drop('known_already');
  };

  private follow(
    tx: Transaction,
    type: string,
    content: unknown,
    version: number,
  ): Promise<boolean> {
    switch (type) {
      case topicMessages.CustomerTierChanged.type:
        return this.followStanding(tx, CustomerTierChanged.fromJSON(content).standing, version);
      case topicMessages.CustomerDedicatedAgentChanged.type: {
        const { standing } = CustomerDedicatedAgentChanged.fromJSON(content);
        return this.followStanding(tx, standing, version);
      }
      default:
        return this.followRecord(tx, CustomerSnapshot.fromJSON(content), version);
    }
  }

  private followRecord(
    tx: Transaction,
    { customer }: CustomerSnapshot,
    version: number,
  ): Promise<boolean> {
    if (customer?.at === undefined) throw new Error('a snapshot tells of no customer');
    const { customerId, identities, at } = customer;
    return this.standings.followRecord(tx, { customerId, version, identities, at });
  }

  private followStanding(
    tx: Transaction,
    standing: StandingFacts | undefined,
    version: number,
  ): Promise<boolean> {
    if (standing === undefined) throw new Error('a standing tells of no customer');
    const { customerId, tier, dedicatedAgentId } = standing;
    return this.standings.followStanding(tx, {
      customerId,
      version,
      tier: tier || null,
      dedicatedAgentId: dedicatedAgentId || null,
    });
  }
}
