import {
  aroundTheClock,
  chineseOfficialYears,
  withChineseOfficialDays,
} from '@shouwen/business-time';

const OFFICE = '01990000-0000-7000-8000-00000000ca01';
const ALWAYS = '01990000-0000-7000-8000-00000000ca02';
const officeDay = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 18 * 60 },
];

/** The calendars a new installation begins with; the days are those of the official arrangements known to it. */
export function defaultCalendars() {
  const office = {
    id: OFFICE,
    version: 1,
    timeZone: 'Asia/Shanghai',
    weekly: {
      monday: officeDay,
      tuesday: officeDay,
      wednesday: officeDay,
      thursday: officeDay,
      friday: officeDay,
    },
  };
  const always = {
    id: ALWAYS,
    version: 1,
    timeZone: 'Asia/Shanghai',
    weekly: aroundTheClock,
  };
  return [
    {
      id: OFFICE,
      name: '工作时间 Office hours',
      definition: withChineseOfficialDays(office, chineseOfficialYears(), 'monday').calendar,
    },
    { id: ALWAYS, name: '全天候 Around the clock', definition: always },
  ];
}

const HOUR = 3_600;
const responses = (seconds: number) => ({
  first_response: { unit: 'wall_seconds', amount: seconds },
  next_response: { unit: 'wall_seconds', amount: seconds },
});
const rule = (key: string, name: string, grade: string | null, limits: object) => ({
  key,
  name,
  when: { grade, channel: null, tier: null },
  calendarId: OFFICE,
  limits,
  warnAtPercent: 80,
  pauses: {
    customer: ['next_response', 'resolution'],
    appointment: ['next_response', 'resolution'],
  },
  reopen: 'resume',
});

/** The policy a new installation begins with (T2): answered within 24 h, urgent ones within 15 min. */
export const defaultPolicy = {
  id: '01990000-0000-7000-8000-0000000051a1',
  rules: [
    rule('urgent', '紧急 Urgent', 'urgent', {
      ...responses(15 * 60),
      resolution: { unit: 'wall_seconds', amount: 4 * HOUR },
    }),
    rule('important', '重要 Important', 'important', {
      ...responses(24 * HOUR),
      resolution: { unit: 'workdays', amount: 1 },
    }),
    rule('general', '一般 General', null, {
      ...responses(24 * HOUR),
      resolution: { unit: 'workdays', amount: 3 },
    }),
  ],
};
