import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on a transfer; documented in docs/errors.md. */
export const transferErrorCatalogue = {
  transfer_not_found: {
    kind: 'not_found',
    en: 'There is no such transfer; read the ticket again.',
    zh: '没有该转办记录，请重新读取工单。',
  },
  transfer_already_offered: {
    kind: 'conflict',
    en: 'Ticket {number} is already offered to {receiver}; withdraw that offer first.',
    zh: '工单 {number} 已向 {receiver} 发起转办，请先撤回。',
  },
  transfer_closed: {
    kind: 'conflict',
    en: 'This offer is no longer open: {closedBy} answered it at {closedAt} ({status}). Read the ticket again.',
    zh: '该转办已结束：{closedBy} 已于 {closedAt} 处理（{status}），请重新读取工单。',
  },
  transfer_not_to_you: {
    kind: 'denied',
    en: 'This ticket was offered to {receiver}; only they, or a supervisor for them, can answer.',
    zh: '该工单转办给 {receiver}，只有接收人或代其处理的主管可以答复。',
  },
  transfer_to_owner: {
    kind: 'precondition',
    en: '{receiver} owns ticket {number} already; offer it to somebody else.',
    zh: '{receiver} 已是工单 {number} 的负责人，请选择其他接收人。',
  },
  transfer_receiver_unknown: {
    kind: 'invalid',
    en: 'Nobody with this identity works here now; choose another receiver.',
    zh: '没有该在职员工，请选择其他接收人。',
  },
  transfer_team_unknown: {
    kind: 'invalid',
    en: 'There is no such team; choose another one.',
    zh: '没有该团队，请选择其他团队。',
  },
  transfer_receiver_elsewhere: {
    kind: 'precondition',
    en: '{person} is not who the ticket was offered to, nor of that team; name one who is.',
    zh: '{person} 不是该转办的接收人，也不属于接收团队，请指定正确的接收人。',
  },
  transfer_on_behalf_needs_reason: {
    kind: 'invalid',
    en: 'Say why you accept it for somebody else: reason is missing.',
    zh: '请填写代为接收的原因：缺少 reason。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on a transfer. */
export const transferErrors = defineErrors('ticketing', transferErrorCatalogue);
