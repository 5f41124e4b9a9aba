import { readFileSync } from 'node:fs';
import { addBusinessTime, businessTimeBetween, compileCalendar, deadline } from '../src/index.js';
import type { Limit } from '../src/index.js';
import { calendarIds, calendarNamed } from './calendars.js';
import { naiveAdd } from './naive-counter.js';

interface Case {
  name: string;
  calendar: string;
  start: Date;
  limit: Limit;
  expected: Date;
}

const perUnit = { h: 3600, m: 60, s: 1 } as const;

function limitOf(text: string): Limit {
  const workdays = /^(\d+)wd$/.exec(text);
  if (workdays) return { unit: 'workdays', amount: Number(workdays[1]) };
  const [, amounts, wall] = /^((?:\d+[hms])+)( wall)?$/.exec(text) ?? [];
  if (!amounts) throw new Error(`Not a limit: ${text}`);
  let amount = 0;
  for (const [, count, unit] of amounts.matchAll(/(\d+)([hms])/g)) {
    amount += Number(count) * perUnit[unit as keyof typeof perUnit];
  }
  return { unit: wall ? 'wall_seconds' : 'business_seconds', amount };
}

function instantOf(text: string, offset: string): Date {
  const instant = new Date(/T.*[+-]/.test(text) ? text : `${text}${offset}`);
  if (Number.isNaN(instant.getTime())) throw new Error(`Not an instant: ${text}`);
  return instant;
}

function readCases(): Case[] {
  const cases: Case[] = [];
  let section: { calendar: string; offset: string } | undefined;
  for (const line of readFileSync(new URL('deadlines.txt', import.meta.url), 'utf8').split('\n')) {
    const [, calendar, offset] = /^\[(\S+) (\S+)\]/.exec(line) ?? [];
    if (calendar && offset) section = { calendar, offset };
    const [start, limit, expected, name] = line.split(' | ');
    if (!section || !name) continue;
    cases.push({
      name,
      calendar: section.calendar,
      start: instantOf(start!, section.offset),
      limit: limitOf(limit!),
      expected: instantOf(expected!, section.offset),
    });
  }
  return cases;
}

const cases = readCases();
const table = cases.map((one) => ({ ...one, title: `${one.calendar}: ${one.name}` }));
const counted = table.filter(
  ({ limit, expected, start }) =>
    limit.unit === 'business_seconds' && expected.getTime() - start.getTime() < 20 * 86_400_000,
);

describe('the golden table of deadlines', () => {
  it('has at least 150 cases, none twice, and uses every calendar', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(table.map(({ title }) => title)).size).toBe(table.length);
    expect(new Set(cases.map(({ calendar }) => calendar))).toEqual(new Set(calendarIds));
  });

  it.each(table)('$title', ({ calendar, start, limit, expected }) => {
    const found = deadline(limit, compileCalendar(calendarNamed(calendar)), start);
    expect(found.toISOString()).toBe(expected.toISOString());
  });

  it.each(counted)(
    'counting every minute agrees: $title',
    ({ calendar, start, limit, expected }) => {
      const from = Math.floor(start.getTime() / 1000);
      const found = naiveAdd(calendarNamed(calendar), from, limit.amount);
      expect(new Date(found * 1000).toISOString()).toBe(expected.toISOString());
    },
  );

  it.each(table.filter(({ limit }) => limit.unit === 'business_seconds'))(
    'the way back is as long: $title',
    ({ calendar, start, limit, expected }) => {
      const compiled = compileCalendar(calendarNamed(calendar));
      expect(businessTimeBetween(compiled, start, expected)).toBe(limit.amount);
      expect(businessTimeBetween(compiled, expected, start)).toBe(0 - limit.amount);
      expect(addBusinessTime(compiled, start, limit.amount)).toEqual(expected);
    },
  );
});
