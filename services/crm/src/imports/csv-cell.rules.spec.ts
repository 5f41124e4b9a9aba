import { csvCell, csvLine } from './csv-cell.rules.js';

describe('a cell of a CSV file', () => {
  it.each([
    ['text as it is', '张三', '张三'],
    ['a formula as text', '=1+1', "'=1+1"],
    ['a number with a sign as text', '+8613800138000', "'+8613800138000"],
    ['a minus as text', '-1', "'-1"],
    ['a name with an at as text', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab before a formula as text', '\t=1', "'\t=1"],
    ['a comma in quotes', 'a,b', '"a,b"'],
    ['quotes doubled', 'a"b', '"a""b"'],
    ['a formula with a comma as quoted text', '=A1,"x"', '"\'=A1,""x"""'],
  ])('shows %s', (_case, value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('is one of its line', () => {
    expect(csvLine(['1', 'a,b'])).toBe('1,"a,b"\r\n');
  });
});
