import { readFileSync } from 'node:fs';
import { compileCalendar, validateCalendar } from '../src/index.js';
import type { Calendar } from '../src/index.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const document = read('../../../docs/calendars.md');

/** The members of an exported union of texts. */
const codesIn = (path: string, type: string): string[] => {
  const [, union] = new RegExp(`export type ${type} =([^;]*);`).exec(read(path)) ?? [];
  return [...union!.matchAll(/'(\w+)'/g)].map(([, code]) => code!);
};

describe('docs/calendars.md', () => {
  it('shows a calendar that is valid', () => {
    const [, json] = /```json\n([\s\S]*?)```/.exec(document) ?? [];
    const calendar = JSON.parse(json!) as Calendar;
    expect(validateCalendar(calendar)).toEqual([]);
    expect(() => compileCalendar(calendar)).not.toThrow();
  });

  it.each([
    ['../src/calendar/calendar-problems.ts', 'CalendarProblemCode'],
    ['../src/official-days/icalendar-import.ts', 'SkippedEventCode'],
    ['../src/calendar/limit.ts', 'LimitUnit'],
  ])('explains each code of %s', (path, type) => {
    const codes = codesIn(path, type);
    expect(codes.length).toBeGreaterThan(2);
    for (const code of codes) expect(document).toContain(`\`${code}\``);
  });
});
