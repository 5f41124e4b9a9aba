import { platformErrors } from '@shouwen/platform';
import type { FieldViolation } from '@shouwen/platform';
import type { FieldChange } from '@shouwen/contracts';
import type { ChannelCapacity, MemberSkill } from './staff.entity.js';

export type { MemberSkill } from './staff.entity.js';

/** The fields of a record that differ, for the audit trail; values are written as text. */
export function changesBetween(
  before: Readonly<Record<string, string | undefined>>,
  after: Readonly<Record<string, string | undefined>>,
): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, from: before[field], to: after[field] }));
}

/** Refuses a list that names something twice. Throws `platform.invalid_request` with the place in the list. */
export function requireDistinct(field: string, keyName: string, keys: readonly string[]): void {
  const violations: FieldViolation[] = keys.flatMap((key, index) =>
    keys.indexOf(key) === index
      ? []
      : [
          {
            field: `${field}.${index}.${keyName}`,
            description: 'is named twice',
            descriptionZh: '重复',
          },
        ],
  );
  if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
}

/** Skills in one line for the audit trail, such as `refund:3, english:5 until 2026-03-02T00:00:00.000Z`. */
export function skillsAsText(skills: readonly MemberSkill[]): string {
  return skills
    .map(({ skillId, level, validUntil }) =>
      validUntil === null
        ? `${skillId}:${level}`
        : `${skillId}:${level} until ${validUntil.toISOString()}`,
    )
    .sort()
    .join(', ');
}

/** Capacities in one line for the audit trail, such as `chat:3, phone:1`. */
export function capacitiesAsText(capacities: readonly ChannelCapacity[]): string {
  return capacities
    .map(({ channel, tickets }) => `${channel}:${tickets}`)
    .sort()
    .join(', ');
}
