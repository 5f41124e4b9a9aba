import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on tiers; documented in docs/errors.md. */
export const tierErrorCatalogue = {
  tier_rules_not_found: {
    kind: 'not_found',
    en: 'There is no such set of tier rules; list them and choose one.',
    zh: '没有该分层规则，请从规则列表中选择。',
  },
  tier_rules_not_draft: {
    kind: 'precondition',
    en: 'These tier rules are or were in force and can no longer be changed; draft new ones.',
    zh: '该分层规则已发布或已停用，无法再更改，请另建草稿。',
  },
  tier_rules_not_simulated: {
    kind: 'precondition',
    en: 'Version {version} of the draft was not simulated to the end; simulate it, look at who would move, then publish.',
    zh: '草稿第 {version} 版尚未完成模拟，请先模拟并查看客户变动，再发布。',
  },
  tier_simulation_not_found: {
    kind: 'not_found',
    en: 'There is no such simulation; start one from the draft.',
    zh: '没有该模拟，请从草稿发起模拟。',
  },
  tier_unknown: {
    kind: 'invalid',
    en: 'The rules in force have no such tier; choose one of {tiers}.',
    zh: '现行规则中没有该分层，请从 {tiers} 中选择。',
  },
  tier_override_time: {
    kind: 'invalid',
    en: 'The time until which the tier is given must be ahead of now, by ten years at most; choose another.',
    zh: '分层调整的截止时间必须晚于当前时间且不超过十年，请重新选择。',
  },
  tier_not_overridden: {
    kind: 'precondition',
    en: 'The customer has the tier that the rules give; there is nothing to end.',
    zh: '该客户的分层由规则给出，没有可结束的人工调整。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on tiers. */
export const tierErrors = defineErrors('crm', tierErrorCatalogue);
