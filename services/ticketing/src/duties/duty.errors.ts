import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on duties; documented in docs/errors.md. */
export const dutyErrorCatalogue = {
  duty_policy_invalid: {
    kind: 'invalid',
    en: 'The duty policy names somebody or a team that it cannot; correct the fields named.',
    zh: '首问负责策略中的人员或团队无效，请修改所列字段。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on duties. */
export const dutyErrors = defineErrors('ticketing', dutyErrorCatalogue);
