import type { BilingualText } from './survey.entity.js';

/** The language of a mail; both when nobody knows which one the customer reads. */
export type SurveyMailLanguage = 'en' | 'zh' | 'both';

/** How far a mail got. */
export type SurveyMailState = 'queued' | 'sent' | 'failed' | 'no_address';

/** Where and in which language a customer is written to; the address is empty when none is known. */
export interface SurveyRecipient {
  address: string;
  language: SurveyMailLanguage;
}

/** A mail with the link of an invitation. */
export interface SurveyMail extends SurveyRecipient {
  id: string;
  invitationId: string;
  campaignId: string;
  /** What the customer knows it by, such as the number of a ticket; may be empty. */
  reference: string;
}

/** A mail that this process may send now, with what goes into it and how long to wait after each attempt that fails. */
export interface LeasedSurveyMail extends SurveyMail {
  attempts: number;
  schedule: number[];
  /** Null when the customer has no record. */
  customerId: string | null;
  expiresAt: Date;
  answeredAt: Date | null;
  isRunning: boolean;
  title: BilingualText;
  introduction: BilingualText;
}

/** How far the mails of a campaign got, and who was left out. */
export interface SurveyDelivery {
  campaignId: string;
  queued: number;
  sent: number;
  failed: number;
  noAddress: number;
  withdrawn: number;
}
