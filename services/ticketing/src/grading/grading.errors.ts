import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with the grading matrix; documented in docs/errors.md. */
export const gradingErrorCatalogue = {
  grading_matrix_invalid: {
    kind: 'invalid',
    en: 'Some cells of the matrix are not valid; correct them and try again.',
    zh: '分级矩阵的部分单元格无效，请修改后重试。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with the grading matrix. */
export const gradingErrors = defineErrors('ticketing', gradingErrorCatalogue);
