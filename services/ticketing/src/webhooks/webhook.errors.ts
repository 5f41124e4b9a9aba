import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with webhooks; documented in docs/errors.md. */
export const webhookErrorCatalogue = {
  endpoint_not_found: {
    kind: 'not_found',
    en: 'There is no such webhook endpoint; list the endpoints and choose one.',
    zh: '没有该 Webhook 端点，请从端点列表中选择。',
  },
  delivery_not_found: {
    kind: 'not_found',
    en: 'There is no such webhook delivery; list the deliveries of an endpoint and choose one.',
    zh: '没有该 Webhook 投递记录，请从端点的投递列表中选择。',
  },
  url_not_allowed: {
    kind: 'invalid',
    en: 'This address cannot receive webhooks ({problem}); use an https address that is reachable from the internet.',
    zh: '该地址不能接收 Webhook（{problem}），请使用可从互联网访问的 https 地址。',
  },
  event_type_unknown: {
    kind: 'invalid',
    en: 'There is no event of the type {type}; docs/webhooks.md lists the types.',
    zh: '没有 {type} 类型的事件，请参阅 docs/webhooks.md 中的类型列表。',
  },
  too_many_endpoints: {
    kind: 'precondition',
    en: 'There are {limit} webhook endpoints, the most there can be; remove one first.',
    zh: 'Webhook 端点已达上限 {limit} 个，请先删除一个。',
  },
  endpoint_inactive: {
    kind: 'precondition',
    en: 'The webhook endpoint is switched off; switch it on first.',
    zh: '该 Webhook 端点已停用，请先启用。',
  },
  delivery_in_progress: {
    kind: 'precondition',
    en: 'The delivery is being sent right now; wait a minute, look how it ended, and try again if it failed.',
    zh: '该投递正在发送，请一分钟后查看结果，如失败再重试。',
  },
  personal_webhook_not_found: {
    kind: 'not_found',
    en: 'You have no webhook of your own; create one first.',
    zh: '您尚未设置个人 Webhook，请先创建。',
  },
  personal_webhook_exists: {
    kind: 'conflict',
    en: 'You have a webhook of your own already; change that one, or remove it first.',
    zh: '您已有个人 Webhook，请修改或先删除原有的。',
  },
  no_key: {
    kind: 'precondition',
    en: 'Secrets to sign with cannot be kept safely yet; ask whoever operates the platform to set WEBHOOK_SECRET_KEYS.',
    zh: '尚不能安全保存签名密钥，请联系平台运维人员设置 WEBHOOK_SECRET_KEYS。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with webhooks. */
export const webhookErrors = defineErrors('webhooks', webhookErrorCatalogue);
