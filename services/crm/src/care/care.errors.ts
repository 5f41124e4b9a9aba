import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with care of customers; documented in docs/errors.md. */
export const careErrorCatalogue = {
  care_profile_not_found: {
    kind: 'not_found',
    en: 'Nothing is known yet of how this customer is cared for; say who cares for them.',
    zh: '尚未设置该客户的关怀信息，请先指定负责人。',
  },
  care_project_not_found: {
    kind: 'not_found',
    en: 'There is no such project; check the id.',
    zh: '没有该项目，请核对编号。',
  },
  care_project_ended: {
    kind: 'precondition',
    en: 'This project has ended; take it up as a new one.',
    zh: '该项目已结束，请另行建立项目。',
  },
  account_plan_not_found: {
    kind: 'not_found',
    en: 'This customer has no account plan; write one first.',
    zh: '该客户尚无大客户计划，请先制定。',
  },
  care_task_not_found: {
    kind: 'not_found',
    en: 'There is no such care task; check the id.',
    zh: '没有该关怀任务，请核对编号。',
  },
  care_task_closed: {
    kind: 'precondition',
    en: 'This care task has ended; add another one.',
    zh: '该关怀任务已结束，请另行新建。',
  },
  care_task_not_yours: {
    kind: 'denied',
    en: 'This care task is for {name}; ask them or a supervisor.',
    zh: '该关怀任务由 {name} 负责，请联系其本人或主管。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with care of customers. */
export const careErrors = defineErrors('crm', careErrorCatalogue);
