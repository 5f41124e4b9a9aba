import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on a customer's record; documented in docs/errors.md. */
export const customerErrorCatalogue = {
  customer_not_found: {
    kind: 'not_found',
    en: 'There is no such customer among those you may see; check the id.',
    zh: '在您可查看的范围内没有该客户，请核对编号。',
  },
  customer_merged: {
    kind: 'precondition',
    en: 'This record was merged into {target}; work on that one, or undo the merge first.',
    zh: '该档案已合并到 {target}，请在该档案上操作，或先撤销合并。',
  },
  identity_taken: {
    kind: 'conflict',
    en: 'Another customer has one of these identities already; look that customer up and keep one record.',
    zh: '其中某个身份标识已属于其他客户，请查找该客户并只保留一份档案。',
  },
  classification_not_found: {
    kind: 'invalid',
    en: 'One of the classifications does not exist or is archived; choose from the list.',
    zh: '其中某个分类不存在或已停用，请从列表中选择。',
  },
  organisation_not_found: {
    kind: 'invalid',
    en: 'One of the organisations does not exist; create its record first.',
    zh: '其中某个单位不存在，请先为其建档。',
  },
  membership_not_allowed: {
    kind: 'invalid',
    en: 'Only a person belongs to organisations; leave the memberships out.',
    zh: '只有个人客户可以隶属单位，请勿填写隶属关系。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on a customer's record. */
export const customerErrors = defineErrors('crm', customerErrorCatalogue);
