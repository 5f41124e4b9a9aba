import type { Customer } from '@shouwen/contracts';
import { maskedCustomer, valuesOf } from '../privacy/masking.rules.js';
import type { View } from '../privacy/masking.rules.js';
import { exportErrors } from './export.errors.js';

const SEPARATOR = '; ';

/** A column: what its header says, and what it shows: a part of a record that rules mask, or something that everybody sees. */
type ColumnDefinition = { header: string } & (
  { field: keyof View } | { plain: (customer: Customer, names: ClassificationNames) => string }
);

type ClassificationNames = ReadonlyMap<string, string>;

const definitions = {
  id: { header: 'id 编号', plain: ({ id }) => id },
  kind: { header: 'kind 类型', plain: ({ kind }) => wordOf(kind) },
  status: { header: 'status 状态', plain: ({ status }) => wordOf(status) },
  name: { header: 'name 名称', field: 'name' },
  other_names: { header: 'other names 其他名称', field: 'other_names' },
  phones: { header: 'phones 电话', field: 'phone' },
  emails: { header: 'emails 邮箱', field: 'email' },
  addresses: { header: 'addresses 地址', field: 'address' },
  birthday: { header: 'birthday 生日', field: 'birthday' },
  traits: { header: 'traits 特征', field: 'traits' },
  positions: { header: 'positions 职务', field: 'position' },
  classifications: {
    header: 'classifications 分类',
    plain: ({ classificationIds }, names) =>
      classificationIds.map((id) => names.get(id) ?? id).join(SEPARATOR),
  },
  completeness: {
    header: 'completeness 完整度',
    plain: ({ completeness }) => String(completeness),
  },
  created_at: {
    header: 'created at 建档时间',
    plain: ({ createdAt }) => createdAt?.toISOString() ?? '',
  },
  updated_at: {
    header: 'updated at 更新时间',
    plain: ({ updatedAt }) => updatedAt?.toISOString() ?? '',
  },
} as const satisfies Record<string, ColumnDefinition>;

/** A column that an export can have. */
export type ExportColumn = keyof typeof definitions;

/** All columns that an export can have. */
export const exportColumns = Object.keys(definitions) as ExportColumn[];

/** The columns that somebody asks for. Throws `crm.export_columns_refused` for an unknown one and for one given twice. */
export function columnsFrom(names: readonly string[]): ExportColumn[] {
  const wrong = names.filter(
    (name, at) => !exportColumns.includes(name as ExportColumn) || names.indexOf(name) !== at,
  );
  if (wrong.length > 0) {
    const [columns, known] = [wrong.join(', '), exportColumns.join(', ')];
    throw exportErrors.export_columns_refused({ columns, known });
  }
  return names as ExportColumn[];
}

/** The parts of a record that rules mask and that these columns show. */
export function fieldsOf(columns: readonly ExportColumn[]): (keyof View)[] {
  return columns.flatMap((column) => {
    const definition: ColumnDefinition = definitions[column];
    return 'field' in definition ? [definition.field] : [];
  });
}

/** What the first line of the file says, in English and Chinese. */
export function headersOf(columns: readonly ExportColumn[]): string[] {
  return columns.map((column) => definitions[column].header);
}

/** What the line of a customer says, as the view shows them; several values of a column stand in one cell. */
export function cellsOf(
  customer: Customer,
  columns: readonly ExportColumn[],
  view: View,
  names: ClassificationNames,
): string[] {
  const seen = maskedCustomer(customer, view);
  return columns.map((column) => {
    const definition: ColumnDefinition = definitions[column];
    if (!('field' in definition)) return definition.plain(customer, names);
    return valuesOf(seen, definition.field)
      .filter((value) => value !== '')
      .join(SEPARATOR);
  });
}

/** A value of an enum of the contract as its short word, such as `PERSON`. */
function wordOf(value: string): string {
  return value.replace(/^CUSTOMER_(KIND|STATUS)_/, '').toLowerCase();
}
