import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** Errors that the gateway itself answers; documented in docs/errors.md. */
export const gatewayErrorCatalogue = {
  invalid_request: {
    kind: 'invalid',
    en: 'This is not a GraphQL request: {detail}.',
    zh: '这不是有效的 GraphQL 请求：{detail}。',
  },
  batching_not_supported: {
    kind: 'invalid',
    en: 'Send one operation in a request; batches are not supported.',
    zh: '每个请求只能包含一个操作，不支持批量请求。',
  },
  method_not_allowed: {
    kind: 'invalid',
    en: 'Use POST for mutations, and GET or POST for queries.',
    zh: '变更操作请使用 POST，查询可使用 GET 或 POST。',
  },
  not_acceptable: {
    kind: 'invalid',
    en: 'Answers come as application/graphql-response+json or application/json; accept one of them.',
    zh: '响应格式为 application/graphql-response+json 或 application/json，请在 Accept 中接受其一。',
  },
  unsupported_media_type: {
    kind: 'invalid',
    en: 'Send the request as application/json.',
    zh: '请以 application/json 格式发送请求。',
  },
  body_too_large: {
    kind: 'invalid',
    en: 'The request is larger than {limit} bytes; send less at once.',
    zh: '请求超过 {limit} 字节，请减少一次发送的内容。',
  },
  route_not_found: {
    kind: 'not_found',
    en: 'There is nothing at this address; the API is at /graphql.',
    zh: '此地址不存在，API 位于 /graphql。',
  },
  syntax_error: {
    kind: 'invalid',
    en: 'The document can not be read: {detail}',
    zh: '无法解析该文档：{detail}',
  },
  invalid_document: {
    kind: 'invalid',
    en: 'The document does not fit the schema: {detail}',
    zh: '该文档与模式不符：{detail}',
  },
  invalid_variables: {
    kind: 'invalid',
    en: 'The variables do not fit the operation: {detail}',
    zh: '变量与操作不符：{detail}',
  },
  unknown_operation: {
    kind: 'invalid',
    en: 'The document has no such operation; name one of its operations in operationName.',
    zh: '文档中没有该操作，请在 operationName 中指定其中一个操作。',
  },
  introspection_disabled: {
    kind: 'invalid',
    en: 'Introspection is off here; the schema is published as schema.graphql.',
    zh: '此处已关闭自省，模式见 schema.graphql 文件。',
  },
  document_too_long: {
    kind: 'invalid',
    en: 'The document is longer than {limit} characters; put long values into variables.',
    zh: '文档超过 {limit} 个字符，请将较长的值放入变量。',
  },
  too_many_tokens: {
    kind: 'invalid',
    en: 'The document has more than {limit} tokens; ask for less at once.',
    zh: '文档超过 {limit} 个词法单元，请减少一次请求的内容。',
  },
  query_too_deep: {
    kind: 'invalid',
    en: 'The operation nests fields deeper than {limit} levels; ask in several steps.',
    zh: '操作的字段嵌套超过 {limit} 层，请分步查询。',
  },
  too_many_aliases: {
    kind: 'invalid',
    en: 'The document has more than {limit} aliases; ask for less at once.',
    zh: '文档中的别名超过 {limit} 个，请减少一次请求的内容。',
  },
  too_many_directives: {
    kind: 'invalid',
    en: 'The document has more than {limit} directives; ask for less at once.',
    zh: '文档中的指令超过 {limit} 个，请减少一次请求的内容。',
  },
  fragment_cycle: {
    kind: 'invalid',
    en: 'The fragment {fragment} contains itself; break the circle.',
    zh: '片段 {fragment} 循环引用自身，请消除循环。',
  },
  query_too_costly: {
    kind: 'invalid',
    en: 'The operation may cost {cost}, more than the {limit} allowed; ask for smaller pages or fewer fields.',
    zh: '该操作的成本可达 {cost}，超过上限 {limit}，请缩小分页或减少字段。',
  },
  invalid_page_size: {
    kind: 'invalid',
    en: 'A page has 1 to {limit} items; choose first accordingly.',
    zh: '每页 1 至 {limit} 条，请相应设置 first。',
  },
  too_many_ids: {
    kind: 'invalid',
    en: 'At most {limit} ids can be read at once; ask for fewer.',
    zh: '一次最多读取 {limit} 个 id，请减少数量。',
  },
  invalid_cursor: {
    kind: 'invalid',
    en: 'This is not a cursor of this list; use one that the API answered.',
    zh: '该游标不属于此列表，请使用 API 返回的游标。',
  },
  invalid_id: {
    kind: 'invalid',
    en: 'This is not the id of a {type}; use an id that the API answered.',
    zh: '这不是 {type} 的 id，请使用 API 返回的 id。',
  },
  subscription_needs_websocket: {
    kind: 'invalid',
    en: 'Subscriptions run over a WebSocket at the same address, with the graphql-transport-ws protocol.',
    zh: '订阅须通过同一地址的 WebSocket，并使用 graphql-transport-ws 协议。',
  },
  only_subscriptions: {
    kind: 'invalid',
    en: 'Only subscriptions run over a WebSocket; send queries and mutations with POST.',
    zh: 'WebSocket 仅支持订阅，查询和变更请使用 POST。',
  },
  too_many_subscriptions: {
    kind: 'exhausted',
    en: 'A connection can hold {limit} subscriptions; end one first.',
    zh: '每个连接最多 {limit} 个订阅，请先结束一个。',
  },
  changes_missed: {
    kind: 'exhausted',
    en: 'Some changes could not be told; read the ticket again and subscribe anew.',
    zh: '部分变更未能推送，请重新读取工单并重新订阅。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each error that the gateway itself answers. */
export const gatewayErrors = defineErrors('gateway', gatewayErrorCatalogue);
