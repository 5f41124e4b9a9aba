import { benefitProblems, changesBetween, scheduleProblems } from './care-policy.rules.js';

const offer = { code: 'gift', name: 'Gift', nameZh: '礼品' };
const benefits = {
  visitEveryMonths: 3,
  birthdayBenefit: 'A',
  birthdayBenefitZh: '甲',
  offers: [offer],
};
const schedule = {
  timeZone: 'Asia/Shanghai',
  projectPhases: [{ fromMonth: 0, everyMonths: 1 }],
  visitLeadDays: 7,
  birthdayLeadDays: 3,
  leapDay: 'february_28',
} as const;

it.each([
  [benefits, []],
  [{ ...benefits, birthdayBenefit: '' }, ['birthday_benefit']],
  [{ ...benefits, birthdayBenefitZh: '' }, ['birthday_benefit_zh']],
  [{ ...benefits, offers: [offer, offer] }, ['offers.1.code']],
])('names what a tier cannot bring %#', (given, fields) => {
  expect(benefitProblems(given).map(({ field }) => field)).toEqual(fields);
});

const phase = (fromMonth: number) => ({ fromMonth, everyMonths: 1 });

it.each([
  ['Asia/Shanghai', [phase(0), phase(12)], []],
  ['Mars', [phase(0)], ['schedule.time_zone']],
  ['UTC', [phase(1)], ['schedule.project_phases.0.from_month']],
  ['UTC', [phase(0), phase(0)], ['schedule.project_phases.1.from_month']],
])('names what care cannot be scheduled by %#', (timeZone, projectPhases, fields) => {
  const problems = scheduleProblems({ ...schedule, timeZone, projectPhases });
  expect(problems.map(({ field }) => field)).toEqual(fields);
});

it('finds no difference in another order of keys', () => {
  const before = { offers: [{ nameZh: '礼品', name: 'Gift', code: 'gift' }] };
  expect(changesBetween(before, { offers: [offer] })).toEqual([]);
  expect(changesBetween({ months: 1 }, { months: 3 })).toEqual([
    { field: 'months', from: '1', to: '3' },
  ]);
});
