import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { ERASE_FROM_AUDIT_TRAIL, Ids, NONCE_BYTES, SealedText } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { addressOf, updateCustomer } from '../customers/customer.rules.js';
import { CustomerStore } from '../customers/customer.store.js';
import { CustomersService } from '../customers/customers.service.js';
import type { PrivacyRequestEntity } from './privacy.entity.js';
import { privacyErrors } from './privacy.errors.js';
import { pseudonymIdOf, pseudonymOf } from './privacy-request.rules.js';

/** Token of the key that addresses are sealed with for other services; `undefined` when none is set up. */
export const ERASURE_KEY = Symbol('ERASURE_KEY');

/** Of the history stays who changed which field, and what it was and became where that tells nothing of a person. */
const FORGET_HISTORY = `
  update customer_change set source = '', reason = '', changes = (
    select coalesce(jsonb_agg(case when change ->> 'field' in ('status', 'classifications') then change
      else jsonb_build_object('field', change ->> 'field') end), '[]')
    from jsonb_array_elements(changes) as change)
  where customer_id = $1`;

const FORGET_WORDS = [
  `update disclosure set reason = '' where customer_id = $1`,
  `update privacy_request set note = '' where customer_id = $1`,
];

const withoutPerson = (column: string) =>
  `case when ${column} ->> 'id' = any($2::text[])
     then jsonb_build_object('kind', ${column} -> 'kind', 'id', $3::text, 'name', '') else ${column} end`;

const FORGET_ACTORS = [
  `update consent set source = '', actor = ${withoutPerson('actor')} where customer_id = $1`,
  `update consent_entry set source = '', actor = ${withoutPerson('actor')} where customer_id = $1`,
];

/** Answers that were kept for repeated calls of the customer, or that tell of them. */
const FORGET_ANSWERS = `
  delete from idempotency_key
  where caller_id = any($2::text[]) or position(convert_to($1::text, 'UTF8') in answer) > 0`;

/** Addresses that no other record is reached at: what is kept under a shared one is not only of the customer. */
const OWN_ADDRESSES = `
  select address from unnest($1::text[]) as address
  where not exists (select from customer_address_of_contact as shared
    where shared.address = address.address and shared.customer_id <> $2)`;

const EXPECT_CONFIRMATIONS = `
  insert into erasure_confirmation (request_id, service) select $1, service from erasure_participant returning service`;

/** Replaces a customer by a pseudonym here, and has every other service do the same (R9). */
@Injectable()
export class Erasure {
  constructor(
    private readonly customers: CustomersService,
    private readonly store: CustomerStore,
    private readonly ids: Ids,
    @Inject(ERASURE_KEY) private readonly key: Buffer | undefined,
  ) {}

  /**
   * Erases the customer of an approved request in its transaction; answers how many services have to confirm. Throws
   * `privacy.erasure_key_missing`.
   */
  async eraseIn(
    tx: Transaction,
    context: RequestContext,
    request: PrivacyRequestEntity,
    at: Date,
  ): Promise<number> {
    const { customerId } = request;
    const target = { customerId, expectedVersion: 0 };
    const before = await this.customers.lockIn(tx, context, target);
    const pseudonymId = pseudonymIdOf(customerId);
    const pseudonym = pseudonymOf(request.id);
    const addresses = await tx.query<{ address: string }>(OWN_ADDRESSES, [
      before.contactPoints.map(addressOf),
      customerId,
    ]);
    const sealedAddresses = this.sealed(
      request.id,
      addresses.map(({ address }) => address),
    );
    const nothing = {
      ...{ name: pseudonym, status: 'closed' as const, identities: [pseudonymId] },
      ...{ otherNames: [], contactPoints: [], addresses: [], traits: [], memberships: [] },
    };
    const change = updateCustomer(before, nothing, await this.store.weights(tx), at);
    if (change !== undefined) {
      await this.customers.saveIn(tx, context, change, { source: '', reason: '' });
    }
    await this.forget(tx, customerId, before.identities, pseudonymId);
    tx.record({
      message: topicMessages.CustomerErased,
      aggregateId: customerId,
      // A customer is erased once.
      sequence: 1,
      at,
      payload: {
        requestId: request.id,
        customerId,
        identities: before.identities,
        pseudonymId,
        pseudonym,
        sealedAddresses,
        at,
      },
    });
    return (await tx.query(EXPECT_CONFIRMATIONS, [request.id])).length;
  }

  private async forget(
    tx: Transaction,
    customerId: string,
    identities: string[],
    pseudonymId: string,
  ): Promise<void> {
    tx.write(FORGET_HISTORY, [customerId]);
    for (const sql of FORGET_WORDS) tx.write(sql, [customerId]);
    for (const sql of FORGET_ACTORS) tx.write(sql, [customerId, identities, pseudonymId]);
    tx.write(FORGET_ANSWERS, [customerId, identities]);
    await tx.query(ERASE_FROM_AUDIT_TRAIL, [[customerId], identities, pseudonymId]);
  }

  private sealed(requestId: string, addresses: readonly string[]): string {
    if (addresses.length === 0) return '';
    if (this.key === undefined) throw privacyErrors.erasure_key_missing();
    const text = JSON.stringify(addresses);
    // No two are the same, which is all that a nonce has to be.
    const nonce = createHash('sha256').update(this.ids.next()).digest().subarray(0, NONCE_BYTES);
    return new SealedText(this.key).seal(requestId, text, nonce);
  }
}
