import { z } from 'zod';
import type { Database } from '../persistence/database.js';
import type { Ids } from '../persistence/ids.js';
import type { Transaction } from '../persistence/open-transaction.js';
import type { TimerOutcome, TimerWorker } from './timer-worker.js';

const KIND = 'platform.housekeeping';
const BATCH_ROWS = 5_000;
const EVERY_MS = 600_000;
/** Between two batches while there is more, so that others get their turn. */
const SOON_MS = 1_000;

/** Variables that say how long a service keeps what it needs to recognise repetitions. */
export const housekeepingConfig = z.object({
  /** Answers kept for repeated calls. */
  IDEMPOTENCY_KEEP_HOURS: z.coerce.number().int().min(24).default(48),
  /** Ids of applied messages; longer than any topic that is consumed keeps its messages. */
  INBOX_KEEP_DAYS: z.coerce.number().int().min(1).default(30),
});

export type HousekeepingConfig = z.infer<typeof housekeepingConfig>;

const FORGET_ANSWERS = `
  with old as (
    delete from idempotency_key where ctid = any(array(
      select ctid from idempotency_key where created_at < now() - $1 * interval '1 hour' limit ${BATCH_ROWS}))
    returning 1)
  select count(*)::int as rows from old`;

const FORGET_MESSAGES = `
  with old as (
    delete from inbox where ctid = any(array(
      select ctid from inbox where received_at < now() - $1 * interval '1 day' limit ${BATCH_ROWS}))
    returning 1)
  select count(*)::int as rows from old`;

const SET_ONCE = `
  insert into timer (id, kind, subject, due_at, attempt_at) values ($1, '${KIND}', '', now(), now())
  on conflict (kind, subject) do nothing`;

/** Forgets kept answers and inbox entries that are too old to be needed, a batch at a time, in one replica at a time. */
export class Housekeeping {
  constructor(
    private readonly config: HousekeepingConfig,
    private readonly database: Database,
    private readonly ids: Ids,
  ) {}

  /** Adds itself to a worker and sets its timer, unless that is set already. */
  async register(worker: TimerWorker): Promise<void> {
    worker.handle(KIND, (tx) => this.forget(tx));
    await this.database.query(SET_ONCE, [this.ids.next()]);
  }

  private async forget(tx: Transaction): Promise<TimerOutcome> {
    const { IDEMPOTENCY_KEEP_HOURS, INBOX_KEEP_DAYS } = this.config;
    const [answers] = await tx.query<{ rows: number }>(FORGET_ANSWERS, [IDEMPOTENCY_KEEP_HOURS]);
    const [messages] = await tx.query<{ rows: number }>(FORGET_MESSAGES, [INBOX_KEEP_DAYS]);
    const more = answers?.rows === BATCH_ROWS || messages?.rows === BATCH_ROWS;
    return { kind: 'again', afterMs: more ? SOON_MS : EVERY_MS };
  }
}
