import { Injectable } from '@nestjs/common';
import { clockFromJson } from '@shouwen/business-time';
import { Timers, timerChangesSql } from '@shouwen/platform';
import type { Reads, Transaction } from '@shouwen/platform';
import type { CycleState, PauseReason, SlaCycle, SlaTarget, SlaTerm } from './sla-clock.entity.js';
import { nextLook } from './sla-cycle.rules.js';

/** The kind of the timer that warns and breaches a clock. */
export const CLOCK_TIMER = 'sla.clock';

const COLUMNS = `
  id, ticket_id, target, cycle, version, state, clock, term, start_sequence, time_zone_database,
  due_at, warn_at, warned_at, breached_at, stopped_at, updated_at`;

const IN_FORCE = `
  p.id as "policyId", p.version as "policyVersion",
  (select jsonb_object_agg(id, version) from business_calendar) as calendars,
  (select tier from customer_tier where customer_id = $1) as tier`;

const SITUATION_OF_NEW = `select ${IN_FORCE} from sla_policy as p limit 1`;

const SITUATION = `
  select ${IN_FORCE},
    (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from (
      select last.* from unnest(array['first_response', 'resolution', 'next_response']) as t (target)
      cross join lateral (
        select ${COLUMNS} from sla_clock where ticket_id = $2 and target = t.target
        order by cycle desc limit 1 for update) as last) as c) as cycles
  from sla_policy as p limit 1`;

const TICKET_OF = 'select ticket_id as "ticketId" from sla_clock where id = $1';

const LOCK = `select to_jsonb(c) as cycle from (
  select ${COLUMNS} from sla_clock where id = $1 for update) as c`;

const openCycles = (which: string) => `
  select to_jsonb(c) as cycle, ticket.waiting ->> 'reason' as "waitsFor", customer_tier.tier
  from (
    select ${COLUMNS} from sla_clock where state in ('running', 'paused') and ${which}) as c
  join ticket on ticket.id = c.ticket_id
  left join customer_tier on customer_tier.customer_id = ticket.customer_id
  order by c.id`;
const openAfter = (condition: string) => openCycles(`id > $1 ${condition} order by id limit $2`);
const LOCK_TICKETS = 'select id from ticket where id = any($1::uuid[]) order by id for update';
const LOCK_OPEN = openCycles('id = any($1::uuid[]) order by id for update');
const BY_CALENDAR = 'and calendar_id = $3';
const BY_CUSTOMER = 'and ticket_id in (select ticket.id from ticket where customer_id = $3)';

const LATE = `
  with late as (
    select id, ticket_id, due_at as look_at from sla_clock
    where state = 'running' and breached_at is null and due_at < now() - $1 * interval '1 second'
    union all
    select id, ticket_id, warn_at from sla_clock
    where state = 'running' and breached_at is null and warned_at is null
      and warn_at < now() - $1 * interval '1 second' and warn_at < due_at
  ), looks as (
    select id, ticket_id, min(look_at) as look_at from late where id > $2 group by id, ticket_id)
  select looks.id, looks.ticket_id as "ticketId", looks.look_at as "dueAt",
    case when timer.due_at <= looks.look_at then timer.attempts end as attempts
  from looks left join timer on timer.kind = '${CLOCK_TIMER}' and timer.subject = looks.id::text
  where timer.id is null or timer.due_at > looks.look_at or timer.attempts > $3
  order by looks.id limit $4`;

const GUARD = `with ${timerChangesSql('$1')} select 1`;

const SAVE = `
  with saved as (
    insert into sla_clock (${COLUMNS})
    select ${COLUMNS} from jsonb_to_recordset($1::jsonb) as c (id uuid, ticket_id uuid, target text,
      cycle integer, version integer, state text, clock jsonb, term jsonb, start_sequence integer,
      time_zone_database text, due_at timestamptz, warn_at timestamptz, warned_at timestamptz,
      breached_at timestamptz, stopped_at timestamptz, updated_at timestamptz)
    on conflict (id) do update set version = excluded.version, state = excluded.state,
      clock = excluded.clock, term = excluded.term,
      time_zone_database = excluded.time_zone_database, due_at = excluded.due_at,
      warn_at = excluded.warn_at, warned_at = excluded.warned_at,
      breached_at = excluded.breached_at, stopped_at = excluded.stopped_at,
      updated_at = excluded.updated_at
  ), ${timerChangesSql('$2')}
  select 1`;

const NIL = '00000000-0000-0000-0000-000000000000';

/** Which ongoing cycles to read: those after an id, of one calendar or of all. */
export interface OpenCycles {
  after: string;
  size: number;
  calendarId: string | null;
  /** Only of tickets of this customer; null for every one. */
  customerId: string | null;
}

/** An ongoing cycle with what its ticket waits for and the tier of its customer. */
export interface OpenCycle {
  cycle: SlaCycle;
  waitsFor: PauseReason | null;
  tier: string | null;
}

/** Which clocks a sweep reads next. */
export interface LateClocks {
  after: string;
  graceSeconds: number;
  failures: number;
  size: number;
}

/** A clock that should have been warned or breached by now. */
export interface LateClock {
  id: string;
  ticketId: string;
  /** When it should have been looked at. */
  dueAt: Date;
  /** How often its timer has failed; null when no timer is in charge of it. */
  attempts: number | null;
}

/** A row of `sla_clock` as JSON. */
export interface CycleRow {
  id: string;
  ticket_id: string;
  target: SlaTarget;
  cycle: number;
  version: number;
  state: CycleState;
  clock: unknown;
  term: SlaTerm;
  start_sequence: number;
  time_zone_database: string;
  due_at: string | null;
  warn_at: string | null;
  warned_at: string | null;
  breached_at: string | null;
  stopped_at: string | null;
  updated_at: string;
}

type OpenRow = Omit<OpenCycle, 'cycle'> & { cycle: CycleRow };

/** What the clocks of a ticket are and what they would run by, as the database has it. */
export interface ClockSituation {
  policyId: string;
  policyVersion: number;
  /** Version in force of each calendar, by its id. */
  calendars: Record<string, number>;
  tier: string | null;
  /** The last cycle of each target. */
  cycles: SlaCycle[];
}

/** Keeps clocks and their timers: one statement to read what a decision needs, one to save what it came to. */
@Injectable()
export class SlaClockStore {
  constructor(private readonly timers: Timers) {}

  /** Reads what a decision about the clocks of a ticket needs, and locks the clocks. */
  async situation(tx: Transaction, ticketId: string, customerId: string): Promise<ClockSituation> {
    const [row] = await tx.query<Omit<ClockSituation, 'cycles'> & { cycles: CycleRow[] }>(
      SITUATION,
      [customerId, ticketId],
    );
    if (row === undefined) throw new Error('there is no SLA policy');
    return { ...row, cycles: row.cycles.map(cycleOf) };
  }

  /** What the clocks of a ticket that is just being opened would run by: it has none yet. */
  async situationOfNew(tx: Transaction, customerId: string): Promise<ClockSituation> {
    const [row] = await tx.query<Omit<ClockSituation, 'cycles'>>(SITUATION_OF_NEW, [customerId]);
    if (row === undefined) throw new Error('there is no SLA policy');
    return { ...row, cycles: [] };
  }

  /** The ticket of a cycle. */
  async ticketOf(tx: Transaction, id: string): Promise<string | undefined> {
    const [row] = await tx.query<{ ticketId: string }>(TICKET_OF, [id]);
    return row?.ticketId;
  }

  /** Reads and locks one cycle. */
  async lock(tx: Transaction, id: string): Promise<SlaCycle | undefined> {
    const [row] = await tx.query<{ cycle: CycleRow }>(LOCK, [id]);
    return row && cycleOf(row.cycle);
  }

  /** Reads the next ongoing cycles in the order of their ids, of one calendar or of all. */
  async openAfter(
    from: Reads,
    { after, size, calendarId, customerId }: OpenCycles,
  ): Promise<OpenCycle[]> {
    const only = calendarId ?? customerId;
    const which = calendarId !== null ? BY_CALENDAR : BY_CUSTOMER;
    const parameters = [after || NIL, size, ...(only === null ? [] : [only])];
    const rows = await from.query<OpenRow>(openAfter(only === null ? '' : which), parameters);
    return rows.map(openCycleOf);
  }

  /**
   * Locks the tickets of these cycles first, as every change of a ticket does, then the cycles, and reads those that are
   * still ongoing: whatever was committed meanwhile is seen.
   */
  async lockOpen(tx: Transaction, cycles: readonly SlaCycle[]): Promise<OpenCycle[]> {
    await tx.query(LOCK_TICKETS, [cycles.map(({ ticketId }) => ticketId)]);
    const rows = await tx.query<OpenRow>(LOCK_OPEN, [cycles.map(({ id }) => id)]);
    return rows.map(openCycleOf);
  }

  /**
   * Reads clocks that should have been warned or breached so long ago and were not, in the order of their ids: those that no
   * timer is in charge of, and those whose timer has failed more often than `failures`.
   */
  late(tx: Transaction, { after, graceSeconds, failures, size }: LateClocks): Promise<LateClock[]> {
    return tx.query<LateClock>(LATE, [graceSeconds, after || NIL, failures, size]);
  }

  /** Puts clocks into the charge of a timer again. */
  guard(tx: Transaction, clocks: readonly Pick<LateClock, 'id' | 'dueAt'>[]): void {
    const set = clocks.map(({ id, dueAt }) => ({ kind: CLOCK_TIMER, subject: id, dueAt }));
    tx.write(GUARD, [this.timers.changes(set, [])]);
  }

  /** Saves cycles, and sets or cancels the timer of each. */
  save(tx: Transaction, cycles: readonly SlaCycle[]): void {
    const looks = cycles.map((cycle) => ({ subject: cycle.id, dueAt: nextLook(cycle) }));
    const set = looks.flatMap(({ subject, dueAt }) =>
      dueAt === null ? [] : [{ kind: CLOCK_TIMER, subject, dueAt }],
    );
    const cancel = looks
      .filter(({ dueAt }) => dueAt === null)
      .map(({ subject }) => ({ kind: CLOCK_TIMER, subject }));
    tx.write(SAVE, [JSON.stringify(cycles.map(rowOf)), this.timers.changes(set, cancel)]);
  }

  /** Saves a cycle from the handler of its timer, which is the worker's to end. */
  saveFromTimer(tx: Transaction, cycle: SlaCycle): void {
    tx.write(SAVE, [JSON.stringify([rowOf(cycle)]), this.timers.changes([], [])]);
  }
}

/** A row as a cycle. */
export function cycleOf(row: CycleRow): SlaCycle {
  return {
    id: row.id,
    ticketId: row.ticket_id,
    target: row.target,
    cycle: row.cycle,
    version: row.version,
    state: row.state,
    clock: clockFromJson(JSON.stringify(row.clock)),
    term: row.term,
    startSequence: row.start_sequence,
    timeZoneDatabase: row.time_zone_database,
    dueAt: instantOf(row.due_at),
    warnAt: instantOf(row.warn_at),
    warnedAt: instantOf(row.warned_at),
    breachedAt: instantOf(row.breached_at),
    stoppedAt: instantOf(row.stopped_at),
    updatedAt: new Date(row.updated_at),
  };
}

function openCycleOf({ cycle, ...rest }: OpenRow): OpenCycle {
  return { ...rest, cycle: cycleOf(cycle) };
}

function rowOf(cycle: SlaCycle): Record<string, unknown> {
  return {
    id: cycle.id,
    ticket_id: cycle.ticketId,
    target: cycle.target,
    cycle: cycle.cycle,
    version: cycle.version,
    state: cycle.state,
    clock: cycle.clock,
    term: cycle.term,
    start_sequence: cycle.startSequence,
    time_zone_database: cycle.timeZoneDatabase,
    due_at: cycle.dueAt,
    warn_at: cycle.warnAt,
    warned_at: cycle.warnedAt,
    breached_at: cycle.breachedAt,
    stopped_at: cycle.stoppedAt,
    updated_at: cycle.updatedAt,
  };
}

function instantOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
