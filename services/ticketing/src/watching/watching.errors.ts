import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with following tickets and naming colleagues; documented in docs/errors.md. */
export const watchingErrorCatalogue = {
  watchers_too_many: {
    kind: 'precondition',
    en: 'Ticket {number} has {limit} watchers, which is the most; somebody has to stop watching it first.',
    zh: '工单 {number} 的关注者已达上限 {limit} 人，请先由他人取消关注。',
  },
  mention_unknown: {
    kind: 'invalid',
    en: 'Some of those you mention are not colleagues; choose them from the list of staff.',
    zh: '部分被提及的人员不是在职同事，请从员工列表中选择。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with following tickets and naming colleagues. */
export const watchingErrors = defineErrors('ticketing', watchingErrorCatalogue);
