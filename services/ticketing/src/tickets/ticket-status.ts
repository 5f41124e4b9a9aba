/** Where a ticket is in its life. */
export type TicketStatus = 'new' | 'open' | 'waiting' | 'resolved' | 'merged';

/** What moves a ticket from one status to another. */
export type TicketTransition =
  | 'claim'
  | 'assign'
  | 'hand_back'
  | 'pause'
  | 'resume'
  | 'resolve'
  | 'reopen'
  | 'merge'
  | 'unmerge';

/** Every move a ticket can make; what is not here is refused. */
export const ticketTransitions: Readonly<
  Record<TicketTransition, { from: readonly TicketStatus[]; to: TicketStatus }>
> = {
  claim: { from: ['new'], to: 'open' },
  assign: { from: ['new', 'open'], to: 'open' },
  hand_back: { from: ['open'], to: 'new' },
  pause: { from: ['open'], to: 'waiting' },
  resume: { from: ['waiting'], to: 'open' },
  resolve: { from: ['open', 'waiting'], to: 'resolved' },
  reopen: { from: ['resolved'], to: 'open' },
  merge: { from: ['new', 'open', 'waiting', 'resolved'], to: 'merged' },
  // Back to the status it had; `open` stands for any of those that can be merged.
  unmerge: { from: ['merged'], to: 'open' },
};

/** Every status, in the order of a ticket's life. */
export const ticketStatuses: readonly TicketStatus[] = [
  'new',
  'open',
  'waiting',
  'resolved',
  'merged',
];

/**
 * Checks, when the service starts, that the table of transitions makes sense: every status can be reached from the
 * first one, and none is a dead end unless it is one of `ends`. Throws an `Error` naming the statuses that are wrong.
 */
export function checkTransitions(
  statuses: readonly string[],
  transitions: Readonly<Record<string, { from: readonly string[]; to: string }>>,
  ends: readonly string[] = [],
): void {
  const moves = Object.values(transitions);
  const unknown = moves
    .flatMap(({ from, to }) => [...from, to])
    .filter((s) => !statuses.includes(s));
  if (unknown.length > 0)
    throw new Error(`transitions name unknown statuses: ${unknown.join(', ')}`);

  const reached = new Set(statuses.slice(0, 1));
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const { from, to } of moves)
      if (from.some((status) => reached.has(status))) reached.add(to);
  }
  const unreachable = statuses.filter((status) => !reached.has(status));
  if (unreachable.length > 0) throw new Error(`no transition leads to: ${unreachable.join(', ')}`);

  const deadEnds = statuses.filter(
    (status) => !ends.includes(status) && !moves.some(({ from }) => from.includes(status)),
  );
  if (deadEnds.length > 0) throw new Error(`no transition leaves: ${deadEnds.join(', ')}`);
}
