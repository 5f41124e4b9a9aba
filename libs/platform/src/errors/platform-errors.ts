import { defineErrors } from './domain-error.js';
import type { ErrorDefinition } from './domain-error.js';

/** Errors that any process may answer; documented in docs/errors.md. */
export const platformErrorCatalogue = {
  invalid_request: {
    kind: 'invalid',
    en: 'Some fields are not valid; correct them and try again.',
    zh: '部分字段无效，请修改后重试。',
  },
  page_token_invalid: {
    kind: 'invalid',
    en: 'The page token is not one that this list gave; start from the first page.',
    zh: '分页令牌无效，请从第一页重新开始。',
  },
  unauthenticated: {
    kind: 'unauthenticated',
    en: 'The access token is missing or not valid; sign in again.',
    zh: '缺少访问令牌或令牌无效，请重新登录。',
  },
  permission_denied: {
    kind: 'denied',
    en: 'Your role does not allow this operation.',
    zh: '您的角色无权执行此操作。',
  },
  version_conflict: {
    kind: 'conflict',
    en: 'It was changed since you read it: version {current} by {changedBy} at {changedAt} ({change}). Read it again, then retry.',
    zh: '自您读取后内容已变更：{changedBy} 于 {changedAt} 更新为第 {current} 版（{change}）。请重新读取后再试。',
  },
  idempotency_key_reused: {
    kind: 'conflict',
    en: 'This idempotency key was used for a different request; use a new key.',
    zh: '该幂等键已用于另一个不同的请求，请使用新的键。',
  },
  write_conflict: {
    kind: 'unavailable',
    en: 'Others are changing the same data right now; try again.',
    zh: '其他人正在修改同一数据，请重试。',
  },
  database_unavailable: {
    kind: 'unavailable',
    en: 'The service cannot reach its database right now; try again shortly.',
    zh: '服务暂时无法访问数据库，请稍后重试。',
  },
  shutting_down: {
    kind: 'unavailable',
    en: 'This instance is shutting down; try again, and another one answers.',
    zh: '该实例正在停止，请重试，将由其他实例处理。',
  },
  service_unavailable: {
    kind: 'unavailable',
    en: 'The service is not reachable right now; try again shortly.',
    zh: '服务暂时不可用，请稍后重试。',
  },
  overloaded: {
    kind: 'exhausted',
    en: 'The service is busy; try again after the time given.',
    zh: '服务繁忙，请在提示的时间后重试。',
  },
  deadline_exceeded: {
    kind: 'timeout',
    en: 'The request took too long and was given up; try again.',
    zh: '请求超时已放弃，请重试。',
  },
  not_implemented: {
    kind: 'precondition',
    en: 'This operation does not exist in the version that is running.',
    zh: '当前运行的版本不支持此操作。',
  },
  internal: {
    kind: 'internal',
    en: 'Something went wrong on our side; it was recorded under the correlation id {correlationId}.',
    zh: '系统内部错误，已按关联编号 {correlationId} 记录。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each error that any process may answer. */
export const platformErrors = defineErrors('platform', platformErrorCatalogue);
