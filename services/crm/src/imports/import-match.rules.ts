import type { CustomerRecord } from '../customers/customer.rules.js';
import type { RowReason } from './import-row.rules.js';

/** What a row can be found by. */
export interface RowKeys {
  sourceIdentity: string | undefined;
  /** The one that its key makes among them. */
  identities: readonly string[];
  /** `tel:` and `mailto:`. */
  addresses: readonly string[];
}

/** What is known when a row is looked at. */
export interface Known {
  /** The customers whom an identity or address leads to. */
  known: ReadonlyMap<string, readonly string[]>;
  records: ReadonlyMap<string, CustomerRecord>;
  /** Keys of earlier rows of the file, and `customer:<id>` of those that they were about. */
  claimed: ReadonlySet<string>;
  source: string;
}

/**
 * The customer that a row is about: the one with its key, else the one with its identities, numbers and addresses; none
 * when it is a new one. People who share a number stay two customers when their keys in the source differ.
 */
export function matchOf(
  { sourceIdentity, identities, addresses }: RowKeys,
  { known, records, claimed, source }: Known,
): { customer: CustomerRecord | undefined } | { reason: RowReason } {
  if (identities.length + addresses.length === 0) return { reason: 'key_missing' };
  const idsOf = (keys: readonly string[]) => [
    ...new Set(keys.flatMap((key) => known.get(key) ?? [])),
  ];
  const owners = idsOf(identities);
  if (owners.length > 1) return { reason: 'ambiguous' };
  const reached = idsOf(addresses).filter((id) => {
    const keys = records.get(id)?.identities.filter((key) => key.startsWith(`${source}:`)) ?? [];
    return sourceIdentity === undefined || keys.length === 0 || keys.includes(sourceIdentity);
  });
  const found = owners.length === 1 ? owners : reached;
  if (found.length > 1) return { reason: 'ambiguous' };
  const customer = found[0] === undefined ? undefined : records.get(found[0]);
  const mine = sourceIdentity === undefined ? [...identities, ...addresses] : identities;
  const isClaimed = customer
    ? claimed.has(`customer:${customer.id}`)
    : mine.some((key) => claimed.has(key));
  if (isClaimed) return { reason: 'duplicate_row' };
  if (customer !== undefined && customer.mergedIntoId !== null) return { reason: 'merged' };
  return { customer };
}
