import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { decodeLine } from './text-encoding.rules.js';
import type { TextEncoding } from './text-encoding.rules.js';

const NEW_LINE = 0x0a;
const DELIMITERS = [',', ';', '\t'] as const;

/** One row of a file; `number` counts from 1, as spreadsheets do. */
export interface FileRow {
  number: number;
  cells: string[];
}

/** What ends the reading of a file that is larger than allowed. */
export interface RowLimits {
  maxColumns: number;
  maxRowBytes: number;
  /** Throws the error for a row that breaks a limit. */
  refuse: (limit: 'columns' | 'row') => never;
}

/** What the parser makes of a row. */
interface Parsed {
  record: string[];
  info: { lines: number };
}

/** The rows of a CSV file, one after the other; an empty line is no row. Commas, semicolons or tabs, as its first line has most. */
export async function* csvRows(
  content: Readable,
  encoding: TextEncoding,
  limits: RowLimits,
): AsyncGenerator<FileRow> {
  const lines = textLines(content, encoding, limits);
  const first = await lines.next();
  if (first.done === true) return;
  const start = first.value.replace(/^\ufeff/, '');
  const counts = DELIMITERS.map((delimiter) => start.split(delimiter).length);
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
  const parser = Readable.from(
    (async function* () {
      yield start;
      yield* lines;
    })(),
  ).compose(
    parse({
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: limits.maxRowBytes,
    }),
  ) as AsyncIterable<Parsed>;
  try {
    for await (const { record, info } of parser) {
      if (record.length > limits.maxColumns) limits.refuse('columns');
      yield { number: info.lines, cells: record };
    }
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('CSV_') === true) limits.refuse('row');
    throw error;
  }
}

/** Lines with their ends; a line feed is one byte in both encodings and never a part of a letter. */
async function* textLines(
  content: Readable,
  encoding: TextEncoding,
  { maxRowBytes, refuse }: RowLimits,
): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of content as AsyncIterable<Buffer>) {
    let part = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = part.indexOf(NEW_LINE); end !== -1; end = part.indexOf(NEW_LINE)) {
      yield decodeLine(part.subarray(0, end + 1), encoding);
      part = part.subarray(end + 1);
    }
    if (part.length > maxRowBytes) refuse('row');
    rest = part;
  }
  if (rest.length > 0) yield decodeLine(rest, encoding);
}
