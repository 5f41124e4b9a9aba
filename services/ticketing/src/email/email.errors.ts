import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on mail; documented in docs/errors.md. */
export const emailErrorCatalogue = {
  mail_not_found: {
    kind: 'not_found',
    en: 'There is no such mail; it may have been removed.',
    zh: '没有该邮件，可能已被清除。',
  },
  mail_not_quarantined: {
    kind: 'precondition',
    en: 'This mail is not kept for a person any more; read the list again.',
    zh: '该邮件已不在待人工处理列表中，请刷新列表。',
  },
  mailbox_address_invalid: {
    kind: 'invalid',
    en: 'This is not an email address; write it as name@example.com.',
    zh: '邮箱地址无效，请按 name@example.com 的格式填写。',
  },
  mailbox_team_unknown: {
    kind: 'invalid',
    en: 'There is no such team; choose one of the list.',
    zh: '没有该团队，请从列表中选择。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on mail. */
export const emailErrors = defineErrors('ticketing', emailErrorCatalogue);
