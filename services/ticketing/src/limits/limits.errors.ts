import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with changing a limit; documented in docs/errors.md. */
export const limitsErrorCatalogue = {
  limit_not_found: {
    kind: 'not_found',
    en: 'There is no such limit; list the limits for their names.',
    zh: '没有该限制项，请在限制列表中查看名称。',
  },
  limit_out_of_range: {
    kind: 'invalid',
    en: 'The limit {name} is 1 to {maximum}; choose a value in between.',
    zh: '限制项 {name} 的取值范围为 1 至 {maximum}，请选择其间的值。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with changing a limit. */
export const limitsErrors = defineErrors('ticketing', limitsErrorCatalogue);
