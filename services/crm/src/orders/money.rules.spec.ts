import { amountText, isCurrency, smallestUnits } from './money.rules.js';

describe('amounts of money', () => {
  it.each([
    ['1299.00', 'CNY', 129_900],
    ['1299', 'CNY', 129_900],
    ['0.5', 'CNY', 50],
    ['12.3400', 'CNY', 1_234],
    ['500', 'JPY', 500],
    ['1.234', 'KWD', 1_234],
    ['999999999999.99', 'CNY', 99_999_999_999_999],
  ])('%s %s are %d smallest units', (amount, currency, units) => {
    expect(smallestUnits(amount, currency)).toBe(units);
  });

  it.each([
    ['', 'CNY'],
    ['-1', 'CNY'],
    ['1,000', 'CNY'],
    ['1e3', 'CNY'],
    ['.5', 'CNY'],
    ['0.001', 'CNY'],
    ['1.5', 'JPY'],
    ['1234567890123', 'CNY'],
  ])('"%s" %s is no amount', (amount, currency) => {
    expect(smallestUnits(amount, currency)).toBeUndefined();
  });

  it.each([
    [129_900, 'CNY', '1299.00'],
    [5, 'CNY', '0.05'],
    [0, 'CNY', '0.00'],
    [500, 'JPY', '500'],
    [1_234, 'KWD', '1.234'],
  ])('%d smallest units of %s are written %s', (units, currency, text) => {
    expect(amountText(units, currency)).toBe(text);
  });

  it.each([
    ['CNY', true],
    ['cny', false],
    ['ZZZ', false],
    ['', false],
  ])('"%s" is a currency: %s', (code, expected) => {
    expect(isCurrency(code)).toBe(expected);
  });
});
