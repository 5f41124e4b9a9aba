import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on rules of routing; documented in docs/errors.md. */
export const routingErrorCatalogue = {
  routing_rule_not_found: {
    kind: 'not_found',
    en: 'There is no such routing rule; choose one from the list of rules.',
    zh: '没有该分派规则，请从规则列表中选择。',
  },
  routing_rules_full: {
    kind: 'precondition',
    en: 'There are {limit} routing rules already; change one that is out of use instead of adding another.',
    zh: '分派规则已达 {limit} 条，请修改已停用的规则，而不是新增。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on rules of routing. */
export const routingErrors = defineErrors('ticketing', routingErrorCatalogue);
