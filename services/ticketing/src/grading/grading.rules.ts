import type { FieldChange } from '@shouwen/contracts';
import type { FieldViolation } from '@shouwen/platform';
import type { Complexity, Grade, Urgency } from '../tickets/ticket.rules.js';
import type { GradingCell } from './grading.entity.js';
import { gradingErrors } from './grading.errors.js';

/** Every urgency, from the least on. */
export const urgencies: readonly Urgency[] = ['low', 'medium', 'high', 'critical'];
/** Every complexity, from the least on. */
export const complexities: readonly Complexity[] = ['simple', 'moderate', 'complex'];

const seriousness: Readonly<Record<Grade, number>> = { general: 0, important: 1, urgent: 2 };

/**
 * A matrix with one cell for each combination, in which more urgency never makes a question less serious (T2); in the
 * order of urgency and complexity. Throws `ticketing.grading_matrix_invalid` naming each cell that is wrong or missing.
 */
export function checkedMatrix(cells: readonly GradingCell[]): GradingCell[] {
  const violations: FieldViolation[] = [];
  const known = new Map<string, GradingCell>();
  cells.forEach((cell, index) => {
    const name = nameOf(cell);
    if (known.has(name)) {
      violations.push({
        field: `cells.${index}`,
        description: `must not give ${name} a second time`,
        descriptionZh: `不能重复给出 ${name}`,
      });
    }
    known.set(name, known.get(name) ?? cell);
  });
  for (const complexity of complexities) {
    let before = 0;
    for (const urgency of urgencies) {
      const name = nameOf({ urgency, complexity });
      const cell = known.get(name);
      if (cell === undefined) {
        violations.push({
          field: 'cells',
          description: `must give a grade for ${name}`,
          descriptionZh: `必须给出 ${name} 的分级`,
        });
        continue;
      }
      if (seriousness[cell.grade] < before) {
        violations.push({
          field: `cells.${cells.indexOf(cell)}.grade`,
          description: `must not make ${name} less serious than a lower urgency`,
          descriptionZh: `${name} 的分级不能低于紧急程度更低的情况`,
        });
      }
      before = Math.max(before, seriousness[cell.grade]);
    }
  }
  if (violations.length > 0) throw gradingErrors.grading_matrix_invalid({}, { violations });
  return urgencies.flatMap((urgency) =>
    complexities.flatMap((complexity) => known.get(nameOf({ urgency, complexity })) ?? []),
  );
}

/** The cells of a matrix that another one changes, for the audit trail. */
export function matrixChanges(
  before: readonly GradingCell[],
  after: readonly GradingCell[],
): FieldChange[] {
  const gradeOf = (cells: readonly GradingCell[], name: string) =>
    cells.find((cell) => nameOf(cell) === name)?.grade;
  return after
    .map(nameOf)
    .map((field) => ({ field, from: gradeOf(before, field), to: gradeOf(after, field) }))
    .filter(({ from, to }) => from !== to);
}

function nameOf({ urgency, complexity }: Pick<GradingCell, 'urgency' | 'complexity'>): string {
  return `${urgency}/${complexity}`;
}
