import type { Stratum } from './survey.entity.js';

/** More are kept than are wanted: somebody may be asked elsewhere, or merged, before they are drawn. */
const SPARE = 1_000;

/** Above the place of everybody. */
export const LAST_PLACE = '9223372036854775807';

/** How far candidates of a stratum are gathered: how many are kept, and the place behind which nobody can be drawn any more. */
export interface Gathered {
  kept: number;
  limit: string;
}

/** How many candidates of a stratum have to be known: who is drawn for one before it can't be drawn for it. */
export function neededFor(strata: readonly Stratum[], index: number): number {
  const own = strata[index];
  if (own === undefined || own.invited >= own.wanted) return 0;
  const before = strata.slice(0, index).filter((other) => overlap(own, other));
  return [own, ...before].reduce((sum, one) => sum + one.wanted - one.invited, SPARE);
}

/** True when so many are kept that it is worth to forget those behind the ones that are needed. */
export function isFull({ kept }: Gathered, needed: number): boolean {
  return kept >= 2 * needed;
}

/** The same once some more were gathered. */
export function gatheredMore(
  gathered: readonly Gathered[],
  added: Readonly<Record<string, number>>,
): Gathered[] {
  return gathered.map((one, index) => ({ ...one, kept: one.kept + (added[index] ?? 0) }));
}

/** Before anybody is gathered. */
export function nobodyGathered(strata: readonly Stratum[]): Gathered[] {
  return strata.map(() => ({ kept: 0, limit: LAST_PLACE }));
}

function overlap(one: Stratum, other: Stratum): boolean {
  const meet = (mine: string, theirs: string) => mine === '' || theirs === '' || mine === theirs;
  return meet(one.tier, other.tier) && meet(one.region, other.region);
}
