import { Injectable } from '@nestjs/common';
import { UnitOfWork, actorOf, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { CustomersQueries } from '../customers/customers.queries.js';
import type {
  Answer,
  Campaign,
  Invitation,
  Question,
  SurveyForm,
  SurveyTemplate,
} from './survey.entity.js';
import { surveyErrors } from './survey.errors.js';
import { recordAnswered } from './survey.events.js';
import { askedQuestions, judgeAnswers, scoreOf } from './survey-answers.rules.js';
import { SURVEYS_PURPOSE, refuseHandler } from './survey-campaign.rules.js';
import { SurveyInvitationParts } from './survey-invitations.service.js';
import { SurveyInvitationsStore } from './survey-invitations.store.js';
import { SurveyMetrics } from './survey.metrics.js';

/** Answers given behind a link, with the questions that the customer was shown. */
export interface LinkAnswers {
  answers: Answer[];
  shown: string[];
}

/** An invitation with what it belongs to. */
interface Asked {
  invitation: Invitation;
  campaign: Campaign;
  template: SurveyTemplate;
}

/** Takes the answers of customers, once for each invitation: behind a link, or from who spoke with them. */
@Injectable()
export class SurveyAnswersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: SurveyInvitationsStore,
    private readonly parts: SurveyInvitationParts,
    private readonly customers: CustomersQueries,
    private readonly metrics: SurveyMetrics,
  ) {}

  /** What a link asks first. Throws `crm.survey_link_invalid`. */
  async open(token: string): Promise<SurveyForm> {
    const { stores, keys } = this.parts;
    const { invitationId } = await keys.read(token);
    const invitation = await this.store.get(invitationId);
    if (invitation === undefined) throw surveyErrors.survey_link_invalid();
    const campaign = await stores.campaigns.get(invitation.campaignId);
    const { templateCode, templateVersion } = campaign;
    const template = await stores.templates.get(templateCode, templateVersion);
    return this.formOf({ invitation, campaign, template }, askedQuestions(template.questions, []));
  }

  /**
   * Takes answers behind a link. When something is wrong, or the answers bring up questions that were not shown, nothing is
   * kept and the form says what is asked now. Throws `crm.survey_link_invalid`.
   */
  async answerLink(
    context: RequestContext,
    token: string,
    { answers, shown }: LinkAnswers,
  ): Promise<SurveyForm> {
    const { invitationId } = await this.parts.keys.read(token);
    return this.unitOfWork.run(context, async (tx) => {
      const asked = await this.lockIn(tx, invitationId);
      const before = this.formOf(asked, []);
      if (before.state !== 'open') return before;
      const {
        asked: questions,
        problems,
        complete,
      } = judgeAnswers(asked.template.questions, answers, shown);
      if (complete === undefined) return { ...before, questions, problems };
      this.keepIn(tx, asked, complete);
      return { ...before, state: 'answered' as const };
    });
  }

  /**
   * Records what a customer said by telephone or in a focus group. Throws `crm.survey_invitation_not_found`,
   * `crm.survey_online_only`, `crm.rater_is_handler`, `crm.survey_answered_already`, `crm.survey_over` and
   * `platform.invalid_request`.
   */
  async record(
    context: RequestContext,
    invitationId: string,
    answers: Answer[],
    call: IdempotentCall,
  ): Promise<SurveyForm> {
    const invited = await this.store.get(invitationId);
    if (invited === undefined) throw surveyErrors.survey_invitation_not_found();
    const { customerId } = invited;
    const { identities } =
      customerId === null
        ? { identities: [] }
        : await this.customers.get(context.caller, { id: customerId });
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const asked = await this.lockIn(tx, invitationId);
        const { invitation, campaign, template } = asked;
        if (campaign.channel === 'online') throw surveyErrors.survey_online_only();
        const { caller } = context;
        const { handlerIds, invitedBy } = invitation;
        refuseHandler([...handlerIds, invitedBy, ...identities], [caller.id, actorOf(caller).id]);
        const before = this.formOf(asked, []);
        if (before.state === 'answered') throw surveyErrors.survey_answered_already();
        if (before.state === 'expired') throw surveyErrors.survey_over();
        const { problems, complete } = judgeAnswers(template.questions, answers);
        if (complete === undefined) {
          const violations = problems.map(({ question, problem }) => ({
            field: `answers.${question}`,
            description: problem === 'missing' ? 'has to be answered' : 'is no possible answer',
            descriptionZh: problem === 'missing' ? '必须回答' : '不是可选的答案',
          }));
          throw platformErrors.invalid_request({}, { violations });
        }
        this.keepIn(tx, asked, complete);
        return { ...before, state: 'answered' as const };
      },
      call,
    );
  }

  /**
   * Withdraws the consent to surveys of whoever a link was sent to: they, who have the link, say so. Throws
   * `crm.survey_link_invalid` and `crm.survey_no_record`.
   */
  async withdraw(context: RequestContext, token: string): Promise<void> {
    const { keys, consents } = this.parts;
    const { invitationId } = await keys.read(token);
    const invitation = await this.store.get(invitationId);
    if (invitation === undefined) throw surveyErrors.survey_link_invalid();
    const { customerId } = invitation;
    if (customerId === null) throw surveyErrors.survey_no_record();
    await this.unitOfWork.run(context, (tx) =>
      consents.withdrawIn(tx, context, {
        customerId,
        purpose: SURVEYS_PURPOSE,
        source: `survey link ${invitationId}`,
      }),
    );
  }

  private async lockIn(tx: Transaction, invitationId: string): Promise<Asked> {
    const { campaigns, templates } = this.parts.stores;
    const invitation = await this.store.lock(tx, invitationId);
    const campaign = await campaigns.share(tx, invitation.campaignId);
    const { templateCode, templateVersion } = campaign;
    return {
      invitation,
      campaign,
      template: await templates.getIn(tx, templateCode, templateVersion),
    };
  }

  private keepIn(
    tx: Transaction,
    { invitation, campaign, template }: Asked,
    answers: Answer[],
  ): void {
    const { channel } = campaign;
    const answeredAt = this.parts.sources.clock.now();
    this.store.answer(tx, { ...invitation, answeredAt }, answers);
    const score = scoreOf(template.questions, answers);
    recordAnswered(tx, invitation, { channel, score, at: answeredAt });
    tx.afterCommit(() => this.metrics.answered(channel));
  }

  private formOf({ invitation, campaign, template }: Asked, questions: Question[]): SurveyForm {
    const isOver =
      campaign.status === 'closed' || invitation.expiresAt <= this.parts.sources.clock.now();
    const unanswered = isOver ? ('expired' as const) : ('open' as const);
    const state = invitation.answeredAt === null ? unanswered : ('answered' as const);
    const { title, introduction } = template;
    return {
      state,
      title,
      introduction,
      questions: state === 'open' ? questions : [],
      problems: [],
    };
  }
}
