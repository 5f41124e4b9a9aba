import { Injectable } from '@nestjs/common';
import { compileCalendar } from '@shouwen/business-time';
import type { Calendar, CompiledCalendar } from '@shouwen/business-time';
import { Clock, Database, uuidKey } from '@shouwen/platform';
import type { Page } from '@shouwen/platform';
import { requireUsable } from '../calendars/calendar-problems.js';
import { CalendarsQueries } from '../calendars/calendars.queries.js';
import type { SlaCycle, SlaTerm } from './sla-clock.entity.js';
import { SlaClockStore } from './sla-clock.store.js';
import type { OpenCycle } from './sla-clock.store.js';
import { SlaPoliciesService } from './sla-policies.service.js';
import type { SlaRule } from './sla-policy.rules.js';
import { termOf } from './sla-recompute.js';
import { moveBy } from './sla-recompute.rules.js';
import type { Move } from './sla-recompute.rules.js';

const MOST_EXAMINED = 10_000;
const CHUNK = 1_000;

/** A deadline that would move. */
export interface MovedDeadline extends Move {
  cycle: SlaCycle;
}

/** What a change would do to the ongoing clocks after a place in their order. */
export interface Simulation {
  examined: number;
  earlier: number;
  later: number;
  unchanged: number;
  breachedAtOnce: number;
  moved: MovedDeadline[];
  next: string;
}

type Trial = (open: OpenCycle) => { term: SlaTerm; calendar: CompiledCalendar };

/** Tells what a change of a calendar or of the policy would do, and changes nothing. */
@Injectable()
export class SlaSimulationQueries {
  constructor(
    private readonly database: Database,
    private readonly store: SlaClockStore,
    private readonly policies: SlaPoliciesService,
    private readonly calendars: CalendarsQueries,
    private readonly clock: Clock,
  ) {}

  /** If the policy had these rules. Throws `ticketing.sla_policy_invalid`. */
  async policyChange(rules: SlaRule[], page: Page): Promise<Simulation> {
    const inForce = await this.policies.inForce(this.database);
    this.policies.requireUsable(rules, inForce);
    const { calendarVersions, calendars } = inForce;
    const policy = { ...inForce.policy, version: inForce.policy.version + 1, rules };
    const trial: Trial = (open) => {
      const term = termOf(open, { policy, calendarVersions }, null);
      return { term, calendar: calendars.get(term.calendarId) as CompiledCalendar };
    };
    return this.simulate(null, trial, page);
  }

  /** If a calendar were so. Throws `ticketing.calendar_not_found` and `ticketing.calendar_invalid`. */
  async calendarChange(
    id: string,
    definitionOf: (key: { id: string; version: number }) => Calendar,
    page: Page,
  ): Promise<Simulation> {
    const { version: current } = await this.calendars.get(id, 0);
    const version = current + 1;
    const definition = definitionOf({ id, version });
    requireUsable(definition, this.clock.now());
    const calendar = compileCalendar(definition);
    const trial: Trial = ({ cycle }) => ({
      term: { ...cycle.term, calendarVersion: version },
      calendar,
    });
    return this.simulate(id, trial, page);
  }

  private async simulate(calendarId: string | null, trial: Trial, page: Page): Promise<Simulation> {
    const result: Simulation = {
      examined: 0,
      earlier: 0,
      later: 0,
      unchanged: 0,
      breachedAtOnce: 0,
      moved: [],
      next: '',
    };
    let after = uuidKey(page) ?? '';
    let isMore = true;
    while (isMore && result.examined < MOST_EXAMINED) {
      const wanted = { after, size: CHUNK, calendarId, customerId: null };
      const open = await this.store.openAfter(this.database, wanted);
      for (const one of open) this.add(result, one, trial, page.size);
      after = open.at(-1)?.cycle.id ?? after;
      isMore = open.length === CHUNK;
    }
    // The page goes on after the last deadline it shows; where it shows all that move, after the last one examined.
    const isCut = result.earlier + result.later > result.moved.length;
    if (isCut) result.next = result.moved.at(-1)?.cycle.id ?? after;
    else if (isMore) result.next = after;
    return result;
  }

  private add(result: Simulation, open: OpenCycle, trial: Trial, size: number): void {
    const { term, calendar } = trial(open);
    const move = moveBy(open.cycle, term, calendar, this.clock.now());
    result.examined += 1;
    if (move.breachedAtOnce) result.breachedAtOnce += 1;
    const [before, after] = [move.before?.getTime(), move.after?.getTime()];
    if (before === undefined || after === undefined || before === after) {
      result.unchanged += 1;
      return;
    }
    if (after < before) result.earlier += 1;
    else result.later += 1;
    if (result.moved.length < size) result.moved.push({ ...move, cycle: open.cycle });
  }
}
