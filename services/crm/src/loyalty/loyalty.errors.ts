import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with reports of loyalty; documented in docs/errors.md. */
export const loyaltyErrorCatalogue = {
  loyalty_period: {
    kind: 'invalid',
    en: 'The period must end after it begins and be {days} days long at most; choose another.',
    zh: '统计区间的结束时间必须晚于开始时间，且不超过 {days} 天，请重新选择。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with reports of loyalty. */
export const loyaltyErrors = defineErrors('crm', loyaltyErrorCatalogue);
