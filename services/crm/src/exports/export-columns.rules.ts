import type { Customer } from '@shouwen/contracts';
import { maskedCustomer, valuesOf } from '../privacy/masking.rules.js';
import type { View } from '../privacy/masking.rules.js';
import { customerFields } from '../privacy/privacy.entity.js';
import type { CustomerField } from '../privacy/privacy.entity.js';
import { exportErrors } from './export.errors.js';

const SEPARATOR = '; ';

/** A column: what its header says, and which part of a record that rules mask it shows. */
interface ColumnDefinition {
  header: string;
  field?: CustomerField;
}

const definitions = {
  id: { header: 'id 编号' },
  kind: { header: 'kind 类型' },
  status: { header: 'status 状态' },
  name: { header: 'name 名称', field: 'name' },
  other_names: { header: 'other names 其他名称', field: 'other_names' },
  phones: { header: 'phones 电话', field: 'phone' },
  emails: { header: 'emails 邮箱', field: 'email' },
  addresses: { header: 'addresses 地址', field: 'address' },
  birthday: { header: 'birthday 生日', field: 'birthday' },
  traits: { header: 'traits 特征', field: 'traits' },
  positions: { header: 'positions 职务', field: 'position' },
  classifications: { header: 'classifications 分类' },
  completeness: { header: 'completeness 完整度' },
  created_at: { header: 'created at 建档时间' },
  updated_at: { header: 'updated at 更新时间' },
} as const satisfies Record<string, ColumnDefinition>;

/** A column that an export can have. */
export type ExportColumn = keyof typeof definitions;

/** All columns that an export can have. */
export const exportColumns = Object.keys(definitions) as ExportColumn[];

/** How everything of a customer is shown in an export that was approved in clear. */
export const clearView = Object.fromEntries(
  customerFields.map((field) => [field, 'clear']),
) as View;

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
export function fieldsOf(columns: readonly ExportColumn[]): CustomerField[] {
  return columns.flatMap((column) => {
    const { field }: ColumnDefinition = definitions[column];
    return field === undefined ? [] : [field];
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
  classificationNames: ReadonlyMap<string, string>,
): string[] {
  const seen = maskedCustomer(customer, view);
  return columns.map((column) => {
    const { field }: ColumnDefinition = definitions[column];
    if (field === undefined) return plainCell(customer, column, classificationNames);
    // A hidden address still says its country, as everywhere.
    return valuesOf(seen, field)
      .filter((value) => value !== '')
      .join(SEPARATOR);
  });
}

function plainCell(
  customer: Customer,
  column: ExportColumn,
  classificationNames: ReadonlyMap<string, string>,
): string {
  switch (column) {
    case 'id':
      return customer.id;
    case 'kind':
      return wordOf(customer.kind);
    case 'status':
      return wordOf(customer.status);
    case 'classifications':
      return customer.classificationIds
        .map((id) => classificationNames.get(id) ?? id)
        .join(SEPARATOR);
    case 'completeness':
      return String(customer.completeness);
    case 'created_at':
      return customer.createdAt?.toISOString() ?? '';
    case 'updated_at':
      return customer.updatedAt?.toISOString() ?? '';
    default:
      throw new Error(`the column ${column} is not a plain one`);
  }
}

/** A value of an enum of the contract as its short word, such as `PERSON`. */
function wordOf(value: string): string {
  return value.replace(/^CUSTOMER_(KIND|STATUS)_/, '').toLowerCase();
}
