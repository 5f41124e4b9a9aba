import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with reading a work log; documented in docs/errors.md. */
export const workLogErrorCatalogue = {
  work_log_not_yours: {
    kind: 'denied',
    en: 'You can read your own work log; those of others are for supervisors and managers.',
    zh: '您只能查看自己的工作日志，他人的日志仅供主管和经理查看。',
  },
  work_log_date_invalid: {
    kind: 'invalid',
    en: 'Give a day as YYYY-MM-DD, such as 2026-03-02.',
    zh: '请按 YYYY-MM-DD 填写日期，例如 2026-03-02。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with reading a work log. */
export const workLogErrors = defineErrors('ticketing', workLogErrorCatalogue);
