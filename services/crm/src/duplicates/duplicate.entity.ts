import type { DuplicateSignal } from './duplicate.rules.js';

/** What became of a proposal. */
export type ProposalState = 'proposed' | 'dismissed' | 'merged' | 'withdrawn';

/** Two records that look like one customer. */
export interface ProposalRow {
  id: string;
  version: number;
  firstId: string;
  secondId: string;
  signals: DuplicateSignal[];
  score: number;
  state: ProposalState;
  foundAt: Date;
}
