import { Injectable } from '@nestjs/common';
import { SurveyServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type { Resolvers } from '../gen/graphql.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import {
  questionsOf,
  toSurveyCampaign,
  toSurveyInvitation,
  toSurveyLink,
  toSurveyNote,
  toSurveyTemplate,
} from './survey.mapper.js';

/** Carries out what changes surveys: templates, campaigns, invitations and answers by telephone. */
@Injectable()
export class SurveyMutationsResolver {
  readonly resolvers: Resolvers = {
    Mutation: {
      publishSurveyTemplate: async (_root, { input }, context) => {
        const { answer, userErrors } = await this.write(
          this.client.publishSurveyTemplate,
          () => ({
            code: input.code,
            title: input.title,
            introduction: input.introduction,
            questions: questionsOf(input.questions),
            options: writeOptionsOf(input),
          }),
          context,
        );
        return { template: answer && toSurveyTemplate(answer), userErrors };
      },
      setSurveyPolicy: async (_root, { input }, context) => {
        const { fatigueDays, fatigueLimit, linkDays, repeatMonths } = input;
        const limits = { fatigueDays, fatigueLimit, linkDays, repeatMonths };
        const { answer, userErrors } = await this.write(
          this.client.putSurveyPolicy,
          () => ({
            ...limits,
            asksAfterTickets: input.asksAfterTickets ?? undefined,
            mailedChannels: input.mailedChannels ? { items: [...input.mailedChannels] } : undefined,
            afterTicketsCounts: input.afterTicketsCounts ?? undefined,
            options: writeOptionsOf(input),
          }),
          context,
        );
        return { policy: answer, userErrors };
      },
      planSurveyCampaign: async (_root, { input }, context) => {
        const { answer, userErrors } = await this.write(
          this.client.planSurveyCampaign,
          () => ({
            name: input.name,
            templateCode: input.templateCode,
            templateVersion: input.templateVersion ?? 0,
            channel: input.channel,
            startsAt: input.startsAt ?? undefined,
            endsAt: input.endsAt,
            strata: (input.strata ?? []).map(({ tier, region, wanted }) => ({
              tier: tier ?? '',
              region: region ?? '',
              wanted,
              invited: 0,
            })),
            repeatMonths: input.repeatMonths ?? undefined,
            options: writeOptionsOf(input),
          }),
          context,
        );
        return { campaign: answer && toSurveyCampaign(answer), userErrors };
      },
      closeSurveyCampaign: async (_root, { input }, context) => {
        const { campaignUuid: campaignId, reason } = input;
        const { answer, userErrors } = await this.write(
          this.client.closeSurveyCampaign,
          () => ({ campaignId, reason, options: writeOptionsOf(input) }),
          context,
        );
        return { campaign: answer && toSurveyCampaign(answer), userErrors };
      },
      inviteToSurvey: async (_root, { input }, context) => {
        const { answer, userErrors } = await this.write(
          this.client.inviteToSurvey,
          () => ({
            campaignId: input.campaignUuid,
            customerId: uuidOf('CustomerRecord', input.customerId),
            subject: input.subject ?? '',
            handlerIds: [...(input.handlerIds ?? [])],
            options: writeOptionsOf(input),
          }),
          context,
        );
        return { invitation: answer && toSurveyInvitation(answer), userErrors };
      },
      issueSurveyLinks: async (_root, { input }, context) => {
        const { answer, userErrors } = await this.write(
          this.client.issueSurveyLinks,
          () => ({ invitationIds: [...input.invitationUuids] }),
          context,
        );
        return { links: answer && answer.links.map(toSurveyLink), userErrors };
      },
      recordSurveyAnswers: async (_root, { input }, context) => {
        const { answer, userErrors } = await this.write(
          this.client.recordSurveyAnswers,
          () => ({
            invitationId: input.invitationUuid,
            answers: input.answers.map(({ question, values, words }) => ({
              question,
              values: [...(values ?? [])],
              words: words ?? '',
            })),
            options: writeOptionsOf(input),
          }),
          context,
        );
        return { recorded: answer !== null, userErrors };
      },
      addSurveyNote: async (_root, { input }, context) => {
        const { campaignUuid: campaignId, text } = input;
        const { answer, userErrors } = await this.write(
          this.client.addSurveyNote,
          () => ({ campaignId, text, options: writeOptionsOf(input) }),
          context,
        );
        return { note: answer && toSurveyNote(answer), userErrors };
      },
    },
  };

  constructor(private readonly client: SurveyServiceClient) {}

  private write<Request, Answer>(
    method: UnaryMethod<Request, Answer>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    return carryOut(locale, () => callGrpc(this.client, method, requestOf(), request));
  }
}
