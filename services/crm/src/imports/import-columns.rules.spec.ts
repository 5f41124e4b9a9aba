import { mappingProblem, proposedMapping } from './import-columns.rules.js';
import type { ColumnMapping, ImportField } from './import-columns.rules.js';

const map = (column: number, field: ImportField, key = ''): ColumnMapping => ({
  column,
  field,
  key,
});

describe('the mapping that is proposed', () => {
  it.each([
    [
      'English names',
      ['Customer ID', 'Name', 'E-mail', 'Phone'],
      ['source_key', 'name', 'email', 'phone'],
    ],
    [
      'Chinese names',
      ['客户编号', '姓名', '邮箱', '手机号'],
      ['source_key', 'name', 'email', 'phone'],
    ],
    ['several telephone numbers', ['name', 'phone 1', 'phone 2'], ['name', 'phone', 'phone']],
    ['the first of two names', ['姓名', '名称'], ['name']],
    ['nothing for names that say nothing', ['foo', ''], []],
  ])('is found for %s', (_case, headers, fields) => {
    expect(proposedMapping(headers).map(({ field }) => field)).toEqual(fields);
  });
});

describe('a mapping', () => {
  it.each([
    ['can be used with a name', [map(0, 'name'), map(1, 'phone')], undefined],
    ['needs a name', [map(1, 'phone')], 'no_name'],
    ['names only columns that are there', [map(0, 'name'), map(2, 'phone')], 'unknown_column'],
    ['reads a column once', [map(0, 'name'), map(0, 'phone')], 'column_twice'],
    [
      'has one column of a field that is there once',
      [map(0, 'name'), map(1, 'name')],
      'field_twice',
    ],
    ['says what a trait is called', [map(0, 'name'), map(1, 'trait', ' ')], 'no_key'],
  ] as const)('%s', (_case, mapping, problem) => {
    expect(mappingProblem(mapping, 2)).toBe(problem);
  });
});
