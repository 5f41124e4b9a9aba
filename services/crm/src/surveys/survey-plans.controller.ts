import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  CloseSurveyCampaignRequest,
  GetSurveyCampaignRequest,
  GetSurveyTemplateRequest,
  ListSurveyCampaignsRequest,
  ListSurveyTemplatesRequest,
  PlanSurveyCampaignRequest,
  PublishSurveyTemplateRequest,
  PutSurveyPolicyRequest,
} from '@shouwen/contracts';
import type {
  ListSurveyCampaignsResponse,
  ListSurveyTemplatesResponse,
  SurveyCampaign,
  SurveyPolicy,
  SurveyTemplate,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { deciders, leaders, publishers, staff } from './survey-access.js';
import {
  campaignStatusFromProto,
  campaignToProto,
  channelFromProto,
  policyToProto,
  questionsFromProto,
  templateToProto,
  textFromProto,
} from './survey.mapper.js';
import { SurveyCampaignsService, SurveyPlanStores } from './survey-campaigns.service.js';
import { SurveyTemplatesService } from './survey-templates.service.js';

const SERVICE = 'SurveyService';

/** The gRPC edge of templates, the policy and campaigns. */
@Controller()
export class SurveyPlansController {
  constructor(
    private readonly templates: SurveyTemplatesService,
    private readonly campaigns: SurveyCampaignsService,
    private readonly stores: SurveyPlanStores,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...publishers)
  async publishSurveyTemplate(
    @Payload() request: PublishSurveyTemplateRequest,
    @Context() context: RequestContext,
  ): Promise<SurveyTemplate> {
    const { code, title, introduction, questions, options } = request;
    const encoded = PublishSurveyTemplateRequest.encode(request);
    const call = idempotentCallOf('survey_template.publish', options, encoded);
    const content = {
      title: textFromProto(title),
      introduction: textFromProto(introduction),
      questions: questionsFromProto(questions),
    };
    const version = options?.expectedVersion ?? 0;
    return templateToProto(await this.templates.publish(context, { code, content }, version, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getSurveyTemplate(@Payload() request: GetSurveyTemplateRequest): Promise<SurveyTemplate> {
    return templateToProto(await this.stores.templates.get(request.code, request.version));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listSurveyTemplates(
    @Payload() request: ListSurveyTemplatesRequest,
  ): Promise<ListSurveyTemplatesResponse> {
    const { items, next } = await this.stores.templates.list(pageFrom(request.page));
    return { templates: items.map(templateToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getSurveyPolicy(): Promise<SurveyPolicy> {
    return policyToProto(await this.stores.policies.get());
  }

  @GrpcMethod(SERVICE)
  @Allow(...deciders)
  async putSurveyPolicy(
    @Payload() request: PutSurveyPolicyRequest,
    @Context() context: RequestContext,
  ): Promise<SurveyPolicy> {
    const { options, fatigueDays, fatigueLimit, linkDays, repeatMonths } = request;
    const { asksAfterTickets, mailedChannels, afterTicketsCounts } = request;
    const encoded = PutSurveyPolicyRequest.encode(request);
    const call = idempotentCallOf('survey_policy.put', options, encoded);
    const limits = {
      ...{ fatigueDays, fatigueLimit, linkDays, repeatMonths },
      ...{ asksAfterTickets, mailedChannels: mailedChannels?.items, afterTicketsCounts },
    };
    const version = options?.expectedVersion ?? 0;
    return policyToProto(await this.templates.putPolicy(context, limits, version, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...leaders)
  async planSurveyCampaign(
    @Payload() request: PlanSurveyCampaignRequest,
    @Context() context: RequestContext,
  ): Promise<SurveyCampaign> {
    const { name, templateCode, templateVersion, startsAt, endsAt, strata } = request;
    const channel = channelFromProto(request.channel);
    if (channel === undefined || endsAt === undefined) {
      throw new Error('the contract let a plan through without a channel or an end');
    }
    const encoded = PlanSurveyCampaignRequest.encode(request);
    const call = idempotentCallOf('survey_campaign.plan', request.options, encoded);
    const plan = {
      name: textFromProto(name),
      templateCode,
      templateVersion,
      channel,
      startsAt,
      endsAt,
      strata,
      repeatMonths: request.repeatMonths,
    };
    return campaignToProto(await this.campaigns.plan(context, plan, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getSurveyCampaign(@Payload() request: GetSurveyCampaignRequest): Promise<SurveyCampaign> {
    return campaignToProto(await this.stores.campaigns.get(request.campaignId));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listSurveyCampaigns(
    @Payload() request: ListSurveyCampaignsRequest,
  ): Promise<ListSurveyCampaignsResponse> {
    const status = campaignStatusFromProto(request.status);
    const { items, next } = await this.stores.campaigns.list(status, pageFrom(request.page));
    return { campaigns: items.map(campaignToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...leaders)
  async closeSurveyCampaign(
    @Payload() request: CloseSurveyCampaignRequest,
    @Context() context: RequestContext,
  ): Promise<SurveyCampaign> {
    const { campaignId, reason, options } = request;
    const encoded = CloseSurveyCampaignRequest.encode(request);
    const call = idempotentCallOf('survey_campaign.close', options, encoded);
    const target = { campaignId, expectedVersion: options?.expectedVersion ?? 0 };
    return campaignToProto(await this.campaigns.close(context, target, reason, call));
  }
}
