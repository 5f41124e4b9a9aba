import type { Actor } from '@shouwen/contracts';
import type { CustomerFilter } from '../customers/customers.queries.js';
import type { ExportColumn } from './export-columns.rules.js';

export type ExportStatus = 'requested' | 'refused' | 'approved' | 'ready' | 'failed' | 'expired';

/** Why the file of an export could not be written. */
export type ExportFailure = 'too_large' | 'storage';

/** An export of customers, who asked for it and what became of it. */
export interface ExportEntity {
  id: string;
  version: number;
  status: ExportStatus;
  filter: CustomerFilter;
  columns: ExportColumn[];
  /** Whether its columns are in clear, whatever the masking rules say. */
  inClear: boolean;
  /** Roles that the person had who asked; the file shows what these see. */
  roles: string[];
  purpose: string;
  reason: string;
  requestedAt: Date;
  requestedBy: Actor;
  /** Everybody as whom it was asked for, who may not decide it. */
  makers: string[];
  decidedAt: Date | null;
  decidedBy: Actor | null;
  decisionReason: string;
  /** How often its writing was begun. */
  attempts: number;
  /** The writing that is under way; another one ends it. */
  lease: string | null;
  fileKey: string | null;
  rows: number;
  bytes: number;
  sha256: string;
  finishedAt: Date | null;
  expiresAt: Date | null;
  downloads: number;
  failure: ExportFailure | null;
}

/** How large exports may be, how they are written, and how long they are offered and kept. */
export interface ExportPolicy {
  maxRows: number;
  maxRowsInClear: number;
  maxBytes: number;
  rowsAtOnce: number;
  maxAttempts: number;
  offerHours: number;
  keepDays: number;
}
