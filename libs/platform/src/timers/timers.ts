import type { Ids } from '../persistence/ids.js';
import type { Transaction } from '../persistence/unit-of-work.js';

// A timer that is set again gets a new id, which tells a worker that has just taken the old one to leave it alone.
const SET = `
  insert into timer (id, kind, subject, due_at, attempt_at, payload) values ($1, $2, $3, $4, $4, $5)
  on conflict (kind, subject) do update set id = excluded.id, due_at = excluded.due_at,
    attempt_at = excluded.attempt_at, payload = excluded.payload, attempts = 0`;

const CANCEL = 'delete from timer where kind = $1 and subject = $2';

/** Something to be done at a time: at most one of each kind for a subject. */
export interface TimerSetting {
  /** What is to be done; a worker has a handler for it. */
  kind: string;
  /** What it is about, such as a ticket's id. */
  subject: string;
  dueAt: Date;
  /** Anything JSON can hold. */
  payload?: unknown;
}

/** Sets and cancels timers in the transaction of a use case, so that they are there if and only if it commits. */
export class Timers {
  constructor(private readonly ids: Ids) {}

  /** Sets a timer; one of the same kind and subject is replaced. */
  async set(tx: Transaction, { kind, subject, dueAt, payload = {} }: TimerSetting): Promise<void> {
    await tx.query(SET, [this.ids.next(), kind, subject, dueAt, JSON.stringify(payload)]);
  }

  /** Cancels a timer; one that is not set is no error. Lock or change the subject first, as its handler does. */
  async cancel(tx: Transaction, kind: string, subject: string): Promise<void> {
    await tx.query(CANCEL, [kind, subject]);
  }
}
