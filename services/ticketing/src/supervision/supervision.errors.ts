import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on supervision orders; documented in docs/errors.md. */
export const supervisionErrorCatalogue = {
  supervision_order_not_found: {
    kind: 'not_found',
    en: 'There is no such supervision order among those you may see.',
    zh: '在您可查看的范围内没有该督办单。',
  },
  supervision_assignee_required: {
    kind: 'invalid',
    en: 'Nobody owns ticket {number}; say who has to answer the order.',
    zh: '工单 {number} 尚无人负责，请指定督办责任人。',
  },
  supervision_assignee_unknown: {
    kind: 'invalid',
    en: 'Nobody with this identity works here now; choose somebody else.',
    zh: '没有该在职员工，请选择其他责任人。',
  },
  supervision_due_invalid: {
    kind: 'invalid',
    en: 'The deadline is not valid; give one in the future, or a limit, not both.',
    zh: '截止时间无效，请填写未来的时间或时限，不能同时填写两者。',
  },
  supervision_order_closed: {
    kind: 'precondition',
    en: 'This supervision order on {number} is closed; open another one.',
    zh: '针对 {number} 的督办单已办结，请另行发起。',
  },
  supervision_order_answered: {
    kind: 'precondition',
    en: 'This supervision order is answered; read the answer and give your verdict.',
    zh: '该督办单已回复，请查看回复并给出结论。',
  },
  supervision_not_yours: {
    kind: 'denied',
    en: 'This supervision order is for {name}; only they can do this.',
    zh: '该督办单由 {name} 负责，只有其本人可以执行此操作。',
  },
  supervision_own_verdict: {
    kind: 'denied',
    en: 'Who has to answer an order cannot judge it; ask another supervisor.',
    zh: '督办责任人不能评定自己的督办单，请由其他主管处理。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on supervision orders. */
export const supervisionErrors = defineErrors('ticketing', supervisionErrorCatalogue);
