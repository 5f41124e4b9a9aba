import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on the catalogue; documented in docs/errors.md. */
export const catalogueErrorCatalogue = {
  weight_not_found: {
    kind: 'not_found',
    en: 'No weight of completeness has this name; list the weights for their names.',
    zh: '没有该完整度权重，请在权重列表中查看名称。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on the catalogue. */
export const catalogueErrors = defineErrors('crm', catalogueErrorCatalogue);
