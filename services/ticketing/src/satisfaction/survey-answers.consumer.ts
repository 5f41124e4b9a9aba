import { Injectable } from '@nestjs/common';
import { SurveyInvitationAnswered, topicMessages, topicSchemas } from '@shouwen/contracts';
import { ContractValidator, dead, drop, headerOf, ok } from '@shouwen/platform';
import type {
  ConsumerOptions,
  IncomingMessage,
  Outcome,
  RequestContext,
  Transaction,
} from '@shouwen/platform';
import { SurveysService } from './surveys.service.js';

const { type, topic, fullName } = topicMessages.SurveyInvitationAnswered;

const validator = new ContractValidator(topicSchemas);

/** Takes the scores that customers gave behind links of customer relations, each once; what they wrote stays there. */
@Injectable()
export class SurveyAnswersConsumer implements ConsumerOptions {
  readonly name = 'ticketing.survey-answers';
  readonly topics = [topic];

  constructor(private readonly surveys: SurveysService) {}

  readonly concerns = (message: IncomingMessage): Promise<boolean> =>
    Promise.resolve(headerOf(message, 'ce_type') === type);

  readonly handle = async (
    tx: Transaction,
    message: IncomingMessage,
    context: RequestContext,
  ): Promise<Outcome> => {
    const content: unknown = JSON.parse(message.value?.toString('utf8') ?? '');
    if (validator.violationsOf(fullName, content).length > 0) return dead('contract_broken');
    const { ticketSurveyId, score, at } = SurveyInvitationAnswered.fromJSON(content);
    if (ticketSurveyId === '' || score === undefined) return drop('not_for_us');
    if (at === undefined || score < 1 || score > 10) return dead('contract_broken');
    const isNew = await this.surveys.recordIn(tx, context, { surveyId: ticketSurveyId, score, at });
    return isNew ? ok() : drop('known_already');
  };
}
