import { customerLexemes, queryExpression } from './customer-search.rules.js';

const customer = {
  name: '杭州晨光贸易有限公司',
  otherNames: ['Chenguang Trading'],
  identities: ['shop-1:4711'],
  contactPoints: [
    { kind: 'phone', value: '+8657187654321' },
    { kind: 'email', value: 'li.lei@example.com' },
  ],
} as const;

describe('what a record is found by', () => {
  const lexemes = new Set(customerLexemes(customer));
  it.each([
    ['晨光', true],
    ['hangzhou', false],
    ['trade', true],
    ['~chen', true],
    ['#4321', true],
    ['#8657187654321', true],
    ['#321', false],
    ['#54321', false],
    ['#7187654321', false],
    ['#87654321', false],
    ['@li.lei@example.com', true],
    ['#57187654321', true],
  ])('holds %s: %s', (lexeme, isHeld) => {
    expect(lexemes.has(lexeme)).toBe(isHeld);
  });
});

describe('a question', () => {
  it.each([
    ['4321', `'#4321' | (('4321') | ('~4321'))`],
    ['0571-8765 4321', `'#57187654321' | (('057187654321'))`],
    ['Li.Lei@Example.com', `'@li.lei@example.com'`],
    ['晨光贸易', `(('晨光' & '贸易'))`],
    ['  ', undefined],
    ['!&|', undefined],
  ])('%s is asked as %s', (question, expression) => {
    expect(queryExpression(question)).toBe(expression);
  });
});
