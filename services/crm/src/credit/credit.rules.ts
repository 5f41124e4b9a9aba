import type { FieldChange } from '@shouwen/contracts';
import { actorOf, identitiesOf, platformErrors } from '@shouwen/platform';
import type { Caller } from '@shouwen/platform';
import { Temporal } from 'temporal-polyfill';
import type {
  CreditAnswer,
  CreditAssessmentEntity,
  CreditFormEntity,
  CreditStatus,
} from './credit.entity.js';
import { creditErrors } from './credit.errors.js';
import { scoreOf } from './credit-form.rules.js';

export type CreditHappening =
  | 'opened'
  | 'recorded'
  | 'proposed'
  | 'approved'
  | 'rejected'
  | 'withdrawn'
  | 'superseded'
  | 'expired';

/** What a decision about an assessment comes to. */
export interface CreditChange {
  assessment: CreditAssessmentEntity;
  happening: CreditHappening;
  changes: FieldChange[];
}

/** Every move an assessment can make; what is not here is refused. */
export const creditTransitions: Readonly<
  Record<CreditHappening, { from: readonly CreditStatus[]; to: CreditStatus }>
> = {
  opened: { from: [], to: 'investigating' },
  recorded: { from: ['investigating'], to: 'investigating' },
  proposed: { from: ['investigating'], to: 'proposed' },
  approved: { from: ['proposed'], to: 'approved' },
  rejected: { from: ['proposed'], to: 'rejected' },
  withdrawn: { from: ['investigating', 'proposed'], to: 'withdrawn' },
  superseded: { from: ['approved'], to: 'superseded' },
  expired: { from: ['approved'], to: 'expired' },
};

/** What a grade is proposed with. */
export interface CreditProposal {
  answers: Pick<CreditAnswer, 'question' | 'option'>[];
  /** Undefined for the limit of the grade. */
  limit: number | undefined;
  reason: string;
}

/** Begins to investigate a customer (R4). */
export function openInvestigation(
  { id, customerId, purpose }: Pick<CreditAssessmentEntity, 'id' | 'customerId' | 'purpose'>,
  caller: Caller,
  now: Date,
): CreditChange {
  const actor = actorOf(caller);
  const assessment: CreditAssessmentEntity = {
    id,
    version: 1,
    customerId,
    status: 'investigating',
    purpose,
    findings: '',
    formVersion: null,
    answers: [],
    score: 0,
    grade: '',
    limit: 0,
    currency: '',
    validMonths: 0,
    investigator: actor,
    makers: withMaker([], caller),
    proposer: null,
    proposedAt: null,
    decider: null,
    decidedAt: null,
    reason: '',
    validUntil: null,
    createdAt: now,
    updatedAt: now,
    updatedBy: actor,
  };
  return { assessment, happening: 'opened', changes: changesOf(undefined, assessment) };
}

/** Writes down what was found. Throws `crm.credit_wrong_status`. */
export function recordFindings(
  assessment: CreditAssessmentEntity,
  findings: string,
  caller: Caller,
  now: Date,
): CreditChange {
  const makers = withMaker(assessment.makers, caller);
  return changed(assessment, 'recorded', { findings, makers }, caller, now);
}

/**
 * Proposes the grade that the answers come to, with its limit or a lower one. Throws `crm.credit_wrong_status` and
 * `platform.invalid_request`.
 */
export function proposeGrade(
  assessment: CreditAssessmentEntity,
  form: CreditFormEntity,
  { answers: given, limit: wanted, reason }: CreditProposal,
  caller: Caller,
  now: Date,
): CreditChange {
  requireStatus(assessment, 'proposed');
  const { answers, score, grade } = scoreOf(form, given);
  const limit = wanted ?? grade.limit;
  if (limit > grade.limit) {
    const description = `must not be more than that of grade ${grade.code}: ${grade.limit}`;
    const descriptionZh = `不能高于等级 ${grade.code} 的额度 ${grade.limit}`;
    const violations = [{ field: 'limit', description, descriptionZh }];
    throw platformErrors.invalid_request({}, { violations });
  }
  const patch = {
    formVersion: form.version,
    answers,
    score,
    grade: grade.code,
    limit,
    currency: form.currency,
    validMonths: grade.validMonths,
    makers: withMaker(assessment.makers, caller),
    proposer: actorOf(caller),
    proposedAt: now,
    reason,
  };
  return changed(assessment, 'proposed', patch, caller, now);
}

/** Lets a grade hold from now on. Throws `crm.credit_wrong_status` and `crm.credit_second_person`. */
export function approveGrade(
  assessment: CreditAssessmentEntity,
  reason: string,
  caller: Caller,
  now: Date,
): CreditChange {
  requireStatus(assessment, 'approved');
  requireSecondPerson(assessment, caller);
  const validUntil = monthsAfter(now, assessment.validMonths);
  const patch = { decider: actorOf(caller), decidedAt: now, reason, validUntil };
  return changed(assessment, 'approved', patch, caller, now);
}

/** Refuses a grade. Throws `crm.credit_wrong_status` and `crm.credit_second_person`. */
export function rejectGrade(
  assessment: CreditAssessmentEntity,
  reason: string,
  caller: Caller,
  now: Date,
): CreditChange {
  requireStatus(assessment, 'rejected');
  requireSecondPerson(assessment, caller);
  const patch = { decider: actorOf(caller), decidedAt: now, reason };
  return changed(assessment, 'rejected', patch, caller, now);
}

/** Calls an assessment off. Throws `crm.credit_wrong_status`. */
export function withdrawAssessment(
  assessment: CreditAssessmentEntity,
  reason: string,
  caller: Caller,
  now: Date,
): CreditChange {
  return changed(assessment, 'withdrawn', { reason }, caller, now);
}

/** Ends a grade because a later one holds, from the same instant on. */
export function supersedeGrade(
  assessment: CreditAssessmentEntity,
  caller: Caller,
  now: Date,
): CreditChange {
  return changed(assessment, 'superseded', { validUntil: now }, caller, now);
}

/** Ends a grade whose time is over; undefined when it does not hold any more. */
export function expireGrade(
  assessment: CreditAssessmentEntity,
  caller: Caller,
  now: Date,
): CreditChange | undefined {
  if (assessment.status !== 'approved') return undefined;
  return changed(assessment, 'expired', {}, caller, now);
}

/** The instant some months later; in a shorter month on its last day. */
export function monthsAfter(at: Date, months: number): Date {
  const later = Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO('UTC')
    .add({ months });
  return new Date(later.epochMilliseconds);
}

function requireStatus(assessment: CreditAssessmentEntity, happening: CreditHappening): void {
  const { status } = assessment;
  if (creditTransitions[happening].from.includes(status)) return;
  throw creditErrors.credit_wrong_status({ status });
}

/** Neither as themselves nor through somebody who acts for them. */
function requireSecondPerson({ makers }: CreditAssessmentEntity, caller: Caller): void {
  if (!identitiesOf(caller).some((id) => makers.includes(id))) return;
  throw creditErrors.credit_second_person();
}

function withMaker(makers: readonly string[], caller: Caller): string[] {
  return [...new Set([...makers, ...identitiesOf(caller)])];
}

function changed(
  before: CreditAssessmentEntity,
  happening: CreditHappening,
  patch: Partial<CreditAssessmentEntity>,
  caller: Caller,
  now: Date,
): CreditChange {
  requireStatus(before, happening);
  const assessment = {
    ...before,
    ...patch,
    status: creditTransitions[happening].to,
    version: before.version + 1,
    updatedAt: now,
    updatedBy: actorOf(caller),
  };
  return { assessment, happening, changes: changesOf(before, assessment) };
}

/** What the audit trail tells: states, grade and limit, no words of anybody. */
function changesOf(
  before: CreditAssessmentEntity | undefined,
  after: CreditAssessmentEntity,
): FieldChange[] {
  const facts = (assessment: CreditAssessmentEntity): Record<string, string | undefined> => ({
    customerId: assessment.customerId,
    status: assessment.status,
    formVersion: assessment.formVersion === null ? undefined : String(assessment.formVersion),
    score: assessment.formVersion === null ? undefined : String(assessment.score),
    grade: assessment.grade || undefined,
    limit: assessment.formVersion === null ? undefined : String(assessment.limit),
    validUntil: assessment.validUntil?.toISOString(),
  });
  const from = before === undefined ? {} : facts(before);
  return Object.entries(facts(after))
    .filter(([field, to]) => from[field] !== to)
    .map(([field, to]) => ({ field, from: from[field], to }));
}
