import { topicMessages } from '@shouwen/contracts';
import type { Actor } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import type { Campaign, Invitation, SurveyPolicy, SurveyTemplate } from './survey.entity.js';
import type { SurveyMail, SurveyMailState } from './survey-mail.entity.js';
import {
  campaignStatusToProto,
  channelToProto,
  mailStateToProto,
  policyToProto,
} from './survey.mapper.js';

/** Records that a version of a template was published, with its audit record. */
export function recordTemplatePublished(tx: Transaction, template: SurveyTemplate): void {
  const { id, code, version, publishedAt: at, publishedBy } = template;
  tx.record({
    message: topicMessages.SurveyTemplatePublished,
    aggregateId: id,
    sequence: version,
    at,
    payload: { code, version, at, actor: publishedBy ? withoutName(publishedBy) : undefined },
  });
  tx.audit({
    operation: 'survey_template.published',
    aggregateType: 'survey_template',
    aggregateId: id,
    changes: [
      { field: 'code', from: undefined, to: code },
      {
        field: 'version',
        from: version > 1 ? String(version - 1) : undefined,
        to: String(version),
      },
    ],
    at,
  });
}

/** Records that the policy changed, with its audit record. */
export function recordPolicyChanged(
  tx: Transaction,
  before: SurveyPolicy,
  after: SurveyPolicy,
  actor: Actor,
): void {
  const at = after.changedAt;
  tx.record({
    message: topicMessages.SurveyPolicyChanged,
    aggregateId: after.id,
    sequence: after.version,
    at,
    payload: { policy: policyToProto(after), at, actor: withoutName(actor) },
  });
  const fields = [
    ...(['fatigueDays', 'fatigueLimit', 'linkDays', 'repeatMonths'] as const),
    ...(['asksAfterTickets', 'mailedChannels', 'afterTicketsCounts'] as const),
  ];
  tx.audit({
    operation: 'survey_policy.changed',
    aggregateType: 'survey_policy',
    aggregateId: after.id,
    changes: fields
      .filter((field) => String(before[field]) !== String(after[field]))
      .map((field) => ({ field, from: String(before[field]), to: String(after[field]) })),
    at,
  });
}

/** Records where a campaign stands after a change, with its audit record. */
export function recordCampaignChanged(
  tx: Transaction,
  campaign: Campaign,
  { operation, reason = '' }: { operation: string; reason?: string },
): void {
  const { id, version, changedAt: at, changedBy, status } = campaign;
  tx.record({
    message: topicMessages.SurveyCampaignChanged,
    aggregateId: id,
    sequence: version,
    at,
    payload: {
      campaignId: id,
      templateCode: campaign.templateCode,
      templateVersion: campaign.templateVersion,
      channel: channelToProto(campaign.channel),
      status: campaignStatusToProto(status),
      drawn: campaign.drawn,
      startsAt: campaign.startsAt,
      endsAt: campaign.endsAt,
      at,
      actor: withoutName(changedBy),
    },
  });
  tx.audit({
    operation,
    aggregateType: 'survey_campaign',
    aggregateId: id,
    changes: [{ field: 'status', from: undefined, to: status }],
    reason,
    at,
  });
}

/** Records that a customer is asked, with its audit record. */
export function recordInvited(tx: Transaction, invitation: Invitation): void {
  const { id, campaignId, customerId, subject, expiresAt, invitedAt: at } = invitation;
  tx.record({
    message: topicMessages.SurveyInvitationSent,
    aggregateId: id,
    sequence: 1,
    at,
    payload: {
      invitationId: id,
      campaignId,
      customerId: customerId ?? '',
      subject,
      expiresAt,
      at,
    },
  });
  tx.audit({
    operation: 'survey.invited',
    aggregateType: 'survey_invitation',
    aggregateId: id,
    changes: [{ field: 'campaign_id', from: undefined, to: campaignId }],
    onBehalfOf: customerId ?? undefined,
    at,
  });
}

/** Records that the mail of an invitation was sent or given up, with its audit record; the address is in neither. */
export function recordMailed(
  tx: Transaction,
  { id, invitationId, campaignId }: SurveyMail,
  { state, reason, at }: { state: SurveyMailState; reason: string; at: Date },
): void {
  tx.record({
    message: topicMessages.SurveyInvitationMailed,
    aggregateId: id,
    sequence: 1,
    at,
    payload: { mailId: id, invitationId, campaignId, state: mailStateToProto(state), reason, at },
  });
  tx.audit({
    operation: `survey.mail_${state}`,
    aggregateType: 'survey_invitation',
    aggregateId: invitationId,
    changes: [{ field: 'mail_state', from: undefined, to: state }],
    reason,
    at,
  });
}

/**
 * Records that a customer has answered, with its audit record; what they answered is in neither, but for the score of a
 * ticket's resolution, which ticketing keeps.
 */
export function recordAnswered(
  tx: Transaction,
  invitation: Invitation,
  { channel, score, at }: { channel: Campaign['channel']; score: number | undefined; at: Date },
): void {
  const { id, campaignId, customerId, subject, ticketId, ticketSurveyId } = invitation;
  tx.record({
    message: topicMessages.SurveyInvitationAnswered,
    aggregateId: id,
    sequence: 2,
    at,
    payload: {
      invitationId: id,
      campaignId,
      customerId: customerId ?? '',
      subject,
      channel: channelToProto(channel),
      at,
      ticketId: ticketId ?? '',
      ticketSurveyId: ticketSurveyId ?? '',
      score: ticketSurveyId === null ? undefined : score,
    },
  });
  tx.audit({
    operation: 'survey.answered',
    aggregateType: 'survey_invitation',
    aggregateId: id,
    changes: [{ field: 'answered_at', from: undefined, to: at.toISOString() }],
    onBehalfOf: customerId ?? undefined,
    at,
  });
}

function withoutName({ kind, id }: Actor): Actor {
  return { kind, id, name: '' };
}
