import type { FieldChange } from '@shouwen/contracts';
import type { FieldViolation } from '@shouwen/platform';
import type { DutyLimits, DutyPolicy } from './duty-policy.entity.js';
import { dutyErrors } from './duty.errors.js';

export type { DutyLimits } from './duty-policy.entity.js';

/** Who and which teams there are, as far as a policy names them. */
export interface KnownStaff {
  people: ReadonlySet<string>;
  teams: ReadonlySet<string>;
}

/**
 * Limits with every name in them checked (T4). Throws `ticketing.duty_policy_invalid` naming each field that is wrong:
 * somebody who does not work here, an unknown team, a team named twice.
 */
export function checkedLimits(limits: DutyLimits, known: KnownStaff): DutyLimits {
  const violations: FieldViolation[] = [];
  const seen = new Set<string>();
  if (limits.backstopOwnerId !== '' && !known.people.has(limits.backstopOwnerId)) {
    violations.push(unknownPerson('limits.backstopOwnerId'));
  }
  limits.teamBackstops.forEach(({ teamId, ownerId }, index) => {
    const path = `limits.teamBackstops.${index}`;
    if (!known.teams.has(teamId)) violations.push(unknownTeam(`${path}.teamId`));
    if (!known.people.has(ownerId)) violations.push(unknownPerson(`${path}.ownerId`));
    if (seen.has(teamId)) violations.push(namedTwice(`${path}.teamId`));
    seen.add(teamId);
  });
  if (violations.length > 0) throw dutyErrors.duty_policy_invalid({}, { violations });
  return limits;
}

/** Who takes a ticket of this team when nobody else does; undefined when nobody is named (兜底). */
export function backstopOwnerOf(limits: DutyLimits, teamId: string | null): string | undefined {
  const ofTeam = limits.teamBackstops.find((backstop) => backstop.teamId === teamId);
  return (ofTeam?.ownerId ?? limits.backstopOwnerId) || undefined;
}

/** The fields of a policy that new limits change, for the audit trail. */
export function policyChanges(before: DutyPolicy, after: DutyLimits): FieldChange[] {
  const textOf = (limits: DutyLimits, field: keyof DutyLimits) => JSON.stringify(limits[field]);
  return (Object.keys(after) as (keyof DutyLimits)[])
    .map((field) => ({ field, from: textOf(before, field), to: textOf(after, field) }))
    .filter(({ from, to }) => from !== to);
}

const unknownPerson = (field: string): FieldViolation => ({
  field,
  description: 'must be somebody who works here now',
  descriptionZh: '必须是在职员工',
});

const unknownTeam = (field: string): FieldViolation => ({
  field,
  description: 'must be a team that exists',
  descriptionZh: '必须是已有的团队',
});

const namedTwice = (field: string): FieldViolation => ({
  field,
  description: 'must not name a team twice',
  descriptionZh: '不能重复指定同一团队',
});
