import { decodeLine, encodingOf } from './text-encoding.rules.js';

/** 张三 and 联通 in GB18030. */
const zhangSan = Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]);
const unicom = Buffer.from([0xc1, 0xaa, 0xcd, 0xa8]);
const lines = (...parts: Buffer[]) =>
  Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));

describe('the encoding of a file', () => {
  it.each([
    ['of plain letters is UTF-8', lines(Buffer.from('name,phone')), 'utf-8'],
    ['in UTF-8 is UTF-8', lines(Buffer.from('姓名'), Buffer.from('张三')), 'utf-8'],
    ['in GB18030 is GB18030', lines(Buffer.from('name'), zhangSan), 'gb18030'],
    ['of both is that of most lines', lines(Buffer.from('张三'), zhangSan, zhangSan), 'gb18030'],
    [
      'that is cut within a letter is that of the lines before',
      Buffer.concat([lines(Buffer.from('张三')), zhangSan]),
      'utf-8',
    ],
    ['of one line without an end is told by that line', zhangSan, 'gb18030'],
    ['that is empty is UTF-8', Buffer.alloc(0), 'utf-8'],
  ] as const)('%s', (_case, head, encoding) => {
    expect(encodingOf(head)).toBe(encoding);
  });

  it.each([
    ['a line of the other encoding in UTF-8', zhangSan, 'utf-8', '张三'],
    ['a line of the other encoding in GB18030', Buffer.from('张三'), 'gb18030', '张三'],
    ['a line in GB18030 that happens to be UTF-8', unicom, 'gb18030', '联通'],
    ['letters with accents in UTF-8', Buffer.from('é'), 'utf-8', 'é'],
  ] as const)('does not keep %s from being read', (_case, line, encoding, text) => {
    expect(decodeLine(line, encoding)).toBe(text);
  });
});
