import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with the credit of customers; documented in docs/errors.md. */
export const creditErrorCatalogue = {
  credit_assessment_not_found: {
    kind: 'not_found',
    en: 'There is no such credit assessment; check the id.',
    zh: '没有该信用评估，请核对编号。',
  },
  credit_form_not_found: {
    kind: 'not_found',
    en: 'There is no version {version} of the credit form; leave it out for the current one.',
    zh: '没有第 {version} 版信用评分表，不填写版本即为当前版本。',
  },
  credit_not_graded: {
    kind: 'not_found',
    en: 'This customer has no credit grade now; open an investigation to give one.',
    zh: '该客户目前没有信用等级，请发起信用调查。',
  },
  credit_under_way: {
    kind: 'conflict',
    en: 'The credit of this customer is being assessed already; finish or withdraw that assessment first.',
    zh: '该客户的信用评估正在进行中，请先完成或撤回该评估。',
  },
  credit_wrong_status: {
    kind: 'precondition',
    en: 'This cannot be done with a credit assessment that is {status}; read it again.',
    zh: '信用评估当前状态为 {status}，不能执行此操作，请重新查看。',
  },
  credit_second_person: {
    kind: 'denied',
    en: 'Whoever investigated or proposed a credit grade cannot decide on it; ask somebody else.',
    zh: '信用等级的调查人或提出人不能审批，请由他人审批。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with the credit of customers. */
export const creditErrors = defineErrors('crm', creditErrorCatalogue);
