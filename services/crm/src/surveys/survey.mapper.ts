import {
  SurveyAnswerProblem as ProtoProblem,
  SurveyCampaignStatus as ProtoStatus,
  SurveyChannel as ProtoChannel,
  SurveyFormState as ProtoState,
  SurveyMailState as ProtoMailState,
  SurveyQuestionKind as ProtoKind,
} from '@shouwen/contracts';
import type {
  SurveyCampaign as CampaignMessage,
  SurveyForm as FormMessage,
  SurveyInvitation as InvitationMessage,
  SurveyPolicy as PolicyMessage,
  SurveyQuestion as QuestionMessage,
  SurveyReport as ReportMessage,
  SurveyTemplate as TemplateMessage,
} from '@shouwen/contracts';
import type {
  AnswerProblem,
  BilingualText,
  Campaign,
  CampaignStatus,
  ListedInvitation,
  Invitation,
  Question,
  QuestionKind,
  SurveyChannel,
  SurveyForm,
  SurveyPolicy,
  SurveyTemplate,
} from './survey.entity.js';
import type { SurveyMailState } from './survey-mail.entity.js';
import type { Segment, SurveyReport } from './survey-reports.queries.js';

const kinds: Record<QuestionKind, ProtoKind> = {
  single: ProtoKind.SINGLE,
  multiple: ProtoKind.MULTIPLE,
  scale: ProtoKind.SCALE,
  nps: ProtoKind.NPS,
  text: ProtoKind.TEXT,
};

const channels: Record<SurveyChannel, ProtoChannel> = {
  online: ProtoChannel.ONLINE,
  phone: ProtoChannel.PHONE,
  focus_group: ProtoChannel.FOCUS_GROUP,
};

const statuses: Record<CampaignStatus, ProtoStatus> = {
  planned: ProtoStatus.PLANNED,
  running: ProtoStatus.RUNNING,
  closed: ProtoStatus.CLOSED,
};

const states: Record<SurveyForm['state'], ProtoState> = {
  open: ProtoState.OPEN,
  answered: ProtoState.ANSWERED,
  expired: ProtoState.EXPIRED,
};

const problems: Record<AnswerProblem['problem'], ProtoProblem> = {
  missing: ProtoProblem.MISSING,
  invalid: ProtoProblem.INVALID,
};

const mailStates: Record<SurveyMailState, ProtoMailState> = {
  queued: ProtoMailState.QUEUED,
  sent: ProtoMailState.SENT,
  failed: ProtoMailState.FAILED,
  no_address: ProtoMailState.NO_ADDRESS,
};

const kindFromProto = inverse(kinds);
/** A channel of the contract as ours; undefined for unspecified. */
export const channelFromProto = inverse(channels);
/** A status of the contract as ours; undefined for unspecified. */
export const campaignStatusFromProto = inverse(statuses);

/** A channel as the contract names it. */
export function channelToProto(channel: SurveyChannel): ProtoChannel {
  return channels[channel];
}

/** A status as the contract names it. */
export function campaignStatusToProto(status: CampaignStatus): ProtoStatus {
  return statuses[status];
}

/** How far a mail got, as the contract names it. */
export function mailStateToProto(state: SurveyMailState): ProtoMailState {
  return mailStates[state];
}

/** A text in both languages, which the contract requires. */
export function textFromProto(text: BilingualText | undefined): BilingualText {
  return { en: text?.en ?? '', zh: text?.zh ?? '' };
}

/** Questions of the contract as ours. */
export function questionsFromProto(questions: readonly QuestionMessage[]): Question[] {
  return questions.map(({ code, kind, text, required, choices, conditions }) => ({
    code,
    kind: kindFromProto(kind) ?? 'text',
    text: textFromProto(text),
    required,
    choices: choices.map((choice) => ({ code: choice.code, text: textFromProto(choice.text) })),
    conditions: conditions.map(({ question, anyOf, atLeast, atMost }) => ({
      question,
      anyOf,
      ...(atLeast !== undefined && { atLeast }),
      ...(atMost !== undefined && { atMost }),
    })),
  }));
}

/** A version of a template as the contract shows it. */
export function templateToProto(template: SurveyTemplate): TemplateMessage {
  const { code, version, title, introduction, questions, publishedAt, publishedBy } = template;
  return {
    code,
    version,
    title,
    introduction,
    questions: questions.map(questionToProto),
    publishedAt,
    publishedBy: publishedBy ?? undefined,
  };
}

/** The policy as the contract shows it. */
export function policyToProto(policy: SurveyPolicy): PolicyMessage {
  const { version, fatigueDays, fatigueLimit, linkDays, repeatMonths } = policy;
  const { asksAfterTickets, mailedChannels, afterTicketsCounts } = policy;
  return {
    ...{ version, fatigueDays, fatigueLimit, linkDays, repeatMonths },
    ...{ asksAfterTickets, mailedChannels, afterTicketsCounts },
  };
}

/** A campaign as the contract shows it. */
export function campaignToProto(campaign: Campaign): CampaignMessage {
  return {
    id: campaign.id,
    version: campaign.version,
    name: campaign.name,
    templateCode: campaign.templateCode,
    templateVersion: campaign.templateVersion,
    channel: channels[campaign.channel],
    status: statuses[campaign.status],
    startsAt: campaign.startsAt,
    endsAt: campaign.endsAt,
    strata: campaign.strata,
    drawn: campaign.drawn,
    repeatMonths: campaign.repeatMonths,
    createdBy: campaign.createdBy,
    createdAt: campaign.createdAt,
    closedAt: campaign.closedAt ?? undefined,
    asksAfterTickets: campaign.asksAfterTickets,
  };
}

/** An invitation as the contract shows it. */
export function invitationToProto(
  invitation: Invitation & Partial<ListedInvitation>,
): InvitationMessage {
  const { id, campaignId, customerId, tier, region, subject } = invitation;
  const { invitedAt, expiresAt, answeredAt, mailState, mailReason, mailAttempts } = invitation;
  return {
    id,
    campaignId,
    customerId: customerId ?? '',
    tier,
    region,
    subject,
    invitedAt,
    expiresAt,
    answeredAt: answeredAt ?? undefined,
    mailState: mailState ? mailStates[mailState] : ProtoMailState.UNSPECIFIED,
    mailReason: mailReason ?? '',
    mailAttempts: mailAttempts ?? 0,
  };
}

/** A form as the contract shows it. */
export function formToProto(form: SurveyForm): FormMessage {
  return {
    state: states[form.state],
    title: form.title,
    introduction: form.introduction,
    questions: form.questions.map(questionToProto),
    problems: form.problems.map(({ question, problem }) => ({
      question,
      problem: problems[problem],
    })),
  };
}

/** A report as the contract shows it. */
export function reportToProto({ campaign, template, rates, figures }: SurveyReport): ReportMessage {
  return {
    campaign: campaignToProto(campaign),
    template: templateToProto(template),
    rates: rates.map((row) => ({
      segment: segmentToProto(row),
      invited: row.invited,
      answered: row.answered,
      rate: row.rate,
    })),
    figures: figures.map((row) => ({
      segment: segmentToProto(row),
      question: row.question,
      answered: row.answered,
      values: row.values.map(({ value, count }) => ({ value, count })),
      mean: row.mean,
      nps: row.nps,
    })),
  };
}

function segmentToProto({ by, code }: Segment) {
  return { byTier: by === 'tier', byRegion: by === 'region', code };
}

function questionToProto(question: Question): QuestionMessage {
  const { code, kind, text, required, choices, conditions } = question;
  return { code, kind: kinds[kind], text, required, choices, conditions };
}

function inverse<Ours extends string, Theirs extends string>(names: Record<Ours, Theirs>) {
  const ours = new Map<string, Ours>(
    (Object.entries(names) as [Ours, Theirs][]).map(([mine, theirs]) => [theirs, mine]),
  );
  return (name: Theirs): Ours | undefined => ours.get(name);
}
