import type { CustomerRecord } from '../customers/customer.rules.js';
import { matchOf } from './import-match.rules.js';

const record = (id: string, identities: string[], mergedIntoId: string | null = null) =>
  ({ id, identities, mergedIntoId }) as CustomerRecord;
const records = new Map(
  [record('a', ['old:1']), record('b', ['other']), record('c', ['gone'], 'a')].map((each) => [
    each.id,
    each,
  ]),
);
const known = new Map([
  ['old:1', ['a']],
  ['other', ['b']],
  ['gone', ['c']],
  ['tel:1', ['a']],
  ['tel:2', ['b']],
  ['tel:3', ['a', 'b']],
]);
const match = (
  sourceIdentity: string | undefined,
  others: string[],
  addresses: string[],
  claimed: string[] = [],
) =>
  matchOf(
    {
      sourceIdentity,
      identities: [...(sourceIdentity ? [sourceIdentity] : []), ...others],
      addresses,
    },
    { known, records, claimed: new Set(claimed), source: 'old' },
  );

describe('a row', () => {
  it.each([
    [
      'is about the customer with its key',
      match('old:1', [], ['tel:2']),
      { customer: records.get('a') },
    ],
    [
      'without a key is about whom its number reaches',
      match(undefined, [], ['tel:2']),
      { customer: records.get('b') },
    ],
    [
      'with a new key is about whom its number reaches without one',
      match('old:2', [], ['tel:2']),
      { customer: records.get('b') },
    ],
    [
      'with another key of the source is a new customer',
      match('old:2', [], ['tel:1']),
      { customer: undefined },
    ],
    ['whom nobody knows is a new customer', match('old:9', [], ['tel:9']), { customer: undefined }],
    [
      'whose number reaches two is ambiguous',
      match(undefined, [], ['tel:3']),
      { reason: 'ambiguous' },
    ],
    ['with identities of two is ambiguous', match('old:1', ['other'], []), { reason: 'ambiguous' }],
    ['of a record that was merged is bad', match(undefined, ['gone'], []), { reason: 'merged' }],
    ['that nothing finds again is bad', match(undefined, [], []), { reason: 'key_missing' }],
    [
      'about the customer of an earlier row is a duplicate',
      match('old:1', [], [], ['customer:a']),
      { reason: 'duplicate_row' },
    ],
    [
      'with the key of an earlier row is a duplicate',
      match('old:9', [], [], ['old:9']),
      { reason: 'duplicate_row' },
    ],
    [
      'with the number of an earlier row is a duplicate',
      match(undefined, [], ['tel:9'], ['tel:9']),
      { reason: 'duplicate_row' },
    ],
    [
      'with the number of an earlier row but another key is a new customer',
      match('old:9', [], ['tel:9'], ['tel:9']),
      { customer: undefined },
    ],
  ])('%s', (_case, found, expected) => {
    expect(found).toEqual(expected);
  });
});
