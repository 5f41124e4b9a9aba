import { nextBirthday } from './birthday.rules.js';
import { nextByCadence, plusDays, startOf } from './care-dates.rules.js';
import type {
  AccountPlanEntity,
  CareBenefits,
  CareProfileEntity,
  CareProjectEntity,
  CareSchedule,
  CareTaskKind,
  LocalDate,
} from './care.entity.js';

/** What of one kind falls due next; undefined for nothing any more. */
export interface Wanted {
  kind: CareTaskKind;
  nextOn: LocalDate | undefined;
}

/** What a customer's tier and birthday bring next after a date (R3): a birthday only with consent and a benefit. */
export function careOfProfile(
  profile: Pick<CareProfileEntity, 'tierSince' | 'birthday' | 'birthdayConsentAt'>,
  benefits: CareBenefits | undefined,
  schedule: CareSchedule,
  after: LocalDate,
): Wanted[] {
  const { birthday, birthdayConsentAt, tierSince } = profile;
  const isCelebrated =
    birthday !== null && birthdayConsentAt !== null && (benefits?.birthdayBenefit ?? '') !== '';
  return [
    {
      kind: 'tier_visit',
      nextOn: nextByCadence(tierSince, everyMonths(benefits?.visitEveryMonths ?? 0), after),
    },
    {
      kind: 'birthday',
      nextOn: isCelebrated ? nextBirthday(birthday, schedule.leapDay, after) : undefined,
    },
  ];
}

/** When a project is visited next after a date (R6): often in its first phase, less often later. */
export function careOfProject(
  { startedOn, status }: Pick<CareProjectEntity, 'startedOn' | 'status'>,
  { projectPhases }: CareSchedule,
  after: LocalDate,
): Wanted[] {
  const phases = status === 'active' ? projectPhases : [];
  return [{ kind: 'project_visit', nextOn: nextByCadence(startedOn, phases, after) }];
}

/** When a key account is met and visited next after a date (R5). */
export function careOfPlan(
  plan: Pick<AccountPlanEntity, 'startedOn' | 'status' | 'meetingEveryMonths' | 'visitEveryMonths'>,
  after: LocalDate,
): Wanted[] {
  const { startedOn, status, meetingEveryMonths, visitEveryMonths } = plan;
  const next = (months: number) =>
    nextByCadence(startedOn, status === 'active' ? everyMonths(months) : [], after);
  return [
    { kind: 'account_meeting', nextOn: next(meetingEveryMonths) },
    { kind: 'account_visit', nextOn: next(visitEveryMonths) },
  ];
}

/** When the task for a date is there: some days before. */
export function taskAt(kind: CareTaskKind, on: LocalDate, schedule: CareSchedule): Date {
  const { birthdayLeadDays, visitLeadDays, timeZone } = schedule;
  return startOf(plusDays(on, -(kind === 'birthday' ? birthdayLeadDays : visitLeadDays)), timeZone);
}

/** When the task for a date is due: at the end of the date. */
export function dueAtOf(on: LocalDate, { timeZone }: CareSchedule): Date {
  return startOf(plusDays(on, 1), timeZone);
}

/**
 * The date after which the next one is looked for once one has come: missed ones are made up for once, not one by one.
 */
export function afterOccurrence(on: LocalDate, today: LocalDate): LocalDate {
  const yesterday = plusDays(today, -1);
  return on > yesterday ? on : yesterday;
}

function everyMonths(months: number) {
  return months === 0 ? [] : [{ fromMonth: 0, everyMonths: months }];
}
