import { SurveyMailState } from '@shouwen/contracts';
import type {
  BilingualText as TextMessage,
  SurveyCampaign as CampaignMessage,
  SurveyInvitation as InvitationMessage,
  SurveyLink as LinkMessage,
  SurveyNote as NoteMessage,
  SurveyQuestion as QuestionMessage,
  SurveyReport as ReportMessage,
  SurveySegment as SegmentMessage,
  SurveyTemplate as TemplateMessage,
  SurveyWords as WordsMessage,
} from '@shouwen/contracts';
import { toActor, toOptionalActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type {
  BilingualText,
  SurveyCampaign,
  SurveyInvitation,
  SurveyLink,
  SurveyNote,
  SurveyQuestion,
  SurveyQuestionInput,
  SurveyReport,
  SurveyTemplate,
  SurveyWords,
} from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** Path of the page behind a link. */
export function surveyPathOf(token: string): string {
  return `/surveys/${token}`;
}

/** A version of a template of the contract as the schema shows it. */
export function toSurveyTemplate(template: TemplateMessage): SurveyTemplate {
  return {
    code: template.code,
    version: template.version,
    title: toText(template.title),
    introduction: toText(template.introduction),
    questions: template.questions.map(toQuestion),
    publishedAt: present(template.publishedAt, 'published_at'),
    publishedBy: toOptionalActor(template.publishedBy),
  };
}

/** Questions of the schema as the contract takes them. */
export function questionsOf(questions: readonly SurveyQuestionInput[]): QuestionMessage[] {
  return questions.map(({ code, kind, text, required, choices, conditions }) => ({
    code,
    kind,
    text,
    required: required ?? false,
    choices: [...(choices ?? [])],
    conditions: (conditions ?? []).map(({ question, anyOf, atLeast, atMost }) => ({
      question,
      anyOf: [...(anyOf ?? [])],
      atLeast: atLeast ?? undefined,
      atMost: atMost ?? undefined,
    })),
  }));
}

/** A campaign of the contract as the schema shows it. */
export function toSurveyCampaign(campaign: CampaignMessage): SurveyCampaign {
  return {
    uuid: campaign.id,
    version: campaign.version,
    name: toText(campaign.name),
    templateCode: campaign.templateCode,
    templateVersion: campaign.templateVersion,
    channel: campaign.channel,
    status: campaign.status,
    startsAt: present(campaign.startsAt, 'starts_at'),
    endsAt: present(campaign.endsAt, 'ends_at'),
    strata: campaign.strata.map(({ tier, region, wanted, invited }) => ({
      tier: tier || null,
      region: region || null,
      wanted,
      invited,
    })),
    drawn: campaign.drawn,
    repeatMonths: campaign.repeatMonths,
    createdBy: toActor(campaign.createdBy),
    createdAt: present(campaign.createdAt, 'created_at'),
    closedAt: campaign.closedAt ?? null,
    asksAfterTickets: campaign.asksAfterTickets,
  };
}

/** An invitation of the contract as the schema shows it. */
export function toSurveyInvitation(invitation: InvitationMessage): SurveyInvitation {
  return {
    uuid: invitation.id,
    campaignUuid: invitation.campaignId,
    customerId:
      invitation.customerId === '' ? null : nodeIdOf('CustomerRecord', invitation.customerId),
    tier: invitation.tier || null,
    region: invitation.region || null,
    subject: invitation.subject || null,
    invitedAt: present(invitation.invitedAt, 'invited_at'),
    expiresAt: present(invitation.expiresAt, 'expires_at'),
    answeredAt: invitation.answeredAt ?? null,
    mailState: invitation.mailState === SurveyMailState.UNSPECIFIED ? null : invitation.mailState,
    mailReason: invitation.mailReason || null,
  };
}

/** A link of the contract as the schema shows it. */
export function toSurveyLink({ invitationId, token, expiresAt }: LinkMessage): SurveyLink {
  return {
    invitationUuid: invitationId,
    path: surveyPathOf(token),
    expiresAt: present(expiresAt, 'expires_at'),
  };
}

/** Notes of the contract as the schema shows them. */
export function toSurveyNote({ id, text, addedAt, addedBy }: NoteMessage): SurveyNote {
  return { uuid: id, text, addedAt: present(addedAt, 'added_at'), addedBy: toActor(addedBy) };
}

/** What one customer said as the schema shows it. */
export function toSurveyWords(words: WordsMessage): SurveyWords {
  return {
    invitationUuid: words.invitationId,
    tier: words.tier || null,
    region: words.region || null,
    words: words.words,
    answeredAt: present(words.answeredAt, 'answered_at'),
  };
}

/** A report of the contract as the schema shows it. */
export function toSurveyReport({
  campaign,
  template,
  rates,
  figures,
}: ReportMessage): SurveyReport {
  return {
    campaign: toSurveyCampaign(present(campaign, 'campaign')),
    template: toSurveyTemplate(present(template, 'template')),
    rates: rates.map(({ segment, invited, answered, rate }) => ({
      ...toSegment(segment),
      invited,
      answered,
      rate,
    })),
    figures: figures.map(({ segment, question, answered, values, mean, nps }) => ({
      ...toSegment(segment),
      question,
      answered,
      values,
      mean: mean ?? null,
      nps: nps ?? null,
    })),
  };
}

function toSegment(segment: SegmentMessage | undefined) {
  const { byTier, byRegion, code } = present(segment, 'segment');
  return { tier: byTier ? code : null, region: byRegion ? code : null };
}

function toQuestion(question: QuestionMessage): SurveyQuestion {
  return {
    code: question.code,
    kind: question.kind,
    text: toText(question.text),
    required: question.required,
    choices: question.choices.map(({ code, text }) => ({ code, text: toText(text) })),
    conditions: question.conditions.map(({ question: on, anyOf, atLeast, atMost }) => ({
      question: on,
      anyOf,
      atLeast: atLeast ?? null,
      atMost: atMost ?? null,
    })),
  };
}

function toText(text: TextMessage | undefined): BilingualText {
  const { en, zh } = present(text, 'text');
  return { en, zh };
}
