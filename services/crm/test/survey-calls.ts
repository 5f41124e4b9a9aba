import {
  AnswerSurveyLinkRequest,
  PlanSurveyCampaignRequest,
  PublishSurveyTemplateRequest,
} from '@shouwen/contracts';
import type { SurveyCampaign, SurveyServiceClient } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { contextWith } from '@shouwen/platform/testing';

const HOUR_MS = 3_600_000;

/** A text in both languages. */
export const text = { en: 'Quarter', zh: '季度' };

/** The options of a write that says nothing. */
export const options = { idempotencyKey: '', expectedVersion: 0 };

/** Who signs in for the calls of a test. */
export interface Callers {
  agent: () => RequestContext;
  supervisor: () => RequestContext;
  manager: () => RequestContext;
}

/** The calls of the survey service, each by who makes it and with only what a test cares about. */
export class SurveyCalls {
  constructor(
    readonly client: SurveyServiceClient,
    private readonly callers: Callers,
  ) {}

  publish(code: string, questions: object[], expectedVersion = 0) {
    const template = { code, title: text, introduction: text, questions };
    const request = PublishSurveyTemplateRequest.fromJSON({
      ...template,
      options: { ...options, expectedVersion },
    });
    const { client, callers } = this;
    return callGrpc(client, client.publishSurveyTemplate, request, callers.manager());
  }

  plan(patch: Record<string, unknown> = {}) {
    const request = PlanSurveyCampaignRequest.fromJSON({
      name: text,
      templateCode: 'quarterly',
      channel: 'SURVEY_CHANNEL_ONLINE',
      endsAt: new Date(Date.now() + HOUR_MS),
      repeatMonths: 0,
      options,
      ...patch,
    });
    const { client, callers } = this;
    return callGrpc(client, client.planSurveyCampaign, request, callers.supervisor());
  }

  campaign({ id: campaignId }: Pick<SurveyCampaign, 'id'>) {
    const { client, callers } = this;
    return callGrpc(client, client.getSurveyCampaign, { campaignId }, callers.agent());
  }

  close(campaignId: string) {
    const { client, callers } = this;
    const request = { campaignId, reason: 'enough', options };
    return callGrpc(client, client.closeSurveyCampaign, request, callers.supervisor());
  }

  /** A campaign that has drawn whom it asks. */
  async drawn(patch: Record<string, unknown> = {}) {
    const planned = await this.plan(patch);
    const isDrawn = async () => (await this.campaign(planned)).drawn;
    await until(isDrawn, { what: 'the draw to end' });
    return this.campaign(planned);
  }

  invite(campaignId: string, customerId: string, about: Record<string, unknown> = {}) {
    const { client, callers } = this;
    const request = { campaignId, customerId, subject: '', handlerIds: [], options, ...about };
    return callGrpc(client, client.inviteToSurvey, request, callers.agent());
  }

  async invitations(campaignId: string) {
    const { client, callers } = this;
    const request = { campaignId, unansweredOnly: false, page: { pageSize: 100, pageToken: '' } };
    const page = await callGrpc(client, client.listSurveyInvitations, request, callers.agent());
    return page.invitations;
  }

  /** The token of the link of an invitation. */
  async linkOf(invitationId: string, who = this.callers.agent) {
    const { client } = this;
    const request = { invitationIds: [invitationId] };
    const { links } = await callGrpc(client, client.issueSurveyLinks, request, who());
    return links[0]?.token ?? '';
  }

  open(token: string) {
    const { client } = this;
    return callGrpc(client, client.openSurveyLink, { token }, contextWith(''));
  }

  send(token: string, answers: object[], shown: string[]) {
    const { client } = this;
    const request = AnswerSurveyLinkRequest.fromJSON({ token, answers, shown });
    return callGrpc(client, client.answerSurveyLink, request, contextWith(''));
  }

  record(invitationId: string, answers: object[], who: () => RequestContext) {
    const { client } = this;
    const given = AnswerSurveyLinkRequest.fromJSON({ answers });
    const request = { answers: given.answers, invitationId, options };
    return callGrpc(client, client.recordSurveyAnswers, request, who());
  }

  report(campaignId: string) {
    const { client, callers } = this;
    return callGrpc(client, client.getSurveyReport, { campaignId }, callers.supervisor());
  }
}
