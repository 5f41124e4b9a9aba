import type { Caller, FieldViolation } from '@shouwen/platform';
import { pauseTicket } from '../tickets/ticket-pause.rules.js';
import type { Pause } from '../tickets/ticket-pause.rules.js';
import {
  addNote,
  changeGrade,
  claimTicket,
  replyToTicket,
  resolveTicket,
} from '../tickets/ticket.rules.js';
import type { Grade, TicketChange, TicketEntity } from '../tickets/ticket.rules.js';
import { macrosErrors } from './macros.errors.js';
import { checkTemplate, renderTemplate } from './template.js';

// As the note of a pause by itself.
const LONGEST_PAUSE_NOTE = 1000;

/** One step of a macro. */
export type MacroAction =
  | { kind: 'reply'; replyId: string }
  | { kind: 'note'; text: string }
  | { kind: 'grade'; grade: Grade }
  | { kind: 'resolve'; text: string }
  | { kind: 'watch' }
  | { kind: 'claim' }
  | ({ kind: 'pause' } & MacroPause);

/** How a macro lets work on a ticket rest. */
export interface MacroPause {
  reason: Pause['reason'];
  /** After how many minutes work goes on by itself; null when only somebody ends it. */
  resumeAfterMinutes: number | null;
  /** What was agreed, with variables; may be empty. */
  note: string;
}

/** What a step works with. */
export interface MacroRun {
  caller: Caller;
  macroName: string;
  /** Texts of the canned replies that the macro sends. */
  replies: ReadonlyMap<string, string>;
}

/**
 * Checks that the steps fit together: nothing but watching follows a resolution, no step but a reply or note comes
 * twice, and every text can be filled in. Throws `ticketing.macro_step_invalid` and
 * `ticketing.template_variable_unknown`.
 */
export function checkActions(actions: readonly MacroAction[]): void {
  const violations: FieldViolation[] = [];
  const seen = new Set<MacroAction['kind']>();
  actions.forEach((action, index) => {
    const field = `actions.${index}`;
    if (seen.has('resolve') && action.kind !== 'watch') {
      violations.push({
        field,
        description: 'must not come after the resolution',
        descriptionZh: '不能在解决之后',
      });
    }
    if (seen.has(action.kind) && action.kind !== 'reply' && action.kind !== 'note') {
      violations.push({ field, description: 'must not come twice', descriptionZh: '不能重复' });
    }
    seen.add(action.kind);
    if ('text' in action) {
      if (action.text.trim() === '') {
        violations.push({ field, description: 'must not be empty', descriptionZh: '不能为空' });
      }
      checkTemplate(action.text, field);
    }
    if (action.kind === 'pause') checkTemplate(action.note, field);
  });
  if (violations.length > 0) throw macrosErrors.macro_step_invalid({}, { violations });
}

/**
 * What a step makes of a ticket; undefined when there is nothing to change. Throws what the rules of the step throw when
 * it is taken by itself.
 */
export function takeStep(
  action: Exclude<MacroAction, { kind: 'watch' }>,
  ticket: TicketEntity,
  { caller, macroName, replies }: MacroRun,
  now: Date,
): TicketChange | undefined {
  const fill = (template: string) => renderTemplate(template, valuesOf(ticket, caller));
  switch (action.kind) {
    case 'reply': {
      const body = fill(replies.get(action.replyId) ?? '');
      return replyToTicket(ticket, body, { caller, isCustomer: false }, now);
    }
    case 'note':
      return addNote(ticket, fill(action.text), now);
    case 'grade':
      return ticket.grade === action.grade
        ? undefined
        : changeGrade(ticket, action.grade, macroName, now);
    case 'resolve':
      return resolveTicket(ticket, fill(action.text), caller, now);
    case 'claim':
      return claimTicket(ticket, caller, now);
    case 'pause': {
      const { reason, resumeAfterMinutes } = action;
      const until =
        resumeAfterMinutes === null ? null : new Date(now.getTime() + resumeAfterMinutes * 60_000);
      const note = renderTemplate(action.note, valuesOf(ticket, caller), LONGEST_PAUSE_NOTE);
      return pauseTicket(ticket, { reason, until, note }, caller, now);
    }
  }
}

/** The values that a text is filled in with. */
export function valuesOf(ticket: TicketEntity, caller: Caller) {
  return {
    'customer.name': ticket.customerName,
    'ticket.number': ticket.number,
    'ticket.subject': ticket.subject,
    'agent.name': caller.name || caller.id,
  };
}
