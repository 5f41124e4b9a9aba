import {
  ApproveCreditGradeRequest,
  ListCreditAssessmentsRequest,
  OpenCreditInvestigationRequest,
  ProposeCreditGradeRequest,
  RecordCreditFindingsRequest,
  RejectCreditGradeRequest,
  WithdrawCreditAssessmentRequest,
} from '@shouwen/contracts';
import type { CreditFormDefinition, CreditServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';

type Patch = Record<string, unknown>;

/** The calls of the credit service, each with only what a test cares about, as the JSON of the contract. */
export class CreditCalls {
  constructor(private readonly client: CreditServiceClient) {}

  form(context: RequestContext, version = 0) {
    return callGrpc(this.client, this.client.getCreditForm, { version }, context);
  }

  publish(context: RequestContext, definition: CreditFormDefinition, expectedVersion = 0) {
    const options = { idempotencyKey: '', expectedVersion };
    const request = { definition, reason: 'yearly review', options };
    return callGrpc(this.client, this.client.publishCreditForm, request, context);
  }

  open(context: RequestContext, customerId: string, patch: Patch = {}) {
    const request = OpenCreditInvestigationRequest.fromJSON({
      customerId,
      purpose: '申请账期',
      ...patch,
    });
    return callGrpc(this.client, this.client.openCreditInvestigation, request, context);
  }

  record(context: RequestContext, assessmentId: string, findings = '无不良记录') {
    const request = RecordCreditFindingsRequest.fromJSON({ assessmentId, findings });
    return callGrpc(this.client, this.client.recordCreditFindings, request, context);
  }

  propose(
    context: RequestContext,
    assessmentId: string,
    answers: Record<string, string>,
    patch: Patch = {},
  ) {
    const request = ProposeCreditGradeRequest.fromJSON({
      assessmentId,
      answers: Object.entries(answers).map(([question, option]) => ({ question, option })),
      reason: '经营稳定',
      ...patch,
    });
    return callGrpc(this.client, this.client.proposeCreditGrade, request, context);
  }

  approve(context: RequestContext, assessmentId: string, patch: Patch = {}) {
    const request = ApproveCreditGradeRequest.fromJSON({ assessmentId, reason: '同意', ...patch });
    return callGrpc(this.client, this.client.approveCreditGrade, request, context);
  }

  reject(context: RequestContext, assessmentId: string) {
    const request = RejectCreditGradeRequest.fromJSON({ assessmentId, reason: '资料不足' });
    return callGrpc(this.client, this.client.rejectCreditGrade, request, context);
  }

  withdraw(context: RequestContext, assessmentId: string) {
    const request = WithdrawCreditAssessmentRequest.fromJSON({ assessmentId, reason: '误建' });
    return callGrpc(this.client, this.client.withdrawCreditAssessment, request, context);
  }

  of(context: RequestContext, customerId: string) {
    return callGrpc(this.client, this.client.getCustomerCredit, { customerId }, context);
  }

  get(context: RequestContext, id: string) {
    return callGrpc(this.client, this.client.getCreditAssessment, { id }, context);
  }

  list(context: RequestContext, patch: Patch = {}) {
    const request = ListCreditAssessmentsRequest.fromJSON({ page: { pageSize: 100 }, ...patch });
    return callGrpc(this.client, this.client.listCreditAssessments, request, context);
  }
}
