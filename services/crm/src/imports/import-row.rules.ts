import type { CustomerDetails, CustomerRecord } from '../customers/customer.rules.js';
import type { ColumnMapping, ImportField } from './import-columns.rules.js';

type CustomerKind = CustomerRecord['kind'];
type CustomerStatus = CustomerRecord['status'];
type ContactPoint = CustomerRecord['contactPoints'][number];
type PostalAddress = CustomerRecord['addresses'][number];

/** Why a row is not imported; `column` counts from 0 and is null when it is about the whole row. */
export interface RowProblem {
  column: number | null;
  reason: RowReason;
}

/** Each reason in the words of a user. */
export const rowReasons = {
  name_missing: { en: 'The row has no name; fill it in.', zh: '该行没有名称，请填写。' },
  key_missing: {
    en: 'Give a key, an identity, a telephone number or an email address, so that a repeat finds the customer again.',
    zh: '请填写编号、身份标识、电话或邮箱，以便再次导入时识别该客户。',
  },
  text_too_long: { en: 'The text is too long; shorten it.', zh: '内容过长，请缩短。' },
  kind_unknown: { en: 'Write person or organisation.', zh: '请填写“个人”或“单位”。' },
  status_unknown: {
    en: 'Write prospect, active, dormant or closed.',
    zh: '请填写“潜在”、“活跃”、“沉睡”或“关闭”。',
  },
  phone_invalid: {
    en: 'This is not a telephone number; correct it or leave it empty.',
    zh: '电话号码无效，请更正或留空。',
  },
  email_invalid: {
    en: 'This is not an email address; correct it or leave it empty.',
    zh: '电子邮箱无效，请更正或留空。',
  },
  country_unknown: {
    en: 'Write the country as two capital letters, such as CN.',
    zh: '国家请填写两位大写字母，如 CN。',
  },
  identity_refused: {
    en: 'This cannot be an identity; give a number or an address in its own column.',
    zh: '该内容不能作为身份标识，电话或邮箱请填写在对应的列中。',
  },
  duplicate_row: {
    en: 'An earlier row of the file is about the same customer; keep one of them.',
    zh: '文件中前面已有同一客户的行，请只保留一行。',
  },
  ambiguous: {
    en: 'Several customers fit this row; merge their records or give a key that tells them apart.',
    zh: '该行对应多个客户，请先合并档案或填写可区分的编号。',
  },
  merged: {
    en: 'The record was merged into another one; give the key of that one.',
    zh: '该档案已合并到其他档案，请填写该档案的编号。',
  },
} as const;

export type RowReason = keyof typeof rowReasons;

/** What a row says of a customer. */
export interface RowCustomer {
  kind: CustomerKind | undefined;
  name: string;
  /** The identity that the row's key makes; undefined without a key. */
  sourceIdentity: string | undefined;
  details: CustomerDetails;
}

const LONGEST: Partial<Record<ImportField, number>> = { address_line: 500, trait: 500 };
const LONGEST_TEXT = 200;

const kinds: Record<string, CustomerKind> = {
  person: 'person',
  individual: 'person',
  个人: 'person',
  organisation: 'organisation',
  organization: 'organisation',
  company: 'organisation',
  单位: 'organisation',
  公司: 'organisation',
  企业: 'organisation',
};

const statuses: Record<string, CustomerStatus> = {
  prospect: 'prospect',
  潜在: 'prospect',
  active: 'active',
  活跃: 'active',
  dormant: 'dormant',
  沉睡: 'dormant',
  closed: 'closed',
  关闭: 'closed',
};

/** The identity under which a customer of another system is known here. */
export function sourceIdentity(source: string, key: string): string {
  return `${source}:${key}`;
}

/** Reads a row by the mapping; numbers and addresses are as the row has them. */
export function readRow(
  cells: readonly string[],
  mapping: readonly ColumnMapping[],
  source: string,
): RowCustomer | RowProblem {
  const said = mapping
    .map(({ column, field, key }) => ({ column, field, key, value: cells[column]?.trim() ?? '' }))
    .filter(({ value }) => value !== '');
  const long = said.find(({ field, value }) => value.length > (LONGEST[field] ?? LONGEST_TEXT));
  if (long !== undefined) return { column: long.column, reason: 'text_too_long' };
  const all = (field: ImportField) => said.filter((cell) => cell.field === field);
  const one = (field: ImportField) => all(field)[0];
  const text = (field: ImportField) => one(field)?.value ?? '';

  if (text('name') === '') {
    const column = mapping.find(({ field }) => field === 'name')?.column ?? null;
    return { column, reason: 'name_missing' };
  }
  const kind = kinds[text('kind').toLowerCase()];
  if (text('kind') !== '' && kind === undefined) {
    return { column: one('kind')?.column ?? null, reason: 'kind_unknown' };
  }
  const status = statuses[text('status').toLowerCase()];
  if (text('status') !== '' && status === undefined) {
    return { column: one('status')?.column ?? null, reason: 'status_unknown' };
  }
  const key = text('source_key');
  const identity = key === '' ? undefined : sourceIdentity(source, key);
  const points = said.flatMap(({ field, value }): ContactPoint[] =>
    field === 'phone' || field === 'email' ? [{ kind: field, value, label: '' }] : [],
  );
  const address: PostalAddress = {
    label: '',
    country: text('country'),
    province: text('province'),
    city: text('city'),
    district: text('district'),
    line: text('address_line'),
    postalCode: text('postal_code'),
  };
  return {
    kind,
    name: text('name'),
    sourceIdentity: identity,
    details: {
      ...(status && { status }),
      otherNames: all('other_name').map(({ value }) => value),
      identities: [...(identity ? [identity] : []), ...all('identity').map(({ value }) => value)],
      contactPoints: points,
      addresses: Object.values(address).some((part) => part !== '') ? [address] : [],
      traits: all('trait').map(({ key: name, value }) => ({ key: name.trim(), value, source })),
    },
  };
}

/** What the record of a customer becomes with a row: what the row does not say stays, and nothing is there twice. */
export function mergedDetails(customer: CustomerRecord, row: CustomerDetails): CustomerDetails {
  const sameAddress = (one: PostalAddress, other: PostalAddress) =>
    JSON.stringify(placeOf(one)) === JSON.stringify(placeOf(other));
  const traits = row.traits ?? [];
  return {
    ...row,
    otherNames: [...new Set([...customer.otherNames, ...(row.otherNames ?? [])])],
    identities: [...new Set([...customer.identities, ...(row.identities ?? [])])],
    contactPoints: [
      ...customer.contactPoints,
      ...(row.contactPoints ?? []).filter(
        ({ kind, value }) =>
          !customer.contactPoints.some((known) => known.kind === kind && known.value === value),
      ),
    ],
    addresses: [
      ...customer.addresses,
      ...(row.addresses ?? []).filter(
        (address) => !customer.addresses.some((known) => sameAddress(known, address)),
      ),
    ],
    traits: [
      ...customer.traits.map(
        (known) =>
          traits.find(({ key, value }) => key === known.key && value !== known.value) ?? known,
      ),
      ...traits.filter(({ key }) => !customer.traits.some((known) => known.key === key)),
    ],
  };
}

/** Which column a refusal of the rules of records is about, and why. */
export function problemOf(
  field: string,
  mapping: readonly ColumnMapping[],
  cells: readonly string[],
): RowProblem {
  const [, list, , index] = field.split('.');
  const filled = mapping.filter(({ column }) => (cells[column]?.trim() ?? '') !== '');
  const column = (fields: ImportField[], at = 0) =>
    filled.filter((each) => fields.includes(each.field))[at]?.column ?? null;
  if (list === 'addresses') return { column: column(['country']), reason: 'country_unknown' };
  if (list !== 'contactPoints') {
    return { column: column(['identity', 'source_key']), reason: 'identity_refused' };
  }
  const point = filled.filter((each) => ['phone', 'email'].includes(each.field))[Number(index)];
  const reason = point?.field === 'email' ? 'email_invalid' : 'phone_invalid';
  return { column: point?.column ?? null, reason };
}

function placeOf({ country, province, city, district, line, postalCode }: PostalAddress) {
  return [country, province, city, district, line, postalCode];
}
