import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on a demand; documented in docs/errors.md. */
export const demandErrorCatalogue = {
  demand_not_found: {
    kind: 'not_found',
    en: 'There is no such demand; check the id.',
    zh: '没有该需求，请核对编号。',
  },
  demand_customer_not_found: {
    kind: 'invalid',
    en: 'There is no such customer; create their record first.',
    zh: '没有该客户，请先为其建档。',
  },
  demand_department_not_found: {
    kind: 'invalid',
    en: 'There is no such department, or demands no longer go to it; choose from the list.',
    zh: '没有该部门，或该部门已停止接收需求，请从列表中选择。',
  },
  demand_title_missing: {
    kind: 'invalid',
    en: 'Say in a line what is wanted: the title is empty.',
    zh: '请用一句话说明需求：标题为空。',
  },
  demand_due_invalid: {
    kind: 'invalid',
    en: 'The day by which something is due must lie ahead; choose a later one.',
    zh: '到期时间必须晚于当前时间，请选择更晚的时间。',
  },
  demand_not_routable: {
    kind: 'precondition',
    en: 'The demand is {status}; only one that nobody has decided about goes to a department. Reopen it first when it was declined.',
    zh: '该需求状态为 {status}，只有尚未决定的需求可以分派；如已被拒绝，请先重新打开。',
  },
  demand_not_decidable: {
    kind: 'precondition',
    en: 'The demand is {status}; it has to be with a department and undecided to be accepted, and not yet delivered to be declined.',
    zh: '该需求状态为 {status}，需先分派且尚未决定才能采纳，尚未落地才能拒绝。',
  },
  demand_not_plannable: {
    kind: 'precondition',
    en: 'The demand is {status}; accept it before it is planned.',
    zh: '该需求状态为 {status}，请先采纳再排期。',
  },
  demand_not_deliverable: {
    kind: 'precondition',
    en: 'The demand is {status}; accept it before it is delivered.',
    zh: '该需求状态为 {status}，请先采纳再标记落地。',
  },
  demand_not_reopenable: {
    kind: 'precondition',
    en: 'The demand is {status}; only a declined one can be reopened. Raise a new one for what is still wanted.',
    zh: '该需求状态为 {status}，只有被拒绝的需求可以重新打开；如仍有需要，请提出新需求。',
  },
  demand_joined: {
    kind: 'precondition',
    en: 'The demand goes on as part of demand {into}; work on that one, or let this one leave it.',
    zh: '该需求已并入需求 {into}，请处理该需求，或先将本需求移出。',
  },
  demand_not_joined: {
    kind: 'precondition',
    en: 'The demand stands for itself already.',
    zh: '该需求未并入其他需求，无需移出。',
  },
  demand_not_joinable: {
    kind: 'precondition',
    en: 'The demand is {status}; only one that is still open joins another.',
    zh: '该需求状态为 {status}，只有未结束的需求可以并入其他需求。',
  },
  demand_joins_itself: {
    kind: 'invalid',
    en: 'A demand cannot join itself; choose another one.',
    zh: '需求不能并入自身，请选择其他需求。',
  },
  demand_gathers_others: {
    kind: 'precondition',
    en: 'Other demands ({joined}) joined this one; join the other one to it instead, or let them leave first.',
    zh: '已有 {joined} 个需求并入本需求，请改为将对方并入本需求，或先将它们移出。',
  },
  demand_telling_not_found: {
    kind: 'not_found',
    en: 'There is nothing that this customer still has to be told about the demand; see the list of who has to be told.',
    zh: '关于该需求没有待告知该客户的内容，请查看待告知列表。',
  },
  demand_search_without_words: {
    kind: 'invalid',
    en: 'There is nothing to look for; type a word of the demand.',
    zh: '没有可供查找的内容，请输入需求中的词语。',
  },
  demand_report_range_invalid: {
    kind: 'invalid',
    en: 'The report needs a beginning before its end, at most 2 years apart; choose other days.',
    zh: '报告的开始时间须早于结束时间，且相距不超过两年，请重新选择。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on a demand. */
export const demandErrors = defineErrors('crm', demandErrorCatalogue);
