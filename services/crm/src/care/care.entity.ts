import type { Actor } from '@shouwen/contracts';

/** A date such as `2026-03-01`, meant in the time zone of the policy. */
export type LocalDate = string;

/** What a task is for. */
export type CareTaskKind =
  'tier_visit' | 'birthday' | 'project_visit' | 'account_visit' | 'account_meeting';

export type CareTaskStatus = 'open' | 'done' | 'cancelled';

export type CareStatus = 'active' | 'ended';

/** A birthday, without the year. */
export interface Birthday {
  calendar: 'gregorian' | 'lunar';
  month: number;
  day: number;
  leapMonth: boolean;
}

/** From a month on, counted from the beginning, how many months between two visits. */
export interface CadencePhase {
  fromMonth: number;
  everyMonths: number;
}

/** When who was born on 29 February is congratulated in other years. */
export type LeapDay = 'february_28' | 'march_1';

/** How care is scheduled. */
export interface CareSchedule {
  timeZone: string;
  projectPhases: CadencePhase[];
  visitLeadDays: number;
  birthdayLeadDays: number;
  leapDay: LeapDay;
}

/** How care is scheduled now. */
export interface CarePolicyEntity extends CareSchedule {
  id: string;
  version: number;
  updatedAt: Date;
}

/** Something that a tier brings beside care. */
export interface CareOffer {
  code: string;
  name: string;
  nameZh: string;
}

/** What a tier brings. */
export interface CareBenefits {
  visitEveryMonths: number;
  /** Empty for nothing, in both languages. */
  birthdayBenefit: string;
  birthdayBenefitZh: string;
  offers: CareOffer[];
}

/** What a tier brings now. */
export interface CareEntitlementEntity extends CareBenefits {
  tier: string;
  id: string;
  version: number;
  updatedAt: Date;
}

/** What care a customer gets. */
export interface CareProfileEntity {
  customerId: string;
  version: number;
  tier: string;
  tierSince: LocalDate;
  owner: Actor | null;
  birthday: Birthday | null;
  /** Since when they agree to be congratulated. */
  birthdayConsentAt: Date | null;
  updatedAt: Date;
}

/** A project of a customer. */
export interface CareProjectEntity {
  id: string;
  version: number;
  customerId: string;
  name: string;
  startedOn: LocalDate;
  owner: Actor | null;
  status: CareStatus;
  createdAt: Date;
  updatedAt: Date;
}

/** One thing that a key account likes, or how they like it. */
export interface AccountPreference {
  key: string;
  value: string;
}

/** The plan of a key account. */
export interface AccountPlanEntity {
  id: string;
  version: number;
  customerId: string;
  owner: Actor;
  objectives: string;
  preferences: AccountPreference[];
  startedOn: LocalDate;
  meetingEveryMonths: number;
  visitEveryMonths: number;
  status: CareStatus;
  createdAt: Date;
  updatedAt: Date;
}

/** What falls due next: of a customer, a project or a plan, and of one kind. */
export interface CareScheduleEntity {
  id: string;
  /** The project, the plan or, for what their tier and birthday bring, the customer. */
  sourceId: string;
  kind: CareTaskKind;
  customerId: string;
  nextOn: LocalDate;
}

/** What falls due next, as it is shown. */
export type CareOccurrence = Pick<CareScheduleEntity, 'sourceId' | 'kind' | 'nextOn'>;

/** Something to be done for a customer. */
export interface CareTaskEntity {
  id: string;
  version: number;
  kind: CareTaskKind;
  customerId: string;
  sourceId: string;
  /** The date that it is for; null for one that somebody added. */
  occursOn: LocalDate | null;
  what: string;
  whatZh: string;
  owner: Actor | null;
  status: CareTaskStatus;
  dueAt: Date;
  overdueAt: Date | null;
  result: string;
  createdAt: Date;
  closedAt: Date | null;
  closedBy: Actor | null;
  updatedAt: Date;
  updatedBy: Actor;
}
