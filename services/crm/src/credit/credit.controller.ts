import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  ApproveCreditGradeRequest,
  GetCreditAssessmentRequest,
  GetCreditFormRequest,
  GetCustomerCreditRequest,
  ListCreditAssessmentsRequest,
  OpenCreditInvestigationRequest,
  ProposeCreditGradeRequest,
  PublishCreditFormRequest,
  RecordCreditFindingsRequest,
  RejectCreditGradeRequest,
  WithdrawCreditAssessmentRequest,
} from '@shouwen/contracts';
import type {
  CreditAssessment,
  CreditForm,
  ListCreditAssessmentsResponse,
  WriteOptions,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { creditDeciders, creditKeepers, creditMakers, creditReaders } from './credit-access.js';
import { CreditFormsService } from './credit-forms.service.js';
import { assessmentToProto, definitionOf, formToProto, statusFromProto } from './credit.mapper.js';
import { CreditQueries } from './credit.queries.js';
import { CreditService } from './credit.service.js';
import type { CreditTarget } from './credit.service.js';

const SERVICE = 'CreditService';

/** The gRPC edge of credit: maps requests to use cases and answers back, nothing more. */
@Controller()
export class CreditController {
  constructor(
    private readonly credit: CreditService,
    private readonly forms: CreditFormsService,
    private readonly queries: CreditQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...creditReaders)
  async getCreditForm(@Payload() { version }: GetCreditFormRequest): Promise<CreditForm> {
    return formToProto(await this.forms.get(version));
  }

  @GrpcMethod(SERVICE)
  @Allow(...creditKeepers)
  async publishCreditForm(
    @Payload() request: PublishCreditFormRequest,
    @Context() context: RequestContext,
  ): Promise<CreditForm> {
    const { definition, reason, options } = request;
    if (definition === undefined) throw new Error('the contract let a missing form through');
    const encoded = PublishCreditFormRequest.encode(request);
    const call = idempotentCallOf('credit_form.publish', options, encoded);
    const write = { reason, expectedVersion: options?.expectedVersion ?? 0 };
    return formToProto(await this.forms.publish(context, definitionOf(definition), write, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...creditMakers)
  async openCreditInvestigation(
    @Payload() request: OpenCreditInvestigationRequest,
    @Context() context: RequestContext,
  ): Promise<CreditAssessment> {
    const { customerId, purpose, options } = request;
    const encoded = OpenCreditInvestigationRequest.encode(request);
    const call = idempotentCallOf('credit_assessment.open', options, encoded);
    return assessmentToProto(await this.credit.open(context, { customerId, purpose }, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...creditMakers)
  async recordCreditFindings(
    @Payload() request: RecordCreditFindingsRequest,
    @Context() context: RequestContext,
  ): Promise<CreditAssessment> {
    const encoded = RecordCreditFindingsRequest.encode(request);
    const call = idempotentCallOf('credit_assessment.record', request.options, encoded);
    const target = targetOf(request);
    return assessmentToProto(await this.credit.record(context, target, request.findings, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...creditMakers)
  async proposeCreditGrade(
    @Payload() request: ProposeCreditGradeRequest,
    @Context() context: RequestContext,
  ): Promise<CreditAssessment> {
    const { answers, limit, reason, options } = request;
    const encoded = ProposeCreditGradeRequest.encode(request);
    const call = idempotentCallOf('credit_assessment.propose', options, encoded);
    const proposal = { answers, limit, reason };
    return assessmentToProto(await this.credit.propose(context, targetOf(request), proposal, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...creditDeciders)
  async approveCreditGrade(
    @Payload() request: ApproveCreditGradeRequest,
    @Context() context: RequestContext,
  ): Promise<CreditAssessment> {
    const encoded = ApproveCreditGradeRequest.encode(request);
    const call = idempotentCallOf('credit_assessment.approve', request.options, encoded);
    const target = targetOf(request);
    return assessmentToProto(await this.credit.approve(context, target, request.reason, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...creditDeciders)
  async rejectCreditGrade(
    @Payload() request: RejectCreditGradeRequest,
    @Context() context: RequestContext,
  ): Promise<CreditAssessment> {
    const encoded = RejectCreditGradeRequest.encode(request);
    const call = idempotentCallOf('credit_assessment.reject', request.options, encoded);
    const target = targetOf(request);
    return assessmentToProto(await this.credit.reject(context, target, request.reason, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...creditMakers)
  async withdrawCreditAssessment(
    @Payload() request: WithdrawCreditAssessmentRequest,
    @Context() context: RequestContext,
  ): Promise<CreditAssessment> {
    const encoded = WithdrawCreditAssessmentRequest.encode(request);
    const call = idempotentCallOf('credit_assessment.withdraw', request.options, encoded);
    const target = targetOf(request);
    return assessmentToProto(await this.credit.withdraw(context, target, request.reason, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...creditReaders)
  async getCreditAssessment(
    @Payload() { id }: GetCreditAssessmentRequest,
  ): Promise<CreditAssessment> {
    return assessmentToProto(await this.queries.get(id));
  }

  @GrpcMethod(SERVICE)
  @Allow(...creditReaders)
  async getCustomerCredit(
    @Payload() { customerId }: GetCustomerCreditRequest,
  ): Promise<CreditAssessment> {
    return assessmentToProto(await this.queries.holding(customerId));
  }

  @GrpcMethod(SERVICE)
  @Allow(...creditReaders)
  async listCreditAssessments(
    @Payload() request: ListCreditAssessmentsRequest,
  ): Promise<ListCreditAssessmentsResponse> {
    const filter = {
      customerId: request.customerId || undefined,
      statuses: request.statuses.map(statusFromProto).filter((status) => status !== undefined),
    };
    const page = await this.queries.list(filter, pageFrom(request.page));
    return { assessments: page.items.map(assessmentToProto), nextPageToken: page.next };
  }
}

function targetOf(request: {
  assessmentId: string;
  options?: WriteOptions | undefined;
}): CreditTarget {
  return {
    assessmentId: request.assessmentId,
    expectedVersion: request.options?.expectedVersion ?? 0,
  };
}
