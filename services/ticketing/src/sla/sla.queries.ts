import { Injectable } from '@nestjs/common';
import {
  BusinessTimeError,
  allowance,
  elapsed,
  explainClock,
  reopenClock,
  uncoveredYears,
} from '@shouwen/business-time';
import type { ClockExplanation, CompiledCalendar } from '@shouwen/business-time';
import { Clock, Database } from '@shouwen/platform';
import { CalendarBook, nameOf } from '../calendars/calendar-book.js';
import type { TimelineEntryKind } from '../tickets/ticket.rules.js';
import { TicketsQueries } from '../tickets/tickets.queries.js';
import type { SlaCycle } from './sla-clock.entity.js';
import { cycleOf } from './sla-clock.store.js';
import type { CycleRow } from './sla-clock.store.js';
import { calendarKeyOf } from './sla-clocks.service.js';
import { timesOf } from './sla-cycle.rules.js';
import { SlaPolicyBook } from './sla-policy-book.js';
import { slaErrors } from './sla.errors.js';

const MOST_CYCLES = 50;

const CLOCKS = `
  select to_jsonb(c) as cycle from unnest($1::uuid[]) as wanted (ticket) cross join lateral (
    select * from sla_clock where ticket_id = wanted.ticket order by id desc limit ${MOST_CYCLES}) as c
  order by c.ticket_id, c.id`;

const LAST = `
  select to_jsonb(c) as cycle, e.id as entry_id, e.kind as entry_kind, v.name as calendar_name
  from unnest(array['first_response', 'next_response', 'resolution']) as t (target)
  cross join lateral (
    select * from sla_clock where ticket_id = $1 and target = t.target
    order by cycle desc limit 1) as c
  join business_calendar_version as v on v.calendar_id = c.calendar_id
    and v.version = (c.term ->> 'calendarVersion')::integer
  left join ticket_entry as e on e.ticket_id = c.ticket_id and e.sequence = c.start_sequence`;

/** A cycle with how much it may count and has counted. */
export interface MeasuredCycle {
  cycle: SlaCycle;
  goal: number;
  elapsed: number;
}

/** Everything that a deadline comes from. */
export interface ExplainedCycle extends MeasuredCycle {
  explanation: ClockExplanation;
  ruleName: string;
  calendarName: string;
  startEntry: { id: string; kind: TimelineEntryKind } | undefined;
  uncoveredYears: number[];
  /** True when calculating again from what is stored gives the instants that are stored. */
  verified: boolean;
}

interface LastRow {
  cycle: CycleRow;
  entry_id: string | null;
  entry_kind: TimelineEntryKind | null;
  calendar_name: string;
}

/** Reads clocks of tickets. */
@Injectable()
export class SlaQueries {
  constructor(
    private readonly database: Database,
    private readonly tickets: TicketsQueries,
    private readonly calendars: CalendarBook,
    private readonly policies: SlaPolicyBook,
    private readonly clock: Clock,
  ) {}

  /** The newest cycles of each of these tickets, oldest first; for those who see every ticket. */
  async clocks(ticketIds: readonly string[]): Promise<Map<string, MeasuredCycle[]>> {
    const rows = await this.database.query<{ cycle: CycleRow }>(CLOCKS, [ticketIds]);
    const cycles = rows.map(({ cycle }) => cycleOf(cycle));
    const calendars = await this.calendarsOf(cycles);
    const now = this.clock.now();
    const found = new Map<string, MeasuredCycle[]>();
    cycles.forEach((cycle, index) => {
      const measured = measure(cycle, calendars[index] as CompiledCalendar, now);
      found.set(cycle.ticketId, [...(found.get(cycle.ticketId) ?? []), measured]);
    });
    return found;
  }

  /** A cycle that was just changed, with how much it may count and has counted. */
  async measured(cycle: SlaCycle): Promise<MeasuredCycle> {
    const [calendar] = await this.calendarsOf([cycle]);
    return measure(cycle, calendar as CompiledCalendar, this.clock.now());
  }

  /** What the deadlines of a ticket come from. Throws `ticketing.ticket_not_found` and `ticketing.deadline_unknown`. */
  async explain(
    caller: Parameters<TicketsQueries['get']>[0],
    ticketId: string,
  ): Promise<ExplainedCycle[]> {
    await this.tickets.get(caller, { id: ticketId });
    const rows = await this.database.query<LastRow & { cycle: CycleRow }>(LAST, [ticketId]);
    const cycles = rows.map(({ cycle }) => cycleOf(cycle));
    const calendars = await this.calendarsOf(cycles);
    const now = this.clock.now();
    return Promise.all(
      rows.map((row, index) =>
        this.explained(cycles[index] as SlaCycle, row, calendars[index] as CompiledCalendar, now),
      ),
    );
  }

  private async explained(
    cycle: SlaCycle,
    row: LastRow,
    calendar: CompiledCalendar,
    now: Date,
  ): Promise<ExplainedCycle> {
    const policy = await this.policies.get(this.database, cycle.term.policyVersion);
    const { clock, dueAt, term } = cycle;
    const again = timesOf({ clock: runningOn(cycle), term }, calendar);
    return {
      ...measure(cycle, calendar, now),
      explanation: explain(clock, calendar, now, row.calendar_name),
      ruleName: policy?.rules.find(({ key }) => key === term.ruleKey)?.name ?? term.ruleKey,
      calendarName: row.calendar_name,
      startEntry:
        row.entry_id === null || row.entry_kind === null
          ? undefined
          : { id: row.entry_id, kind: row.entry_kind },
      uncoveredYears: uncoveredYears(calendar, clock.startedAt, dueAt ?? now),
      verified: again.dueAt?.getTime() === dueAt?.getTime(),
    };
  }

  private async calendarsOf(cycles: readonly SlaCycle[]): Promise<CompiledCalendar[]> {
    const keys = cycles.map(({ term }) => calendarKeyOf(term));
    const found = await this.calendars.get(this.database, keys);
    return keys.flatMap((key) => found.get(nameOf(key)) ?? []);
  }
}

function explain(
  clock: SlaCycle['clock'],
  calendar: CompiledCalendar,
  now: Date,
  name: string,
): ClockExplanation {
  try {
    return explainClock(clock, calendar, now);
  } catch (error) {
    if (error instanceof BusinessTimeError && error.code === 'no_open_time') {
      throw slaErrors.deadline_unknown({ calendar: name }, { cause: error });
    }
    throw error;
  }
}

function measure(cycle: SlaCycle, calendar: CompiledCalendar, now: Date): MeasuredCycle {
  const counted = elapsed(cycle.clock, calendar, now);
  try {
    return { cycle, goal: allowance(cycle.clock, calendar), elapsed: counted };
  } catch (error) {
    // Of a calendar that never opens again nobody can say how long a workday is.
    if (error instanceof BusinessTimeError) return { cycle, goal: 0, elapsed: counted };
    throw error;
  }
}

/** The clock as if it had run on: what was stopped in time has no deadline any more, but keeps the one it ran against. */
function runningOn({ clock, dueAt }: SlaCycle): SlaCycle['clock'] {
  if (clock.stoppedAt === null || dueAt === null) return clock;
  return reopenClock(clock, clock.stoppedAt, { reason: 'explained', by: '' });
}
