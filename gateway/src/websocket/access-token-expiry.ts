import { decodeJwt } from 'jose';

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Milliseconds until an access token, verified before, runs out; as far as a timer reaches. */
export function timeUntilExpiry(token: string, now: Date): number {
  const { exp } = decodeJwt(token);
  if (exp === undefined) return 0;
  return Math.min(Math.max(exp * 1000 - now.getTime(), 0), LONGEST_TIMER_MS);
}
