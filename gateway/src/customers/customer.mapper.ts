import type {
  Classification as ClassificationMessage,
  Customer as CustomerMessage,
  CustomerChange as ChangeMessage,
  PostalAddress as AddressMessage,
} from '@shouwen/contracts';
import type { Locale } from '@shouwen/platform';
import { toActor } from '../contract/actor.mapper.js';
import { toFieldChange } from '../contract/field-change.mapper.js';
import { present } from '../contract/present.js';
import type {
  Classification,
  CustomerChange,
  CustomerRecord,
  PostalAddress,
} from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** A membership as the schema shows it, but for the organisation, which has to be asked for. */
export interface CustomerMembershipNode {
  organisationUuid: string;
  position: string | null;
}

/** A record as the schema shows it, but for what has to be asked for. */
export type CustomerNode = Omit<
  CustomerRecord,
  | '__typename'
  | 'demands'
  | 'history'
  | 'members'
  | 'memberships'
  | 'mergedInto'
  | 'timeline'
  | 'standing'
  | 'tierExplanation'
  | 'tierHistory'
  | 'orders'
  | 'spending'
> & {
  __typename: 'CustomerRecord';
  memberships: CustomerMembershipNode[];
  mergedIntoUuid: string | null;
};

/** A record of the contract as the schema shows it. Throws when the service left out what is always there. */
export function toCustomerNode(customer: CustomerMessage): CustomerNode {
  return {
    __typename: 'CustomerRecord',
    id: nodeIdOf('CustomerRecord', customer.id),
    uuid: customer.id,
    version: customer.version,
    kind: customer.kind,
    name: customer.name,
    otherNames: customer.otherNames,
    status: customer.status,
    identities: customer.identities,
    contactPoints: customer.contactPoints.map(({ kind, value, label }) => ({
      kind,
      value,
      label: label || null,
    })),
    addresses: customer.addresses.map(toAddress),
    traits: customer.traits.map(({ key, value, source }) => ({
      key,
      value,
      source: source || null,
    })),
    classificationIds: customer.classificationIds,
    memberships: customer.memberships.map(({ organisationId, position }) => ({
      organisationUuid: organisationId,
      position: position || null,
    })),
    completeness: customer.completeness,
    createdAt: present(customer.createdAt, 'created_at'),
    createdBy: toActor(customer.createdBy),
    updatedAt: present(customer.updatedAt, 'updated_at'),
    mergedIntoUuid: customer.mergedIntoId || null,
  };
}

/** A change of a record as the schema shows it. */
export function toCustomerChange(change: ChangeMessage): CustomerChange {
  return {
    version: change.version,
    at: present(change.at, 'at'),
    actor: toActor(change.actor),
    source: change.source || null,
    reason: change.reason || null,
    changes: change.changes.map(toFieldChange),
  };
}

/** A classification as the schema shows it, in a language. */
export function toClassification(
  { id, version, dimension, code, name, nameZh, archived }: ClassificationMessage,
  locale: Locale,
): Classification {
  return {
    uuid: id,
    version,
    dimension,
    code,
    name: locale === 'en' ? name : nameZh,
    archived,
  };
}

function toAddress(address: AddressMessage): PostalAddress {
  return {
    label: address.label || null,
    country: address.country || null,
    province: address.province || null,
    city: address.city || null,
    district: address.district || null,
    line: address.line,
    postalCode: address.postalCode || null,
  };
}
