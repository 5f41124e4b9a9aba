import { Inject, Injectable } from '@nestjs/common';
import { CustomerErased, topicMessages } from '@shouwen/contracts';
import {
  Clock,
  SealedText,
  Timers,
  dead,
  drop,
  eventContent,
  headerOf,
  ok,
} from '@shouwen/platform';
import type { ConsumerOptions, IncomingMessage, Outcome, Transaction } from '@shouwen/platform';
import { ERASURE_TIMER } from './erasures.js';

/** Token of the key that addresses of erased customers are sealed with; `undefined` when none is set up. */
export const ERASURE_KEY = Symbol('ERASURE_KEY');

const { type, topic, fullName } = topicMessages.CustomerErased;

const START = `
  insert into erasure (id, customer_id, pseudonym_id, pseudonym, identities, addresses, stage)
  values ($1, $2, $3, $4, $5, $6, 'person') on conflict (id) do nothing returning id`;

/** Begins to erase a customer once customer relations has; what is done is done by a timer, in steps. */
@Injectable()
export class CustomerErasedConsumer implements ConsumerOptions {
  readonly name = 'ticketing.erasure';
  readonly topics = [topic];

  constructor(
    private readonly timers: Timers,
    private readonly clock: Clock,
    @Inject(ERASURE_KEY) private readonly key: Buffer | undefined,
  ) {}

  /** Most of what is said about confidentiality asks nothing of anybody. */
  readonly concerns = async (message: IncomingMessage): Promise<boolean> =>
    headerOf(message, 'ce_type') === type;

  readonly handle = async (tx: Transaction, message: IncomingMessage): Promise<Outcome> => {
    if (headerOf(message, 'ce_type') !== type) return drop('not_for_us');
    const content = eventContent(message, fullName);
    if (content === undefined) return dead('contract_broken');
    const erased = CustomerErased.fromJSON(content);
    const { requestId, customerId, pseudonymId, pseudonym, identities } = erased;
    const addresses = this.opened(erased);
    const started = await tx.query(START, [
      ...[requestId, customerId, pseudonymId, pseudonym, identities, addresses],
    ]);
    if (started.length === 0) return drop('begun_already');
    this.timers.set(tx, { kind: ERASURE_TIMER, subject: requestId, dueAt: this.clock.now() });
    return ok();
  };

  /** Throws while there is no key, or another one: the message waits until the right one is set up. */
  private opened({ requestId, sealedAddresses }: CustomerErased): string[] {
    if (sealedAddresses === '') return [];
    if (this.key === undefined) throw new Error('ERASURE_KEY is not set up');
    return JSON.parse(new SealedText(this.key).open(requestId, sealedAddresses)) as string[];
  }
}
