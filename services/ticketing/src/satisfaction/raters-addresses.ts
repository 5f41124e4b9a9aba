import { Inject, Injectable } from '@nestjs/common';
import { NONCE_BYTES, SealedText } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import { Sources } from '../sources/sources.js';
import { namedByAddress } from '../tickets/mail-sender.rules.js';
import { MailSenders } from '../tickets/mail-senders.js';
import type { Survey } from './survey.entity.js';

/** Token of the key that services of the platform tell each other addresses under; `undefined` when none is set up. */
export const ADDRESS_KEY = Symbol('ADDRESS_KEY');

/** Tells customer relations, and nobody else who reads the topic, where to write to a customer known by an address only. */
@Injectable()
export class RatersAddresses {
  constructor(
    private readonly senders: MailSenders,
    private readonly sources: Sources,
    @Inject(ADDRESS_KEY) private readonly key: Buffer | undefined,
  ) {}

  /** The sealed address of who is asked; empty when it is not known, or nothing can be sealed. */
  async sealed(tx: Transaction, { id, customerId }: Survey): Promise<string> {
    const address = await this.senders.addressOf(tx, customerId);
    if (address === undefined || this.key === undefined) return '';
    const nonce = this.sources.secretBytes(NONCE_BYTES);
    return new SealedText(this.key).seal(id, namedByAddress(address), nonce);
  }
}
