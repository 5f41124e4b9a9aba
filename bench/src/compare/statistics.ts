/** The middle of some figures, and how far apart they are. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** Median, least and most. Throws when there is nothing. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const lower = sorted.length % 2 === 1 ? upper : sorted[middle - 1];
  if (upper === undefined || lower === undefined) throw new Error('no figures');
  return { median: (lower + upper) / 2, least: sorted[0] as number, most: sorted.at(-1) as number };
}
