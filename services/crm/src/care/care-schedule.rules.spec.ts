import type { CareSchedule } from './care.entity.js';
import {
  afterOccurrence,
  careOfPlan,
  careOfProfile,
  careOfProject,
  dueAtOf,
  taskAt,
} from './care-schedule.rules.js';

const schedule: CareSchedule = {
  timeZone: 'Asia/Shanghai',
  projectPhases: [
    { fromMonth: 0, everyMonths: 1 },
    { fromMonth: 12, everyMonths: 3 },
  ],
  visitLeadDays: 7,
  birthdayLeadDays: 3,
  leapDay: 'february_28',
};
const benefits = {
  visitEveryMonths: 3,
  birthdayBenefit: 'A gift',
  birthdayBenefitZh: '礼品',
  offers: [],
};
const birthday = { calendar: 'gregorian', month: 5, day: 20, leapMonth: false } as const;
const profile = { tierSince: '2026-01-10', birthday, birthdayConsentAt: new Date(0) };

const dates = (wanted: { kind: string; nextOn: string | undefined }[]) =>
  Object.fromEntries(wanted.map(({ kind, nextOn }) => [kind, nextOn]));

describe('what falls due next', () => {
  it('is what the tier of a customer brings', () => {
    expect(dates(careOfProfile(profile, benefits, schedule, '2026-02-01'))).toEqual({
      tier_visit: '2026-04-10',
      birthday: '2026-05-20',
    });
  });

  it.each([
    ['without consent', { ...profile, birthdayConsentAt: null }, benefits],
    ['of an unknown day', { ...profile, birthday: null }, benefits],
    ['without a benefit', profile, { ...benefits, birthdayBenefit: '' }],
    ['of a tier of which nothing is said', profile, undefined],
  ])('is no birthday %s', (_why, of, brings) => {
    expect(dates(careOfProfile(of, brings, schedule, '2026-02-01')).birthday).toBeUndefined();
  });

  it('is nothing once a project or a plan has ended', () => {
    const ended = { startedOn: '2026-01-10', status: 'ended' } as const;
    const often = { meetingEveryMonths: 6, visitEveryMonths: 1 };
    expect(dates(careOfProject(ended, schedule, '2026-02-01'))).toEqual({});
    expect(dates(careOfPlan({ ...ended, ...often }, '2026-02-01'))).toEqual({});
    const active = { ...ended, ...often, status: 'active' } as const;
    expect(dates(careOfPlan(active, '2026-02-01'))).toEqual({
      account_meeting: '2026-07-10',
      account_visit: '2026-02-10',
    });
  });
});

describe('the task for a date', () => {
  it('is there some days before and due at the end of the date', () => {
    expect(taskAt('tier_visit', '2026-03-10', schedule).toISOString()).toBe(
      '2026-03-02T16:00:00.000Z',
    );
    expect(taskAt('birthday', '2026-03-10', schedule).toISOString()).toBe(
      '2026-03-06T16:00:00.000Z',
    );
    expect(dueAtOf('2026-03-10', schedule).toISOString()).toBe('2026-03-10T16:00:00.000Z');
  });

  it('makes up once for all that were missed', () => {
    expect(afterOccurrence('2026-03-10', '2026-03-03')).toBe('2026-03-10');
    expect(afterOccurrence('2026-03-10', '2026-09-01')).toBe('2026-08-31');
  });
});
