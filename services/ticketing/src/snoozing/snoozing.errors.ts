import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with putting a ticket aside; documented in docs/errors.md. */
export const snoozingErrorCatalogue = {
  snooze_time_invalid: {
    kind: 'invalid',
    en: 'Choose a time in the future, at most {days} days away.',
    zh: '请选择未来的时间，且不超过 {days} 天。',
  },
  ticket_not_snoozed: {
    kind: 'precondition',
    en: 'Ticket {number} was not put aside, so there is nothing to bring back.',
    zh: '工单 {number} 未被暂缓，无需恢复。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with putting a ticket aside. */
export const snoozingErrors = defineErrors('ticketing', snoozingErrorCatalogue);
