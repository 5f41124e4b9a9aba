import { normalNumber } from '@shouwen/text';
import { addressOf } from '../customers/customer.rules.js';
import { sourceIdentity } from './import-row.rules.js';

/** The least digits of what may be a telephone number; shorter cells are amounts, codes and dates. */
const SHORTEST_NUMBER = 7;

/**
 * Everything that somebody could be known by who stands in a row, whichever column it is in: as it is written, as the key of the
 * source, as an address of mail and as a number.
 */
export function formsOf(cells: readonly string[], source: string, phoneRegion: string): string[] {
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .flatMap((value) => [
      value,
      sourceIdentity(source, value),
      ...(value.includes('@') ? [addressOf({ kind: 'email', value: value.toLowerCase() })] : []),
      ...(digitsIn(value) >= SHORTEST_NUMBER
        ? [addressOf({ kind: 'phone', value: normalNumber(value, phoneRegion) })]
        : []),
    ]);
}

function digitsIn(value: string): number {
  return value.replaceAll(/\D/g, '').length;
}
