import { scheduleViolations } from './tier-review-schedule.rules.js';

describe('when all customers are looked at', () => {
  it.each([
    ['02:00', 'Asia/Shanghai', []],
    ['23:59', 'Europe/London', []],
    ['24:00', 'UTC', ['schedule.nightAt']],
    ['2:00', 'UTC', ['schedule.nightAt']],
    ['02:60', 'Mars/Olympus', ['schedule.nightAt', 'schedule.timeZone']],
    ['02:00', '', ['schedule.timeZone']],
  ])('%s in %s: %j', (nightAt, timeZone, fields) => {
    const violations = scheduleViolations({ nightAt, timeZone, batchRows: 1, sampleRows: 0 });
    expect(violations.map(({ field }) => field)).toEqual(fields);
  });
});
