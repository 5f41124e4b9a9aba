import type { FieldChange } from '@shouwen/contracts';
import type { FieldViolation } from '@shouwen/platform';
import type { LadderSteps } from './page.entity.js';
import { pageErrors } from './page.errors.js';

/**
 * A ladder whose steps follow each other and whose people work here (T3). Throws `ticketing.escalation_ladder_invalid`
 * naming each field that is wrong.
 */
export function checkedLadder(
  { steps, exhaustedAfterSeconds }: LadderSteps,
  knownPeople: ReadonlySet<string>,
): LadderSteps {
  const violations: FieldViolation[] = [];
  let before = -1;
  steps.forEach(({ afterSeconds, target, personId }, index) => {
    const path = `steps.${index}`;
    if (afterSeconds <= before) violations.push(mustBeLater(`${path}.after_seconds`));
    before = Math.max(before, afterSeconds);
    if (target === 'person' && !knownPeople.has(personId)) {
      violations.push({
        field: `${path}.person_id`,
        description: 'must be somebody who works here now',
        descriptionZh: '必须是在职员工',
      });
    }
    if (target !== 'person' && personId !== '') {
      violations.push({
        field: `${path}.person_id`,
        description: 'must be left out unless the target is a person',
        descriptionZh: '仅当呼叫对象为具体人员时填写',
      });
    }
  });
  if (exhaustedAfterSeconds <= before) violations.push(mustBeLater('exhausted_after_seconds'));
  if (violations.length > 0) throw pageErrors.escalation_ladder_invalid({}, { violations });
  return { steps, exhaustedAfterSeconds };
}

/** The fields of a ladder that another one changes, for the audit trail. */
export function ladderChanges(before: LadderSteps, after: LadderSteps): FieldChange[] {
  const textOf = (ladder: LadderSteps) => ({
    steps: ladder.steps
      .map(({ afterSeconds, target, personId }) => `${afterSeconds} ${personId || target}`)
      .join(', '),
    exhaustedAfterSeconds: String(ladder.exhaustedAfterSeconds),
  });
  const [from, to] = [textOf(before), textOf(after)];
  return (['steps', 'exhaustedAfterSeconds'] as const)
    .filter((field) => from[field] !== to[field])
    .map((field) => ({ field, from: from[field], to: to[field] }));
}

const mustBeLater = (field: string): FieldViolation => ({
  field,
  description: 'must be more than that of the step before',
  descriptionZh: '必须大于上一步的时间',
});
