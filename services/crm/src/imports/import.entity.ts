import type { Actor } from '@shouwen/contracts';
import type { ColumnMapping } from './import-columns.rules.js';

export type ImportStatus =
  'reading' | 'ready' | 'checking' | 'checked' | 'running' | 'finished' | 'cancelled';

/** How many rows came to what. */
export interface ImportCounts {
  done: number;
  created: number;
  changed: number;
  unchanged: number;
  bad: number;
}

/** One file of customers and what became of it. */
export interface ImportEntity extends ImportCounts {
  id: string;
  version: number;
  status: ImportStatus;
  fileName: string;
  source: string;
  encoding: string;
  headers: string[];
  mapping: ColumnMapping[];
  rows: number;
  /** Last row of the file that the dry run or the import has been through. */
  position: number;
  createdAt: Date;
  createdBy: Actor;
}

/** How large files may be, and how they are gone through. */
export interface ImportPolicy {
  maxBytes: number;
  maxRows: number;
  maxColumns: number;
  maxRowBytes: number;
  maxUnpackedBytes: number;
  maxSharedLetters: number;
  maxBadRows: number;
  rowsAtOnce: number;
  keepDays: number;
}
