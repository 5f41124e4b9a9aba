import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on a ticket; documented in docs/errors.md. */
export const ticketErrorCatalogue = {
  ticket_not_found: {
    kind: 'not_found',
    en: 'There is no such ticket among those you may see; check its number.',
    zh: '在您可查看的范围内没有该工单，请核对工单号。',
  },
  ticket_already_owned: {
    kind: 'conflict',
    en: 'Ticket {number} is already owned by {owner}; choose another one or ask {owner} for it.',
    zh: '工单 {number} 已由 {owner} 负责，请选择其他工单或与 {owner} 联系。',
  },
  ticket_not_owned: {
    kind: 'precondition',
    en: 'Nobody owns ticket {number} yet; claim it first.',
    zh: '工单 {number} 尚无人负责，请先认领。',
  },
  ticket_not_yours: {
    kind: 'denied',
    en: 'Ticket {number} is owned by {owner}; only the owner or a supervisor can do this.',
    zh: '工单 {number} 由 {owner} 负责，只有负责人或主管可以执行此操作。',
  },
  ticket_resolved: {
    kind: 'precondition',
    en: 'Ticket {number} is resolved; reopen it first.',
    zh: '工单 {number} 已解决，请先重新打开。',
  },
  ticket_not_resolved: {
    kind: 'precondition',
    en: 'Ticket {number} is not resolved, so it cannot be reopened.',
    zh: '工单 {number} 尚未解决，无法重新打开。',
  },
  ticket_waiting: {
    kind: 'precondition',
    en: 'Ticket {number} waits; resume it first.',
    zh: '工单 {number} 处于等待中，请先恢复处理。',
  },
  ticket_not_waiting: {
    kind: 'precondition',
    en: 'Ticket {number} does not wait, so there is nothing to resume.',
    zh: '工单 {number} 未处于等待中，无需恢复。',
  },
  pause_until_past: {
    kind: 'invalid',
    en: 'The time at which work goes on has passed; choose a later one.',
    zh: '恢复处理的时间已过，请选择更晚的时间。',
  },
  ticket_merged: {
    kind: 'precondition',
    en: 'Ticket {number} was merged into {target}; work on {target}, or undo the merge first.',
    zh: '工单 {number} 已合并到 {target}，请在 {target} 上处理，或先撤销合并。',
  },
  grade_unchanged: {
    kind: 'precondition',
    en: 'Ticket {number} has this grade already.',
    zh: '工单 {number} 已是该分级。',
  },
  assessment_invalid: {
    kind: 'invalid',
    en: 'Give urgency and complexity together and leave the grade out, or give only the grade.',
    zh: '请同时填写紧急程度和复杂程度且不填写分级，或仅填写分级。',
  },
  grade_not_allowed: {
    kind: 'denied',
    en: 'A customer cannot choose the grade; leave it out.',
    zh: '客户不能指定问题分级，请留空。',
  },
  customer_required: {
    kind: 'invalid',
    en: 'Say which customer asks: customer.id is missing.',
    zh: '请填写提问客户：缺少 customer.id。',
  },
  customer_not_yourself: {
    kind: 'denied',
    en: 'You can open tickets only for yourself; leave the customer out.',
    zh: '您只能为自己提交工单，请勿填写其他客户。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on a ticket. */
export const ticketErrors = defineErrors('ticketing', ticketErrorCatalogue);
