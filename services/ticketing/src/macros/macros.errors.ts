import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with canned replies and macros; documented in docs/errors.md. */
export const macrosErrorCatalogue = {
  toolbox_item_not_found: {
    kind: 'not_found',
    en: 'There is no such canned reply or macro among those you may use; list them again.',
    zh: '在您可使用的范围内没有该快捷回复或宏，请重新查看列表。',
  },
  toolbox_item_not_yours: {
    kind: 'denied',
    en: 'Only {owner} or a supervisor can change this; make one of your own instead.',
    zh: '只有 {owner} 或主管可以修改，请另建您自己的。',
  },
  toolbox_for_leaders: {
    kind: 'denied',
    en: 'What everybody uses is kept by supervisors, managers and administrators; keep it for yourself or your team.',
    zh: '全员可用的内容由主管、经理或管理员维护，请设为个人或团队可见。',
  },
  toolbox_team_required: {
    kind: 'invalid',
    en: 'You can share this with your own team only; choose it, or keep it for yourself.',
    zh: '只能与您所在的团队共享，请选择该团队或设为个人可见。',
  },
  template_variable_unknown: {
    kind: 'invalid',
    en: 'The variable {variable} does not exist; use one of {known}.',
    zh: '变量 {variable} 不存在，可用变量：{known}。',
  },
  rendered_too_long: {
    kind: 'precondition',
    en: 'Filled in, the text is longer than {limit} characters; shorten it.',
    zh: '填充后的文本超过 {limit} 个字符，请缩短。',
  },
  macro_step_invalid: {
    kind: 'invalid',
    en: 'The steps of the macro do not fit together; correct those named.',
    zh: '宏的步骤不合理，请修改所指出的步骤。',
  },
  macro_reply_missing: {
    kind: 'precondition',
    en: 'The macro {name} sends a canned reply that was deleted or is not yours to use; ask {owner} to correct it.',
    zh: '宏 {name} 使用的快捷回复已删除或您无权使用，请联系 {owner} 修正。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with canned replies and macros. */
export const macrosErrors = defineErrors('ticketing', macrosErrorCatalogue);
