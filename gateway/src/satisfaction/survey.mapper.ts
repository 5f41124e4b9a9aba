import type { Survey as SurveyMessage } from '@shouwen/contracts';
import { present } from '../contract/present.js';
import type { Survey } from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** A survey of the contract as the schema shows it. */
export function toSurvey(survey: SurveyMessage): Survey {
  return {
    id: survey.id,
    version: survey.version,
    ticketId: nodeIdOf('Ticket', survey.ticketId),
    ticketNumber: survey.ticketNumber,
    customerId: survey.customerId,
    ownerId: survey.ownerId || null,
    channel: survey.channel,
    grade: survey.grade,
    askedAt: present(survey.askedAt, 'asked_at'),
    expiresAt: present(survey.expiresAt, 'expires_at'),
    answeredAt: survey.answeredAt ?? null,
    score: survey.score || null,
    comment: survey.comment || null,
  };
}
