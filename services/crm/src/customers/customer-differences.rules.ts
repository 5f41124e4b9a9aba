import type { FieldChange } from '@shouwen/contracts';
import type { CustomerEntity, FieldDifference } from './customer.entity.js';

/** How each field of a record is written in its history, and whether it tells something personal. */
const fields: Readonly<
  Record<string, { personal: boolean; write: (customer: CustomerEntity) => string }>
> = {
  name: { personal: true, write: ({ name }) => name },
  other_names: { personal: true, write: ({ otherNames }) => otherNames.join('; ') },
  status: { personal: false, write: ({ status }) => status },
  identities: { personal: true, write: ({ identities }) => identities.join('; ') },
  contact_points: {
    personal: true,
    write: ({ contactPoints }) =>
      contactPoints.map(({ value, label }) => withLabel(value, label)).join('; '),
  },
  addresses: {
    personal: true,
    write: ({ addresses }) =>
      addresses
        .map(({ label, country, province, city, district, line, postalCode }) => {
          const parts = [country, province, city, district, line, postalCode];
          return withLabel(parts.filter((part) => part !== '').join(' '), label);
        })
        .join('; '),
  },
  traits: {
    personal: true,
    write: ({ traits }) =>
      traits.map(({ key, value, source }) => withLabel(`${key}: ${value}`, source)).join('; '),
  },
  classifications: {
    personal: false,
    write: ({ classificationIds }) => classificationIds.join('; '),
  },
  merged_into: { personal: false, write: ({ mergedIntoId }) => mergedIntoId ?? '' },
  memberships: {
    personal: true,
    write: ({ memberships }) =>
      memberships
        .map(({ organisationId, position }) => withLabel(organisationId, position))
        .join('; '),
  },
};

/** The fields that differ between two versions of a record, for its history. */
export function differencesOf(before: CustomerEntity, after: CustomerEntity): FieldDifference[] {
  return Object.entries(fields).flatMap(([field, { write }]) => {
    const [from, to] = [write(before), write(after)];
    const isNew = before.version === 0;
    const was = isNew || from === '' ? undefined : from;
    const is = to === '' ? undefined : to;
    return was === is ? [] : [{ field, from: was, to: is }];
  });
}

/** The differences as the audit trail, which is never erased, may keep them: of personal fields only the names. */
export function withoutPersonal(differences: readonly FieldDifference[]): FieldChange[] {
  return differences.map(({ field, from, to }) =>
    fields[field]?.personal === false
      ? { field, from, to }
      : { field, from: undefined, to: undefined },
  );
}

function withLabel(text: string, label: string): string {
  return label === '' ? text : `${text} (${label})`;
}
