import type { Database } from '../persistence/database.js';
import type { Ids } from '../persistence/ids.js';
import type { Transaction } from '../persistence/open-transaction.js';

// A timer that is set again gets a new id, which tells a worker that has just taken the old one to leave it alone.
const REPLACE = `
  on conflict (kind, subject) do update set id = excluded.id, due_at = excluded.due_at,
    attempt_at = excluded.attempt_at, payload = excluded.payload, attempts = 0`;

const SET = `
  insert into timer (id, kind, subject, due_at, attempt_at, payload) values ($1, $2, $3, $4, $4, $5)
  ${REPLACE}`;

const SET_MANY = `
  insert into timer (id, kind, subject, due_at, attempt_at, payload)
  select t.id, t.kind, t.subject, t."dueAt", t."dueAt", t.payload
  from jsonb_to_recordset($1::jsonb)
    as t (id uuid, kind text, subject text, "dueAt" timestamptz, payload json)
  ${REPLACE}`;

const setWhen = (due: string) => `
  insert into timer (id, kind, subject, due_at, attempt_at)
  select $1, $2, $3, due.at, due.at from (${due}) as due (at)
  ${REPLACE}`;

const KEEP = `
  insert into timer (id, kind, subject, due_at, attempt_at) values ($1, $2, '', now(), now())
  on conflict (kind, subject) do nothing`;

/**
 * Parts of a `with` that set and cancel many timers in the statement that saves what they are about; `parameter`, such as
 * `$2`, takes what {@link Timers.changes} makes.
 */
export function timerChangesSql(parameter: string): string {
  return `
  timers_set as (
    insert into timer (id, kind, subject, due_at, attempt_at)
    select t.id, t.kind, t.subject, t."dueAt", t."dueAt"
    from jsonb_to_recordset(${parameter}::jsonb -> 'set')
      as t (id uuid, kind text, subject text, "dueAt" timestamptz)
    ${REPLACE}
  ), timers_cancelled as (
    delete from timer using jsonb_to_recordset(${parameter}::jsonb -> 'cancel')
      as t (kind text, subject text)
    where timer.kind = t.kind and timer.subject = t.subject
  )`;
}

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
  set(tx: Transaction, { kind, subject, dueAt, payload = {} }: TimerSetting): void {
    tx.write(SET, [this.ids.next(), kind, subject, dueAt, JSON.stringify(payload)]);
  }

  /** Sets many timers, of different subjects, in one statement. */
  setMany(tx: Transaction, settings: readonly TimerSetting[]): void {
    if (settings.length === 0) return;
    const rows = settings.map((one) => ({ payload: {}, ...one, id: this.ids.next() }));
    tx.write(SET_MANY, [JSON.stringify(rows)]);
  }

  /**
   * Sets a timer, without payload, for when `due` says: SQL that answers one instant, or none for no timer, and takes
   * `parameters` from `$4` on.
   */
  setWhen(
    tx: Transaction,
    { kind, subject }: Pick<TimerSetting, 'kind' | 'subject'>,
    due: { sql: string; parameters: unknown[] },
  ): void {
    tx.write(setWhen(due.sql), [this.ids.next(), kind, subject, ...due.parameters]);
  }

  /** Many timers to set, without payload, and to cancel, for {@link timerChangesSql}. */
  changes(
    set: readonly Omit<TimerSetting, 'payload'>[],
    cancel: readonly Pick<TimerSetting, 'kind' | 'subject'>[],
  ): string {
    return JSON.stringify({ set: set.map((one) => ({ ...one, id: this.ids.next() })), cancel });
  }

  /** Makes sure that the one timer of a kind is there, which its handler sets again for ever; due at once when it is new. */
  async keep(database: Pick<Database, 'query'>, kind: string): Promise<void> {
    await database.query(KEEP, [this.ids.next(), kind]);
  }

  /** Cancels a timer; one that is not set is no error. Lock or change the subject first, as its handler does. */
  cancel(tx: Transaction, kind: string, subject: string): void {
    tx.write(CANCEL, [kind, subject]);
  }
}
