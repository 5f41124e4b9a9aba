const DAY_MS = 24 * 3_600_000;

/** One purchase of a customer. */
export interface Purchase {
  customerId: string;
  at: Date;
}

/** How many of those who bought came back to buy again. */
export interface RepurchaseRate {
  /** Customers who bought at least once in the window. */
  buyers: number;
  /** Those of them who bought on two or more days of it. */
  repeaters: number;
  /** `repeaters` of `buyers`, 0 to 1; undefined when nobody bought. */
  rate: number | undefined;
}

/**
 * Repurchase rate 复购率 (R10) of a window, from `from` on and before `to`. Purchases of one day (UTC) count as one, so that an
 * order that was split does not look like loyalty.
 */
export function repurchaseRate(
  purchases: Iterable<Purchase>,
  { from, to }: { from: Date; to: Date },
): RepurchaseRate {
  const days = new Map<string, Set<number>>();
  for (const { customerId, at } of purchases) {
    if (at < from || at >= to) continue;
    const ofCustomer = days.get(customerId) ?? new Set();
    days.set(customerId, ofCustomer.add(Math.floor(at.getTime() / DAY_MS)));
  }
  const buyers = days.size;
  const repeaters = [...days.values()].filter(({ size }) => size > 1).length;
  return { buyers, repeaters, rate: buyers === 0 ? undefined : repeaters / buyers };
}

/** How customers moved between tiers; the tiers are in the order of their rank, lowest first. */
export interface TierMovements {
  raised: number;
  lowered: number;
  stayed: number;
  /** Have a tier now and had none. */
  entered: number;
  /** Had a tier and have none now. */
  left: number;
  /** How many went from which tier to which, without those who stayed; the most first. */
  moves: { from: string | undefined; to: string | undefined; customers: number }[];
}

/** Movement between tiers 层级变动 (R10) from one time to another. Throws an `Error` for a tier that has no rank. */
export function tierMovements(
  ranks: readonly string[],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): TierMovements {
  const rankOf = (tier: string) => {
    const rank = ranks.indexOf(tier);
    if (rank === -1) throw new Error(`tier ${tier} has no rank`);
    return rank;
  };
  const movements = { raised: 0, lowered: 0, stayed: 0, entered: 0, left: 0 };
  const moves = new Map<string, TierMovements['moves'][number]>();
  for (const customerId of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(customerId), after.get(customerId)];
    if (from === to) {
      movements.stayed += 1;
      continue;
    }
    if (from === undefined) movements.entered += 1;
    else if (to === undefined) movements.left += 1;
    else if (rankOf(to) > rankOf(from)) movements.raised += 1;
    else movements.lowered += 1;
    const key = JSON.stringify([from, to]);
    const move = moves.get(key) ?? { from, to, customers: 0 };
    move.customers += 1;
    moves.set(key, move);
  }
  const byCustomers = [...moves.values()].toSorted((one, two) => two.customers - one.customers);
  return { ...movements, moves: byCustomers };
}
