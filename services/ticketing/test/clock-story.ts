import { checkClock, compileCalendar } from '@shouwen/business-time';
import { defaultCalendars, defaultPolicy } from '../src/migrations/1790000300000-sla.defaults.js';
import type { SlaCycle, SlaTarget } from '../src/sla/sla-clock.entity.js';
import type { CycleChange, CycleHappening } from '../src/sla/sla-cycle.rules.js';
import { clocksAfter } from '../src/sla/sla-decisions.rules.js';
import type { ClockFacts } from '../src/sla/sla-decisions.rules.js';
import { termFor } from '../src/sla/sla-policy.rules.js';
import type { SlaRule } from '../src/sla/sla-policy.rules.js';
import type { TicketChange, TicketHappening } from '../src/tickets/ticket.rules.js';
import { aTicket } from './ticket.builder.js';

type Ticket = TicketChange['ticket'];

/** The office hours that an installation begins with. */
export const office = compileCalendar(defaultCalendars()[0]!.definition);
/** The rules that an installation begins with. */
export const rules = defaultPolicy.rules as unknown as SlaRule[];
/** A moment of 2026 in Shanghai. */
export const day = (date: string, time: string) => new Date(`2026-${date}T${time}+08:00`);
/** A Wednesday of an ordinary week. */
export const opened = day('04-15', '10:00:00');
/** A moment of 2026 as a clock in Shanghai shows it. */
export const shown = (instant: Date | null | undefined) =>
  instant &&
  new Date(instant.getTime() + 8 * 3_600_000)
    .toISOString()
    .replace(/^2026-(.*)T(.*)\.000Z$/, '$1 $2');

/** A ticket with its clocks, to which things happen one after another. */
export class Story {
  cycles: ClockFacts['cycles'] = {};
  happened: [SlaTarget, CycleHappening][] = [];
  tier: string | null = null;
  rules = rules;
  private ids = 0;

  constructor(public ticket: Ticket = aTicket({ openedAt: opened })) {
    this.then({ kind: 'opened' }, ticket.openedAt);
  }

  then(happening: TicketHappening, now: Date, patch: Partial<Ticket> = {}): this {
    this.ticket = { ...this.ticket, ...patch };
    return this.take(clocksAfter(this.changeOf(happening), this.facts(), now));
  }

  take(changes: CycleChange[]): this {
    this.happened = changes.flatMap(({ cycle, steps }) =>
      steps.map(({ happening }) => [cycle.target, happening] as [SlaTarget, CycleHappening]),
    );
    for (const { cycle, steps } of changes) {
      checkClock(cycle.clock);
      expect(steps.map((step) => step.cycle.version)).toEqual(
        steps.map((_, index) => cycle.version - steps.length + 1 + index),
      );
      this.cycles = { ...this.cycles, [cycle.target]: cycle };
    }
    return this;
  }

  changeOf(happening: TicketHappening): TicketChange {
    return { ticket: this.ticket, happening, body: '', internal: false, changes: [] };
  }

  facts(): ClockFacts {
    const { grade, channel } = this.ticket;
    const policy = { id: defaultPolicy.id, version: 1, rules: this.rules };
    const subject = { grade, channel, tier: this.tier };
    const versions = { [office.calendar.id]: 1 };
    return {
      cycles: this.cycles,
      termOf: (target) => termFor(policy, target, subject, versions),
      calendarOf: () => office,
      nextId: () => `clock-${(this.ids += 1)}`,
      by: 'ana',
    };
  }

  of(target: SlaTarget): SlaCycle {
    const cycle = this.cycles[target];
    if (cycle === undefined) throw new Error(`there is no ${target} clock`);
    return cycle;
  }

  staffReplies(now: Date) {
    const firstResponseAt = this.ticket.firstResponseAt ?? now;
    return this.then({ kind: 'replied', fromCustomer: false }, now, { firstResponseAt });
  }

  callLinked(now: Date, answers: boolean) {
    return this.then({ kind: 'call_linked', callId: 'c', answers }, now);
  }

  customerWrites(now: Date, sentAt?: Date) {
    return this.then({ kind: 'replied', fromCustomer: true, ...(sentAt && { sentAt }) }, now);
  }

  pauses(now: Date, reason: 'customer' | 'appointment' = 'customer') {
    const waiting = { reason, since: now.toISOString(), until: null };
    const patch = { status: 'waiting', waiting } as const;
    return this.then({ kind: 'paused', reason, until: null }, now, patch);
  }

  resumes(now: Date, since?: Date) {
    const happening = { kind: 'resumed', cause: 'requested', waitedSeconds: 0 } as const;
    const patch = { status: 'open', waiting: null } as const;
    return this.then({ ...happening, ...(since && { since }) }, now, patch);
  }

  regrades(grade: Ticket['grade'], now: Date) {
    const previousGrade = this.ticket.grade;
    return this.then({ kind: 'grade_changed', previousGrade }, now, { grade });
  }

  resolves(now: Date) {
    const patch = { status: 'resolved', resolvedAt: now } as const;
    return this.then({ kind: 'resolved', resolutionSeconds: 0 }, now, patch);
  }

  reopens(now: Date) {
    return this.then({ kind: 'reopened' }, now, { status: 'open', resolvedAt: null });
  }
}
