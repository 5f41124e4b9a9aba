import { localeOf } from './locale.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['zh', 'zh-CN'],
    ['zh-Hant-TW,en;q=0.1', 'zh-CN'],
    ['en-US,en;q=0.9,zh;q=0.8', 'en'],
    ['en;q=0.5,zh;q=0.8', 'zh-CN'],
    ['de, fr;q=0.9', 'en'],
    ['de, zh;q=0.1', 'zh-CN'],
    ['zh;q=0, en;q=0.1', 'en'],
    ['zh;q=rubbish', 'en'],
    ['*', 'en'],
  ] as const)('for %p is %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});
