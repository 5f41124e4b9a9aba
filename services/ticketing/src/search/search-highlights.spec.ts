import { rangesIn, snippetOf } from './search-highlights.js';
import { termsOf } from '@shouwen/text';

const marked = (text: string, question: string) =>
  rangesIn(text, termsOf(question)).map(({ start, length }) => text.slice(start, start + length));

describe('highlights', () => {
  it.each([
    ['The Printers jam; refunding', 'printer refund', ['Printers', 'refunding']],
    ['这台打印机又卡纸，打印机！', '打印机', ['打印机', '打印机']],
    ['Ｅ－２０５ and e205', 'E-205', ['Ｅ－２０５', 'e205']],
    ['😀退款😀 Refund', '退款 refunds', ['退款', 'Refund']],
    ['ofﬁce ㈱ shop', 'shop', ['shop']],
    ['王小明', '王', ['王']],
    ['nothing', 'refund', []],
  ])('in %j for %j are %j', (text, question, words) => {
    expect(marked(text, question)).toEqual(words);
  });

  it('stand in a piece around the first one, which splits no character', () => {
    const text = `${'😀'.repeat(100)}退款${'😀'.repeat(100)}`;
    const snippet = snippetOf(text, termsOf('退款'));
    expect(snippet?.text).toMatch(/^😀+退款😀+$/u);
    expect(snippet?.text.length).toBeLessThanOrEqual(121);
    expect(snippet?.ranges).toEqual([{ start: snippet?.text.indexOf('退'), length: 2 }]);
    expect(snippetOf('nothing', termsOf('退款'))).toBeUndefined();
  });
});
