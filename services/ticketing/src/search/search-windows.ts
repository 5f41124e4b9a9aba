/** A stretch of tickets, as the lexemes of the blocks that it is made of. */
export interface SearchWindow {
  blocks: string[];
}

/** Blocks of 4,096 places, of 32,768, and so on; eight of one size make one of the next. */
const FIRST_BITS = 12;
const STEP_BITS = 3;
const LEVELS = 5;
const BLOCKS_AT_ONCE = 2 ** STEP_BITS;

const sizeOf = (level: number): number => 2 ** (FIRST_BITS + level * STEP_BITS);
const blockAt = (level: number, block: number): string => `#b${level}:${block}`;

/** The place of a ticket among all, by its number: the later it was opened, the higher. */
export function placeOf(number: string): number {
  return Number(number.slice(number.lastIndexOf('-') + 1));
}

/** The blocks that a place is in, one of each size. */
export function blocksOf(place: number): string[] {
  return Array.from({ length: LEVELS }, (_, level) =>
    blockAt(level, Math.floor(place / sizeOf(level))),
  );
}

/**
 * Every place below `end` in exactly one window, newest first: short windows to begin with, so that common words need no
 * more than the first, and ever longer ones, so that rare words need only a few.
 */
export function* windowsBelow(end: number): Generator<SearchWindow> {
  if (end <= 0) return;
  let level = 0;
  // Blocks from here down are still to come; the first one may reach beyond the end.
  let next = Math.floor((end - 1) / sizeOf(0));
  yield { blocks: [blockAt(0, next)] };
  next -= 1;
  while (next >= 0) {
    const isLargest = level === LEVELS - 1;
    const begin = isLargest
      ? Math.max(0, next - BLOCKS_AT_ONCE + 1)
      : Math.floor(next / BLOCKS_AT_ONCE) * BLOCKS_AT_ONCE;
    // A whole block of the next size is searched as that.
    if (!isLargest && next - begin === BLOCKS_AT_ONCE - 1) {
      next = begin / BLOCKS_AT_ONCE;
      level += 1;
      continue;
    }
    const blocks: string[] = [];
    for (let block = next; block >= begin; block -= 1) blocks.push(blockAt(level, block));
    yield { blocks };
    next = begin - 1;
    if (isLargest || next < 0) continue;
    next = Math.floor(next / BLOCKS_AT_ONCE);
    level += 1;
  }
}
