import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** Why a partner's message is refused, in the words of every service that takes such; documented in docs/errors.md. */
export const partnerErrorCatalogue = {
  headers_invalid: {
    kind: 'invalid',
    en: 'The CloudEvents headers are missing or wrong; send ce_id, ce_source and ce_type as the contract says.',
    zh: 'CloudEvents 头缺失或有误，请按契约提供 ce_id、ce_source 和 ce_type。',
  },
  not_json: {
    kind: 'invalid',
    en: 'The value of the message is not JSON; send an object as the contract says.',
    zh: '消息内容不是 JSON，请按契约发送对象。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each reason why a partner's message is refused. */
export const partnerErrors = defineErrors('partner', partnerErrorCatalogue);
