import type { FieldChange } from '@shouwen/contracts';
import { platformErrors } from '@shouwen/platform';
import type { FieldViolation } from '@shouwen/platform';
import { isLocalDate, isTimeZone } from './care-dates.rules.js';
import type { CareBenefits, CareSchedule } from './care.entity.js';

/** What is wrong with what a tier is to bring: a benefit in one language only, an offer twice. */
export function benefitProblems(benefits: CareBenefits): FieldViolation[] {
  const problems: FieldViolation[] = [];
  const { birthdayBenefit, birthdayBenefitZh, offers } = benefits;
  if ((birthdayBenefit === '') !== (birthdayBenefitZh === '')) {
    problems.push({
      field: birthdayBenefit === '' ? 'birthday_benefit' : 'birthday_benefit_zh',
      description: 'must be given in both languages or in none',
      descriptionZh: '应同时填写中英文，或都不填写',
    });
  }
  offers.forEach(({ code }, index) => {
    if (offers.findIndex((other) => other.code === code) === index) return;
    problems.push({
      field: `offers.${index}.code`,
      description: 'must be there once',
      descriptionZh: '不能重复',
    });
  });
  return problems;
}

/** What is wrong with how care is to be scheduled: an unknown time zone, phases that do not follow one another from 0. */
export function scheduleProblems({ timeZone, projectPhases }: CareSchedule): FieldViolation[] {
  const problems: FieldViolation[] = [];
  if (!isTimeZone(timeZone)) {
    problems.push({
      field: 'schedule.time_zone',
      description: 'must be the name of a time zone, such as Asia/Shanghai',
      descriptionZh: '应为时区名称，例如 Asia/Shanghai',
    });
  }
  projectPhases.forEach(({ fromMonth }, index) => {
    const before = projectPhases[index - 1];
    if (before === undefined ? fromMonth === 0 : fromMonth > before.fromMonth) return;
    problems.push({
      field: `schedule.project_phases.${index}.from_month`,
      description: 'must be 0 in the first phase and greater in each that follows',
      descriptionZh: '第一阶段应为 0，其后各阶段应依次增大',
    });
  });
  return problems;
}

/** Refuses a text that is no date. Throws `platform.invalid_request`. */
export function requireLocalDate(field: string, text: string): void {
  if (isLocalDate(text)) return;
  const description = 'must be a date from 1990 to 2199, such as 2026-03-01';
  const descriptionZh = '应为 1990 年至 2199 年的日期，例如 2026-03-01';
  throw platformErrors.invalid_request({}, { violations: [{ field, description, descriptionZh }] });
}

/** What differs of the fields that are wanted. */
export function changesBetween<Wanted extends object>(
  before: Wanted | undefined,
  wanted: Wanted,
): FieldChange[] {
  return (Object.keys(wanted) as (keyof Wanted & string)[])
    .map((field) => ({
      field,
      from: before === undefined ? undefined : textOf(before[field]),
      to: textOf(wanted[field]),
    }))
    .filter(({ from, to }) => from !== to);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => textOf(item)).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  // Postgres gives the keys of a document in an order of its own.
  return Object.entries(value as Record<string, unknown>)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => `${key}=${textOf(part)}`)
    .join(' ');
}
