import { Injectable } from '@nestjs/common';
import type { Actor } from '@shouwen/contracts';
import type { Reads, Transaction } from '@shouwen/platform';
import { completenessOf } from './completeness.rules.js';
import type { CompletenessWeights, WeighedField } from './completeness.rules.js';
import { CUSTOMER_COLUMNS } from './customers.queries.js';
import type { CustomerChangeEntity, CustomerEntity, CustomerKind } from './customer.entity.js';
import { customerErrors } from './customer.errors.js';
import { addressOf } from './customer.rules.js';
import type { CustomerChange } from './customer.rules.js';

const INSERT = `
  insert into customer (id, version, kind, name, other_names, status, identities, contact_points,
    addresses, traits, classification_ids, memberships, completeness, updated_at, created_at,
    created_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`;

const UPDATE = `
  update customer set version = $2, kind = $3, name = $4, other_names = $5, status = $6,
    identities = $7, contact_points = $8, addresses = $9, traits = $10, classification_ids = $11,
    memberships = $12, completeness = $13, updated_at = $14, merged_into_id = $15
  where id = $1`;

const ADD_CHANGE = `
  insert into customer_change (customer_id, version, at, actor, source, reason, changes)
  values ($1, $2, $3, $4, $5, $6, $7)`;

const GET = `select ${CUSTOMER_COLUMNS} from customer where id = $1`;

const LOCK = `select ${CUSTOMER_COLUMNS} from customer where id = $1 for update`;

const LAST_CHANGE = `
  select version, at, actor, source, reason, changes from customer_change
  where customer_id = $1 order by version desc limit 1`;

// Whether a record is complete is no change of it: neither its version nor its history tells of new weights.
const NEXT_OF_KIND = `
  select ${CUSTOMER_COLUMNS} from customer
  where kind = $1 and id > $2 order by id limit $3 for update`;

/** Below every id. */
const BOTTOM = '00000000-0000-0000-0000-000000000000';

// No `or` for the first step: a plan that has to fit any parameters would read everybody before `$1` again at each one.
const AFTER = `
  select id from customer where merged_into_id is null and id > $1 order by id limit $2`;

const WEIGH = `
  update customer set completeness = w.completeness
  from unnest($1::uuid[], $2::integer[]) as w (id, completeness) where customer.id = w.id`;

const WEIGHTS = 'select kind, field, weight from completeness_weight';

/** What a record is found by; what is gone from it goes, what is new in it is added. */
const LINK = `
  with gone_identities as (
    delete from customer_identity where customer_id = $1 and identity <> all($2::text[])
  ), gone_addresses as (
    delete from customer_address_of_contact where customer_id = $1 and address <> all($3::text[])
  ), gone_classifications as (
    delete from customer_classification
    where customer_id = $1 and classification_id <> all($4::uuid[])
  ), gone_memberships as (
    delete from customer_membership where person_id = $1 and organisation_id <> all($5::uuid[])
  ), identities as (
    insert into customer_identity (identity, customer_id) select unnest($2::text[]), $1
    on conflict do nothing
  ), addresses as (
    insert into customer_address_of_contact (address, customer_id) select unnest($3::text[]), $1
    on conflict do nothing
  ), classifications as (
    insert into customer_classification (classification_id, customer_id)
    select id, $1 from classification where id = any($4::uuid[])
    on conflict do nothing
  )
  insert into customer_membership (organisation_id, person_id)
  select id, $1 from customer where id = any($5::uuid[]) and kind = 'organisation'
  on conflict do nothing`;

const UNLINKED = `
  select
    exists (select from customer_identity where identity = any($2::text[]) and customer_id <> $1)
      as identity,
    cardinality($3::uuid[]) <> (select count(*) from customer_membership
      where person_id = $1 and organisation_id = any($3::uuid[])) as organisation`;

const NOT_GIVEN = `
  select exists (select from unnest($1::uuid[]) as wanted (id)
    where not exists (select from classification
      where classification.id = wanted.id and not archived)) as missing`;

/** Who told of a change, where it is known from and why. */
export interface ChangeOrigin {
  actor: Actor;
  source: string;
  reason: string;
}

/** Keeps records with what they are found by and their history, on the transaction of the use case. */
@Injectable()
export class CustomerStore {
  /**
   * Stores a new record or a changed one, locked before, with the entry of its history. Throws `crm.identity_taken` and
   * `crm.organisation_not_found`.
   */
  async save(
    tx: Transaction,
    { customer, differences }: CustomerChange,
    { actor, source, reason }: ChangeOrigin,
  ): Promise<void> {
    const { id, version, updatedAt } = customer;
    const values = valuesOf(customer);
    if (version === 1) {
      tx.write(INSERT, [...values, customer.createdAt, customer.createdBy]);
    } else {
      tx.write(UPDATE, [...values, customer.mergedIntoId]);
    }
    await this.link(tx, customer);
    const changes = JSON.stringify(differences);
    tx.write(ADD_CHANGE, [id, version, updatedAt, actor, source, reason, changes]);
  }

  /** A record as it is now. Throws `crm.customer_not_found`. */
  async require(tx: Transaction, id: string): Promise<CustomerEntity> {
    const [customer] = await tx.query<CustomerEntity>(GET, [id]);
    if (customer === undefined) throw customerErrors.customer_not_found();
    return customer;
  }

  /** Reads a record and keeps others from changing it until the transaction ends. */
  async lock(tx: Transaction, id: string): Promise<CustomerEntity | undefined> {
    const rows = await tx.query<CustomerEntity>(LOCK, [id]);
    return rows[0];
  }

  /** Refuses classifications that are not there, or no longer given. Throws `crm.classification_not_found`. */
  async requireGiven(tx: Transaction, classificationIds: readonly string[]): Promise<void> {
    if (classificationIds.length === 0) return;
    const [row] = await tx.query<{ missing: boolean }>(NOT_GIVEN, [classificationIds]);
    if (row?.missing === true) throw customerErrors.classification_not_found();
  }

  /** The customers after one, in the order of their ids, but for records that were merged into others. */
  async after(reads: Reads, id: string | null, most: number): Promise<string[]> {
    const rows = await reads.query<{ id: string }>(AFTER, [id ?? BOTTOM, most]);
    return rows.map((row) => row.id);
  }

  /** The last change of a record. */
  async lastChange(tx: Transaction, id: string): Promise<CustomerChangeEntity | undefined> {
    const rows = await tx.query<CustomerChangeEntity>(LAST_CHANGE, [id]);
    return rows[0];
  }

  /** How much each field counts for the completeness of a record. */
  async weights(tx: Transaction): Promise<CompletenessWeights> {
    const rows = await tx.query<{ kind: CustomerKind; field: WeighedField; weight: number }>(
      WEIGHTS,
    );
    const weights: Record<CustomerKind, Partial<Record<WeighedField, number>>> = {
      person: {},
      organisation: {},
    };
    for (const { kind, field, weight } of rows) weights[kind][field] = weight;
    return weights;
  }

  /** Weighs the next records of a kind anew; answers the last one, or undefined after all. */
  async reweigh(
    tx: Transaction,
    kind: CustomerKind,
    after: string,
    most: number,
  ): Promise<string | undefined> {
    const weights = await this.weights(tx);
    const records = await tx.query<CustomerEntity>(NEXT_OF_KIND, [kind, after || BOTTOM, most]);
    const changed = records
      .map((customer) => ({ customer, completeness: completenessOf(customer, weights) }))
      .filter(({ customer, completeness }) => customer.completeness !== completeness);
    await tx.query(WEIGH, [
      changed.map(({ customer }) => customer.id),
      changed.map(({ completeness }) => completeness),
    ]);
    return records.length < most ? undefined : records.at(-1)?.id;
  }

  private async link(tx: Transaction, customer: CustomerEntity): Promise<void> {
    const { id, identities, classificationIds } = customer;
    // Whoever is reached by a merged record is the customer that it was merged into.
    const addresses = customer.mergedIntoId === null ? customer.contactPoints.map(addressOf) : [];
    const organisations = customer.memberships.map(({ organisationId }) => organisationId);
    tx.write(LINK, [id, identities, addresses, classificationIds, organisations]);
    const [unlinked] = await tx.query<Record<'identity' | 'organisation', boolean>>(UNLINKED, [
      ...[id, identities, organisations],
    ]);
    if (unlinked?.identity === true) throw customerErrors.identity_taken();
    if (unlinked?.organisation === true) throw customerErrors.organisation_not_found();
  }
}

function valuesOf(customer: CustomerEntity): unknown[] {
  return [
    customer.id,
    customer.version,
    customer.kind,
    customer.name,
    customer.otherNames,
    customer.status,
    customer.identities,
    JSON.stringify(customer.contactPoints),
    JSON.stringify(customer.addresses),
    JSON.stringify(customer.traits),
    customer.classificationIds,
    JSON.stringify(customer.memberships),
    customer.completeness,
    customer.updatedAt,
  ];
}
