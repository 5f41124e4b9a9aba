import { Injectable } from '@nestjs/common';
import { SatisfactionServiceClient } from '@shouwen/contracts';
import type { Survey as SurveyMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import type { Resolvers, Survey } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { RequestLoader } from '../graphql/request-loader.js';
import { toSurvey } from './survey.mapper.js';

const surveyItems = { tokenAfter: ({ id }: SurveyMessage) => id, toNode: toSurvey };

/** Answers what customers are asked and what they say. */
@Injectable()
export class SatisfactionResolver {
  /** Gathers what one request asks about many tickets into one call. */
  private readonly surveys = new RequestLoader<Survey | null>((ids, request) =>
    this.load(ids, request),
  );

  readonly resolvers: Resolvers = {
    Query: {
      pendingSurveys: async (_root, args, { request }) => {
        const asked = { page: pageRequestOf(args) };
        const { client } = this;
        const list = await callGrpc(client, client.listPendingSurveys, asked, request);
        return connectionOf(list.surveys, list.nextPageToken, args, surveyItems);
      },
      surveys: async (_root, args, { request }) => {
        const { filter } = args;
        const asked = {
          page: pageRequestOf(args),
          answeredOnly: filter?.answeredOnly ?? false,
          ownerId: filter?.ownerId ?? '',
        };
        const list = await callGrpc(this.client, this.client.listSurveys, asked, request);
        return connectionOf(list.surveys, list.nextPageToken, args, surveyItems);
      },
    },
    Mutation: {
      answerSurvey: (_root, { input }, context) =>
        this.answer(context, () => {
          const { surveyId, score, comment } = input;
          const options = writeOptionsOf(input);
          const answer = { surveyId, score, comment: comment ?? '', options };
          return callGrpc(this.client, this.client.answerSurvey, answer, context.request);
        }),
      answerSurveyByToken: (_root, { input }, context) =>
        this.answer(context, () => {
          const { token, score, comment } = input;
          const options = writeOptionsOf(input);
          const answer = { token, score, comment: comment ?? '', options };
          return callGrpc(this.client, this.client.answerSurveyByToken, answer, context.request);
        }),
    },
    Ticket: {
      satisfaction: ({ uuid }, _args, { request }) => this.surveys.get(uuid, request),
    },
  };

  constructor(private readonly client: SatisfactionServiceClient) {}

  private async answer({ locale }: GraphqlContext, write: () => Promise<SurveyMessage>) {
    const { answer, userErrors } = await carryOut(locale, write);
    return { survey: answer === null ? null : toSurvey(answer), userErrors };
  }

  private async load(ids: readonly string[], request: RequestContext): Promise<(Survey | null)[]> {
    const { client } = this;
    const asked = { ticketIds: [...ids] };
    const { surveys } = await callGrpc(client, client.batchGetTicketSurveys, asked, request);
    const found = new Map(surveys.map((survey) => [survey.ticketId, toSurvey(survey)]));
    return ids.map((id) => found.get(id) ?? null);
  }
}
