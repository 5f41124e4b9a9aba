import { systemCaller } from '../auth/caller.js';
import type { Logger } from '../logging/logger.js';
import { Backoff } from '../messaging/backoff.js';
import { describeFailure } from '../errors/failure.js';
import { Wakeup } from '../messaging/wakeup.js';
import type { Database } from '../persistence/database.js';
import type { Ids } from '../persistence/ids.js';
import type { Transaction } from '../persistence/open-transaction.js';
import type { UnitOfWork } from '../persistence/unit-of-work.js';
import type { RequestContext } from '../request/request-context.js';
import { traceparentFor } from '../request/trace-context.js';
import type { TimerMetrics } from './timer-metrics.js';

/** Upper bound of how late a timer is noticed that another process has set. */
const LOOK_EVERY_MS = 500;
const LOOK_AT = 50;
const AT_ONCE = 4;
/** While others hold all of a full page, more may wait behind it. */
const LOOK_BEHIND_MS = 50;
const LONGEST_RETRY_SECONDS = 300;
// Any number: keeps these locks apart from others of the same database.
const TIMER_LOCK = 7_190_716;

// Of those that are due, the first of each kind, then the second of each: a kind of which many are due keeps no other waiting.
const UPCOMING = `
  select id, kind, extract(epoch from attempt_at - now())::float * 1000 as in_ms
  from unnest($1::text[]) as handled (handled_kind) cross join lateral (
    select id, kind, attempt_at, row_number() over (order by attempt_at) as place
    from timer where kind = handled_kind order by attempt_at limit ${LOOK_AT}
  ) as next
  order by case when attempt_at <= now() then place end nulls last, attempt_at limit ${LOOK_AT}`;

const CLAIM = 'select pg_try_advisory_xact_lock($1, hashtext($2::text)) as mine';

const READ = `
  select id, kind, subject, due_at, payload, attempts, extract(epoch from clock_timestamp() - due_at)::float as late
  from timer where id = $1 and attempt_at <= now()`;

const REMOVE = 'delete from timer where id = $1 returning id';

const SET_AGAIN = `
  update timer set attempts = 0, due_at = now() + $2 * interval '1 ms',
    attempt_at = now() + $2 * interval '1 ms', payload = coalesce($3::json, payload)
  where id = $1 returning id`;

const SET_AT = `
  update timer set attempts = 0, due_at = $2, attempt_at = $2 where id = $1 returning id`;

// Not one that has moved on: it may have, when only the answer to its commit was lost, or another worker had it since.
const POSTPONE = `
  update timer set attempts = attempts + 1,
    attempt_at = now() + least(power(2, least(attempts, 20)), ${LONGEST_RETRY_SECONDS}) * interval '1 second'
  where id = $1 and attempt_at <= now() returning id`;

/** A timer whose time has come. */
export interface DueTimer {
  id: string;
  kind: string;
  subject: string;
  dueAt: Date;
  payload: unknown;
  /** How many attempts failed before this one. */
  attempts: number;
}

/**
 * What becomes of a timer after it fired: gone, or set again, counted from now or for an instant; with a payload that
 * tells how far it has come.
 */
export type TimerOutcome =
  | { kind: 'done' }
  | { kind: 'again'; afterMs: number; payload?: unknown }
  | { kind: 'at'; dueAt: Date };

/** Does what a timer is for, in the transaction that also removes it; throwing means: try again later. */
export type TimerHandler = (
  tx: Transaction,
  timer: DueTimer,
  context: RequestContext,
) => Promise<TimerOutcome>;

/** What the timers of a process work with. */
export interface TimerWorkerParts {
  database: Database;
  unitOfWork: UnitOfWork;
  ids: Ids;
  metrics: TimerMetrics;
  logger: Logger;
}

interface TimerRow {
  id: string;
  kind: string;
  subject: string;
  due_at: Date;
  payload: unknown;
  attempts: number;
  late: number;
}

/** The timer was cancelled or set anew while its handler ran; nothing of that may last. */
class TimerChanged extends Error {}

/**
 * Fires due timers, by the database's clock, in any number of replicas: a timer's effect and its end are one
 * transaction, so it fires once, and one whose process died in the middle is taken by the next replica at once.
 *
 * The claim is an advisory lock that lasts as long as the transaction. A lock on the row would do the same, but use
 * cases lock their subject first and then cancel its timer, handlers would do it the other way round, and the two
 * would wait for each other.
 *
 * A timer that fails is tried again after 1, 2, 4 ... 300 s, behind the others; see `shouwen_timers_overdue`.
 */
export class TimerWorker {
  private readonly handlers = new Map<string, TimerHandler>();
  private readonly wakeup = new Wakeup();
  private running: Promise<void> | undefined;
  private stopping = false;

  constructor(private readonly parts: TimerWorkerParts) {}

  /** Says how timers of a kind are handled; timers of other kinds are left to other processes. */
  handle(kind: string, handler: TimerHandler): void {
    this.handlers.set(kind, handler);
  }

  /**
   * Another worker on the same timers, for kinds whose handlers wait for the outside world: whoever waits there keeps
   * no deadline of another kind waiting. Its owner starts and stops it.
   */
  beside(): TimerWorker {
    return new TimerWorker(this.parts);
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Finishes the timers in hand. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wakeup.signal();
    await this.running;
  }

  private async run(): Promise<void> {
    const backoff = new Backoff(500, 5_000);
    while (!this.stopping) {
      try {
        await this.wakeup.wait(await this.fireDue());
        backoff.reset();
      } catch (error) {
        this.parts.logger.warn(describeFailure(error), 'the timers lost their database');
        await this.wakeup.wait(backoff.next());
      }
    }
  }

  /** Answers in how many milliseconds to look again. */
  private async fireDue(): Promise<number> {
    const kinds = [...this.handlers.keys()];
    const upcoming = await this.parts.database.query<{ id: string; kind: string; in_ms: number }>(
      UPCOMING,
      [kinds],
    );
    const late = upcoming.filter((timer) => timer.in_ms <= 0);
    const due = inCircle(late, this.parts.ids.next());
    const mayBeMore = late.length === LOOK_AT;
    const next = upcoming.find((timer) => timer.in_ms > 0);
    let fired = 0;
    const fireSome = async () => {
      for (let timer = due.shift(); timer !== undefined && !this.stopping; timer = due.shift()) {
        if (await this.fire(timer.id, timer.kind)) fired++;
      }
    };
    const lanes = await Promise.allSettled(Array.from({ length: AT_ONCE }, fireSome));
    const failed = lanes.find((lane) => lane.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    if (fired > 0) return 0;
    if (mayBeMore) return LOOK_BEHIND_MS;
    return Math.min(LOOK_EVERY_MS, Math.ceil(next?.in_ms ?? LOOK_EVERY_MS));
  }

  private async fire(id: string, kind: string): Promise<boolean> {
    const { unitOfWork, metrics, database, logger } = this.parts;
    try {
      const late = await unitOfWork.run(this.contextOf(id, kind), (tx) => this.fireIn(tx, id));
      if (late === undefined) return false;
      metrics.fired.inc({ kind });
      metrics.lateness.observe({ kind }, Math.max(0, late));
      return true;
    } catch (error) {
      // Who changed it from elsewhere left none with this id; a handler that cancelled its own timer was undone, and fails.
      const postponed = await database.query(POSTPONE, [id]);
      if (error instanceof TimerChanged && postponed.length === 0) return true;
      metrics.failures.inc({ kind });
      logger.error({ kind, timer: id, ...describeFailure(error) }, 'a timer failed');
      return true;
    }
  }

  /** Answers how late it fired, in seconds; `undefined` when another worker has it or had it. */
  private async fireIn(tx: Transaction, id: string): Promise<number | undefined> {
    const [claim] = await tx.query<{ mine: boolean }>(CLAIM, [TIMER_LOCK, id]);
    if (claim?.mine !== true) return undefined;
    const [row] = await tx.query<TimerRow>(READ, [id]);
    const handler = row && this.handlers.get(row.kind);
    if (handler === undefined) return undefined;
    const { kind, subject, due_at: dueAt, payload, attempts, late } = row as TimerRow;
    const outcome = await handler(
      tx,
      { id, kind, subject, dueAt, payload, attempts },
      this.contextOf(id, kind),
    );
    const still = await this.end(tx, id, outcome);
    if (still.length === 0) throw new TimerChanged();
    return late;
  }

  private end(tx: Transaction, id: string, outcome: TimerOutcome): Promise<{ id: string }[]> {
    switch (outcome.kind) {
      case 'done':
        return tx.query(REMOVE, [id]);
      case 'again':
        return tx.query(SET_AGAIN, [
          id,
          outcome.afterMs,
          outcome.payload === undefined ? null : JSON.stringify(outcome.payload),
        ]);
      case 'at':
        return tx.query(SET_AT, [id, outcome.dueAt]);
    }
  }

  private contextOf(id: string, kind: string): RequestContext {
    return {
      caller: systemCaller(`timer.${kind}`),
      correlationId: this.parts.ids.next(),
      causationId: id,
      traceparent: traceparentFor(undefined),
      // Nobody waits for a timer.
      deadline: Number.POSITIVE_INFINITY,
    };
  }
}

/** The same in a circle from a place that an identity gives: elsewhere in each replica, so that they seldom meet. */
function inCircle<Item>(items: readonly Item[], id: string): Item[] {
  const first = Number.parseInt(id.slice(-4), 16) % Math.max(1, items.length);
  return [...items.slice(first), ...items.slice(0, first)];
}
