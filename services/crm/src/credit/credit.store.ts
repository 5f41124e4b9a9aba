import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import type { CreditAssessmentEntity } from './credit.entity.js';
import { recordCreditEvent } from './credit.events.js';
import { CreditMetrics } from './credit.metrics.js';
import type { CreditChange } from './credit.rules.js';

/** Columns of `credit_assessment` under the names of {@link CreditAssessmentEntity}. */
export const ASSESSMENT_COLUMNS = `
  id, version, customer_id as "customerId", status, purpose, findings,
  form_version as "formVersion", answers, score, grade, credit_limit as "limit", currency,
  valid_months as "validMonths", investigator, makers, proposer, proposed_at as "proposedAt", decider,
  decided_at as "decidedAt", reason, valid_until as "validUntil", created_at as "createdAt",
  updated_at as "updatedAt", updated_by as "updatedBy"`;

const LOCK = `select ${ASSESSMENT_COLUMNS} from credit_assessment where id = $1 for update`;

const LOCK_HOLDING = `
  select ${ASSESSMENT_COLUMNS} from credit_assessment
  where customer_id = $1 and status = 'approved' for update`;

const UNDER_WAY = `
  select id from credit_assessment
  where customer_id = $1 and status in ('investigating', 'proposed')`;

const SAVE = `
  insert into credit_assessment (id, version, customer_id, status, purpose, findings, form_version,
    answers, score, grade, credit_limit, currency, valid_months, investigator, makers, proposer, proposed_at,
    decider, decided_at, reason, valid_until, created_at, updated_at, updated_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
    $21, $22, $23, $24)
  on conflict (id) do update set version = $2, status = $4, findings = $6, form_version = $7,
    answers = $8, score = $9, grade = $10, credit_limit = $11, currency = $12, valid_months = $13,
    makers = $15, proposer = $16, proposed_at = $17, decider = $18, decided_at = $19, reason = $20,
    valid_until = $21, updated_at = $23, updated_by = $24`;

/** Keeps assessments with their events and audit trail, on the transaction of the use case. */
@Injectable()
export class CreditStore {
  constructor(private readonly metrics: CreditMetrics) {}

  async lock(tx: Transaction, id: string): Promise<CreditAssessmentEntity | undefined> {
    const [assessment] = await tx.query<CreditAssessmentEntity>(LOCK, [id]);
    return assessment;
  }

  /** The assessment whose grade a customer has now, locked. */
  async lockHolding(
    tx: Transaction,
    customerId: string,
  ): Promise<CreditAssessmentEntity | undefined> {
    const [assessment] = await tx.query<CreditAssessmentEntity>(LOCK_HOLDING, [customerId]);
    return assessment;
  }

  /** True while a customer, locked before, is being assessed. */
  async isUnderWay(tx: Transaction, customerId: string): Promise<boolean> {
    return (await tx.query(UNDER_WAY, [customerId])).length > 0;
  }

  /** Stores a change, and records its event and its trace in the audit trail. */
  save(tx: Transaction, change: CreditChange): CreditAssessmentEntity {
    const { assessment, happening } = change;
    tx.write(SAVE, [
      assessment.id,
      assessment.version,
      assessment.customerId,
      assessment.status,
      assessment.purpose,
      assessment.findings,
      assessment.formVersion,
      JSON.stringify(assessment.answers),
      assessment.score,
      assessment.grade,
      assessment.limit,
      assessment.currency,
      assessment.validMonths,
      assessment.investigator,
      assessment.makers,
      assessment.proposer,
      assessment.proposedAt,
      assessment.decider,
      assessment.decidedAt,
      assessment.reason,
      assessment.validUntil,
      assessment.createdAt,
      assessment.updatedAt,
      assessment.updatedBy,
    ]);
    recordCreditEvent(tx, change);
    tx.audit({
      operation: `credit_assessment.${happening}`,
      aggregateType: 'credit_assessment',
      aggregateId: assessment.id,
      changes: change.changes,
      reason: assessment.reason,
      at: assessment.updatedAt,
    });
    tx.afterCommit(() => this.metrics.count(change));
    return assessment;
  }
}
