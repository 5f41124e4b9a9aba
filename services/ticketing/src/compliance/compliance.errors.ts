import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on a compliance report; documented in docs/errors.md. */
export const complianceErrorCatalogue = {
  compliance_report_not_found: {
    kind: 'not_found',
    en: 'There is no such compliance report; choose one from the list.',
    zh: '没有该首问负责月报，请从列表中选择。',
  },
  compliance_report_published: {
    kind: 'precondition',
    en: 'The report of {month} is published already, and never changes.',
    zh: '{month} 的月报已发布，不可更改。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on a compliance report. */
export const complianceErrors = defineErrors('ticketing', complianceErrorCatalogue);
