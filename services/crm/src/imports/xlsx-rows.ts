import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { FileRow } from './csv-rows.js';

/** What keeps a small file from filling the memory of this machine. */
export interface WorkbookLimits {
  maxColumns: number;
  /** Bytes of all that is unpacked. */
  maxUnpackedBytes: number;
  /** Letters of the texts that cells share, which are kept in memory. */
  maxSharedLetters: number;
  /** Throws the error for a workbook that breaks a limit, or is none. */
  refuse: (limit: 'columns' | 'unpacked' | 'shared' | 'workbook') => never;
}

type Element = { name: string; attributes: Record<string, string> };

interface XmlHandlers {
  open?: (element: Element) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** The rows of the first sheet of a workbook, one after the other; a row without text is no row. */
export async function* xlsxRows(path: string, limits: WorkbookLimits): AsyncGenerator<FileRow> {
  const workbook = await Workbook.open(path, limits);
  try {
    const sheet = await workbook.firstSheet();
    const shared = await workbook.sharedTexts();
    const found: FileRow[] = [];
    const parser = rowParser(shared, found, limits);
    for await (const part of workbook.read(sheet)) {
      parser.write(part);
      yield* found.splice(0);
    }
    parser.close();
    yield* found;
  } catch (error) {
    // What the libraries throw says that the file is not what it claims to be.
    if (error instanceof Error && error.name === 'Error') limits.refuse('workbook');
    throw error;
  } finally {
    workbook.close();
  }
}

/** The parts of a workbook, which is a ZIP archive of XML. */
class Workbook {
  private unpacked = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limits: WorkbookLimits,
  ) {}

  static async open(path: string, limits: WorkbookLimits): Promise<Workbook> {
    const entries = new Map<string, Entry>();
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, opened) => {
        if (error !== null) return reject(error);
        opened.on('entry', (entry: Entry) => {
          if (entry.fileName.startsWith('xl/')) entries.set(entry.fileName, entry);
          opened.readEntry();
        });
        opened.once('end', () => resolve(opened));
        opened.once('error', reject);
        opened.readEntry();
      });
    }).catch(() => limits.refuse('workbook'));
    return new Workbook(zip, entries, limits);
  }

  close(): void {
    this.zip.close();
  }

  async firstSheet(): Promise<string> {
    let id: string | undefined;
    await this.parse('xl/workbook.xml', {
      open: ({ name, attributes }) => {
        if (name === 'sheet') id ??= attributes['r:id'];
      },
    });
    let target: string | undefined;
    await this.parse('xl/_rels/workbook.xml.rels', {
      open: ({ name, attributes }) => {
        if (name === 'Relationship' && attributes['Id'] === id) target = attributes['Target'];
      },
    });
    if (target === undefined) return this.limits.refuse('workbook');
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }

  async sharedTexts(): Promise<string[]> {
    const texts: string[] = [];
    if (!this.entries.has('xl/sharedStrings.xml')) return texts;
    let letters = 0;
    let text = '';
    let inText = false;
    await this.parse('xl/sharedStrings.xml', {
      open: ({ name }) => {
        if (name === 'si') text = '';
        inText = name === 't';
      },
      text: (part) => {
        if (inText) text += part;
        if (letters + text.length > this.limits.maxSharedLetters) this.limits.refuse('shared');
      },
      close: (name) => {
        inText = false;
        if (name !== 'si') return;
        letters += text.length;
        texts.push(text);
      },
    });
    return texts;
  }

  /** The text of a part, which may not unpack to more than all parts together may. */
  async *read(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (entry === undefined) return this.limits.refuse('workbook');
    const packed = await new Promise<Readable>((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) =>
        error === null ? resolve(stream) : reject(error),
      );
    });
    const text = new TextDecoder();
    for await (const chunk of packed as AsyncIterable<Buffer>) {
      this.unpacked += chunk.length;
      if (this.unpacked > this.limits.maxUnpackedBytes) this.limits.refuse('unpacked');
      yield text.decode(chunk, { stream: true });
    }
  }

  private async parse(name: string, handlers: XmlHandlers): Promise<void> {
    const parser = parserOf(handlers);
    for await (const part of this.read(name)) parser.write(part);
    parser.close();
  }
}

function rowParser(shared: readonly string[], found: FileRow[], limits: WorkbookLimits) {
  let row: FileRow = { number: 0, cells: [] };
  let column = -1;
  let type = '';
  let value = '';
  let inValue = false;
  return parserOf({
    open: ({ name, attributes }) => {
      if (name === 'row') {
        row = { number: Number(attributes['r'] ?? row.number + 1), cells: [] };
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        if (column >= limits.maxColumns) limits.refuse('columns');
        type = attributes['t'] ?? 'n';
        value = '';
      }
      inValue = name === 'v' || name === 't';
    },
    text: (part) => {
      if (inValue) value += part;
    },
    close: (name) => {
      inValue = false;
      if (name === 'c' && value !== '') {
        while (row.cells.length < column) row.cells.push('');
        row.cells[column] = type === 's' ? (shared[Number(value)] ?? '') : plain(value, type);
      }
      if (name === 'row' && row.cells.length > 0) found.push(row);
    },
  });
}

function parserOf({ open, text, close }: XmlHandlers) {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  // A document type could define entities that grow; no workbook has one.
  parser.on('doctype', () => {
    throw new Error('a workbook has no document type');
  });
  if (open !== undefined) parser.on('opentag', (tag) => open(tag as Element));
  if (text !== undefined) parser.on('text', text);
  parser.on('closetag', ({ name }) => close?.(name));
  return parser;
}

/** `AB12` is column 27, counted from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = reference && /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Telephone numbers that a spreadsheet keeps as numbers may be written with an exponent. */
function plain(value: string, type: string): string {
  if (type !== 'n' || !/e/i.test(value)) return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? String(number) : value;
}
