import { Injectable } from '@nestjs/common';
import { csvLine } from './csv-cell.rules.js';
import { rowReasons } from './import-row.rules.js';
import { ImportStore } from './import.store.js';
import type { BadRowWithCells } from './import.store.js';

const ROWS_AT_ONCE = 200;
// Spreadsheets take a CSV file for UTF-8 only when it begins with this.
const BYTE_ORDER_MARK = '\ufeff';

/** Writes the rows that are not imported as a CSV file: corrected, it can be uploaded again. */
@Injectable()
export class ImportBadRows {
  constructor(private readonly store: ImportStore) {}

  /** Some lines at a time. Throws `crm.import_not_found` before the first one. */
  async open(id: string): Promise<AsyncIterable<Buffer>> {
    const { headers } = await this.store.get(id);
    return this.lines(id, headers);
  }

  private async *lines(id: string, headers: readonly string[]): AsyncGenerator<Buffer> {
    const names = ['row 行', 'column 列', 'reason', '原因'];
    yield Buffer.from(BYTE_ORDER_MARK + csvLine([...names, ...headers]));
    for (let after: string | undefined = ''; after !== undefined;) {
      const page = { size: ROWS_AT_ONCE, after };
      const { items, next } = await this.store.badRowsWithCells(id, page);
      if (items.length > 0) yield Buffer.from(items.map((row) => lineOf(row, headers)).join(''));
      after = next === '' ? undefined : next;
    }
  }
}

function lineOf({ row, column, reason, cells }: BadRowWithCells, headers: readonly string[]) {
  const { en, zh } = rowReasons[reason];
  const name = column === null ? '' : (headers[column] ?? '');
  return csvLine([String(row), name, en, zh, ...(cells ?? [])]);
}
