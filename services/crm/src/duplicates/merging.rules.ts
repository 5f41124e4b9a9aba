import { addressOf, changed, lacking } from '../customers/customer.rules.js';
import type { CustomerChange, CustomerRecord } from '../customers/customer.rules.js';
import type { CompletenessWeights } from '../customers/completeness.rules.js';
import { customerErrors } from '../customers/customer.errors.js';
import { privacyErrors } from '../privacy/privacy.errors.js';
import { isErased } from '../privacy/privacy-request.rules.js';
import { mergingErrors } from './merging.errors.js';

/** What a record took of one that was merged into it. */
export type Taken = Pick<
  CustomerRecord,
  | 'otherNames'
  | 'identities'
  | 'contactPoints'
  | 'addresses'
  | 'traits'
  | 'classificationIds'
  | 'memberships'
>;

/** What happens to two records at once; the target's is undefined when it took or lost nothing. */
export interface MergeChanges {
  source: CustomerChange;
  target: CustomerChange | undefined;
  taken: Taken;
}

/** With what records are weighed, and when it is. */
export interface Weighing {
  weights: CompletenessWeights;
  now: Date;
}

/** How the items of each list are told apart. */
const keys = {
  otherNames: (name: string) => name,
  identities: (identity: string) => identity,
  contactPoints: addressOf,
  addresses: (address: object) => JSON.stringify(Object.entries(address).toSorted()),
  traits: ({ key }: { key: string }) => key,
  classificationIds: (id: string) => id,
  memberships: ({ organisationId }: { organisationId: string }) => organisationId,
} satisfies { [List in keyof Taken]: (item: Taken[List][number]) => string };

/**
 * Merges a record into another one, which takes what it lacks and all identities. Throws `crm.merge_into_itself`,
 * `crm.merge_other_kind`, and `crm.customer_merged` when either of them was merged already.
 */
export function mergeCustomers(
  source: CustomerRecord,
  target: CustomerRecord,
  weighing: Weighing,
): MergeChanges {
  if (source.id === target.id) throw mergingErrors.merge_into_itself();
  if (source.kind !== target.kind) throw mergingErrors.merge_other_kind();
  for (const { mergedIntoId } of [source, target]) {
    if (mergedIntoId !== null) throw customerErrors.customer_merged({ target: mergedIntoId });
  }
  const names = [source.name, ...source.otherNames].filter((name) => name !== target.name);
  const taken: Taken = {
    otherNames: lacking(target.otherNames, [...new Set(names)], keys.otherNames),
    identities: source.identities,
    contactPoints: lacking(target.contactPoints, source.contactPoints, keys.contactPoints),
    addresses: lacking(target.addresses, source.addresses, keys.addresses),
    traits: lacking(target.traits, source.traits, keys.traits),
    classificationIds: lacking(target.classificationIds, source.classificationIds, String),
    memberships: lacking(target.memberships, source.memberships, keys.memberships),
  };
  const happening = { kind: 'merged', movedIdentities: source.identities } as const;
  return {
    taken,
    source: changed(
      source,
      { identities: [], mergedIntoId: target.id },
      { ...weighing, happening },
    ),
    target: changedOrNot(
      changed(target, together(target, taken), { ...weighing, happening: { kind: 'changed' } }),
    ),
  };
}

/**
 * Takes a record and the one it was merged into apart: it gets its identities back, and the other one loses what it took,
 * both as far as the other one still has them. Throws `crm.customer_merged` when the other one was merged meanwhile, and
 * `privacy.customer_erased` when it was erased.
 */
export function unmergeCustomer(
  source: CustomerRecord,
  target: CustomerRecord,
  taken: Taken,
  weighing: Weighing,
): MergeChanges {
  if (source.mergedIntoId !== target.id) throw mergingErrors.customer_not_merged();
  if (isErased(target)) throw privacyErrors.customer_erased();
  if (target.mergedIntoId !== null) {
    throw customerErrors.customer_merged({ target: target.mergedIntoId });
  }
  const identities = taken.identities.filter((identity) => target.identities.includes(identity));
  const happening = { kind: 'unmerged', previousTargetId: target.id } as const;
  return {
    taken,
    source: changed(source, { identities, mergedIntoId: null }, { ...weighing, happening }),
    target: changedOrNot(
      changed(target, apart(target, taken), { ...weighing, happening: { kind: 'changed' } }),
    ),
  };
}

function together(target: CustomerRecord, taken: Taken): Taken {
  return {
    otherNames: [...target.otherNames, ...taken.otherNames],
    identities: [...target.identities, ...taken.identities],
    contactPoints: [...target.contactPoints, ...taken.contactPoints],
    addresses: [...target.addresses, ...taken.addresses],
    traits: [...target.traits, ...taken.traits],
    classificationIds: [...target.classificationIds, ...taken.classificationIds],
    memberships: [...target.memberships, ...taken.memberships],
  };
}

function apart(target: CustomerRecord, taken: Taken): Taken {
  return {
    otherNames: lacking(taken.otherNames, target.otherNames, keys.otherNames),
    identities: lacking(taken.identities, target.identities, keys.identities),
    contactPoints: lacking(taken.contactPoints, target.contactPoints, keys.contactPoints),
    addresses: lacking(taken.addresses, target.addresses, keys.addresses),
    traits: lacking(taken.traits, target.traits, keys.traits),
    classificationIds: lacking(taken.classificationIds, target.classificationIds, String),
    memberships: lacking(taken.memberships, target.memberships, keys.memberships),
  };
}

function changedOrNot(change: CustomerChange): CustomerChange | undefined {
  return change.differences.length === 0 ? undefined : change;
}
