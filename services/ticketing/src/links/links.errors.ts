import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with links between tickets; documented in docs/errors.md. */
export const linksErrorCatalogue = {
  link_not_found: {
    kind: 'not_found',
    en: 'There is no such link; list the links of the ticket again.',
    zh: '没有该关联，请重新查看工单的关联列表。',
  },
  link_to_itself: {
    kind: 'invalid',
    en: 'A ticket cannot be linked to itself; choose another one.',
    zh: '工单不能与自身关联，请选择其他工单。',
  },
  link_exists: {
    kind: 'precondition',
    en: 'Tickets {number} and {other} are linked in this way already.',
    zh: '工单 {number} 与 {other} 已存在该关联。',
  },
  link_made_by_splitting: {
    kind: 'invalid',
    en: 'Only splitting a ticket makes and keeps this link; choose another kind.',
    zh: '该关联仅由拆分工单产生且不可更改，请选择其他类型。',
  },
  link_too_deep: {
    kind: 'precondition',
    en: 'A ticket has one parent, and a parent has none itself; link {number} to the topmost ticket, or take the other link away first.',
    zh: '一个工单只能有一个父工单，父工单本身不能再有父工单；请将 {number} 关联到最上层工单，或先移除其他关联。',
  },
  link_too_many: {
    kind: 'precondition',
    en: 'Ticket {number} has {limit} links of this kind, which is the most; take one away first.',
    zh: '工单 {number} 的此类关联已达上限 {limit} 个，请先移除一个。',
  },
  no_open_children: {
    kind: 'precondition',
    en: 'Ticket {number} has no open child to reply to.',
    zh: '工单 {number} 没有可回复的未解决子工单。',
  },
  fan_out_not_found: {
    kind: 'not_found',
    en: 'There is no such reply to all children.',
    zh: '没有该群发回复。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with links between tickets. */
export const linksErrors = defineErrors('ticketing', linksErrorCatalogue);
