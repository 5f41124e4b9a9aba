import { Injectable } from '@nestjs/common';
import {
  Channel,
  SurveyAnswered,
  SurveyInvited,
  topicMessages,
  topicSchemas,
} from '@shouwen/contracts';
import { ContractValidator, dead, drop, headerOf, ok } from '@shouwen/platform';
import type {
  ConsumerOptions,
  IncomingMessage,
  Outcome,
  RequestContext,
  Transaction,
} from '@shouwen/platform';
import { TicketSurveysService } from './ticket-surveys.service.js';

const { SurveyInvited: invited, SurveyAnswered: answered } = topicMessages;

const validator = new ContractValidator(topicSchemas);

/** Follows what ticketing asks after resolutions, and what it was answered in the application. */
@Injectable()
export class TicketSurveysConsumer implements ConsumerOptions {
  readonly name = 'crm.ticket-surveys';
  readonly topics = [invited.topic];

  constructor(private readonly surveys: TicketSurveysService) {}

  readonly handle = async (
    tx: Transaction,
    message: IncomingMessage,
    context: RequestContext,
  ): Promise<Outcome> => {
    const type = headerOf(message, 'ce_type');
    const told = [invited, answered].find((one) => one.type === type);
    if (told === undefined) return drop('not_for_us');
    const content: unknown = JSON.parse(message.value?.toString('utf8') ?? '');
    if (validator.violationsOf(told.fullName, content).length > 0) return dead('contract_broken');
    return told === invited
      ? this.invite(tx, context, SurveyInvited.fromJSON(content))
      : this.follow(tx, SurveyAnswered.fromJSON(content));
  };

  private async invite(
    tx: Transaction,
    context: RequestContext,
    { survey, expiresAt, handlerIds, ticketNumber }: SurveyInvited,
  ): Promise<Outcome> {
    if (survey === undefined || expiresAt === undefined) return dead('contract_broken');
    const { surveyId, ticketId, customerId, ownerId, channel } = survey;
    const notAsked = await this.surveys.inviteIn(tx, context, {
      ticketSurveyId: surveyId,
      ticketId,
      ticketNumber,
      identity: customerId,
      handlerIds: [...new Set([ownerId, ...handlerIds])].filter((id) => id !== ''),
      channel: channelCodes[channel] ?? '',
      expiresAt,
    });
    return notAsked === undefined ? ok() : drop(notAsked);
  }

  private async follow(tx: Transaction, { survey, score }: SurveyAnswered): Promise<Outcome> {
    if (survey === undefined) return dead('contract_broken');
    const isNew = await this.surveys.followIn(tx, survey.surveyId, score);
    return isNew ? ok() : drop('known_already');
  }
}

const channelCodes: Partial<Record<Channel, string>> = {
  [Channel.PHONE]: 'phone',
  [Channel.CHAT]: 'chat',
  [Channel.EMAIL]: 'email',
  [Channel.WEB]: 'web',
  [Channel.API]: 'api',
  [Channel.PARTNER]: 'partner',
};
