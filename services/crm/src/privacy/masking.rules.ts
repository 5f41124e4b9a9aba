import { CareTaskKind, ContactPointKind } from '@shouwen/contracts';
import type {
  CareProfile,
  CareTask,
  ContactPoint,
  Customer,
  PostalAddress,
  Trait,
} from '@shouwen/contracts';
import { maskedEmail, maskedName, maskedPhone, maskedText } from './masks.rules.js';
import { customerFields } from './privacy.entity.js';
import type { CustomerField, FieldVisibility, MaskingRuleEntity } from './privacy.entity.js';

/** How somebody sees each field of a customer. */
export type View = Readonly<Record<CustomerField, FieldVisibility>>;

/** How everything is seen by whom a second person lets see it in clear. */
export const clearView = Object.fromEntries(
  customerFields.map((field) => [field, 'clear']),
) as View;

/** Key of the trait that says when somebody was born. */
export const BIRTHDAY = 'birthday';

const mostFirst: readonly FieldVisibility[] = ['clear', 'masked', 'hidden'];

/** Names of fields in a record's history, of those that are masked, and the fields that say how. */
const historyFields: Readonly<Record<string, readonly CustomerField[]>> = {
  name: ['name'],
  other_names: ['other_names'],
  contact_points: ['phone', 'email'],
  addresses: ['address'],
  traits: ['birthday', 'traits'],
  memberships: ['position'],
};

/** How somebody with these roles sees customers: of each field what the role that shows most shows, hidden without a rule. */
export function viewOf(rules: readonly MaskingRuleEntity[], roles: ReadonlySet<string>): View {
  const ofCaller = rules.filter(({ role }) => roles.has(role));
  const entries = customerFields.map((field) => {
    const shown = ofCaller.filter((rule) => rule.field === field).map((rule) => rule.visibility);
    return [field, mostFirst.find((visibility) => shown.includes(visibility)) ?? 'hidden'];
  });
  return Object.fromEntries(entries) as View;
}

/** The fields that somebody with these roles may read in clear by telling why. */
export function revealableBy(
  rules: readonly MaskingRuleEntity[],
  roles: ReadonlySet<string>,
): Set<CustomerField> {
  return new Set(
    rules.filter(({ role, mayReveal }) => mayReveal && roles.has(role)).map(({ field }) => field),
  );
}

/** A record as the view shows it. What is hidden is empty; how many there are, and what they are for, stays. */
export function maskedCustomer(customer: Customer, view: View): Customer {
  return {
    ...customer,
    name: shown(customer.name, view.name, maskedName),
    otherNames: customer.otherNames.map((name) => shown(name, view.other_names, maskedName)),
    contactPoints: customer.contactPoints.map((point) => maskedContactPoint(point, view)),
    addresses: customer.addresses.map((address) => maskedAddress(address, view.address)),
    traits: customer.traits.map((trait) => maskedTrait(trait, view)),
    memberships: customer.memberships.map((membership) => ({
      ...membership,
      position: shown(membership.position, view.position, maskedText),
    })),
  };
}

/** A number or address of mail as the view shows it. */
export function maskedContactPoint(point: ContactPoint, view: View): ContactPoint {
  const value =
    point.kind === ContactPointKind.PHONE
      ? shown(point.value, view.phone, maskedPhone)
      : shown(point.value, view.email, maskedEmail);
  return { ...point, value };
}

/** An address as it is shown: masked, down to the city. */
export function maskedAddress(address: PostalAddress, visibility: FieldVisibility): PostalAddress {
  if (visibility === 'clear') return address;
  const isHidden = visibility === 'hidden';
  return {
    ...address,
    province: isHidden ? '' : address.province,
    city: isHidden ? '' : address.city,
    district: '',
    line: isHidden ? '' : maskedText(address.line),
    postalCode: '',
  };
}

/** A trait as the view shows it. */
export function maskedTrait(trait: Trait, view: View): Trait {
  const visibility = trait.key === BIRTHDAY ? view.birthday : view.traits;
  return {
    ...trait,
    value: shown(trait.value, visibility, maskedText),
    source: shown(trait.source, visibility, maskedText),
  };
}

/** The care of a customer as the view shows it: who may not read a birthday learns nothing of its date. */
export function maskedCareProfile(profile: CareProfile, view: View): CareProfile {
  if (view.birthday === 'clear') return profile;
  return {
    ...profile,
    birthday: undefined,
    next: profile.next.map((occurrence) =>
      occurrence.kind === CareTaskKind.BIRTHDAY
        ? { ...occurrence, on: shown(occurrence.on, view.birthday, maskedText) }
        : occurrence,
    ),
  };
}

/** A task as the view shows it; its owner has to know what day it is for. */
export function maskedCareTask(task: CareTask, view: View, callerId: string): CareTask {
  if (task.kind !== CareTaskKind.BIRTHDAY || task.owner?.id === callerId) return task;
  return { ...task, occursOn: shown(task.occursOn, view.birthday, maskedText) };
}

/** What a field was or became, as the view shows it: in full, or that there was something. */
export function maskedDifference<Difference extends { field: string; from?: string; to?: string }>(
  difference: Difference,
  view: View,
): Difference {
  const fields = historyFields[difference.field];
  if (fields === undefined || fields.every((field) => view[field] === 'clear')) return difference;
  const isHidden = fields.some((field) => view[field] === 'hidden');
  const cover = (text: string | undefined) => {
    if (text === undefined) return undefined;
    if (isHidden) return '';
    return difference.field === 'name' ? maskedName(text) : maskedText(text);
  };
  return { ...difference, from: cover(difference.from), to: cover(difference.to) };
}

/** What fields of a record say in clear, in the order of the record. */
export function valuesOf(customer: Customer, field: CustomerField): string[] {
  const contacts = (kind: ContactPointKind) =>
    customer.contactPoints.filter((point) => point.kind === kind).map(({ value }) => value);
  switch (field) {
    case 'name':
      return [customer.name];
    case 'other_names':
      return customer.otherNames;
    case 'phone':
      return contacts(ContactPointKind.PHONE);
    case 'email':
      return contacts(ContactPointKind.EMAIL);
    case 'address':
      return customer.addresses.map(({ country, province, city, district, line, postalCode }) =>
        [country, province, city, district, line, postalCode]
          .filter((part) => part !== '')
          .join(' '),
      );
    case 'birthday':
      return customer.traits.filter(({ key }) => key === BIRTHDAY).map(({ value }) => value);
    case 'traits':
      return customer.traits
        .filter(({ key }) => key !== BIRTHDAY)
        .map(({ key, value }) => `${key}: ${value}`);
    case 'position':
      return customer.memberships.map(({ position }) => position);
  }
}

function shown(text: string, visibility: FieldVisibility, mask: (text: string) => string): string {
  if (visibility === 'clear' || text === '') return text;
  return visibility === 'masked' ? mask(text) : '';
}
