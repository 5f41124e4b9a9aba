import { platformErrors } from '@shouwen/platform';

/** What tells things of the same moment apart. */
export type TimelineKeyKind = 'uuid' | 'version';

/** A place in the timelines of customers: a moment, and keys of things of that moment. */
export interface TimelinePlace {
  /** As Postgres reads it. */
  at: string;
  keys: string[];
}

const MOMENT = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const kinds: Record<TimelineKeyKind, { pattern: RegExp; highest: string }> = {
  uuid: {
    pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    highest: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  },
  version: { pattern: /^[1-9]\d{0,8}$/, highest: '999999999' },
};

/**
 * The page token of the place after something. It holds the place itself: it names no row, so that a walk goes on where it
 * stopped also when the row has moved since, and serves for any customer.
 */
export function tokenOfPlace(at: Date, keys: readonly (string | number)[]): string {
  return [at.toISOString(), ...keys].join('/');
}

/** The place of a page token; before everything when it is empty. Throws `platform.page_token_invalid`. */
export function placeOfToken(token: string, keyKinds: readonly TimelineKeyKind[]): TimelinePlace {
  if (token === '') {
    return { at: 'infinity', keys: keyKinds.map((kind) => kinds[kind].highest) };
  }
  const [at = '', ...keys] = token.split('/');
  const isPlace =
    isMoment(at) &&
    keys.length === keyKinds.length &&
    keyKinds.every((kind, index) => kinds[kind].pattern.test(keys[index] ?? ''));
  if (!isPlace) throw platformErrors.page_token_invalid();
  return { at, keys };
}

function isMoment(text: string): boolean {
  if (!MOMENT.test(text)) return false;
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
}
