import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on pages, the ladder and times on duty; documented in docs/errors.md. */
export const pageErrorCatalogue = {
  page_not_found: {
    kind: 'not_found',
    en: 'There is no such page; read your pages again.',
    zh: '没有该呼叫，请重新读取您的呼叫列表。',
  },
  page_acknowledged: {
    kind: 'conflict',
    en: '{name} has acknowledged this page already; speak with them if you want to help.',
    zh: '该呼叫已由 {name} 确认，如需协助请与其联系。',
  },
  page_over: {
    kind: 'precondition',
    en: 'This page is over: ticket {number} is not urgent any more, or is resolved.',
    zh: '该呼叫已结束：工单 {number} 已不再紧急或已解决。',
  },
  page_not_yours: {
    kind: 'denied',
    en: 'Only who was paged, or a supervisor or manager, can acknowledge this page.',
    zh: '只有被呼叫的人员、主管或经理可以确认该呼叫。',
  },
  escalation_ladder_invalid: {
    kind: 'invalid',
    en: 'Some steps of the ladder are not valid; correct them and try again.',
    zh: '升级阶梯的部分步骤无效，请修改后重试。',
  },
  on_duty_period_not_found: {
    kind: 'not_found',
    en: 'There is no such time on duty; read the roster again.',
    zh: '没有该值班时段，请重新读取值班表。',
  },
  on_duty_period_invalid: {
    kind: 'invalid',
    en: 'This time on duty is not valid; correct it and try again.',
    zh: '该值班时段无效，请修改后重试。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on pages. */
export const pageErrors = defineErrors('ticketing', pageErrorCatalogue);
