import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on presence; documented in docs/errors.md. */
export const presenceErrorCatalogue = {
  not_a_member: {
    kind: 'precondition',
    en: 'You are not an active member of staff; ask an administrator to add you.',
    zh: '您不是在岗员工，请联系管理员添加。',
  },
  presence_not_yours: {
    kind: 'denied',
    en: 'You can read only your own presence; ask a supervisor for that of others.',
    zh: '您只能查看自己的在线记录，他人的记录请联系主管。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on presence. */
export const presenceErrors = defineErrors('ticketing', presenceErrorCatalogue);
