import type { FieldChange as FieldChangeMessage } from '@shouwen/contracts';
import type { FieldChange } from '../gen/graphql.js';

/** A change of a field of the contract as the schema shows it. */
export function toFieldChange({ field, from, to }: FieldChangeMessage): FieldChange {
  return { field, from: from ?? null, to: to ?? null };
}
