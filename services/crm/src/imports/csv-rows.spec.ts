import { Readable } from 'node:stream';
import { csvRows } from './csv-rows.js';

const limits = {
  maxColumns: 4,
  maxRowBytes: 100,
  refuse: (limit: string): never => {
    throw new TypeError(limit);
  },
};
const rowsOf = async (content: Buffer, encoding: 'utf-8' | 'gb18030' = 'utf-8') => {
  const bytes = [...content].map((byte) => Buffer.from([byte]));
  const rows = [];
  for await (const row of csvRows(Readable.from(bytes), encoding, limits)) rows.push(row);
  return rows;
};

describe('the rows of a CSV file', () => {
  it('are there without its byte order mark, with its line breaks within quotes, and without empty lines', async () => {
    const rows = await rowsOf(Buffer.from('\ufeff姓名,note\r\n\r\n张三,"a\nb, c"\r\n李四,'));
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['姓名', 'note'],
      ['张三', 'a\nb, c'],
      ['李四', ''],
    ]);
  });

  it('are those of lines in two encodings', async () => {
    const zhangSan = Buffer.from([0xd5, 0xc5, 0xc8, 0xfd, 0x0a]);
    const rows = await rowsOf(Buffer.concat([zhangSan, Buffer.from('李四\n')]), 'gb18030');
    expect(rows.map(({ cells }) => cells)).toEqual([['张三'], ['李四']]);
  });

  it.each([
    [
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('are divided as the first line is: %j', async (text, cells) => {
    expect((await rowsOf(Buffer.from(text))).map((row) => row.cells)).toEqual(cells);
  });

  it.each([
    ['too many columns', 'a,b,c,d,e', 'columns'],
    ['too long a line', `a\n${'x'.repeat(200)}`, 'row'],
    ['quotes that never end', `a\n"${'x\n'.repeat(200)}`, 'row'],
  ])('end with %s', async (_case, text, limit) => {
    await expect(rowsOf(Buffer.from(text))).rejects.toThrow(limit);
  });

  it('are none of an empty file', async () => {
    expect(await rowsOf(Buffer.alloc(0))).toEqual([]);
  });
});
