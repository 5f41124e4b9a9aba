import type { NotificationKind } from './notification.texts.js';
import type { QuietHours } from './quiet-hours.rules.js';

/** Languages that notifications are written in. */
export const languages = ['zh-CN', 'en'] as const;

export type Language = (typeof languages)[number];

/** How a notification reaches somebody. */
export const media = ['in_app', 'email', 'webhook'] as const;

export type Medium = (typeof media)[number];

/** What fills the gaps of a notification's text: codes and numbers, no words of anybody. */
export type NotificationData = Readonly<Record<string, string>>;

/** Something that somebody is told. */
export interface Notification {
  id: string;
  /** Place among the notifications of the receiver. */
  number: number;
  kind: string;
  ticketId: string | null;
  data: NotificationData;
  at: Date;
  readAt: Date | null;
}

/** What differs from the defaults, by kind and medium. */
export type Choices = Readonly<Partial<Record<string, Partial<Record<Medium, boolean>>>>>;

/** What a department tells people by default. */
export interface NotificationDefault {
  kind: string;
  inApp: boolean;
  email: boolean;
  /** To the webhook of one's own, for who has one. */
  webhook: boolean;
  /** Also sent within quiet hours. */
  urgent: boolean;
}

/** How somebody wants to be told. */
export interface NotificationSetting {
  /** 0 while nothing was ever set. */
  version: number;
  language: Language;
  timeZone: string;
  quietHours: QuietHours[];
  choices: Choices;
}

/** What a feature tells somebody. */
export interface Telling {
  recipientId: string;
  kind: NotificationKind;
  /** The ticket it is about. */
  ticket?: { id: string; number: string };
  data?: NotificationData;
  /** Where an email points to, instead of the ticket; with one it is mailed even when that is not the default. */
  link?: string;
  /** When it happened; the present when left out. */
  at?: Date;
}
