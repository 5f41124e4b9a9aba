/** What a column of a file may be of a customer. */
export const importFields = [
  'source_key',
  'kind',
  'name',
  'other_name',
  'status',
  'identity',
  'phone',
  'email',
  'country',
  'province',
  'city',
  'district',
  'address_line',
  'postal_code',
  'trait',
] as const;

export type ImportField = (typeof importFields)[number];

/** What a column is read as; `key` names the trait. Columns that have no mapping are left out. */
export interface ColumnMapping {
  column: number;
  field: ImportField;
  key: string;
}

/** Fields of which a row may have several. */
const SEVERAL: ReadonlySet<ImportField> = new Set([
  'other_name',
  'identity',
  'phone',
  'email',
  'trait',
]);

/** Names of columns, in lower case and without what is no letter or digit. */
const names: Record<Exclude<ImportField, 'trait'>, readonly string[]> = {
  source_key: [
    'id',
    'key',
    'sourcekey',
    'customerid',
    'customerno',
    'code',
    '编号',
    '客户编号',
    '客户代码',
    '客户号',
  ],
  kind: ['kind', 'type', 'customertype', '类型', '客户类型', '类别'],
  name: [
    'name',
    'fullname',
    'customer',
    'customername',
    'company',
    'companyname',
    '姓名',
    '名称',
    '客户名称',
    '客户姓名',
    '公司名称',
    '单位名称',
  ],
  other_name: [
    'othername',
    'alias',
    'shortname',
    'englishname',
    '别名',
    '简称',
    '英文名',
    '曾用名',
  ],
  status: ['status', '状态', '业务状态', '客户状态'],
  identity: ['identity', 'account', 'userid', 'username', '账号', '用户名', '身份标识'],
  phone: [
    'phone',
    'phonenumber',
    'mobile',
    'mobilephone',
    'tel',
    'telephone',
    '电话',
    '手机',
    '手机号',
    '手机号码',
    '电话号码',
    '联系电话',
    '座机',
  ],
  email: ['email', 'emailaddress', 'mail', '邮箱', '电子邮箱', '电子邮件', '邮件'],
  country: ['country', '国家', '国家地区'],
  province: ['province', 'state', '省', '省份'],
  city: ['city', '市', '城市'],
  district: ['district', 'county', '区', '区县'],
  address_line: ['address', 'street', 'addressline', '地址', '详细地址', '联系地址', '通讯地址'],
  postal_code: ['postalcode', 'postcode', 'zip', 'zipcode', '邮编', '邮政编码'],
};

const fieldOf = new Map(
  Object.entries(names).flatMap(([field, known]) =>
    known.map((name) => [name, field as ImportField] as const),
  ),
);

/** What the columns seem to be, by their Chinese or English names; a field that a row has once goes to its first column. */
export function proposedMapping(headers: readonly string[]): ColumnMapping[] {
  const taken = new Set<ImportField>();
  return headers.flatMap((header, column) => {
    const plain = header.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
    const field = fieldOf.get(plain) ?? fieldOf.get(plain.replace(/\d+$/, ''));
    if (field === undefined || (taken.has(field) && !SEVERAL.has(field))) return [];
    taken.add(field);
    return [{ column, field, key: '' }];
  });
}

/** What keeps a mapping from being used. */
export type MappingProblem =
  'unknown_column' | 'column_twice' | 'field_twice' | 'no_name' | 'no_key';

/** What is wrong with a mapping; undefined when a file of so many columns can be imported by it. */
export function mappingProblem(
  mapping: readonly ColumnMapping[],
  columns: number,
): MappingProblem | undefined {
  if (mapping.some(({ column }) => column < 0 || column >= columns)) return 'unknown_column';
  if (new Set(mapping.map(({ column }) => column)).size < mapping.length) return 'column_twice';
  const single = mapping.filter(({ field }) => !SEVERAL.has(field)).map(({ field }) => field);
  if (new Set(single).size < single.length) return 'field_twice';
  if (mapping.some(({ field, key }) => field === 'trait' && key.trim() === '')) return 'no_key';
  return mapping.some(({ field }) => field === 'name') ? undefined : 'no_name';
}
