import { retryDelayMs } from './retry.rules.js';

const threeDays = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 64_800, 86_400];

describe('a failed delivery', () => {
  it.each([
    ['soon after the first failure', 1, 0, 5_000],
    ['later after the second', 2, 0, 300_000],
    ['up to a tenth later still', 2, 1, 330_000],
    ['a day after the ninth', 9, 0, 86_400_000],
  ])('is tried again %s', (_when, failed, random, expected) => {
    expect(retryDelayMs(threeDays, failed, random)).toBe(expected);
  });

  it('is given up when the schedule ends, after three days', () => {
    expect(retryDelayMs(threeDays, 10, 0)).toBeUndefined();
    expect(threeDays.reduce((sum, seconds) => sum + seconds, 0) / 86_400).toBeGreaterThan(3);
  });

  it('is given up at once when there is no schedule', () => {
    expect(retryDelayMs([], 1, 0)).toBeUndefined();
  });
});
