import { platformErrors } from '@shouwen/platform';
import type { FieldViolation } from '@shouwen/platform';
import type { Actor } from '@shouwen/contracts';
import { isPhoneNumber, normalNumber } from '@shouwen/text';
import { completenessOf } from './completeness.rules.js';
import type { CompletenessWeights } from './completeness.rules.js';
import { differencesOf } from './customer-differences.rules.js';
import type {
  ContactPoint,
  CustomerEntity,
  CustomerKind,
  CustomerStatus,
  FieldDifference,
  Membership,
  PostalAddress,
  Trait,
} from './customer.entity.js';
import { customerErrors } from './customer.errors.js';

/** A record as other features read it. */
export type CustomerRecord = CustomerEntity;

/** What is said of a customer; what is undefined stays as it is. */
export interface CustomerDetails {
  name?: string;
  status?: CustomerStatus;
  otherNames?: string[];
  identities?: string[];
  contactPoints?: ContactPoint[];
  addresses?: PostalAddress[];
  traits?: Trait[];
  classificationIds?: string[];
  memberships?: Membership[];
}

/** What happened to a record. */
export type CustomerHappening =
  | { kind: 'created' | 'changed' }
  | { kind: 'merged'; movedIdentities: string[] }
  | { kind: 'unmerged'; previousTargetId: string };

/** A record after a change, and what the change was. */
export interface CustomerChange {
  customer: CustomerEntity;
  happening: CustomerHappening;
  differences: FieldDifference[];
}

/** What a record is made with. */
export interface NewCustomer {
  id: string;
  kind: CustomerKind;
  name: string;
  details: CustomerDetails;
  actor: Actor;
}

const EMAIL = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/;
const REGION = /^[A-Z]{2}$/;
/** The name of a record of which nobody said a name: an address would be shown where names are, and names are not masked. */
export const UNNAMED = '未具名客户 Unnamed customer';

/** Identities of this form are those of contact points, and found through them. */
const CONTACT_ADDRESS = /^(tel|mailto):/i;

/** Beginning of the identity that takes the place of all that an erased customer was known by. */
export const ERASED_IDENTITY = 'erased:';

/** The items of which the list has none with the same key. */
export function lacking<Item>(
  list: readonly Item[],
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const known = new Set(list.map(keyOf));
  return items.filter((item) => !known.has(keyOf(item)));
}

/** The address under which other services know who contacted them by a contact point: `tel:` or `mailto:`. */
export function addressOf({ kind, value }: Pick<ContactPoint, 'kind' | 'value'>): string {
  return kind === 'phone' ? `tel:${value}` : `mailto:${value}`;
}

/** The identities under which a customer has tickets: their own, and the addresses of mail that they write from. */
export function ticketIdentitiesOf({
  identities,
  contactPoints,
}: Pick<CustomerEntity, 'identities' | 'contactPoints'>): string[] {
  const addresses = contactPoints.filter(({ kind }) => kind === 'email').map(addressOf);
  return [...new Set([...identities, ...addresses])];
}

/**
 * What is said of a customer as it is kept: spaces at the ends cut, numbers in E.164, addresses of mail in lower case,
 * nothing twice. Throws `platform.invalid_request` naming each number, address, country or identity that is none.
 */
export function normalDetails(details: CustomerDetails, phoneRegion: string): CustomerDetails {
  const violations: FieldViolation[] = [];
  const refuse = (field: string, description: string, descriptionZh: string) =>
    violations.push({ field: `details.${field}`, description, descriptionZh });
  const contactPoints = details.contactPoints?.map((point, index) => {
    const value = normalValue(point, phoneRegion);
    const where = `contactPoints.items.${index}.value`;
    if (point.kind === 'phone' && !isPhoneNumber(value)) {
      refuse(where, 'is not a telephone number', '不是有效的电话号码');
    }
    if (point.kind === 'email' && !EMAIL.test(value)) {
      refuse(where, 'is not an email address', '不是有效的电子邮箱');
    }
    return { ...point, value, label: point.label.trim() };
  });
  details.addresses?.forEach(({ country }, index) => {
    if (country === '' || REGION.test(country)) return;
    refuse(
      `addresses.items.${index}.country`,
      'must be two capital letters of ISO 3166-1',
      '应为 ISO 3166-1 的两位大写字母',
    );
  });
  const identities = trimmed(details.identities);
  identities?.forEach((identity, index) => {
    if (identity.startsWith(ERASED_IDENTITY)) {
      refuse(
        `identities.items.${index}`,
        'is what an erased customer is known by; give another one',
        '是已删除客户的标识，请填写其他标识',
      );
    }
    if (!CONTACT_ADDRESS.test(identity)) return;
    refuse(
      `identities.items.${index}`,
      'is a number or an address; give it as a contact point',
      '是电话或邮箱地址，请填写到联系方式中',
    );
  });
  if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
  return {
    ...details,
    name: details.name?.trim() || undefined,
    otherNames: trimmed(details.otherNames),
    identities,
    contactPoints: contactPoints && distinct(contactPoints, addressOf),
    traits: details.traits && distinct(details.traits, ({ key }) => key),
    classificationIds: details.classificationIds && [...new Set(details.classificationIds)],
    memberships:
      details.memberships && distinct(details.memberships, ({ organisationId }) => organisationId),
  };
}

/** Makes the record of a customer (R1). Throws `crm.membership_not_allowed`. */
export function createCustomer(
  { id, kind, name, details, actor }: NewCustomer,
  weights: CompletenessWeights,
  now: Date,
): CustomerChange {
  const blank: CustomerEntity = {
    id,
    version: 0,
    kind,
    name: '',
    otherNames: [],
    status: 'prospect',
    identities: [],
    contactPoints: [],
    addresses: [],
    traits: [],
    classificationIds: [],
    memberships: [],
    completeness: 0,
    createdAt: now,
    createdBy: actor,
    updatedAt: now,
    mergedIntoId: null,
  };
  return changed(blank, { ...details, name }, { weights, now, happening: { kind: 'created' } });
}

/**
 * Changes what is given of a record; undefined when nothing differs. Throws `crm.customer_merged` and
 * `crm.membership_not_allowed`.
 */
export function updateCustomer(
  customer: CustomerEntity,
  details: CustomerDetails,
  weights: CompletenessWeights,
  now: Date,
): CustomerChange | undefined {
  if (customer.mergedIntoId !== null) {
    throw customerErrors.customer_merged({ target: customer.mergedIntoId });
  }
  const change = changed(customer, details, { weights, now, happening: { kind: 'changed' } });
  return change.differences.length === 0 ? undefined : change;
}

/** Builds the change that makes a record what is given and weighs it. Throws `crm.membership_not_allowed`. */
export function changed(
  before: CustomerEntity,
  details: CustomerDetails & { mergedIntoId?: string | null },
  {
    weights,
    now,
    happening,
  }: { weights: CompletenessWeights; now: Date; happening: CustomerHappening },
): CustomerChange {
  if (before.kind === 'organisation' && (details.memberships?.length ?? 0) > 0) {
    throw customerErrors.membership_not_allowed();
  }
  const given = Object.fromEntries(
    Object.entries(details).filter(([, value]) => value !== undefined),
  ) as CustomerDetails;
  const after = { ...before, ...given, version: before.version + 1, updatedAt: now };
  after.completeness = completenessOf(after, weights);
  return { customer: after, happening, differences: differencesOf(before, after) };
}

function normalValue({ kind, value }: ContactPoint, phoneRegion: string): string {
  return kind === 'phone' ? normalNumber(value, phoneRegion) : value.trim().toLowerCase();
}

function trimmed(texts: string[] | undefined): string[] | undefined {
  return texts && [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** The first of those that have the same key. */
function distinct<Item>(items: Item[], keyOf: (item: Item) => string): Item[] {
  const keys = items.map(keyOf);
  return items.filter((_item, index) => keys.indexOf(keys[index] ?? '') === index);
}
