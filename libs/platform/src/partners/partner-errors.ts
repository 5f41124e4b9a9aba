import { defineErrors } from '../errors/domain-error.js';
import type { ErrorDefinition } from '../errors/domain-error.js';

/** Why a partner's message is refused; documented in docs/errors.md. */
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
