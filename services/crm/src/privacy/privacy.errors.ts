import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on personal data; documented in docs/errors.md. */
export const privacyErrorCatalogue = {
  field_not_revealable: {
    kind: 'denied',
    en: 'Your role may not read one of these fields in clear; ask a supervisor.',
    zh: '您的角色无权查看其中某个字段的明文，请联系主管。',
  },
  purpose_unknown: {
    kind: 'invalid',
    en: 'There is no such purpose; choose one from the privacy settings.',
    zh: '没有该用途，请从隐私设置中选择。',
  },
  reveal_limit_reached: {
    kind: 'exhausted',
    en: 'You have read as many customers in clear as your role may within an hour; try again later or ask a manager.',
    zh: '您一小时内查看明文的次数已达上限，请稍后再试或联系经理。',
  },
  consent_not_yet: {
    kind: 'invalid',
    en: 'Consent can’t be given or withdrawn in the future; give the time at which the customer said so.',
    zh: '同意或撤回的时间不能晚于现在，请填写客户表示的时间。',
  },
  request_not_found: {
    kind: 'not_found',
    en: 'There is no such request; check the id.',
    zh: '没有该请求，请核对编号。',
  },
  request_open: {
    kind: 'conflict',
    en: 'A request of this kind is open for this customer already; decide that one.',
    zh: '该客户已有同类请求未完成，请先处理该请求。',
  },
  request_decided: {
    kind: 'precondition',
    en: 'The request was decided already; make a new one.',
    zh: '该请求已有审批结果，请重新提交。',
  },
  second_person_needed: {
    kind: 'denied',
    en: 'Whoever made a request can’t decide it; ask a second person.',
    zh: '提交人不能审批自己的请求，请由另一人审批。',
  },
  access_not_readable: {
    kind: 'precondition',
    en: 'Only an approved request for access can be read, and only until its time is over; make a new one.',
    zh: '仅可在有效期内查阅已批准的查阅请求，请重新提交。',
  },
  erasure_key_missing: {
    kind: 'precondition',
    en: 'No key for erasures is set up, so other services can’t be told whom to erase; set ERASURE_KEY in every service.',
    zh: '未配置删除密钥，无法通知其他服务删除该客户，请在各服务中设置 ERASURE_KEY。',
  },
  customer_erased: {
    kind: 'precondition',
    en: 'This customer was erased; there is nothing left to read or change.',
    zh: '该客户已被删除，没有可查看或修改的内容。',
  },
  setting_not_found: {
    kind: 'not_found',
    en: 'There is no such rule or limit; choose one from the privacy settings.',
    zh: '没有该规则或限额，请从隐私设置中选择。',
  },
  limit_out_of_range: {
    kind: 'invalid',
    en: 'The limit must be between {minimum} and {maximum}.',
    zh: '限额应在 {minimum} 至 {maximum} 之间。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on personal data. */
export const privacyErrors = defineErrors('privacy', privacyErrorCatalogue);
