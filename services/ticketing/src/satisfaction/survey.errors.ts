import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with the answer to a survey; documented in docs/errors.md. */
export const surveyErrorCatalogue = {
  survey_not_found: {
    kind: 'not_found',
    en: 'There is no such survey among yours; open your list of surveys.',
    zh: '没有属于您的该调查，请查看您的调查列表。',
  },
  survey_expired: {
    kind: 'precondition',
    en: 'The survey about ticket {number} has expired; write to us on the ticket instead.',
    zh: '工单 {number} 的满意度调查已过期，请在工单中留言。',
  },
  survey_answered: {
    kind: 'precondition',
    en: 'The survey about ticket {number} is answered and can no longer be changed; write to us on the ticket instead.',
    zh: '工单 {number} 的满意度调查已提交，无法再修改，请在工单中留言。',
  },
  survey_link_used: {
    kind: 'precondition',
    en: 'This link was used already; sign in to see or change your answer.',
    zh: '该链接已使用，请登录后查看或修改您的评价。',
  },
  rater_is_handler: {
    kind: 'denied',
    en: 'Whoever worked on ticket {number} cannot rate it.',
    zh: '处理过工单 {number} 的人员不能对其评价。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with the answer to a survey. */
export const surveyErrors = defineErrors('satisfaction', surveyErrorCatalogue);
