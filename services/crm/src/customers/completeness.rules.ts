import type { CustomerEntity, CustomerKind } from './customer.entity.js';

/** Fields that completeness is made of. */
export const weighedFields = [
  'phone',
  'email',
  'addresses',
  'other_names',
  'traits',
  'classifications',
  'identities',
  'memberships',
] as const;

export type WeighedField = (typeof weighedFields)[number];

/** How much each field counts for a kind of customer; a field without a row counts nothing. */
export type CompletenessWeights = Readonly<
  Record<CustomerKind, Partial<Record<WeighedField, number>>>
>;

type WeighedRecord = Pick<
  CustomerEntity,
  | 'kind'
  | 'otherNames'
  | 'identities'
  | 'contactPoints'
  | 'addresses'
  | 'traits'
  | 'classificationIds'
  | 'memberships'
>;

/** How complete a record is, 0 to 100: the share of the weights whose field says something; 100 when nothing counts. */
export function completenessOf(customer: WeighedRecord, weights: CompletenessWeights): number {
  const counting = weights[customer.kind];
  const sum = (fields: readonly WeighedField[]) =>
    fields.reduce((total, field) => total + (counting[field] ?? 0), 0);
  const all = sum(weighedFields);
  const filled = sum(weighedFields.filter((field) => says(customer, field)));
  return all === 0 ? 100 : Math.round((100 * filled) / all);
}

function says(customer: WeighedRecord, field: WeighedField): boolean {
  switch (field) {
    case 'phone':
    case 'email':
      return customer.contactPoints.some(({ kind }) => kind === field);
    case 'addresses':
      return customer.addresses.length > 0;
    case 'other_names':
      return customer.otherNames.length > 0;
    case 'traits':
      return customer.traits.length > 0;
    case 'classifications':
      return customer.classificationIds.length > 0;
    case 'identities':
      return customer.identities.length > 0;
    case 'memberships':
      return customer.memberships.length > 0;
  }
}
