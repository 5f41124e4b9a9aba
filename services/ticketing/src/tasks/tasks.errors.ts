import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with tasks; documented in docs/errors.md. */
export const tasksErrorCatalogue = {
  task_not_found: {
    kind: 'not_found',
    en: 'There is no such task among those you may see; list the tasks again.',
    zh: '在您可查看的范围内没有该任务，请重新查看任务列表。',
  },
  task_not_yours: {
    kind: 'denied',
    en: 'This task is for {assignee}; only they or a supervisor can do this.',
    zh: '该任务由 {assignee} 负责，只有其本人或主管可以执行此操作。',
  },
  task_over: {
    kind: 'precondition',
    en: 'This task is {status} already; create a new one if there is more to do.',
    zh: '该任务已结束（{status}），如仍需处理请新建任务。',
  },
  task_accepted: {
    kind: 'conflict',
    en: 'This task was taken by {assignee}; ask them if you want it.',
    zh: '该任务已由 {assignee} 接收，如需处理请与其联系。',
  },
  task_for_nobody: {
    kind: 'invalid',
    en: 'Say who shall do it: a person or a team.',
    zh: '请指定负责人或负责团队。',
  },
  task_due_invalid: {
    kind: 'invalid',
    en: 'Choose a due time in the future.',
    zh: '请选择未来的截止时间。',
  },
  task_team_unknown: {
    kind: 'invalid',
    en: 'There is no such team; choose one of the list of teams.',
    zh: '没有该团队，请从团队列表中选择。',
  },
  task_too_many: {
    kind: 'precondition',
    en: 'Ticket {number} has {limit} unfinished tasks, which is the most; finish or cancel one first.',
    zh: '工单 {number} 的未完成任务已达上限 {limit} 个，请先完成或取消一个。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with tasks. */
export const tasksErrors = defineErrors('ticketing', tasksErrorCatalogue);
