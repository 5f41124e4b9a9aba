import { ActorKind } from '@shouwen/contracts';
import { createCustomer } from '../customers/customer.rules.js';
import type { CustomerDetails, CustomerRecord } from '../customers/customer.rules.js';
import { mergeCustomers, unmergeCustomer } from './merging.rules.js';

const weights = { person: { phone: 1, email: 1 }, organisation: {} };
const now = new Date('2026-03-02T01:00:00Z');
const weighing = { weights, now };
const actor = { kind: ActorKind.HUMAN, id: 'ana', name: 'Ana' };

function aCustomer(
  id: string,
  details: CustomerDetails = {},
  kind: CustomerRecord['kind'] = 'person',
): CustomerRecord {
  return createCustomer({ id, kind, name: id, details, actor }, weights, now).customer;
}

const phone = (value: string) => ({ kind: 'phone', value, label: '' }) as const;

describe('merging two records', () => {
  const source = aCustomer('source', {
    identities: ['one', 'two'],
    contactPoints: [phone('+8613800138000'), phone('+8613900139000')],
    traits: [{ key: 'size', value: 'L', source: 'call' }],
  });
  const target = aCustomer('target', {
    identities: ['three'],
    contactPoints: [phone('+8613800138000')],
    traits: [{ key: 'size', value: 'M', source: 'form' }],
  });
  const merged = mergeCustomers(source, target, weighing);

  it('gives the target what it lacks and all identities, and keeps what it has', () => {
    expect(merged.target?.customer).toMatchObject({
      name: 'target',
      otherNames: ['source'],
      identities: ['three', 'one', 'two'],
      contactPoints: [phone('+8613800138000'), phone('+8613900139000')],
      traits: [{ key: 'size', value: 'M' }],
      version: 2,
    });
  });

  it('leaves the source as it was, without identities, and says where it went', () => {
    expect(merged.source.customer).toEqual({
      ...source,
      identities: [],
      mergedIntoId: 'target',
      version: 2,
    });
    expect(merged.source.happening).toEqual({ kind: 'merged', movedIdentities: ['one', 'two'] });
  });

  it('is undone without a trace but the versions, and keeps what came to the target meanwhile', () => {
    const later = { ...(merged.target?.customer ?? target), status: 'active' } as const;
    const without = { ...later, identities: ['three', 'two'] };
    const undone = unmergeCustomer(merged.source.customer, without, merged.taken, weighing);
    expect(undone.source.customer).toEqual({ ...source, identities: ['two'], version: 3 });
    expect(undone.target?.customer).toEqual({ ...target, status: 'active', version: 3 });
  });

  it.each([
    ['into itself', source, source, 'crm.merge_into_itself'],
    ['of another kind', source, aCustomer('o', {}, 'organisation'), 'crm.merge_other_kind'],
    ['that was merged', merged.source.customer, target, 'crm.customer_merged'],
    ['into one that was merged', target, merged.source.customer, 'crm.customer_merged'],
  ])('is refused %s', (_title, from, to, code) => {
    expect(() => mergeCustomers(from, to, weighing)).toThrow(expect.objectContaining({ code }));
  });

  it('can only be undone from the end of a chain', () => {
    const moved = { ...(merged.target?.customer ?? target), mergedIntoId: 'further' };
    expect(() => unmergeCustomer(merged.source.customer, moved, merged.taken, weighing)).toThrow(
      expect.objectContaining({ code: 'crm.customer_merged' }),
    );
    expect(() => unmergeCustomer(source, target, merged.taken, weighing)).toThrow(
      expect.objectContaining({ code: 'crm.customer_not_merged' }),
    );
  });
});
