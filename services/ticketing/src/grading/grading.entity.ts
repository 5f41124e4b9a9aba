import type { Complexity, Grade, Urgency } from '../tickets/ticket.rules.js';

/** The grade of one combination. */
export interface GradingCell {
  urgency: Urgency;
  complexity: Complexity;
  grade: Grade;
}

/** The one matrix that derives grades (T2). */
export interface GradingMatrix {
  id: string;
  version: number;
  cells: GradingCell[];
  updatedAt: Date;
}
