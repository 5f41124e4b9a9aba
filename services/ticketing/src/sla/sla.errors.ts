import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on the SLA policy; documented in docs/errors.md. */
export const slaErrorCatalogue = {
  sla_policy_not_found: {
    kind: 'not_found',
    en: 'The policy has no such version; leave the version out for the one in force.',
    zh: '该策略没有此版本，留空即可读取当前生效的版本。',
  },
  sla_policy_invalid: {
    kind: 'invalid',
    en: 'The policy cannot be put in force; correct the fields named.',
    zh: '策略无法生效，请修改所列字段。',
  },
  deadline_unknown: {
    kind: 'precondition',
    en: 'Calendar {calendar} no longer opens for as long as the limit asks, so there is no deadline to explain; give it hours.',
    zh: '日历“{calendar}”后续开放时间不足，无法计算截止时间，请补充其工作时间。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on the SLA policy. */
export const slaErrors = defineErrors('ticketing', slaErrorCatalogue);
