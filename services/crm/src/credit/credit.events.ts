import { topicMessages } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import { creditFactsOf } from './credit.mapper.js';
import type { CreditChange } from './credit.rules.js';

const messages = {
  opened: topicMessages.CreditInvestigationOpened,
  recorded: topicMessages.CreditFindingsRecorded,
  proposed: topicMessages.CreditGradeProposed,
  approved: topicMessages.CreditGradeApproved,
  rejected: topicMessages.CreditGradeRejected,
  withdrawn: topicMessages.CreditAssessmentWithdrawn,
  superseded: topicMessages.CreditGradeSuperseded,
  expired: topicMessages.CreditGradeExpired,
} as const;

/** Records the event of a change of an assessment; it leaves once the transaction has committed. */
export function recordCreditEvent(tx: Transaction, { assessment, happening }: CreditChange): void {
  tx.record({
    message: messages[happening],
    aggregateId: assessment.id,
    sequence: assessment.version,
    at: assessment.updatedAt,
    payload: { assessment: creditFactsOf(assessment) },
  });
}
