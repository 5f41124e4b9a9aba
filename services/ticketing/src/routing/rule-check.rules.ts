import type { FieldViolation } from '@shouwen/platform';
import { shiftPolicies } from '../shifts/shift.rules.js';
import type { RoutingRule } from './routing.entity.js';

type Steps = Pick<
  RoutingRule,
  'teamId' | 'skills' | 'relaxes' | 'overflows' | 'shiftPolicy' | 'shiftRelaxes'
>;

/** What is wrong with the steps of a rule in themselves, each with the field that is wrong. */
export function violationsOf(steps: Steps): FieldViolation[] {
  const { teamId, skills, relaxes, overflows, shiftPolicy, shiftRelaxes } = steps;
  const violations: FieldViolation[] = [];
  const wrong = (field: string, description: string, descriptionZh: string) =>
    violations.push({ field, description, descriptionZh });

  const levels = new Map<string, number>();
  skills.forEach(({ skillId, minLevel }, index) => {
    if (levels.has(skillId)) wrong(`skills.${index}.skill_id`, 'is named twice', '重复');
    levels.set(skillId, minLevel);
  });
  relaxes.forEach(({ afterSeconds, skillId, minLevel }, index) => {
    const level = levels.get(skillId);
    if (level === undefined) {
      wrong(
        `relaxes.${index}.skill_id`,
        'must be a skill that the rule requires',
        '必须是规则要求的技能',
      );
    } else if (minLevel >= level) {
      wrong(`relaxes.${index}.min_level`, 'must be lower than before', '必须低于之前的等级');
    } else {
      levels.set(skillId, minLevel);
    }
    if (afterSeconds < (relaxes[index - 1]?.afterSeconds ?? 0)) {
      wrong(
        `relaxes.${index}.after_seconds`,
        'must not be before the step above',
        '不能早于上一步',
      );
    }
  });
  shiftRelaxes.forEach(({ afterSeconds, policy }, index) => {
    const before = shiftRelaxes[index - 1];
    const asked = (of: typeof policy) => shiftPolicies.indexOf(of);
    if (asked(policy) >= asked(before?.policy ?? shiftPolicy)) {
      wrong(`shift_relaxes.${index}.policy`, 'must ask for less than before', '要求必须低于之前');
    }
    if (before !== undefined && afterSeconds <= before.afterSeconds) {
      wrong(
        `shift_relaxes.${index}.after_seconds`,
        'must be after the step above',
        '必须晚于上一步',
      );
    }
  });
  overflows.forEach((step, index) => {
    const before = overflows[index - 1];
    if (step.teamId === (before?.teamId ?? teamId)) {
      wrong(
        `overflows.${index}.team_id`,
        'must be another team than before',
        '必须与之前的团队不同',
      );
    }
    if (before !== undefined && step.afterSeconds <= before.afterSeconds) {
      wrong(`overflows.${index}.after_seconds`, 'must be after the step above', '必须晚于上一步');
    }
  });
  return violations;
}
