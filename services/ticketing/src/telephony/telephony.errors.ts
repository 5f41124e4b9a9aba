import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with calls and telephone systems; documented in docs/errors.md. */
export const telephonyErrorCatalogue = {
  source_not_found: {
    kind: 'not_found',
    en: 'There is no such telephone system; list them and choose one.',
    zh: '没有该电话系统，请从列表中选择。',
  },
  source_disabled: {
    kind: 'denied',
    en: 'Reports of this telephone system are not taken; an administrator can switch it on.',
    zh: '该电话系统的上报已停用，可由管理员启用。',
  },
  signature_invalid: {
    kind: 'unauthenticated',
    en: 'The report is not signed with a secret of this telephone system; check webhook-id, webhook-timestamp, webhook-signature and the secret.',
    zh: '上报未使用该电话系统的密钥签名，请检查 webhook-id、webhook-timestamp、webhook-signature 与密钥。',
  },
  timestamp_out_of_range: {
    kind: 'unauthenticated',
    en: 'The report was signed more than {seconds} seconds ago or ahead; set the clock, and sign again when sending again.',
    zh: '签名时间与当前相差超过 {seconds} 秒，请校准时钟，重发时重新签名。',
  },
  report_not_json: {
    kind: 'invalid',
    en: 'The report is not JSON in UTF-8; docs/telephony.md shows one.',
    zh: '上报内容不是 UTF-8 编码的 JSON，请参阅 docs/telephony.md 的示例。',
  },
  too_many_sources: {
    kind: 'precondition',
    en: 'There are {limit} telephone systems, the most there can be; change one that is not used any more.',
    zh: '电话系统已达上限 {limit} 个，请改用不再使用的一个。',
  },
  region_unknown: {
    kind: 'invalid',
    en: 'There is no numbering plan of the region {region}; use two capital letters such as CN.',
    zh: '没有地区 {region} 的号码规则，请使用两个大写字母，例如 CN。',
  },
  extension_not_found: {
    kind: 'not_found',
    en: 'Nobody has this extension; list the extensions and choose one.',
    zh: '该分机未分配给任何人，请从分机列表中选择。',
  },
  call_not_found: {
    kind: 'not_found',
    en: 'There is no such call; list the calls and choose one.',
    zh: '没有该通话，请从通话列表中选择。',
  },
  call_belongs_to_ticket: {
    kind: 'conflict',
    en: 'The call belongs to ticket {number} already; go on there.',
    zh: '该通话已属于工单 {number}，请在该工单中处理。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with calls and telephone systems. */
export const telephonyErrors = defineErrors('telephony', telephonyErrorCatalogue);
