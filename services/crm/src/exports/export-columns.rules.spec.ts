import { ContactPointKind, CustomerKind, CustomerStatus } from '@shouwen/contracts';
import type { Customer } from '@shouwen/contracts';
import { csvLine } from '../imports/csv-cell.rules.js';
import { clearView, viewOf } from '../privacy/masking.rules.js';
import {
  cellsOf,
  columnsFrom,
  exportColumns,
  fieldsOf,
  headersOf,
} from './export-columns.rules.js';
import type { ExportColumn } from './export-columns.rules.js';

const customer: Customer = {
  ...{ id: 'c1', version: 3, kind: CustomerKind.PERSON, name: '李明', otherNames: ['Ming', 'M'] },
  ...{ status: CustomerStatus.ACTIVE, identities: ['legacy:1'], completeness: 80 },
  contactPoints: [
    { kind: ContactPointKind.PHONE, value: '+8613800138000', label: '' },
    { kind: ContactPointKind.EMAIL, value: 'li@example.com', label: '' },
    { kind: ContactPointKind.PHONE, value: '+8613900139000', label: '' },
  ],
  addresses: [
    {
      ...{ label: 'home', country: 'CN', province: '上海', city: '上海', district: '徐汇' },
      ...{ line: '漕溪路1号', postalCode: '200030' },
    },
  ],
  traits: [
    { key: 'birthday', value: '1990-01-02', source: '' },
    { key: 'hobby', value: '=cmd()', source: '' },
  ],
  classificationIds: ['k1', 'k2'],
  memberships: [{ organisationId: 'o1', position: '采购' }],
  createdAt: new Date('2026-01-01T00:00:00Z'),
  updatedAt: new Date('2026-02-01T00:00:00Z'),
  ...{ createdBy: undefined, mergedIntoId: '' },
};
const names = new Map([['k1', 'Retail 零售']]);

type Rule = Parameters<typeof viewOf>[0][number];
const rule = (role: string, visibility: Rule['visibility']): Rule[] =>
  (Object.keys(clearView) as Rule['field'][]).map((field) => ({
    ...{ id: field, role, field, visibility, mayReveal: false, version: 1 },
  }));
const rules = [...rule('supervisor', 'masked'), ...rule('department', 'hidden')];
const shown = (column: ExportColumn, role?: string) =>
  cellsOf(
    customer,
    [column],
    role === undefined ? clearView : viewOf(rules, new Set([role])),
    names,
  )[0];

describe('a line of an export', () => {
  it.each<[ExportColumn, string, string]>([
    ['id', 'c1', 'c1'],
    ['kind', 'person', 'person'],
    ['status', 'active', 'active'],
    ['name', '李明', '李*'],
    ['other_names', 'Ming; M', 'M*; M*'],
    ['phones', '+8613800138000; +8613900139000', '+86138****8000; +86139****9000'],
    ['emails', 'li@example.com', 'l****@example.com'],
    ['addresses', 'CN 上海 上海 徐汇 漕溪路1号 200030', 'CN 上海 上海 ****'],
    ['birthday', '1990-01-02', '****'],
    ['traits', 'hobby: =cmd()', 'hobby: ****'],
    ['positions', '采购', '****'],
    ['classifications', 'Retail 零售; k2', 'Retail 零售; k2'],
    ['completeness', '80', '80'],
    ['created_at', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'],
    ['updated_at', '2026-02-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
  ])('says %s in clear, or as a role sees it', (column, clear, masked) => {
    expect(shown(column)).toBe(clear);
    expect(shown(column, 'supervisor')).toBe(masked);
  });

  it('says nothing that is hidden from every role of the person, nor anything without a rule', () => {
    for (const role of ['department', 'nobody']) {
      expect(shown('name', role)).toBe('');
      expect(shown('phones', role)).toBe('');
      expect(shown('emails', role)).toBe('');
    }
  });

  it('has a cell for each column, in their order', () => {
    const line = cellsOf(customer, exportColumns, clearView, names);
    expect(line).toHaveLength(headersOf(exportColumns).length);
    expect(cellsOf(customer, ['status', 'id'], clearView, names)).toEqual(['active', 'c1']);
  });

  it.each(['=1+1', '+86138', '-1', '@x', '\tx'])(
    'is text to a spreadsheet when %j is a name',
    (name) => {
      const [cell] = cellsOf({ ...customer, name }, ['name'], clearView, names);
      expect(csvLine([cell ?? ''])).toBe(`'${name}\r\n`);
    },
  );
});

describe('the columns of an export', () => {
  it('are those that somebody asks for, in their order', () => {
    expect(columnsFrom(['name', 'id'])).toEqual(['name', 'id']);
    expect(fieldsOf(['name', 'id', 'phones'])).toEqual(['name', 'phone']);
  });

  it.each([[['password']], [['id', 'id']], [['id', '__proto__']]])('are not %j', (columns) => {
    expect(() => columnsFrom(columns)).toThrow(
      expect.objectContaining({ code: 'crm.export_columns_refused' }),
    );
  });
});
