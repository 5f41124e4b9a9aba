import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, UnitOfWork, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { SatisfactionMetrics } from './satisfaction.metrics.js';
import type { Survey, SurveyAnswer } from './survey.entity.js';
import { surveyErrors } from './survey.errors.js';
import { surveyFactsOf } from './survey.mapper.js';
import { hashOfToken } from './survey-token.js';
import { answerSurvey } from './survey.rules.js';
import { SurveyStore } from './survey.store.js';

/** The use cases of who is asked how satisfied they are. */
@Injectable()
export class SurveysService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: SurveyStore,
    private readonly clock: Clock,
    private readonly metrics: SatisfactionMetrics,
  ) {}

  /** Answers the caller's survey. Throws what {@link answerSurvey} does, and `satisfaction.survey_not_found`. */
  answer(
    context: RequestContext,
    target: { surveyId: string; expectedVersion: number },
    answer: SurveyAnswer,
    call: IdempotentCall,
  ): Promise<Survey> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const survey = await this.store.lock(tx, { id: target.surveyId });
        if (survey === undefined || survey.customerId !== context.caller.id) {
          throw surveyErrors.survey_not_found();
        }
        if (target.expectedVersion !== 0 && target.expectedVersion !== survey.version) {
          throw platformErrors.version_conflict({
            current: String(survey.version),
            changedBy: survey.customerId,
            changedAt: (survey.answeredAt ?? survey.askedAt).toISOString(),
            change: 'survey.answered',
          });
        }
        return this.keep(tx, context, survey, answer);
      },
      call,
    );
  }

  /**
   * Answers the survey whose link the caller was sent, whatever identity they sign in with; the link works once.
   * Throws what {@link answerSurvey} does, `satisfaction.survey_not_found` and `satisfaction.survey_link_used`.
   */
  answerByToken(
    context: RequestContext,
    token: string,
    answer: SurveyAnswer,
    call: IdempotentCall,
  ): Promise<Survey> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const survey = await this.store.lock(tx, { tokenHash: hashOfToken(token) });
        if (survey === undefined) throw surveyErrors.survey_not_found();
        if (survey.tokenUsed) throw surveyErrors.survey_link_used();
        return this.keep(tx, context, { ...survey, tokenUsed: true }, answer);
      },
      call,
    );
  }

  /** Records a score that the customer gave behind a link of customer relations; false when there is an answer already. */
  async recordIn(
    tx: Transaction,
    context: RequestContext,
    { surveyId, score, at }: { surveyId: string; score: number; at: Date },
  ): Promise<boolean> {
    const survey = await this.store.lock(tx, { id: surveyId });
    if (survey === undefined || survey.answeredAt !== null) return false;
    // Their clock may be a little ahead of the one that set the end; it let the answer through.
    const by = { raterId: survey.customerId, at: at < survey.expiresAt ? at : survey.askedAt };
    await this.keep(tx, context, survey, { score, comment: '' }, by);
    return true;
  }

  private async keep(
    tx: Transaction,
    context: RequestContext,
    survey: Survey,
    answer: SurveyAnswer,
    by = { raterId: context.caller.id, at: this.clock.now() },
  ): Promise<Survey> {
    const { raterId, at: now } = by;
    // What the customer wrote is no reply to them.
    const hasReplied =
      raterId !== survey.customerId && (await this.store.hasReplied(tx, survey.ticketId, raterId));
    const answered = answerSurvey(survey, answer, { id: raterId, hasReplied }, now);
    await this.store.update(tx, answered);
    const { id, version, customerId } = answered;
    tx.record({
      message: topicMessages.SurveyAnswered,
      aggregateId: id,
      sequence: version,
      at: now,
      payload: {
        survey: surveyFactsOf(answered, now),
        score: answer.score,
        previousScore: survey.score ?? undefined,
      },
    });
    tx.audit({
      operation: 'survey.answered',
      aggregateType: 'survey',
      aggregateId: id,
      changes: [{ field: 'score', from: survey.score?.toString(), to: String(answer.score) }],
      onBehalfOf: customerId === context.caller.id ? undefined : customerId,
      at: now,
    });
    if (survey.answeredAt === null) tx.afterCommit(() => this.metrics.count(answered));
    return answered;
  }
}
