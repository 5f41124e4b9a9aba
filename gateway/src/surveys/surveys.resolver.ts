import { Injectable } from '@nestjs/common';
import { SurveyCampaignStatus, SurveyServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import DataLoader from 'dataloader';
import type { Resolvers, SurveyDelivery } from '../gen/graphql.js';
import { MAX_PAGE_SIZE, connectionOf, pageRequestOf } from '../graphql/connection.js';
import {
  toSurveyCampaign,
  toSurveyInvitation,
  toSurveyNote,
  toSurveyReport,
  toSurveyTemplate,
  toSurveyWords,
} from './survey.mapper.js';

const byId = ({ id }: { id: string }) => id;

const NOTHING_SENT = { queued: 0, sent: 0, failed: 0, noAddress: 0, withdrawn: 0 };

/** Answers queries about what customers are asked and what came of it. */
@Injectable()
export class SurveysResolver {
  /** Gathers what one request asks about many campaigns into one call. */
  private readonly loaders = new WeakMap<RequestContext, DataLoader<string, SurveyDelivery>>();

  readonly resolvers: Resolvers = {
    Query: {
      surveyTemplates: async (_root, args, { request }) => {
        const { client } = this;
        const asked = { page: pageRequestOf(args) };
        const page = await callGrpc(client, client.listSurveyTemplates, asked, request);
        const items = {
          tokenAfter: ({ code }: { code: string }) => code,
          toNode: toSurveyTemplate,
        };
        return connectionOf(page.templates, page.nextPageToken, args, items);
      },
      surveyTemplate: async (_root, { code, version }, { request }) => {
        const { client } = this;
        const asked = { code, version: version ?? 0 };
        return toSurveyTemplate(await callGrpc(client, client.getSurveyTemplate, asked, request));
      },
      surveyPolicy: (_root, _args, { request }) =>
        callGrpc(this.client, this.client.getSurveyPolicy, {}, request),
      surveyCampaigns: async (_root, args, { request }) => {
        const { client } = this;
        const status = args.status ?? SurveyCampaignStatus.UNSPECIFIED;
        const asked = { page: pageRequestOf(args), status };
        const page = await callGrpc(client, client.listSurveyCampaigns, asked, request);
        const items = { tokenAfter: byId, toNode: toSurveyCampaign };
        return connectionOf(page.campaigns, page.nextPageToken, args, items);
      },
      surveyCampaign: async (_root, { uuid: campaignId }, { request }) => {
        const { client } = this;
        return toSurveyCampaign(
          await callGrpc(client, client.getSurveyCampaign, { campaignId }, request),
        );
      },
      surveyInvitations: async (_root, args, { request }) => {
        const { client } = this;
        const { campaignUuid: campaignId, unansweredOnly } = args;
        const asked = { page: pageRequestOf(args), campaignId, unansweredOnly };
        const page = await callGrpc(client, client.listSurveyInvitations, asked, request);
        const items = { tokenAfter: byId, toNode: toSurveyInvitation };
        return connectionOf(page.invitations, page.nextPageToken, args, items);
      },
      surveyReport: async (_root, { campaignUuid: campaignId }, { request }) => {
        const { client } = this;
        return toSurveyReport(
          await callGrpc(client, client.getSurveyReport, { campaignId }, request),
        );
      },
      surveyWords: async (_root, args, { request }) => {
        const { client } = this;
        const { campaignUuid: campaignId, question } = args;
        const asked = { page: pageRequestOf(args), campaignId, question };
        const page = await callGrpc(client, client.listSurveyWords, asked, request);
        const items = {
          tokenAfter: ({ invitationId }: { invitationId: string }) => invitationId,
          toNode: toSurveyWords,
        };
        return connectionOf(page.words, page.nextPageToken, args, items);
      },
      surveyNotes: async (_root, args, { request }) => {
        const { client } = this;
        const asked = { page: pageRequestOf(args), campaignId: args.campaignUuid };
        const page = await callGrpc(client, client.listSurveyNotes, asked, request);
        const items = { tokenAfter: byId, toNode: toSurveyNote };
        return connectionOf(page.notes, page.nextPageToken, args, items);
      },
    },
    SurveyCampaign: {
      delivery: ({ uuid }, _args, { request }) => this.loaderFor(request).load(uuid),
    },
  };

  constructor(private readonly client: SurveyServiceClient) {}

  private loaderFor(request: RequestContext): DataLoader<string, SurveyDelivery> {
    let loader = this.loaders.get(request);
    if (loader === undefined) {
      loader = new DataLoader((ids) => this.load(ids, request), { maxBatchSize: MAX_PAGE_SIZE });
      this.loaders.set(request, loader);
    }
    return loader;
  }

  private async load(ids: readonly string[], request: RequestContext): Promise<SurveyDelivery[]> {
    const { client } = this;
    const asked = { campaignIds: [...ids] };
    const answer = await callGrpc(client, client.batchGetSurveyDeliveries, asked, request);
    const found = new Map(answer.deliveries.map((one) => [one.campaignId, one]));
    return ids.map((id) => found.get(id) ?? NOTHING_SENT);
  }
}
