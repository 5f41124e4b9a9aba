/** How many of those who bought came back to buy again. */
export interface RepurchaseShare {
  /** The tier or region; empty for all, and for those who have none. */
  key: string;
  /** Customers who bought at least once in the period. */
  buyers: number;
  /** Those of them who bought on two or more days of it. */
  repeaters: number;
}

/** Repurchase rate 复购率 (R10), 0 to 1; undefined when nobody bought. */
export function repurchaseRate({
  buyers,
  repeaters,
}: Pick<RepurchaseShare, 'buyers' | 'repeaters'>): number | undefined {
  return buyers === 0 ? undefined : repeaters / buyers;
}

/** Customers who went from one tier to another. */
export interface TierMovement {
  /** Null when there was none. */
  fromTier: string | null;
  toTier: string;
  customers: number;
}

/** How customers moved between tiers. */
export interface MovementTotals {
  raised: number;
  lowered: number;
  /** Got their first tier. */
  entered: number;
  /** Went from or to a tier that has no rank any more. */
  unranked: number;
}

/** Movement between tiers 层级变动 (R10) in sum; the tiers are in the order of their rank, best first. */
export function movementTotals(
  ranks: readonly string[],
  movements: readonly TierMovement[],
): MovementTotals {
  const totals: MovementTotals = { raised: 0, lowered: 0, entered: 0, unranked: 0 };
  for (const movement of movements) totals[directionOf(ranks, movement)] += movement.customers;
  return totals;
}

function directionOf(
  ranks: readonly string[],
  { fromTier, toTier }: TierMovement,
): keyof MovementTotals {
  if (fromTier === null) return 'entered';
  const [from, to] = [ranks.indexOf(fromTier), ranks.indexOf(toTier)];
  if (from === -1 || to === -1) return 'unranked';
  return to < from ? 'raised' : 'lowered';
}
