import type { Transaction } from '@shouwen/platform';
import type { Grade } from './ticket.entity.js';
import type { Assessment } from './ticket.rules.js';

const DERIVED_GRADE = `
  select cell ->> 'grade' as grade from grading_matrix, jsonb_array_elements(cells) as cell
  where cell ->> 'urgency' = $1 and cell ->> 'complexity' = $2`;

/** The grade that the matrix derives, on the transaction of the use case (T2). */
export async function derivedGradeIn(
  tx: Transaction,
  { urgency, complexity }: Assessment,
): Promise<Grade> {
  const [cell] = await tx.query<{ grade: Grade }>(DERIVED_GRADE, [urgency, complexity]);
  if (cell === undefined) throw new Error(`the grading matrix has no ${urgency} ${complexity}`);
  return cell.grade;
}
