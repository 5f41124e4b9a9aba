/** Where a demand is in its life (R8). */
export type DemandStatus =
  'raised' | 'routed' | 'accepted' | 'planned' | 'delivered' | 'declined' | 'joined';

/** What moves a demand from one status to another. */
export type DemandTransition =
  'route' | 'accept' | 'decline' | 'reopen' | 'plan' | 'deliver' | 'join' | 'leave';

/** Every move that a demand can make; what is not here is refused. */
export const demandTransitions: Readonly<
  Record<DemandTransition, { from: readonly DemandStatus[]; to: DemandStatus }>
> = {
  route: { from: ['raised', 'routed'], to: 'routed' },
  accept: { from: ['routed'], to: 'accepted' },
  decline: { from: ['raised', 'routed', 'accepted', 'planned'], to: 'declined' },
  reopen: { from: ['declined'], to: 'raised' },
  plan: { from: ['accepted', 'planned'], to: 'planned' },
  deliver: { from: ['accepted', 'planned'], to: 'delivered' },
  join: { from: ['raised', 'routed', 'accepted', 'planned'], to: 'joined' },
  // Back to the status it had; `raised` stands for any of those that can join.
  leave: { from: ['joined'], to: 'raised' },
};

/** Every status, in the order of a demand's life. */
export const demandStatuses: readonly DemandStatus[] = [
  'raised',
  'routed',
  'accepted',
  'planned',
  'delivered',
  'declined',
  'joined',
];

/** Those in which something is still to be done about the demand itself. */
export const openStatuses: readonly DemandStatus[] = ['raised', 'routed', 'accepted', 'planned'];

/**
 * Checks, when the service starts, that the table of moves makes sense: every status can be reached from the first one,
 * and only `ends` can never be left. Throws an `Error` naming the statuses that are wrong.
 */
export function checkDemandTransitions(
  statuses: readonly string[] = demandStatuses,
  transitions: Readonly<
    Record<string, { from: readonly string[]; to: string }>
  > = demandTransitions,
  ends: readonly string[] = ['delivered'],
): void {
  const moves = Object.values(transitions);
  const named = moves.flatMap(({ from, to }) => [...from, to]);
  const unknown = named.filter((status) => !statuses.includes(status));
  const reached = new Set(statuses.slice(0, 1));
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const { from, to } of moves)
      if (from.some((status) => reached.has(status))) reached.add(to);
  }
  const unreachable = statuses.filter((status) => !reached.has(status));
  const stuck = statuses.filter(
    (status) => !ends.includes(status) && !moves.some(({ from }) => from.includes(status)),
  );
  const wrong = Object.entries({ unknown, unreachable, stuck })
    .filter(([, found]) => found.length > 0)
    .map(([what, found]) => `${what}: ${found.join(', ')}`);
  if (wrong.length > 0) throw new Error(`the moves of demands make no sense; ${wrong.join('; ')}`);
}
