import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import type { CreditAssessmentEntity, CreditStatus } from './credit.entity.js';
import { creditErrors } from './credit.errors.js';
import { ASSESSMENT_COLUMNS } from './credit.store.js';

const ONE = `select ${ASSESSMENT_COLUMNS} from credit_assessment where id = $1`;

const HOLDING = `
  select ${ASSESSMENT_COLUMNS} from credit_assessment
  where customer_id = $1 and status = 'approved'`;

/** Which assessments a list shows; all that are given hold together. */
export interface AssessmentFilter {
  customerId?: string | undefined;
  statuses: CreditStatus[];
}

/** Reads credit, each list by an index and never more than a page. */
@Injectable()
export class CreditQueries {
  constructor(private readonly database: Database) {}

  /** An assessment. Throws `crm.credit_assessment_not_found`. */
  async get(id: string): Promise<CreditAssessmentEntity> {
    const [assessment] = await this.database.query<CreditAssessmentEntity>(ONE, [id]);
    if (assessment === undefined) throw creditErrors.credit_assessment_not_found();
    return assessment;
  }

  /** The assessment whose grade a customer has now. Throws `crm.credit_not_graded`. */
  async holding(customerId: string): Promise<CreditAssessmentEntity> {
    const [assessment] = await this.database.query<CreditAssessmentEntity>(HOLDING, [customerId]);
    if (assessment === undefined) throw creditErrors.credit_not_graded();
    return assessment;
  }

  /** A page of assessments, newest first. */
  async list(
    { customerId, statuses }: AssessmentFilter,
    page: Page,
  ): Promise<PageOf<CreditAssessmentEntity>> {
    const parameters: unknown[] = [page.size + 1];
    const conditions = ['true'];
    const given = (value: unknown) => `$${parameters.push(value)}`;
    if (customerId) conditions.push(`customer_id = ${given(customerId)}`);
    if (statuses.length > 0) {
      conditions.push(`status = any(${given([...new Set(statuses)])}::text[])`);
    }
    const after = uuidKey(page);
    if (after !== undefined) conditions.push(`id < ${given(after)}`);
    const rows = await this.database.query<CreditAssessmentEntity>(
      `select ${ASSESSMENT_COLUMNS} from credit_assessment where ${conditions.join(' and ')}
       order by id desc limit $1`,
      parameters,
    );
    return pageOf(rows, page.size, ({ id }) => id);
  }
}
