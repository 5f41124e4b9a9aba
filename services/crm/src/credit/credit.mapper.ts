import { CreditStatus as ProtoStatus } from '@shouwen/contracts';
import type {
  CreditAssessment,
  CreditAssessmentFacts,
  CreditForm,
  CreditFormDefinition as ProtoDefinition,
} from '@shouwen/contracts';
import type {
  CreditAssessmentEntity,
  CreditFormDefinition,
  CreditFormEntity,
  CreditStatus,
} from './credit.entity.js';

const statusNames: Record<CreditStatus, ProtoStatus> = {
  investigating: ProtoStatus.INVESTIGATING,
  proposed: ProtoStatus.PROPOSED,
  approved: ProtoStatus.APPROVED,
  rejected: ProtoStatus.REJECTED,
  withdrawn: ProtoStatus.WITHDRAWN,
  superseded: ProtoStatus.SUPERSEDED,
  expired: ProtoStatus.EXPIRED,
};

/** A status of the contract as ours; undefined for unspecified. */
export function statusFromProto(status: ProtoStatus): CreditStatus | undefined {
  return (Object.keys(statusNames) as CreditStatus[]).find((ours) => statusNames[ours] === status);
}

/** What a form asks, between the contract and us: the same fields. */
export function definitionOf({
  questions,
  grades,
  currency,
}: CreditFormDefinition | ProtoDefinition): CreditFormDefinition {
  return {
    questions: questions.map(({ code, text, textZh, options }) => ({
      code,
      text,
      textZh,
      options: options.map((option) => ({
        code: option.code,
        text: option.text,
        textZh: option.textZh,
        points: option.points,
      })),
    })),
    grades: grades.map(({ code, minimumScore, limit, validMonths }) => ({
      code,
      minimumScore,
      limit,
      validMonths,
    })),
    currency,
  };
}

/** A version of the form as the contract shows it. */
export function formToProto(form: CreditFormEntity): CreditForm {
  const { version, publishedAt, publishedBy } = form;
  return {
    version,
    definition: definitionOf(form),
    publishedAt,
    publishedBy: publishedBy ?? undefined,
  };
}

/** An assessment as the contract shows it. */
export function assessmentToProto(assessment: CreditAssessmentEntity): CreditAssessment {
  return {
    id: assessment.id,
    version: assessment.version,
    customerId: assessment.customerId,
    status: statusNames[assessment.status],
    purpose: assessment.purpose,
    findings: assessment.findings,
    formVersion: assessment.formVersion ?? 0,
    answers: assessment.answers.map(({ question, option, points }) => ({
      question,
      option,
      points,
    })),
    score: assessment.score,
    grade: assessment.grade,
    limit: assessment.limit,
    currency: assessment.currency,
    validMonths: assessment.validMonths,
    investigator: assessment.investigator,
    proposer: assessment.proposer ?? undefined,
    proposedAt: assessment.proposedAt ?? undefined,
    decider: assessment.decider ?? undefined,
    decidedAt: assessment.decidedAt ?? undefined,
    reason: assessment.reason,
    validUntil: assessment.validUntil ?? undefined,
    createdAt: assessment.createdAt,
    updatedAt: assessment.updatedAt,
  };
}

/** What every event tells of an assessment: identities, states and the grade, no words of anybody (R9). */
export function creditFactsOf(assessment: CreditAssessmentEntity): CreditAssessmentFacts {
  const { kind, id } = assessment.updatedBy;
  return {
    assessmentId: assessment.id,
    customerId: assessment.customerId,
    status: statusNames[assessment.status],
    grade: assessment.grade,
    validUntil: assessment.validUntil ?? undefined,
    at: assessment.updatedAt,
    actor: { kind, id, name: '' },
  };
}
