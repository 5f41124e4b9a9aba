import type { GradingCell as ProtoCell, GradingMatrix as ProtoMatrix } from '@shouwen/contracts';
import {
  complexityFromProto,
  complexityToProto,
  gradeFromProto,
  gradeToProto,
  urgencyFromProto,
  urgencyToProto,
} from '../tickets/ticket.mapper.js';
import type { GradingCell, GradingMatrix } from './grading.entity.js';

/** A cell of the contract as ours. */
export function cellFromProto(cell: ProtoCell): GradingCell {
  const grade = gradeFromProto(cell.grade);
  if (grade === undefined) throw new Error('the contract let a cell without a grade through');
  return { ...assessmentFromProto(cell), grade };
}

/** Urgency and complexity of the contract as ours, both of which it requires. */
export function assessmentFromProto(from: Pick<ProtoCell, 'urgency' | 'complexity'>) {
  const urgency = urgencyFromProto(from.urgency);
  const complexity = complexityFromProto(from.complexity);
  if (urgency === undefined || complexity === undefined) {
    throw new Error('the contract let a missing urgency or complexity through');
  }
  return { urgency, complexity };
}

/** A cell as the contract shows it. */
export function cellToProto({ urgency, complexity, grade }: GradingCell): ProtoCell {
  return {
    urgency: urgencyToProto(urgency),
    complexity: complexityToProto(complexity),
    grade: gradeToProto(grade),
  };
}

/** The matrix as the contract shows it. */
export function matrixToProto({ version, cells, updatedAt }: GradingMatrix): ProtoMatrix {
  return { version, cells: cells.map(cellToProto), updatedAt };
}
