import type {
  CreditAssessment as AssessmentMessage,
  CreditForm as FormMessage,
} from '@shouwen/contracts';
import { toActor, toOptionalActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type { CreditAssessment, CreditForm } from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** An assessment as the schema shows it, but for the customer, who has to be asked for. */
export type CreditAssessmentNode = Omit<CreditAssessment, 'customer' | '__typename'> & {
  __typename: 'CreditAssessment';
  customerUuid: string;
};

/** An assessment of the contract as the schema shows it. */
export function toCreditAssessmentNode(assessment: AssessmentMessage): CreditAssessmentNode {
  const { id: uuid, customerId: customerUuid, version, status, purpose } = assessment;
  const isProposed = assessment.formVersion > 0;
  return {
    __typename: 'CreditAssessment',
    id: nodeIdOf('CreditAssessment', uuid),
    uuid,
    version,
    customerUuid,
    status,
    purpose,
    findings: assessment.findings || null,
    formVersion: isProposed ? assessment.formVersion : null,
    answers: assessment.answers,
    score: isProposed ? assessment.score : null,
    grade: isProposed ? assessment.grade : null,
    limit: isProposed ? assessment.limit : null,
    currency: isProposed ? assessment.currency : null,
    validMonths: isProposed ? assessment.validMonths : null,
    investigator: toActor(assessment.investigator),
    proposer: toOptionalActor(assessment.proposer),
    proposedAt: assessment.proposedAt ?? null,
    decider: toOptionalActor(assessment.decider),
    decidedAt: assessment.decidedAt ?? null,
    reason: assessment.reason || null,
    validUntil: assessment.validUntil ?? null,
    createdAt: present(assessment.createdAt, 'created_at'),
    updatedAt: present(assessment.updatedAt, 'updated_at'),
  };
}

/** A version of the form of the contract as the schema shows it. */
export function toCreditForm({ version, definition, ...published }: FormMessage): CreditForm {
  const { questions, grades, currency } = present(definition, 'definition');
  return {
    version,
    questions: questions.map(({ code, text, textZh, options }) => ({
      code,
      textEn: text,
      textZh,
      options: options.map((option) => ({
        code: option.code,
        textEn: option.text,
        textZh: option.textZh,
        points: option.points,
      })),
    })),
    grades,
    currency,
    publishedAt: present(published.publishedAt, 'published_at'),
    publishedBy: toOptionalActor(published.publishedBy),
  };
}
