import { lexemesOf, numberLexemes, termsOf } from './search-terms.js';
import type { SearchTerm, TextPlace } from './search-terms.js';

function matches(term: SearchTerm, lexemes: Set<string>): boolean {
  return term.anyOf.some((all) => all.every((lexeme) => lexemes.has(lexeme)));
}

function finds(question: string, text: string, place: TextPlace): boolean {
  const lexemes = new Set(lexemesOf(text, place));
  const terms = termsOf(question);
  return terms.length > 0 && terms.every((term) => matches(term, lexemes));
}

describe('what finds a message', () => {
  it.each([
    // Chinese, however it is cut
    ['订单', '我的订单还没有发货'],
    ['我的订单', '订单到哪里了'],
    ['打印机怎么卡纸', '这台打印机又卡纸了'],
    ['印机', '打印机'],
    ['退钱', '我要退钱'],
    ['快递单号', '请告诉我快递的单号和快递单号'],
    ['南京市长江大桥', '南京市长江大桥附近'],
    ['长江大桥', '南京市长江大桥'],
    ['𠮷野家', '𠮷野家的外卖'],
    // English by stems
    ['refunds', 'I want a refund'],
    ['REFUND', 'refunding takes long'],
    ['printer jams', 'The printers jammed twice'],
    ['the order', 'orders'],
    ["customer's", 'the customer s order'],
    // mixed, with and without spaces
    ['iphone充电器', '充电器 for my iPhone'],
    ['退款 refund', 'refund 退款'],
    // codes and numbers
    ['E-205', 'error E205 again'],
    ['e205', 'Error E-205'],
    ['205', 'Error E-205'],
    ['PX_900', 'part px900'],
    ['13800138000', 'call 138-0013-8000'],
    ['123', 'order 000123'],
    ['000123', 'order 000123'],
    ['wi-fi', 'no Wi-Fi'],
    ['wifi', 'no Wi-Fi'],
    ['wi fi', 'no Wi-Fi'],
    ['1.5', 'a 1.5 metre cable'],
    ['carol@example.com', 'mail carol@example.com'],
    // width, ligatures and other scripts
    ['ＡＢＣ１２３', 'abc123'],
    ['office', 'ofﬁce'],
    ['ｶﾒﾗ', 'カメラが壊れた'],
    ['배송', '배송 지연'],
    ['ДОСТАВКА', 'доставка'],
    ['café', 'Café'],
    ['café', 'Cafe\u0301'],
  ])('%j finds %j', (question, text) => {
    expect(finds(question, text, 'message')).toBe(true);
  });

  it.each([
    ['订单 退款', '我的订单'],
    ['单订', '订单'],
    ['国语', '中国的语言'],
    ['refund', 'fund'],
    ['refu', 'refund'],
    ['25', 'Error E-205'],
    ['15', 'a 1.5 metre cable'],
    ['車', '车'],
    ['纸', '卡纸'],
  ])('%j does not find %j', (question, text) => {
    expect(finds(question, text, 'message')).toBe(false);
  });
});

describe('what finds a headline', () => {
  it.each([
    ['纸', '卡纸'],
    ['refu', 'Refunds'],
    ['order refu', 'Refund of an order'],
    ['px9', 'Part PX-900'],
    ['王', '王小明'],
    ['会', '会员到期'],
    ['was', 'Washer leaks'],
    ['怎么办', '怎么办'],
  ])('%j finds %j', (question, text) => {
    expect(finds(question, text, 'headline')).toBe(true);
  });

  it.each([
    ['refu order', 'Refund of an order'],
    ['re', 'Refund'],
    ['efund', 'Refund'],
  ])('%j does not find %j', (question, text) => {
    expect(finds(question, text, 'headline')).toBe(false);
  });
});

describe('a question without words', () => {
  it.each(['', ' ', 'the of', '😀👍🏽', "' & | ! <-> :*", '\u0000', '。，！'])(
    '%j has no terms',
    (question) => {
      expect(termsOf(question)).toEqual([]);
    },
  );
});

describe('lexemes', () => {
  it.each([
    "'); drop table ticket; --",
    'a\\b',
    '#status:new !note ~edge',
    'x:*A & (b | !c) <2> d',
  ])('of %j hold letters and digits only', (text) => {
    for (const lexeme of lexemesOf(text, 'message')) expect(lexeme).toMatch(/^[\p{L}\p{N}.]+$/u);
    const asked = termsOf(text).flatMap(({ anyOf }) => anyOf.flat());
    for (const lexeme of asked) expect(lexeme).toMatch(/^~?[\p{L}\p{N}.]+$/u);
  });

  it('are bounded, whatever the text', () => {
    const endless = 'x'.repeat(100_000);
    expect(lexemesOf(endless, 'headline').every((lexeme) => lexeme.length <= 64)).toBe(true);
    expect(termsOf('a1 b2 '.repeat(100)).length).toBe(16);
  });

  it('of a number are the whole and the serial', () => {
    expect(numberLexemes('T-2026-000123')).toEqual(['t2026000123', '000123', '123']);
    expect(termsOf('t-2026-000123')).toEqual([
      { surface: 't-2026-000123', anyOf: [['t2026000123']] },
    ]);
  });
});
