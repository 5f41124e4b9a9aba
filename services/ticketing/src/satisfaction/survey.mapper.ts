import type { Survey as SurveyMessage, SurveyFacts } from '@shouwen/contracts';
import { channelToProto, gradeToProto } from '../tickets/ticket.mapper.js';
import type { Survey } from './survey.entity.js';

/** A survey as the contract shows it. */
export function surveyToProto(survey: Survey): SurveyMessage {
  return {
    id: survey.id,
    version: survey.version,
    ticketId: survey.ticketId,
    ticketNumber: survey.ticketNumber,
    customerId: survey.customerId,
    ownerId: survey.ownerId,
    channel: channelToProto(survey.channel),
    grade: gradeToProto(survey.grade),
    askedAt: survey.askedAt,
    expiresAt: survey.expiresAt,
    answeredAt: survey.answeredAt ?? undefined,
    score: survey.score ?? 0,
    comment: survey.comment,
  };
}

/** What every event tells of a survey: identities, no words of anybody (R9). */
export function surveyFactsOf(survey: Survey, at: Date): SurveyFacts {
  return {
    surveyId: survey.id,
    ticketId: survey.ticketId,
    customerId: survey.customerId,
    ownerId: survey.ownerId,
    channel: channelToProto(survey.channel),
    grade: gradeToProto(survey.grade),
    at,
  };
}
