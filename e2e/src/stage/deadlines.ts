/** A moment of 2026 as a clock in Shanghai shows it, such as `10-09 09:30:00`. */
export const instantOf = (shown: string) => new Date(`2026-${shown.replace(' ', 'T')}+08:00`);
/** An instant as a clock in Shanghai shows it; `-` for none. */
export const shown = (instant: string | null) =>
  instant === null
    ? '-'
    : new Date(Date.parse(instant) + 8 * 3_600_000)
        .toISOString()
        .replace(/^2026-(.*)T(.*)\.\d{3}Z$/, '$1 $2');

const CYCLE = 'id cycle state startedAt stoppedAt dueAt breachedAt elapsedSeconds goalSeconds';
/** Asks for the clocks of a ticket and all that explains their deadlines. */
export const CLOCKS = `query ($id: ID!) { ticket(id: $id) {
  slaClocks { target ongoingCycle { ${CYCLE} } completedCycles { ${CYCLE} } }
  deadlineExplanation { target verified uncoveredYears cycle { ${CYCLE} }
    intervals { kind from to seconds ahead reason by days { name } } } } }`;

/** A cycle of a clock. */
export interface Cycle {
  id: string;
  cycle: number;
  state: string;
  startedAt: string;
  stoppedAt: string | null;
  dueAt: string | null;
  elapsedSeconds: number;
  goalSeconds: number;
}
/** A stretch of the time of a cycle. */
export interface Interval {
  kind: string;
  from: string;
  to: string;
  seconds: number;
  ahead: boolean;
  reason: string | null;
  by: string | null;
  days: { name: string }[];
}
/** What a ticket has for a target. */
export interface Clock {
  target: string;
  ongoingCycle: Cycle | null;
  completedCycles: Cycle[];
}
/** What a deadline comes from. */
export interface Explanation {
  target: string;
  verified: boolean;
  uncoveredYears: number[];
  cycle: Cycle;
  intervals: Interval[];
}

/** A cycle in a line: which, how it stands, from when, and until when or how it ended. */
export const lineOf = ({ cycle, state, startedAt, stoppedAt, dueAt }: Cycle) =>
  `${cycle} ${state} from ${shown(startedAt)} due ${shown(dueAt)}` +
  (stoppedAt === null ? '' : ` stopped ${shown(stoppedAt)}`);
/** A stretch in a line: its kind, from when to when, how many seconds, and whatever explains it. */
export const stretchOf = ({ kind, from, to, seconds, ahead, reason, by, days }: Interval) =>
  [
    kind,
    shown(from),
    shown(to),
    seconds,
    ahead ? 'ahead' : null,
    reason,
    by,
    ...days.map(({ name }) => name),
  ]
    .filter((part) => part !== null)
    .join(' ');

/** How many seconds of some stretches count. */
export const countedIn = (intervals: Interval[]) =>
  intervals.reduce((sum, { kind, seconds }) => sum + (kind === 'COUNTED' ? seconds : 0), 0);
