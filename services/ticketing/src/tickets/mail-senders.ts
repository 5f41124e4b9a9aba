import { Injectable } from '@nestjs/common';
import { Clock, Database, Ids } from '@shouwen/platform';
import type { Reads, Transaction } from '@shouwen/platform';
import { addressNamed, isMailSender, mailSenderId } from './mail-sender.rules.js';

const KNOW = `
  insert into mail_sender (address, identity, last_seen_at) values ($1, $2, $3)
  on conflict (address) do update set last_seen_at = greatest(mail_sender.last_seen_at, excluded.last_seen_at)
  returning identity`;

const KNOWN = 'select identity from mail_sender where address = any($1::text[])';

const ADDRESS = 'select address from mail_sender where identity = $1';

/** A column of the address of a ticket's customer, null where they are known by something else. */
export const CUSTOMER_ADDRESS_COLUMN = `
  case when customer_id like 'mail:%' then (select address from mail_sender where identity = customer_id) end
    as "customerAddress"`;

/**
 * Keeps who writes from which address of mail. Everything else names them by an identity that says nothing of it, so that
 * no address is in events and records, and forgetting one row forgets who it was (R9).
 */
@Injectable()
export class MailSenders {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The identity of whoever writes from an address in its normal form; the same for the same address. */
  async identityOf(address: string, reads: Reads = this.database): Promise<string> {
    const values = [address, mailSenderId(this.ids.next()), this.clock.now()];
    const [sender] = await reads.query<{ identity: string }>(KNOW, values);
    if (sender === undefined) throw new Error('a sender was not kept');
    return sender.identity;
  }

  /** A customer as they are kept, however they are named: by an address too. */
  async customerOf(
    tx: Transaction,
    customerId: string,
  ): Promise<{ customerId: string; customerAddress: string | null }> {
    const address = await this.addressOf(tx, customerId);
    const isNamed = address !== undefined && !isMailSender(customerId);
    return {
      customerId: isNamed ? await this.identityOf(address, tx) : customerId,
      customerAddress: address ?? null,
    };
  }

  /** Everything that the customers may be kept as who are named so. */
  async keptAs(customerIds: readonly string[], reads: Reads = this.database): Promise<string[]> {
    const named = customerIds.map(addressNamed).filter((address) => address !== undefined);
    if (named.length === 0) return [...customerIds];
    const known = await reads.query<{ identity: string }>(KNOWN, [named]);
    return [...customerIds, ...known.map(({ identity }) => identity)];
  }

  /** The address of a customer who is known by it only; undefined for any other, and for one that was forgotten. */
  async addressOf(tx: Transaction, customerId: string): Promise<string | undefined> {
    if (!isMailSender(customerId)) return addressNamed(customerId);
    return (await tx.query<{ address: string }>(ADDRESS, [customerId]))[0]?.address;
  }
}
