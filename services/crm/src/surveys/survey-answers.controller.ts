import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  AddSurveyNoteRequest,
  AnswerSurveyLinkRequest,
  BatchGetSurveyDeliveriesRequest,
  GetSurveyReportRequest,
  InviteToSurveyRequest,
  IssueSurveyLinksRequest,
  ListSurveyInvitationsRequest,
  ListSurveyNotesRequest,
  ListSurveyWordsRequest,
  OpenSurveyLinkRequest,
  RecordSurveyAnswersRequest,
  WithdrawBySurveyLinkRequest,
} from '@shouwen/contracts';
import type {
  BatchGetSurveyDeliveriesResponse,
  IssueSurveyLinksResponse,
  ListSurveyInvitationsResponse,
  ListSurveyNotesResponse,
  ListSurveyWordsResponse,
  SurveyForm,
  SurveyInvitation,
  SurveyNote,
  SurveyReport,
  WithdrawBySurveyLinkResponse,
} from '@shouwen/contracts';
import { Allow, AllowWithoutToken, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { askers, leaders, staff } from './survey-access.js';
import { formToProto, invitationToProto, reportToProto } from './survey.mapper.js';
import { SurveyAnswersService } from './survey-answers.service.js';
import { SurveyInvitationsService } from './survey-invitations.service.js';
import { SurveyInvitationsStore } from './survey-invitations.store.js';
import { SurveyMailsStore } from './survey-mails.store.js';
import { SurveyNotesService } from './survey-notes.service.js';
import { SurveyReportsQueries } from './survey-reports.queries.js';

const SERVICE = 'SurveyService';

/** The gRPC edge of asking, answering and reading what came of it. */
@Controller()
export class SurveyAnswersController {
  constructor(
    private readonly invitations: SurveyInvitationsService,
    private readonly store: SurveyInvitationsStore,
    private readonly answers: SurveyAnswersService,
    private readonly notes: SurveyNotesService,
    private readonly reports: SurveyReportsQueries,
    private readonly mails: SurveyMailsStore,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...askers)
  async inviteToSurvey(
    @Payload() request: InviteToSurveyRequest,
    @Context() context: RequestContext,
  ): Promise<SurveyInvitation> {
    const { options, ...command } = request;
    const encoded = InviteToSurveyRequest.encode(request);
    const call = idempotentCallOf('survey.invite', options, encoded);
    return invitationToProto(await this.invitations.invite(context, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...askers)
  async listSurveyInvitations(
    @Payload() { campaignId, unansweredOnly, page }: ListSurveyInvitationsRequest,
  ): Promise<ListSurveyInvitationsResponse> {
    const { items, next } = await this.store.list(campaignId, unansweredOnly, pageFrom(page));
    return { invitations: items.map(invitationToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...askers)
  async issueSurveyLinks(
    @Payload() request: IssueSurveyLinksRequest,
    @Context() context: RequestContext,
  ): Promise<IssueSurveyLinksResponse> {
    return { links: await this.invitations.issueLinks(context, request.invitationIds) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...askers)
  async recordSurveyAnswers(
    @Payload() request: RecordSurveyAnswersRequest,
    @Context() context: RequestContext,
  ): Promise<SurveyForm> {
    const { invitationId, answers, options } = request;
    const encoded = RecordSurveyAnswersRequest.encode(request);
    const call = idempotentCallOf('survey.record', options, encoded);
    return formToProto(await this.answers.record(context, invitationId, answers, call));
  }

  @GrpcMethod(SERVICE)
  @AllowWithoutToken('the signature of the link')
  async openSurveyLink(@Payload() request: OpenSurveyLinkRequest): Promise<SurveyForm> {
    return formToProto(await this.answers.open(request.token));
  }

  @GrpcMethod(SERVICE)
  @AllowWithoutToken('the signature of the link')
  async answerSurveyLink(
    @Payload() request: AnswerSurveyLinkRequest,
    @Context() context: RequestContext,
  ): Promise<SurveyForm> {
    const { token, answers, shown } = request;
    return formToProto(await this.answers.answerLink(context, token, { answers, shown }));
  }

  @GrpcMethod(SERVICE)
  @AllowWithoutToken('the signature of the link')
  async withdrawBySurveyLink(
    @Payload() request: WithdrawBySurveyLinkRequest,
    @Context() context: RequestContext,
  ): Promise<WithdrawBySurveyLinkResponse> {
    await this.answers.withdraw(context, request.token);
    return {};
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async batchGetSurveyDeliveries(
    @Payload() request: BatchGetSurveyDeliveriesRequest,
  ): Promise<BatchGetSurveyDeliveriesResponse> {
    return { deliveries: await this.mails.deliveries(request.campaignIds) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...askers)
  async addSurveyNote(
    @Payload() request: AddSurveyNoteRequest,
    @Context() context: RequestContext,
  ): Promise<SurveyNote> {
    const { campaignId, text, options } = request;
    const encoded = AddSurveyNoteRequest.encode(request);
    const call = idempotentCallOf('survey.add_note', options, encoded);
    return this.notes.add(context, { campaignId, text }, call);
  }

  @GrpcMethod(SERVICE)
  @Allow(...askers)
  async listSurveyNotes(
    @Payload() request: ListSurveyNotesRequest,
  ): Promise<ListSurveyNotesResponse> {
    const { items, next } = await this.notes.list(request.campaignId, pageFrom(request.page));
    return { notes: items, nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...leaders)
  async getSurveyReport(@Payload() request: GetSurveyReportRequest): Promise<SurveyReport> {
    return reportToProto(await this.reports.report(request.campaignId));
  }

  @GrpcMethod(SERVICE)
  @Allow(...leaders)
  async listSurveyWords(
    @Payload() { campaignId, question, page }: ListSurveyWordsRequest,
  ): Promise<ListSurveyWordsResponse> {
    const { items, next } = await this.reports.words(campaignId, question, pageFrom(page));
    return { words: items, nextPageToken: next };
  }
}
