import { demandExpression, demandLexemes } from './demand-search.rules.js';

describe('what a demand is found by', () => {
  const lexemes = demandLexemes({ title: '导出发票', description: 'Export invoices as PDF' });

  it.each(['导出', '发票', 'invoic', 'pdf'])('holds %s', (lexeme) => {
    expect(lexemes).toContain(lexeme);
  });
});

describe('a question', () => {
  it.each([
    ['发票', `(('发票'))`],
    ['!&|', undefined],
    ['', undefined],
  ])('%s is asked as %s', (question, expression) => {
    expect(demandExpression(question)).toBe(expression);
  });
});
