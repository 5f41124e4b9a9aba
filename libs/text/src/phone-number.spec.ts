import { canBeCalledBack, isKnownRegion, nationalNumber, normalNumber } from './phone-number.js';

describe('a number', () => {
  it.each([
    ['138 0013 8000', 'CN', '+8613800138000'],
    ['+86 138-0013-8000', 'US', '+8613800138000'],
    ['0086 13800138000', 'CN', '+8613800138000'],
    ['400-800-1234', 'CN', '+864008001234'],
    ['(021) 6123 4567', 'CN', '+862161234567'],
    ['020 7946 0018', 'GB', '+442079460018'],
    ['8001', 'CN', '8001'],
    [' anonymous ', 'CN', 'anonymous'],
    ['', 'CN', ''],
  ])('written as %j in %s is kept as %j', (text, region, expected) => {
    expect(normalNumber(text, region)).toBe(expected);
  });

  it.each([
    ['+8613800138000', true],
    ['95588', true],
    ['anonymous', false],
    ['', false],
  ])('%j can be called back: %s', (number, expected) => {
    expect(canBeCalledBack(number)).toBe(expected);
  });

  it.each([
    ['+8657187654321', '57187654321'],
    ['+12025550123', '2025550123'],
    ['8001', undefined],
  ])('%j without its country is %j', (number, expected) => {
    expect(nationalNumber(number)).toBe(expected);
  });

  it.each([
    ['CN', true],
    ['cn', false],
    ['XX', false],
    ['', false],
  ])('has a numbering plan in %j: %s', (region, expected) => {
    expect(isKnownRegion(region)).toBe(expected);
  });
});
