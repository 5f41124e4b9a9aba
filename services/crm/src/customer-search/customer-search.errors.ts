import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with a search for customers; documented in docs/errors.md. */
export const customerSearchErrorCatalogue = {
  search_without_words: {
    kind: 'invalid',
    en: 'There is nothing to look for; type a name, a number or its last four digits, or an email address.',
    zh: '没有可供查找的内容，请输入姓名、完整的电话号码或其末四位或邮箱地址。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with a search for customers. */
export const customerSearchErrors = defineErrors('crm', customerSearchErrorCatalogue);
