import type { Actor } from '@shouwen/contracts';
import type { SurveyMailState } from './survey-mail.entity.js';

/** A text in both languages. */
export interface BilingualText {
  en: string;
  zh: string;
}

/** How a question is answered: scales from 1 to 10, NPS from 0 to 10. */
export type QuestionKind = 'single' | 'multiple' | 'scale' | 'nps' | 'text';

/** One choice of a question. */
export interface Choice {
  code: string;
  text: BilingualText;
}

/** When a question is asked: by what was answered to an earlier one. */
export interface Condition {
  question: string;
  /** Codes of choices of which one was chosen; empty when a number is compared. */
  anyOf: string[];
  atLeast?: number;
  atMost?: number;
}

/** One question of a template. */
export interface Question {
  code: string;
  kind: QuestionKind;
  text: BilingualText;
  required: boolean;
  choices: Choice[];
  /** All have to hold. */
  conditions: Condition[];
}

/** What a version of a template says. */
export interface TemplateContent {
  title: BilingualText;
  introduction: BilingualText;
  questions: Question[];
}

/** One version of a template; it never changes. */
export interface SurveyTemplate extends TemplateContent {
  /** Of the template, whatever its version. */
  id: string;
  code: string;
  version: number;
  publishedAt: Date;
  /** Null for what the platform brings. */
  publishedBy: Actor | null;
}

/** How often customers may be asked, and for how long links are good. */
export interface SurveyPolicy {
  id: string;
  version: number;
  fatigueDays: number;
  fatigueLimit: number;
  linkDays: number;
  repeatMonths: number;
  asksAfterTickets: boolean;
  /** Ways tickets come in whose customers get the link by mail. */
  mailedChannels: string[];
  /** True when asking after a ticket counts for, and keeps to, the fatigue limit. */
  afterTicketsCounts: boolean;
  changedAt: Date;
  changedBy: Actor | null;
}

/** How customers are asked. */
export type SurveyChannel = 'online' | 'phone' | 'focus_group';

/** Where a campaign stands. */
export type CampaignStatus = 'planned' | 'running' | 'closed';

/** How many customers of a tier and region are asked; an empty one means any. */
export interface Stratum {
  tier: string;
  region: string;
  wanted: number;
  invited: number;
}

/** A campaign: some customers are asked the questions of a template within a time. */
export interface Campaign {
  id: string;
  version: number;
  name: BilingualText;
  templateCode: string;
  templateVersion: number;
  channel: SurveyChannel;
  status: CampaignStatus;
  startsAt: Date;
  endsAt: Date;
  strata: Stratum[];
  /** True once all who are asked were drawn. */
  drawn: boolean;
  /** 0 for once. */
  repeatMonths: number;
  /** True when it asks after resolutions of tickets; it draws nobody. */
  asksAfterTickets: boolean;
  /** What the draw is made with, kept so that it can be made again: a signed 64-bit number. */
  seed: string;
  createdAt: Date;
  createdBy: Actor;
  changedAt: Date;
  changedBy: Actor;
  closedAt: Date | null;
}

/** That a customer is asked. */
export interface Invitation {
  id: string;
  campaignId: string;
  /** Null when the customer of a ticket has no record. */
  customerId: string | null;
  tier: string;
  region: string;
  /** The ticket whose resolution is rated, and the survey by which ticketing asked; null for other surveys. */
  ticketId: string | null;
  ticketSurveyId: string | null;
  /** True when it counts for the fatigue limit. */
  counts: boolean;
  /** What it is about, such as `ticket:0197…`; empty when about nothing in particular. */
  subject: string;
  /** Who handled that. */
  handlerIds: string[];
  /** Who asked for it; empty for a campaign that drew the customer. */
  invitedBy: string;
  invitedAt: Date;
  expiresAt: Date;
  answeredAt: Date | null;
}

/** An invitation with how far its mail got; null when none is sent. */
export interface ListedInvitation extends Invitation {
  mailState: SurveyMailState | null;
  mailReason: string | null;
  mailAttempts: number | null;
}

/** An invitation with the name of its campaign. */
export interface NamedInvitation extends ListedInvitation {
  campaignName: BilingualText;
}

/** What was answered to one question. */
export interface Answer {
  question: string;
  /** Codes of what was chosen, or the one number. */
  values: string[];
  words: string;
}

/** What is wrong with the answer to a question. */
export interface AnswerProblem {
  question: string;
  problem: 'missing' | 'invalid';
}

/** What a customer is asked, as far as their answers have brought it up. */
export interface SurveyForm {
  state: 'open' | 'answered' | 'expired';
  title: BilingualText;
  introduction: BilingualText;
  questions: Question[];
  problems: AnswerProblem[];
}

/** Notes of a focus group. */
export interface SurveyNote {
  id: string;
  campaignId: string;
  text: string;
  addedAt: Date;
  addedBy: Actor;
}

/** What one customer said. */
export interface SurveyWords {
  invitationId: string;
  tier: string;
  region: string;
  words: string;
  answeredAt: Date;
}
