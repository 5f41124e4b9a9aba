import { Injectable } from '@nestjs/common';
import { CreditServiceClient } from '@shouwen/contracts';
import type { CreditAssessment as AssessmentMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import { CustomersLoader } from '../customers/customers.loader.js';
import type { PublishCreditFormInput, Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { nullWhenMissing } from '../graphql/null-when-missing.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import type { WriteInput } from '../graphql/write.js';
import { toCreditAssessmentNode, toCreditForm } from './credit.mapper.js';

const assessmentItems = {
  tokenAfter: (assessment: AssessmentMessage) => assessment.id,
  toNode: toCreditAssessmentNode,
};

/** Reads the credit of customers and carries out changes of it. */
@Injectable()
export class CreditResolver {
  readonly resolvers: Resolvers = {
    Query: {
      creditAssessments: async (_root, args, { request }) => {
        const { customerId, statuses } = args;
        const asked = {
          page: pageRequestOf(args),
          customerId: customerId == null ? '' : uuidOf('CustomerRecord', customerId),
          statuses: [...(statuses ?? [])],
        };
        const { client } = this;
        const answer = await callGrpc(client, client.listCreditAssessments, asked, request);
        return connectionOf(answer.assessments, answer.nextPageToken, args, assessmentItems);
      },
      customerCredit: async (_root, { customerId: id }, { request }) => {
        const asked = { customerId: uuidOf('CustomerRecord', id) };
        const { client } = this;
        const reading = callGrpc(client, client.getCustomerCredit, asked, request);
        const assessment = await nullWhenMissing(reading);
        return assessment && toCreditAssessmentNode(assessment);
      },
      creditForm: async (_root, { version }, { request }) => {
        const asked = { version: version ?? 0 };
        return toCreditForm(await callGrpc(this.client, this.client.getCreditForm, asked, request));
      },
    },
    CreditAssessment: {
      customer: ({ customerUuid }, _args, { request }) => this.loader.byId(customerUuid, request),
    },
    Mutation: {
      publishCreditForm: async (_root, { input }, { request, locale }) => {
        const { answer, userErrors } = await carryOut(locale, () =>
          callGrpc(this.client, this.client.publishCreditForm, formOf(input), request),
        );
        return { form: answer && toCreditForm(answer), userErrors };
      },
      openCreditInvestigation: (_root, { input }, context) =>
        this.write(
          this.client.openCreditInvestigation,
          () => ({
            customerId: uuidOf('CustomerRecord', input.customerId),
            purpose: input.purpose,
            options: writeOptionsOf(input),
          }),
          context,
        ),
      recordCreditFindings: (_root, { input }, context) =>
        this.write(
          this.client.recordCreditFindings,
          () => ({ ...targetOf(input), findings: input.findings }),
          context,
        ),
      proposeCreditGrade: (_root, { input }, context) =>
        this.write(
          this.client.proposeCreditGrade,
          () => ({
            ...targetOf(input),
            answers: input.answers.map((answer) => ({ ...answer, points: 0 })),
            limit: input.limit ?? undefined,
            reason: input.reason,
          }),
          context,
        ),
      approveCreditGrade: (_root, { input }, context) =>
        this.write(this.client.approveCreditGrade, () => decisionOf(input), context),
      rejectCreditGrade: (_root, { input }, context) =>
        this.write(this.client.rejectCreditGrade, () => decisionOf(input), context),
      withdrawCreditAssessment: (_root, { input }, context) =>
        this.write(this.client.withdrawCreditAssessment, () => decisionOf(input), context),
    },
  };

  constructor(
    private readonly client: CreditServiceClient,
    private readonly loader: CustomersLoader,
    nodes: NodeReaders,
  ) {
    nodes.add('CreditAssessment', async (id, { request }) => {
      const reading = callGrpc(this.client, this.client.getCreditAssessment, { id }, request);
      const assessment = await nullWhenMissing(reading);
      return assessment && toCreditAssessmentNode(assessment);
    });
  }

  private async write<Request>(
    method: UnaryMethod<Request, AssessmentMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    return { assessment: answer && toCreditAssessmentNode(answer), userErrors };
  }
}

function targetOf(input: WriteInput & { assessmentId: string }) {
  const assessmentId = uuidOf('CreditAssessment', input.assessmentId);
  return { assessmentId, options: writeOptionsOf(input) };
}

function decisionOf(input: WriteInput & { assessmentId: string; reason: string }) {
  return { ...targetOf(input), reason: input.reason };
}

function formOf(input: PublishCreditFormInput) {
  const { questions, grades, currency, reason } = input;
  return {
    definition: {
      questions: questions.map(({ code, textEn, textZh, options }) => ({
        code,
        text: textEn,
        textZh,
        options: options.map((option) => ({
          code: option.code,
          text: option.textEn,
          textZh: option.textZh,
          points: option.points,
        })),
      })),
      grades: [...grades],
      currency,
    },
    reason,
    options: writeOptionsOf(input),
  };
}
