import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { ERASE_FROM_AUDIT_TRAIL, Ids, NONCE_BYTES, SealedText } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { customerErrors } from '../customers/customer.errors.js';
import { addressOf, changed } from '../customers/customer.rules.js';
import type { CustomerDetails, CustomerRecord } from '../customers/customer.rules.js';
import { CustomerStore } from '../customers/customer.store.js';
import { CustomersService } from '../customers/customers.service.js';
import { PersonalDataRegistry } from '../customers/personal-data.js';
import type { ForgottenCustomer } from '../customers/personal-data.js';
import type { PrivacyRequestEntity } from './privacy.entity.js';
import { privacyErrors } from './privacy.errors.js';
import { pseudonymIdOf, pseudonymOf } from './privacy-request.rules.js';

/** Token of the key that addresses are sealed with for other services; `undefined` when none is set up. */
export const ERASURE_KEY = Symbol('ERASURE_KEY');

/** Every record of the customer: the one that goes on, and all that were merged into it. */
export const FAMILY = `
  with recursive upwards (id, parent) as (
    select id, merged_into_id from customer where id = $1
    union
    select customer.id, customer.merged_into_id from upwards join customer on customer.id = upwards.parent
  ), family (id) as (
    select id from upwards where parent is null
    union
    select customer.id from family join customer on customer.merged_into_id = family.id
  )
  select id from family order by id`;

/** Answers that were kept for repeated calls of the customer, or that tell of them. */
const FORGET_ANSWERS = `
  delete from idempotency_key
  where caller_id = any($2::text[]) or exists (
    select from unnest($1::text[]) as id where position(convert_to(id, 'UTF8') in answer) > 0)`;

/** Addresses that no other record is reached at: what is kept under a shared one is not only of the customer. */
const OWN_ADDRESSES = `
  select address from unnest($1::text[]) as address
  where not exists (select from customer_address_of_contact as shared
    where shared.address = address.address and shared.customer_id <> all($2::uuid[]))`;

const EXPECT_CONFIRMATIONS = `
  insert into erasure_confirmation (request_id, service)
  select $1::uuid, service from erasure_participant union select $1::uuid, unnest($2::text[]) returning service`;

/** Replaces a customer by a pseudonym here, and has every other service do the same (R9). */
@Injectable()
export class Erasure {
  constructor(
    private readonly customers: CustomersService,
    private readonly store: CustomerStore,
    private readonly registry: PersonalDataRegistry,
    private readonly ids: Ids,
    @Inject(ERASURE_KEY) private readonly key: Buffer | undefined,
  ) {}

  /**
   * Erases the customer of an approved request, with every record that was merged, in its transaction; answers how many services, and
   * parts of this one that take longer, have to confirm. Throws `privacy.erasure_key_missing`.
   */
  async eraseIn(
    tx: Transaction,
    context: RequestContext,
    request: PrivacyRequestEntity,
    at: Date,
  ): Promise<number> {
    const family = await this.lockFamily(tx, context, request.customerId);
    const root = family.find(({ mergedIntoId }) => mergedIntoId === null);
    if (root === undefined) throw customerErrors.customer_not_found();
    const { id: customerId } = root;
    const familyIds = family.map(({ id }) => id);
    const identities = [...new Set(family.flatMap((record) => record.identities))];
    const pseudonymId = pseudonymIdOf(customerId);
    const pseudonym = pseudonymOf(request.id);
    const own = await tx.query<{ address: string }>(OWN_ADDRESSES, [
      [...new Set(family.flatMap(({ contactPoints }) => contactPoints.map(addressOf)))],
      familyIds,
    ]);
    const addresses = own.map(({ address }) => address);
    const sealedAddresses = this.sealed(request.id, addresses);
    const weighing = { weights: await this.store.weights(tx), now: at };
    for (const record of family) {
      const change = changed(record, nothingOf(record, pseudonym), {
        ...weighing,
        happening: { kind: 'changed' },
      });
      await this.customers.saveIn(tx, context, change, { source: '', reason: '' });
    }
    const later = await this.forget(tx, context, {
      ...{ requestId: request.id, customerIds: familyIds, identities, addresses, pseudonymId },
    });
    tx.record({
      message: topicMessages.CustomerErased,
      aggregateId: customerId,
      // A customer is erased once.
      sequence: 1,
      at,
      payload: {
        requestId: request.id,
        customerId,
        identities,
        pseudonymId,
        pseudonym,
        sealedAddresses,
        at,
      },
    });
    return (await tx.query(EXPECT_CONFIRMATIONS, [request.id, later])).length;
  }

  /** Locks every record of the customer, in the order in which merging does, until no other one was merged meanwhile. */
  private async lockFamily(
    tx: Transaction,
    context: RequestContext,
    customerId: string,
  ): Promise<CustomerRecord[]> {
    let locked: CustomerRecord[] = [];
    for (;;) {
      const ids = (await tx.query<{ id: string }>(FAMILY, [customerId])).map(({ id }) => id);
      if (ids.join() === locked.map(({ id }) => id).join()) return locked;
      locked = [];
      for (const id of ids) {
        const target = { customerId: id, expectedVersion: 0 };
        locked.push(await this.customers.lockIn(tx, context, target));
      }
    }
  }

  /** Has every feature forget the customer; answers what of it takes longer than this transaction. */
  private async forget(
    tx: Transaction,
    context: RequestContext,
    customer: ForgottenCustomer,
  ): Promise<string[]> {
    const { customerIds, identities, pseudonymId } = customer;
    const later: string[] = [];
    const aggregates: string[] = [];
    for (const data of this.registry.all()) {
      for (const sql of data.statements ?? []) tx.write(sql, [customerIds]);
      const waits = await data.forgetIn?.(tx, context, customer);
      if (waits !== undefined) later.push(waits);
      if (data.audited === undefined) continue;
      const audited = await tx.query<{ id: string }>(data.audited, [customerIds]);
      aggregates.push(...audited.map(({ id }) => id));
    }
    tx.write(FORGET_ANSWERS, [customerIds, identities]);
    await tx.query(ERASE_FROM_AUDIT_TRAIL, [aggregates, identities, pseudonymId]);
    return later;
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

/** What a record is left with; by its identity it is known as erased. */
function nothingOf({ id }: CustomerRecord, name: string): CustomerDetails {
  return {
    ...{ name, status: 'closed', identities: [pseudonymIdOf(id)] },
    ...{ otherNames: [], contactPoints: [], addresses: [], traits: [], memberships: [] },
  };
}
