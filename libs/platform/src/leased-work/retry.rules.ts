const JITTER = 0.1;

/**
 * How long to wait after a number of failed attempts; undefined when the schedule has no more. Up to a tenth is added
 * by `random`, from 0 to 1, so that what failed together is not tried together.
 */
export function retryDelayMs(
  scheduleSeconds: readonly number[],
  failedAttempts: number,
  random: number,
): number | undefined {
  const seconds = scheduleSeconds[failedAttempts - 1];
  return seconds === undefined ? undefined : Math.round(seconds * 1000 * (1 + JITTER * random));
}
