import { gatewayErrors } from '../gateway.errors.js';

const LONGEST = 4_000;

/** How far a walk has come in each part: the page token after its last entry that was answered. */
export type TimelinePlace = Readonly<Record<string, string>>;

/** The cursor that stands for a place in every part at once. */
export function timelineCursorOf(place: TimelinePlace): string {
  const parts = Object.entries(place).toSorted(([one], [two]) => (one < two ? -1 : 1));
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The place behind a cursor; the beginning when there is none. Throws `gateway.invalid_cursor`. */
export function timelinePlaceOf(cursor: string | null | undefined): TimelinePlace {
  if (cursor == null) return {};
  const place = cursor.length > LONGEST ? undefined : read(cursor);
  if (place === undefined || timelineCursorOf(place) !== cursor) {
    throw gatewayErrors.invalid_cursor();
  }
  return place;
}

function read(cursor: string): TimelinePlace | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) && parts.every(isPart) ? Object.fromEntries(parts) : undefined;
  } catch {
    return undefined;
  }
}

function isPart(part: unknown): part is [string, string] {
  return Array.isArray(part) && part.length === 2 && part.every((text) => typeof text === 'string');
}
