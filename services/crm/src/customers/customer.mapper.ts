import {
  ContactPointKind as ProtoContactPointKind,
  CustomerKind as ProtoKind,
  CustomerStatus as ProtoStatus,
} from '@shouwen/contracts';
import type {
  Actor,
  Customer,
  CustomerChange,
  CustomerDetails as CustomerDetailsMessage,
  CustomerFacts,
} from '@shouwen/contracts';
import { inverse } from '@shouwen/platform';
import type {
  ContactPoint,
  CustomerChangeEntity,
  CustomerEntity,
  CustomerKind,
  CustomerStatus,
} from './customer.entity.js';
import type { CustomerDetails } from './customer.rules.js';

const kindNames: Record<CustomerKind, ProtoKind> = {
  person: ProtoKind.PERSON,
  organisation: ProtoKind.ORGANISATION,
};

const statusNames: Record<CustomerStatus, ProtoStatus> = {
  prospect: ProtoStatus.PROSPECT,
  active: ProtoStatus.ACTIVE,
  dormant: ProtoStatus.DORMANT,
  closed: ProtoStatus.CLOSED,
};

const contactPointNames: Record<ContactPoint['kind'], ProtoContactPointKind> = {
  phone: ProtoContactPointKind.PHONE,
  email: ProtoContactPointKind.EMAIL,
};

/** A kind of customer as the contract names it. */
export const kindToProto = (kind: CustomerKind): ProtoKind => kindNames[kind];
/** A status of a customer as the contract names it. */
export const statusToProto = (status: CustomerStatus): ProtoStatus => statusNames[status];
/** A kind of customer of the contract as ours; undefined for unspecified. */
export const kindFromProto = inverse(kindNames);
/** A status of the contract as ours; undefined for unspecified. */
export const statusFromProto = inverse(statusNames);

const contactPointKindFromProto = inverse(contactPointNames);

/** A record as the contract shows it. */
export function customerToProto(customer: CustomerEntity): Customer {
  return {
    id: customer.id,
    version: customer.version,
    kind: kindNames[customer.kind],
    name: customer.name,
    otherNames: customer.otherNames,
    status: statusNames[customer.status],
    identities: customer.identities,
    contactPoints: customer.contactPoints.map(({ kind, value, label }) => ({
      kind: contactPointNames[kind],
      value,
      label,
    })),
    addresses: customer.addresses,
    traits: customer.traits,
    classificationIds: customer.classificationIds,
    memberships: customer.memberships,
    completeness: customer.completeness,
    createdAt: customer.createdAt,
    createdBy: customer.createdBy,
    updatedAt: customer.updatedAt,
    mergedIntoId: customer.mergedIntoId ?? '',
  };
}

/** A change of a record as the contract shows it. */
export function changeToProto(change: CustomerChangeEntity): CustomerChange {
  const changes = change.changes.map(({ field, from, to }) => ({ field, from, to }));
  return { ...change, changes };
}

/** What the contract says of a customer, as the rules take it. */
export function detailsFromProto(details: CustomerDetailsMessage | undefined): CustomerDetails {
  return {
    status: details && statusFromProto(details.status),
    otherNames: details?.otherNames?.items,
    identities: details?.identities?.items,
    contactPoints: details?.contactPoints?.items.map(({ kind, value, label }) => ({
      kind: contactPointKindFromProto(kind) ?? 'phone',
      value,
      label,
    })),
    addresses: details?.addresses?.items,
    traits: details?.traits?.items,
    classificationIds: details?.classifications?.items,
    memberships: details?.memberships?.items,
  };
}

/** What every event tells of a customer: identities and states, no names, numbers or addresses (R9). */
export function factsOf(customer: CustomerEntity, actor: Actor): CustomerFacts {
  return {
    customerId: customer.id,
    kind: kindNames[customer.kind],
    status: statusNames[customer.status],
    identities: customer.identities,
    classificationIds: customer.classificationIds,
    organisationIds: customer.memberships.map(({ organisationId }) => organisationId),
    completeness: customer.completeness,
    at: customer.updatedAt,
    actor: { kind: actor.kind, id: actor.id, name: '' },
    mergedIntoId: customer.mergedIntoId ?? '',
  };
}
