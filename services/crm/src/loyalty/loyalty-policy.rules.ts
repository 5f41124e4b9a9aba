import type { FieldViolation } from '@shouwen/platform';
import type { LoyaltyRules } from './loyalty.entity.js';

/** What is wrong with rules that are to be in force, field by field. */
export function loyaltyProblems({
  windowDays,
  lookBackDays,
  signs,
  medium,
  high,
}: LoyaltyRules): FieldViolation[] {
  const problems: FieldViolation[] = [];
  const refuse = (field: string, description: string, descriptionZh: string) =>
    problems.push({ field: `rules.${field}`, description, descriptionZh });
  if (lookBackDays < 2 * windowDays) {
    refuse('look_back_days', 'must be at least two windows', '不能少于两个观察窗口');
  }
  signs.forEach(({ sign, from, to }, index) => {
    if (signs.findIndex((one) => one.sign === sign) !== index) {
      refuse(`signs.${index}.sign`, 'must be there once', '不能重复');
    }
    if (!Number.isFinite(from)) {
      refuse(`signs.${index}.from`, 'must be a number', '应为数字');
    }
    if (!Number.isFinite(to) || to === from) {
      refuse(`signs.${index}.to`, 'must be a number other than from', '应为与 from 不同的数字');
    }
  });
  if (signs.every(({ weight }) => weight === 0)) {
    refuse('signs', 'must have a weight above 0', '至少一项权重应大于 0');
  }
  if (!(medium >= 1 && medium <= 99)) {
    refuse('medium', 'must be from 1 to 99', '应为 1 至 99');
  }
  if (!(high > medium && high <= 100)) {
    refuse('high', 'must be more than medium, and 100 at most', '应大于 medium，且不超过 100');
  }
  return problems;
}
