import type { UploadImportRequest } from '@shouwen/contracts';

const CHUNK_BYTES = 64 * 1024;
/** 张三 in GB18030. */
const gbName = Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]);
/** One row in so many is wrong, or in the other encoding. */
const oneIn = 100;

/** Rows of a file of so many that can't be imported. */
export function badRowsOf(rows: number): number {
  return Math.ceil(rows / oneIn);
}

/** An upload of a file of customers that is never in memory as a whole: key, name, number, address, city, street. */
export function* uploadOf(rows: number): Generator<UploadImportRequest> {
  const value = { name: 'customers.csv', source: 'bench' };
  yield { part: { $case: 'description', value } };
  let lines: Buffer[] = [Buffer.from('客户编号,姓名,手机号,邮箱,城市,详细地址\n')];
  let bytes = 0;
  for (let row = 0; row < rows; row += 1) {
    const line = lineOf(row);
    lines.push(line);
    bytes += line.length;
    if (bytes < CHUNK_BYTES - 1_024) continue;
    yield { part: { $case: 'chunk', value: Buffer.concat(lines) } };
    lines = [];
    bytes = 0;
  }
  yield { part: { $case: 'chunk', value: Buffer.concat(lines) } };
}

function lineOf(row: number): Buffer {
  const isBad = row % oneIn === 0;
  const phone = isBad ? '12' : `1${3_000_000_000 + row}`;
  const rest = `,${phone},c${row}@example.org,上海,南京东路 ${row} 号\n`;
  if (row % oneIn === 1) {
    return Buffer.concat([Buffer.from(`${row},`), gbName, Buffer.from(`,${phone},,,\n`)]);
  }
  return Buffer.from(`${row},客户${row}${rest}`);
}
