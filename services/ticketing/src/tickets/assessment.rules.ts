import type { FieldViolation } from '@shouwen/platform';
import type { Complexity, Grade, TicketEntity, Urgency } from './ticket.entity.js';
import { ticketErrors } from './ticket.errors.js';
import { changed, isOver, refusalOf } from './ticket.rules.js';
import type { Assessment, TicketChange } from './ticket.rules.js';

/**
 * How urgent and how complex a new question is said to be; undefined when nobody has said. Throws
 * `ticketing.assessment_invalid` for half of it, and beside a chosen grade.
 */
export function assessmentOf(command: {
  grade?: Grade | undefined;
  urgency?: Urgency | undefined;
  complexity?: Complexity | undefined;
}): Assessment | undefined {
  const { grade, urgency, complexity } = command;
  if (urgency === undefined && complexity === undefined) return undefined;
  const violations: FieldViolation[] = [];
  if (grade !== undefined) {
    violations.push({
      field: 'grade',
      description: 'must be left out beside urgency and complexity',
      descriptionZh: '填写紧急程度和复杂程度时请留空',
    });
  }
  if (urgency === undefined) violations.push(missing('urgency'));
  if (complexity === undefined) violations.push(missing('complexity'));
  if (violations.length > 0 || urgency === undefined || complexity === undefined) {
    throw ticketErrors.assessment_invalid({}, { violations });
  }
  return { urgency, complexity };
}

/**
 * Grades a ticket as the matrix derives it (T2), also one whose grade was overridden; undefined when nothing changes.
 * Throws `ticketing.ticket_resolved` and `ticketing.ticket_merged`.
 */
export function gradeTicket(
  ticket: TicketEntity,
  { urgency, complexity }: Assessment,
  grade: Grade,
  reason: string,
  now: Date,
): TicketChange | undefined {
  if (isOver(ticket)) throw refusalOf(ticket, 'resolve');
  const patch = { grade, urgency, complexity, gradeSource: 'derived' } as const;
  const fields = ['grade', 'urgency', 'complexity', 'gradeSource'] as const;
  if (fields.every((field) => ticket[field] === patch[field])) return undefined;
  const happening = { kind: 'grade_changed', previousGrade: ticket.grade } as const;
  const change = changed(ticket, ticket.status, patch, now, happening);
  return { ...change, body: reason, internal: true, reason };
}

const missing = (field: string): FieldViolation => ({
  field,
  description: 'must be given with the other one',
  descriptionZh: '紧急程度与复杂程度须同时填写',
});
