import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Clock, LOGGER, TimerWorker } from '@shouwen/platform';
import type {
  DueTimer,
  Logger,
  RequestContext,
  TimerOutcome,
  Transaction,
} from '@shouwen/platform';
import { RECOMPUTE_TIMER } from '../calendars/recompute-timer.js';
import type { RecomputePayload } from '../calendars/recompute-timer.js';
import type { SlaTerm } from './sla-clock.entity.js';
import { SlaClockStore } from './sla-clock.store.js';
import type { OpenCycle } from './sla-clock.store.js';
import { SlaClocksService, calendarKeyOf } from './sla-clocks.service.js';
import type { CycleChange } from './sla-cycle.rules.js';
import { retargetWaiting } from './sla-decisions.rules.js';
import { SlaPoliciesService } from './sla-policies.service.js';
import type { PolicyInForce } from './sla-policies.service.js';
import { termFor } from './sla-policy.rules.js';
import { isSameTerm } from './sla-recompute.rules.js';

const BATCH = 200;
/** Between two batches, so that others get their turn. */
const SOON_MS = 50;

/**
 * Calculates ongoing clocks anew after a calendar or the policy has changed, a batch at a time. How far it has come is in
 * its timer, so that any replica goes on from there.
 */
@Injectable()
export class SlaRecompute implements OnModuleInit {
  constructor(
    private readonly worker: TimerWorker,
    private readonly store: SlaClockStore,
    private readonly clocks: SlaClocksService,
    private readonly policies: SlaPoliciesService,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.worker.handle(RECOMPUTE_TIMER, (tx, timer, context) => this.batch(tx, timer, context));
  }

  private async batch(
    tx: Transaction,
    { payload }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const { calendarId, customerId, after } = payload as RecomputePayload;
    const wanted = { after, size: BATCH, calendarId, customerId: customerId ?? null };
    const seen = (await this.store.openAfter(tx, wanted)).map(({ cycle }) => cycle);
    const open = await this.store.lockOpen(tx, seen);
    const inForce = await this.policies.inForce(tx);
    const changes: CycleChange[] = [];
    for (const one of open) {
      const change = await this.changeOf(tx, one, termOf(one, inForce, calendarId), inForce).catch(
        (error: unknown) => this.leave(one, error),
      );
      if (change !== undefined) changes.push(change);
    }
    this.store.save(
      tx,
      changes.map(({ cycle }) => cycle),
    );
    this.clocks.record(tx, context, changes);
    const last = seen.at(-1);
    if (seen.length < BATCH || last === undefined) return { kind: 'done' };
    return {
      kind: 'again',
      afterMs: SOON_MS,
      payload: { calendarId, customerId, after: last.id },
    };
  }

  /** A clock that can't be calculated, such as by a calendar that can't be read, keeps none of the others waiting. */
  private leave({ cycle: { id, ticketId } }: OpenCycle, error: unknown): undefined {
    const failure = error instanceof Error ? error.name : 'unknown';
    const about = { clock: id, ticket: ticketId, failure };
    this.logger.error(about, 'a clock could not be calculated anew and stays as it is');
    return undefined;
  }

  private async changeOf(
    tx: Transaction,
    { cycle, waitsFor }: OpenCycle,
    term: SlaTerm,
    { calendars }: PolicyInForce,
  ): Promise<CycleChange | undefined> {
    if (isSameTerm(cycle.term, term)) return undefined;
    const after = calendars.get(term.calendarId);
    if (after === undefined) return undefined;
    const before = await this.policies.calendarOf(tx, calendarKeyOf(cycle.term));
    const why = { reason: 'recomputed', by: 'ticketing' };
    const wanted = { term, waitsFor, keepsMove: true };
    return retargetWaiting(cycle, wanted, { before, after }, why, this.clock.now());
  }
}

/** What a cycle runs by from now on: by the rules in force, or by what it had with the calendar in force. */
export function termOf(
  { cycle, tier }: OpenCycle,
  { policy, calendarVersions }: Pick<PolicyInForce, 'policy' | 'calendarVersions'>,
  calendarId: string | null,
): SlaTerm {
  const { term, target } = cycle;
  if (calendarId !== null) {
    return { ...term, calendarVersion: calendarVersions[calendarId] ?? term.calendarVersion };
  }
  const { grade, channel } = term;
  return termFor(policy, target, { grade, channel, tier }, calendarVersions);
}
