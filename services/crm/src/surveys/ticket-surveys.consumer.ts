import { Inject, Injectable } from '@nestjs/common';
import { SurveyAnswered, SurveyInvited, topicMessages } from '@shouwen/contracts';
import { SealedText, dead, drop, eventContent, headerOf, ok } from '@shouwen/platform';
import type {
  ConsumerOptions,
  IncomingMessage,
  Outcome,
  RequestContext,
  Transaction,
} from '@shouwen/platform';
import { ticketChannels } from './ticket-channels.js';
import { TicketSurveysService } from './ticket-surveys.service.js';

/** Token of the key that services of the platform tell each other addresses under; `undefined` when none is set up. */
export const ADDRESS_KEY = Symbol('ADDRESS_KEY');

const { SurveyInvited: invited, SurveyAnswered: answered } = topicMessages;

/** Follows what ticketing asks after resolutions, and what it was answered in the application. */
@Injectable()
export class TicketSurveysConsumer implements ConsumerOptions {
  readonly name = 'crm.ticket-surveys';
  readonly topics = [invited.topic];

  constructor(
    private readonly surveys: TicketSurveysService,
    @Inject(ADDRESS_KEY) private readonly key: Buffer | undefined,
  ) {}

  readonly handle = async (
    tx: Transaction,
    message: IncomingMessage,
    context: RequestContext,
  ): Promise<Outcome> => {
    const type = headerOf(message, 'ce_type');
    const told = [invited, answered].find((one) => one.type === type);
    if (told === undefined) return drop('not_for_us');
    const content = eventContent(message, told.fullName);
    if (content === undefined) return dead('contract_broken');
    return told === invited
      ? this.invite(tx, context, SurveyInvited.fromJSON(content))
      : this.follow(tx, SurveyAnswered.fromJSON(content));
  };

  private async invite(
    tx: Transaction,
    context: RequestContext,
    { survey, expiresAt, handlerIds, ticketNumber, sealedAddress }: SurveyInvited,
  ): Promise<Outcome> {
    if (survey === undefined || expiresAt === undefined) return dead('contract_broken');
    const { surveyId, ticketId, customerId, ownerId, channel } = survey;
    const notAsked = await this.surveys.inviteIn(tx, context, {
      ticketSurveyId: surveyId,
      ticketId,
      ticketNumber,
      identity: customerId,
      address: this.opened(surveyId, sealedAddress),
      handlerIds: [...new Set([ownerId, ...handlerIds])].filter((id) => id !== ''),
      channel: ticketChannels[channel] ?? '',
      expiresAt,
    });
    return notAsked === undefined ? ok() : drop(notAsked);
  }

  /** Where nothing can be opened the customer is asked all the same, only not by mail. */
  private opened(surveyId: string, sealed: string): string {
    if (sealed === '' || this.key === undefined) return '';
    try {
      return new SealedText(this.key).open(surveyId, sealed);
    } catch {
      // Sealed under another key than ours.
      return '';
    }
  }

  private async follow(tx: Transaction, { survey, score }: SurveyAnswered): Promise<Outcome> {
    if (survey === undefined) return dead('contract_broken');
    const isNew = await this.surveys.followIn(tx, survey.surveyId, score);
    return isNew ? ok() : drop('known_already');
  }
}
