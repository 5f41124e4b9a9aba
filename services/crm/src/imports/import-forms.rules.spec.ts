import { formsOf } from './import-forms.rules.js';

describe('what somebody in a row could be known by', () => {
  it.each([
    ['138 0013 8000', 'tel:+8613800138000'],
    [' Li@Example.com ', 'mailto:li@example.com'],
    ['77', 'shop:77'],
    ['wechat:li', 'wechat:li'],
  ])('is found in %s', (cell, form) => {
    expect(formsOf(['', cell], 'shop', 'CN')).toContain(form);
  });

  it('is no number when it is an amount or a date', () => {
    expect(formsOf(['2026', '99.50'], 'shop', 'CN').some((form) => form.startsWith('tel:'))).toBe(
      false,
    );
  });
});
