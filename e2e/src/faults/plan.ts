import type { Random } from './seeded-random.js';

/** What can be killed, and how often of 100 kills it is. */
const shares = {
  ticketing: 28,
  relay: 24,
  gateway: 20,
  counter: 12,
  broker: 8,
  postgres: 8,
} as const;

/** What is killed: `relay` is whichever replica of ticketing relays at that moment. */
export type Target = keyof typeof shares;

/** Kills that come before what was killed first has recovered. */
export interface Round {
  targets: Target[];
  /** Milliseconds between two kills of the round. */
  pauseMs: number;
}

/** Everything that can be killed. */
export const allTargets = Object.keys(shares) as Target[];

const TOGETHER = 0.2;
const LONGEST_PAUSE_MS = 2_000;

/** Which kills come in which order; the same for the same random numbers. */
export function planOf(kills: number, random: Random, targets = allTargets): Round[] {
  const rounds: Round[] = [];
  for (const target of shuffled(countsOf(kills, targets), random)) {
    const last = rounds.at(-1);
    const together = random() < TOGETHER;
    const pauseMs = Math.floor(random() * LONGEST_PAUSE_MS);
    if (together && last?.targets.length === 1 && !last.targets.includes(target)) {
      last.targets.push(target);
      last.pauseMs = pauseMs;
    } else {
      rounds.push({ targets: [target], pauseMs });
    }
  }
  return rounds;
}

/** Each target by its share, and all of them when there are kills enough. */
function countsOf(kills: number, targets: Target[]): Target[] {
  const whole = targets.reduce((sum, target) => sum + shares[target], 0);
  const counts = targets.map((target) => Math.max(1, Math.floor((kills * shares[target]) / whole)));
  const total = () => counts.reduce((sum, count) => sum + count, 0);
  const add = (at: number, number: number) => {
    counts[at] = Math.max(0, (counts[at] ?? 0) + number);
  };
  for (let n = 0; total() < kills; n++) add(n % targets.length, 1);
  for (let n = 0; total() > kills; n++) add(n % targets.length, -1);
  return targets.flatMap((target, at) => Array.from({ length: counts[at] ?? 0 }, () => target));
}

function shuffled<Item>(items: Item[], random: Random): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    [result[last], result[chosen]] = [result[chosen] as Item, result[last] as Item];
  }
  return result;
}
