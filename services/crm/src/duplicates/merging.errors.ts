import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with merging records and with proposals; documented in docs/errors.md. */
export const mergingErrorCatalogue = {
  merge_into_itself: {
    kind: 'invalid',
    en: 'A record cannot be merged into itself; choose another one.',
    zh: '档案不能合并到自身，请选择其他档案。',
  },
  merge_other_kind: {
    kind: 'invalid',
    en: 'A person and an organisation cannot be one customer; choose a record of the same kind.',
    zh: '个人与单位不能合并，请选择同类档案。',
  },
  customer_not_merged: {
    kind: 'precondition',
    en: 'This record is not merged, so there is nothing to undo.',
    zh: '该档案未被合并，无需撤销。',
  },
  proposal_not_found: {
    kind: 'not_found',
    en: 'There is no such proposal; list the proposals again.',
    zh: '没有该重复提示，请重新查看列表。',
  },
  proposal_decided: {
    kind: 'precondition',
    en: 'It was decided already whether these records are one customer; list the proposals again.',
    zh: '该重复提示已处理，请重新查看列表。',
  },
  points_not_found: {
    kind: 'not_found',
    en: 'Nothing that records are compared by has this name; list the points for their names.',
    zh: '没有该查重分值，请在分值列表中查看名称。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with merging records and with proposals. */
export const mergingErrors = defineErrors('crm', mergingErrorCatalogue);
