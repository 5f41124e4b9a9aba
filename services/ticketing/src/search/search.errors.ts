import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with a search; documented in docs/errors.md. */
export const searchErrorCatalogue = {
  search_without_words: {
    kind: 'invalid',
    en: 'There is no word to look for; type a word, a name or a number.',
    zh: '没有可供搜索的内容，请输入关键词、姓名或编号。',
  },
  search_period_invalid: {
    kind: 'invalid',
    en: 'The period ends before it begins; correct the dates.',
    zh: '结束时间早于开始时间，请修改日期。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with a search. */
export const searchErrors = defineErrors('ticketing', searchErrorCatalogue);
