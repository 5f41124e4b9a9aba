// How fast deadlines are: `npm run build && node bench/deadlines.bench.mjs`. Medians of seven rounds, with their spread.
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import {
  addBusinessTime,
  compileCalendar,
  deadline,
  dueAt,
  pauseClock,
  resumeClock,
  startClock,
  withChineseOfficialDays,
} from '../dist/index.js';

const office = [
  { from: 540, to: 720 },
  { from: 810, to: 1080 },
];
const week = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, office]),
);
const base = { version: 1, weekly: week };
const { calendar: shanghai } = withChineseOfficialDays(
  { ...base, id: 'shanghai', timeZone: 'Asia/Shanghai' },
  [2024, 2025, 2026],
  'friday',
);
const berlin = { ...base, id: 'berlin', timeZone: 'Europe/Berlin' };
const rounds = 7;
const starts = Array.from(
  { length: 4096 },
  (_, index) => new Date(Date.UTC(2025, 0, 1) + index * 7_919_000),
);

function report(name, unit, values, digits) {
  const sorted = values.toSorted((a, b) => a - b);
  const show = (value) => value.toLocaleString('en', { maximumFractionDigits: digits });
  const [low, median, high] = [sorted[0], sorted[rounds >> 1], sorted.at(-1)].map(show);
  console.log(`${name.padEnd(48)} ${median.padStart(12)} ${unit}  (${low} to ${high})`);
}

function rate(name, work) {
  const count = 50_000;
  const values = Array.from({ length: rounds }, () => {
    const begin = performance.now();
    for (let index = 0; index < count; index += 1) work(starts[index & 4095]);
    return (count / (performance.now() - begin)) * 1000;
  });
  report(name, '/s', values, 0);
}

function cold(name, calendar) {
  const values = Array.from({ length: rounds }, () => {
    const begin = performance.now();
    addBusinessTime(compileCalendar(calendar), starts[0], 250 * 7.5 * 3600);
    return performance.now() - begin;
  });
  report(name, 'ms', values, 2);
}

console.log(
  `Node ${process.version}, tz ${process.versions.tz}, ${cpus().length} × ${cpus()[0].model}`,
);
for (const calendar of [shanghai, berlin]) {
  const { id } = calendar;
  cold(`${id}: compile, then one year out`, calendar);
  const compiled = compileCalendar(calendar);
  const cause = { reason: 'waiting', by: 'someone' };
  const target = {
    limit: { unit: 'business_seconds', amount: 8 * 3600 },
    calendarId: id,
    calendarVersion: 1,
  };
  const later = (start, hours) => new Date(start.getTime() + hours * 3_600_000);
  rate(`${id}: 8 business hours`, (start) => addBusinessTime(compiled, start, 8 * 3600));
  rate(`${id}: one year out (1,875 business hours)`, (start) =>
    addBusinessTime(compiled, start, 250 * 7.5 * 3600),
  );
  rate(`${id}: 3 workdays`, (start) => deadline({ unit: 'workdays', amount: 3 }, compiled, start));
  rate(`${id}: clock with one pause, due`, (start) => {
    let clock = startClock(target, start, cause);
    clock = pauseClock(clock, later(start, 1), cause);
    clock = resumeClock(clock, later(start, 30), cause);
    return dueAt(clock, compiled);
  });
}
