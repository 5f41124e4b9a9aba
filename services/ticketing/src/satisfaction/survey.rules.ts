import { isUnknownCaller } from '../tickets/unknown-caller.js';
import type { RatedTicket, Survey, SurveyAnswer, SurveyPolicy } from './survey.entity.js';
import { surveyErrors } from './survey.errors.js';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

type Rated = Pick<RatedTicket, 'customerId' | 'owner' | 'resolvedBy'>;

/**
 * True when the customer of a ticket is to be asked: nobody is asked to rate what they handled themselves, and who is known
 * by a number only can't be.
 */
export function isAsked({ customerId, owner, resolvedBy }: Rated, policy: SurveyPolicy): boolean {
  if (isUnknownCaller(customerId)) return false;
  return (
    policy.asks && customerId !== '' && customerId !== owner?.id && customerId !== resolvedBy?.id
  );
}

/** The survey about a ticket's resolution; undefined when it is not resolved any more, or nobody is to be asked. */
export function invite(
  ticket: RatedTicket,
  resolution: number,
  policy: SurveyPolicy,
  id: string,
  now: Date,
): Survey | undefined {
  if (ticket.status !== 'resolved' || !isAsked(ticket, policy)) return undefined;
  return {
    id,
    version: 1,
    ticketId: ticket.id,
    ticketNumber: ticket.number,
    resolution,
    customerId: ticket.customerId,
    ownerId: ticket.owner?.id ?? '',
    resolvedBy: ticket.resolvedBy?.id ?? '',
    channel: ticket.channel,
    grade: ticket.grade,
    tokenUsed: false,
    askedAt: now,
    expiresAt: new Date(now.getTime() + policy.expiresHours * HOUR_MS),
    editMinutes: policy.editMinutes,
    answeredAt: null,
    edited: false,
    score: null,
    comment: '',
  };
}

/**
 * A survey with its answer, or with the answer changed, once and within the time for that. Throws
 * `satisfaction.rater_is_handler`, `satisfaction.survey_expired` and `satisfaction.survey_answered`.
 */
export function answerSurvey(
  survey: Survey,
  { score, comment }: SurveyAnswer,
  rater: { id: string; hasReplied: boolean },
  now: Date,
): Survey {
  const number = survey.ticketNumber;
  const { ownerId, resolvedBy } = survey;
  if (rater.hasReplied || rater.id === ownerId || rater.id === resolvedBy) {
    throw surveyErrors.rater_is_handler({ number });
  }
  const answered = { ...survey, version: survey.version + 1, score, comment: comment.trim() };
  if (survey.answeredAt === null) {
    if (now >= survey.expiresAt) throw surveyErrors.survey_expired({ number });
    return { ...answered, answeredAt: now };
  }
  const editableUntil = survey.answeredAt.getTime() + survey.editMinutes * MINUTE_MS;
  if (survey.edited || now.getTime() >= editableUntil) {
    throw surveyErrors.survey_answered({ number });
  }
  return { ...answered, edited: true };
}
