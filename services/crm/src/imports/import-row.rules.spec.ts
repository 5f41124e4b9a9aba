import { normalDetails, updateCustomer } from '../customers/customer.rules.js';
import type { CustomerRecord } from '../customers/customer.rules.js';
import type { ColumnMapping, ImportField } from './import-columns.rules.js';
import { mergedDetails, problemOf, readRow } from './import-row.rules.js';
import type { RowCustomer } from './import-row.rules.js';

const fields: ImportField[] = ['source_key', 'name', 'phone', 'email', 'kind', 'status', 'city'];
const mapping: ColumnMapping[] = fields.map((field, column) => ({ column, field, key: '' }));
const read = (...cells: string[]) => readRow(cells, mapping, 'legacy');

describe('a row', () => {
  it.each([
    ['without a name', ['1', ' '], { column: 1, reason: 'name_missing' }],
    ['of an unknown kind', ['1', 'Li', '', '', 'robot'], { column: 4, reason: 'kind_unknown' }],
    ['of an unknown status', ['1', 'Li', '', '', '', 'x'], { column: 5, reason: 'status_unknown' }],
    ['with too long a name', ['1', 'x'.repeat(201)], { column: 1, reason: 'text_too_long' }],
  ])('%s is bad', (_case, cells, problem) => {
    expect(read(...cells)).toEqual(problem);
  });

  it('is read by its mapping, and its key makes an identity', () => {
    expect(read('7', ' 张三 ', '13800138000', '', '个人', '活跃', '上海')).toMatchObject({
      kind: 'person',
      name: '张三',
      sourceIdentity: 'legacy:7',
      details: {
        status: 'active',
        identities: ['legacy:7'],
        contactPoints: [{ kind: 'phone', value: '13800138000' }],
        addresses: [{ city: '上海' }],
      },
    });
  });

  it.each([
    ['details.contactPoints.items.0.value', { column: 2, reason: 'phone_invalid' }],
    ['details.contactPoints.items.1.value', { column: 3, reason: 'email_invalid' }],
    ['details.identities.items.0', { column: 0, reason: 'identity_refused' }],
  ])('tells which column is wrong by %s', (field, problem) => {
    expect(problemOf(field, mapping, ['1', 'Li', 'x', 'y'])).toEqual(problem);
  });

  it('changes a record once, however often it is imported', () => {
    const row = read(
      '7',
      '张三',
      '13800138000',
      'Zhang@Example.org',
      '',
      '',
      '上海',
    ) as RowCustomer;
    const details = normalDetails({ ...row.details, name: row.name }, 'CN');
    const before = {
      ...{ version: 1, name: '张', kind: 'person', mergedIntoId: null, memberships: [] },
      ...{ status: 'active', identities: ['own'], otherNames: [], traits: [], addresses: [] },
      contactPoints: [{ kind: 'phone', value: '+8613800138000', label: 'desk' }],
      classificationIds: [],
    } as unknown as CustomerRecord;
    const weights = { person: {}, organisation: {} };
    const once = updateCustomer(before, mergedDetails(before, details), weights, new Date(0));
    expect(once?.customer).toMatchObject({
      name: '张三',
      status: 'active',
      identities: ['own', 'legacy:7'],
      contactPoints: [
        { value: '+8613800138000', label: 'desk' },
        { value: 'zhang@example.org', label: '' },
      ],
    });
    const after = once?.customer ?? before;
    expect(updateCustomer(after, mergedDetails(after, details), weights, new Date(0))).toBe(
      undefined,
    );
  });
});
