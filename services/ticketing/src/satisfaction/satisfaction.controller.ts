import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  AnswerSurveyByTokenRequest,
  AnswerSurveyRequest,
  BatchGetTicketSurveysRequest,
  ListPendingSurveysRequest,
  ListSurveysRequest,
} from '@shouwen/contracts';
import type {
  BatchGetTicketSurveysResponse,
  ListSurveysResponse,
  Survey as SurveyMessage,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { leaders, readers } from '../tickets/ticket-access.js';
import { surveyToProto } from './survey.mapper.js';
import { SurveyQueries } from './survey.queries.js';
import { SurveysService } from './surveys.service.js';

const SERVICE = 'SatisfactionService';

/** The gRPC edge of surveys: customers answer their own, who leads reads all. */
@Controller()
export class SatisfactionController {
  constructor(
    private readonly surveys: SurveysService,
    private readonly queries: SurveyQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow('customer')
  async listPendingSurveys(
    @Payload() request: ListPendingSurveysRequest,
    @Context() { caller }: RequestContext,
  ): Promise<ListSurveysResponse> {
    const { items, next } = await this.queries.pending(caller.id, pageFrom(request.page));
    return { surveys: items.map(surveyToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow('customer')
  async answerSurvey(
    @Payload() request: AnswerSurveyRequest,
    @Context() context: RequestContext,
  ): Promise<SurveyMessage> {
    const { surveyId, score, comment, options } = request;
    const call = idempotentCallOf('survey.answer', options, AnswerSurveyRequest.encode(request));
    const target = { surveyId, expectedVersion: options?.expectedVersion ?? 0 };
    return surveyToProto(await this.surveys.answer(context, target, { score, comment }, call));
  }

  @GrpcMethod(SERVICE)
  @Allow('customer')
  async answerSurveyByToken(
    @Payload() request: AnswerSurveyByTokenRequest,
    @Context() context: RequestContext,
  ): Promise<SurveyMessage> {
    const { token, score, comment, options } = request;
    const encoded = AnswerSurveyByTokenRequest.encode(request);
    const call = idempotentCallOf('survey.answer_by_token', options, encoded);
    return surveyToProto(
      await this.surveys.answerByToken(context, token, { score, comment }, call),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow(...leaders)
  async listSurveys(@Payload() request: ListSurveysRequest): Promise<ListSurveysResponse> {
    const { answeredOnly, ownerId } = request;
    const filter = { answeredOnly, ownerId };
    const { items, next } = await this.queries.list(filter, pageFrom(request.page));
    return { surveys: items.map(surveyToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async batchGetTicketSurveys(
    @Payload() request: BatchGetTicketSurveysRequest,
    @Context() { caller }: RequestContext,
  ): Promise<BatchGetTicketSurveysResponse> {
    const surveys = await this.queries.latest(caller, request.ticketIds);
    return { surveys: surveys.map(surveyToProto) };
  }
}
