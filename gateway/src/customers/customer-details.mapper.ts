import { CustomerStatus } from '@shouwen/contracts';
import type { CustomerDetails } from '@shouwen/contracts';
import type { CustomerDetailsInput } from '../gen/graphql.js';
import { uuidOf } from '../graphql/node-id.js';

type Optional<Value> = Value | null | undefined;

/** What is said of a customer as the contract takes it: what is left out stays left out. */
export function detailsOf(details: Optional<CustomerDetailsInput>): CustomerDetails {
  return {
    status: details?.status ?? CustomerStatus.UNSPECIFIED,
    otherNames: listOf(details?.otherNames, (name) => name),
    identities: listOf(details?.identities, (identity) => identity),
    contactPoints: listOf(details?.contactPoints, ({ kind, value, label }) => ({
      kind,
      value,
      label: label ?? '',
    })),
    addresses: listOf(details?.addresses, (address) => ({
      label: address.label ?? '',
      country: address.country ?? '',
      province: address.province ?? '',
      city: address.city ?? '',
      district: address.district ?? '',
      line: address.line,
      postalCode: address.postalCode ?? '',
    })),
    traits: listOf(details?.traits, ({ key, value, source }) => ({
      key,
      value,
      source: source ?? '',
    })),
    classifications: listOf(details?.classificationIds, (id) => id),
    memberships: listOf(details?.memberships, ({ organisationId, position }) => ({
      organisationId: uuidOf('CustomerRecord', organisationId),
      position: position ?? '',
    })),
  };
}

function listOf<Item, Message>(
  items: Optional<readonly Item[]>,
  toMessage: (item: Item) => Message,
): { items: Message[] } | undefined {
  return items == null ? undefined : { items: items.map(toMessage) };
}
