import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with merging and splitting; documented in docs/errors.md. */
export const mergingErrorCatalogue = {
  merge_into_itself: {
    kind: 'invalid',
    en: 'A ticket cannot be merged into itself; choose another target.',
    zh: '工单不能合并到自身，请选择其他目标工单。',
  },
  merge_target_merged: {
    kind: 'precondition',
    en: 'Ticket {number} was itself merged; merge into {target} instead.',
    zh: '工单 {number} 本身已被合并，请合并到 {target}。',
  },
  merge_other_customer: {
    kind: 'denied',
    en: 'Tickets {source} and {target} are of different customers; ask a supervisor to merge them, or link them.',
    zh: '工单 {source} 与 {target} 属于不同客户，请由主管合并，或改为关联。',
  },
  merge_too_many: {
    kind: 'precondition',
    en: 'Ticket {number} would hold more than {limit} merged tickets; link them to one ticket instead.',
    zh: '工单 {number} 合并的工单将超过 {limit} 个，请改为关联到同一工单。',
  },
  ticket_not_merged: {
    kind: 'precondition',
    en: 'Ticket {number} is not merged, so there is no merge to undo.',
    zh: '工单 {number} 未被合并，无需撤销。',
  },
  split_entry_not_movable: {
    kind: 'invalid',
    en: 'Choose only messages that the customer of ticket {number} wrote in it, without the question itself.',
    zh: '只能选择工单 {number} 中客户发送的消息，且不含最初的问题。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with merging and splitting. */
export const mergingErrors = defineErrors('ticketing', mergingErrorCatalogue);
