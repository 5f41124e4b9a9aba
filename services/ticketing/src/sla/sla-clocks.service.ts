import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Ids } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { CalendarBook, nameOf } from '../calendars/calendar-book.js';
import { TicketObservers } from '../tickets/ticket-observers.js';
import type { TicketObserver } from '../tickets/ticket-observers.js';
import type { TicketChange } from '../tickets/ticket.rules.js';
import type { SlaCycle, SlaTerm } from './sla-clock.entity.js';
import { SlaClockStore } from './sla-clock.store.js';
import type { ClockSituation } from './sla-clock.store.js';
import type { CycleChange } from './sla-cycle.rules.js';
import { clocksAfter, clocksAfterMerge, movesClocks } from './sla-decisions.rules.js';
import type { ClockFacts } from './sla-decisions.rules.js';
import { SlaPolicyBook } from './sla-policy-book.js';
import { termFor } from './sla-policy.rules.js';
import { recordCycleStep } from './sla.events.js';
import { SlaMetrics } from './sla.metrics.js';

/** Keeps the clocks of a ticket in step with it, in the transaction of each change. */
@Injectable()
export class SlaClocksService implements OnModuleInit, TicketObserver {
  constructor(
    private readonly observers: TicketObservers,
    private readonly store: SlaClockStore,
    private readonly policies: SlaPolicyBook,
    private readonly calendars: CalendarBook,
    private readonly ids: Ids,
    private readonly metrics: SlaMetrics,
  ) {}

  onModuleInit(): void {
    this.observers.add(this);
  }

  async ticketChanged(
    tx: Transaction,
    context: RequestContext,
    change: TicketChange,
  ): Promise<void> {
    const { happening } = change;
    if (happening.kind === 'merge_received') {
      return this.merge(tx, context, happening.sourceId, change);
    }
    if (!movesClocks(happening.kind)) return;
    const { ticket } = change;
    const situation =
      happening.kind === 'opened'
        ? await this.store.situationOfNew(tx, ticket.customerId)
        : await this.store.situation(tx, ticket.id, ticket.customerId);
    const facts = await this.factsOf(tx, context, change, situation);
    const changes = clocksAfter(change, facts, ticket.updatedAt);
    this.store.save(
      tx,
      changes.map(({ cycle }) => cycle),
    );
    this.record(tx, context, changes);
  }

  /** Records the events of changes of clocks, and counts them once they are committed. */
  record(tx: Transaction, context: RequestContext, changes: readonly CycleChange[]): void {
    const steps = changes.flatMap((change) => change.steps);
    for (const step of steps) recordCycleStep(tx, context, step);
    tx.afterCommit(() => steps.forEach((step) => this.metrics.count(step)));
  }

  /** Gives the clocks of a ticket that ends, locked as well, to the one that it is merged into: the earlier start counts. */
  private async merge(
    tx: Transaction,
    context: RequestContext,
    endedTicketId: string,
    stays: TicketChange,
  ): Promise<void> {
    const { ticket } = stays;
    const ended = await this.store.situation(tx, endedTicketId, ticket.customerId);
    const situation = await this.store.situation(tx, ticket.id, ticket.customerId);
    const facts = await this.factsOf(tx, context, stays, situation);
    const changes = clocksAfterMerge(
      { cycles: byTarget(ended.cycles) },
      stays,
      facts,
      ticket.updatedAt,
    );
    this.store.save(
      tx,
      changes.map(({ cycle }) => cycle),
    );
    this.record(tx, context, changes);
  }

  private async factsOf(
    tx: Transaction,
    { caller }: RequestContext,
    { ticket }: TicketChange,
    situation: ClockSituation,
  ): Promise<ClockFacts> {
    const { cycles, tier } = situation;
    const policy = await this.policies.get(tx, situation.policyVersion);
    if (policy === undefined) throw new Error('the version of the policy in force is missing');
    const subject = { grade: ticket.grade, channel: ticket.channel, tier };
    const termOf: ClockFacts['termOf'] = (target) =>
      termFor(policy, target, subject, situation.calendars);
    const calendars = await this.calendars.get(
      tx,
      [termOf('resolution'), ...cycles.map(({ term }) => term)].map(calendarKeyOf),
    );
    return {
      cycles: byTarget(cycles),
      termOf,
      calendarOf: (term) => {
        const calendar = calendars.get(nameOf(calendarKeyOf(term)));
        if (calendar === undefined) throw new Error('the calendar of a term was not read');
        return calendar;
      },
      nextId: () => this.ids.next(),
      by: caller.id,
    };
  }
}

function byTarget(cycles: readonly SlaCycle[]): ClockFacts['cycles'] {
  return Object.fromEntries(cycles.map((cycle) => [cycle.target, cycle]));
}

/** The version of a calendar that a term names. */
export function calendarKeyOf({ calendarId, calendarVersion }: SlaTerm) {
  return { id: calendarId, version: calendarVersion };
}
