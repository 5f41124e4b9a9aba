import type { FieldViolation } from '@shouwen/platform';
import { isCurrency } from '../orders/money.rules.js';
import type { TierMeasure, TierRules } from './tier.entity.js';

/** What is wrong with rules, field by field; nothing when every customer gets a tier by them. */
export function violationsOf(rules: TierRules): FieldViolation[] {
  const violations: FieldViolation[] = [];
  const refuse = (field: string, description: string, descriptionZh: string) =>
    violations.push({ field: `rules.${field}`, description, descriptionZh });
  if (!isCurrency(rules.currency)) {
    refuse(
      'currency',
      'must be a currency of ISO 4217, such as CNY',
      '必须为 ISO 4217 币种，例如 CNY',
    );
  }
  rules.rates.forEach(({ currency, rate }, index) => {
    const isTwice = rules.rates.findIndex((other) => other.currency === currency) !== index;
    if (!isCurrency(currency) || currency === rules.currency || isTwice) {
      refuse(
        `rates.${index}.currency`,
        'must be another currency of ISO 4217, each once',
        '必须为其他 ISO 4217 币种，且不得重复',
      );
    }
    if (!(rate > 0 && rate <= 1e9)) {
      refuse(`rates.${index}.rate`, 'must be more than 0', '必须大于 0');
    }
  });
  rules.measures.forEach((measure, index) => {
    if (rules.measures.findIndex(({ kind }) => kind === measure.kind) !== index) {
      refuse(`measures.${index}.kind`, 'must be measured once', '同一指标不得重复');
    }
    const looksBack = measure.kind === 'amount' || measure.kind === 'frequency';
    if (looksBack !== measure.windowDays > 0) {
      refuse(
        `measures.${index}.windowDays`,
        'must be at least 1 for amount and frequency, and 0 for tenure and recency',
        '金额和频次须至少为 1，年限和最近消费须为 0',
      );
    }
    if (!isRising(measure)) {
      refuse(`measures.${index}.steps`, 'must begin at 0 and rise', '必须从 0 开始并依次递增');
    }
  });
  rules.tiers.forEach(({ code, enterAt, leaveBelow }, index) => {
    if (rules.tiers.findIndex((other) => other.code === code) !== index) {
      refuse(`tiers.${index}.code`, 'must be there once', '分层代码不得重复');
    }
    const better = rules.tiers[index - 1];
    if (better !== undefined && (enterAt >= better.enterAt || leaveBelow >= better.leaveBelow)) {
      refuse(
        `tiers.${index}.enterAt`,
        'must be lower than those of the tier before, with leaveBelow',
        '升入分和保级分均须低于前一分层',
      );
    }
    const isLast = index === rules.tiers.length - 1;
    if (isLast ? enterAt !== 0 || leaveBelow !== 0 : leaveBelow > enterAt) {
      refuse(
        `tiers.${index}.leaveBelow`,
        isLast ? 'must be 0, with enterAt, for the last tier' : 'must not be above enterAt',
        isLast ? '最后一个分层的升入分和保级分须为 0' : '保级分不得高于升入分',
      );
    }
  });
  return violations;
}

function isRising({ steps }: TierMeasure): boolean {
  return steps.every(({ from }, index) => {
    const before = steps[index - 1];
    return Number.isFinite(from) && (before === undefined ? from === 0 : from > before.from);
  });
}
