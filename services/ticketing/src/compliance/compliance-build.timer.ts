import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Clock, TimerWorker, actorOf } from '@shouwen/platform';
import type { RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { DutyPoliciesService } from '../duties/duty-policies.service.js';
import type { ComplianceReport } from './compliance-report.entity.js';
import { recordReportBuilt } from './compliance.events.js';
import { firstIdAt, monthDue, monthOf } from './compliance.rules.js';
import { ComplianceStore } from './compliance.store.js';
import type { BuildProgress, ReportInProgress } from './compliance.store.js';

/** Token of the IANA time zone in which a month begins and ends. */
export const COMPLIANCE_TIME_ZONE = Symbol('COMPLIANCE_TIME_ZONE');

const KIND = 'compliance.report';
const BATCH_ROWS = 1_000;
/** The smallest key before every breach. */
const BEGINNING = { at: new Date(0).toISOString(), id: firstIdAt(new Date(0)) };
/** An id may be made a little before or after the moment it stands for. */
const SLACK_MS = 60_000;

/**
 * Builds the report of each month when it is over, a batch a firing: one replica works at a time, and the next goes on
 * where one was stopped.
 */
@Injectable()
export class ComplianceBuildTimer implements OnModuleInit {
  constructor(
    private readonly worker: TimerWorker,
    private readonly store: ComplianceStore,
    private readonly policies: DutyPoliciesService,
    private readonly clock: Clock,
    @Inject(COMPLIANCE_TIME_ZONE) private readonly timeZone: string,
  ) {}

  async onModuleInit(): Promise<void> {
    this.worker.handle(KIND, (tx, _timer, context) => this.fire(tx, context));
    await this.store.setTimerOnce(KIND);
  }

  private async fire(tx: Transaction, context: RequestContext): Promise<TimerOutcome> {
    const report = await this.store.building(tx);
    if (report !== undefined) {
      await this.goOn(tx, context, report);
      return { kind: 'again', afterMs: 0 };
    }
    const { timeZone, clock } = this;
    const firstAt = await this.store.firstTicketAt(tx);
    const first = firstAt && monthOf(firstAt, timeZone);
    const last = await this.store.lastMonth(tx);
    const month = monthDue({ last, first }, monthOf(clock.now(), timeZone));
    if (month === undefined) {
      return { kind: 'again', afterMs: await this.store.untilNextMonth(tx, timeZone) };
    }
    const { firstResponseLimitSeconds } = await this.policies.getIn(tx);
    const progress: BuildProgress = {
      firstResponseLimitSeconds,
      phase: 'breaches',
      after: BEGINNING,
    };
    await this.store.begin(tx, { month, timeZone }, progress);
    return { kind: 'again', afterMs: 0 };
  }

  private async goOn(
    tx: Transaction,
    context: RequestContext,
    report: ReportInProgress,
  ): Promise<void> {
    const { progress } = report;
    const next =
      progress.phase === 'breaches'
        ? await this.takeOver(tx, report, progress)
        : await this.lookAtTickets(tx, report, progress);
    if (next !== undefined) return this.store.setProgress(tx, report.id, next);
    const built = await this.store.finish(tx, report.id, this.clock.now());
    recordReportBuilt(tx, built, actorOf(context.caller));
  }

  private async takeOver(
    tx: Transaction,
    report: ComplianceReport,
    progress: BuildProgress & { phase: 'breaches' },
  ): Promise<BuildProgress> {
    const batch = { after: progress.after, limit: BATCH_ROWS };
    const after = await this.store.copyBreaches(tx, report, batch);
    if (after !== undefined) return { ...progress, after };
    const { firstResponseLimitSeconds } = progress;
    const earliest = report.startsAt.getTime() - firstResponseLimitSeconds * 1000 - SLACK_MS;
    return { firstResponseLimitSeconds, phase: 'tickets', after: firstIdAt(new Date(earliest)) };
  }

  private async lookAtTickets(
    tx: Transaction,
    report: ComplianceReport,
    progress: BuildProgress & { phase: 'tickets' },
  ): Promise<BuildProgress | undefined> {
    const { firstResponseLimitSeconds: limitSeconds } = progress;
    const latest = report.endsAt.getTime() - limitSeconds * 1000 + SLACK_MS;
    const after = await this.store.addLateResponses(tx, report, {
      after: progress.after,
      before: firstIdAt(new Date(latest)),
      limit: BATCH_ROWS,
      limitSeconds,
    });
    return after === undefined ? undefined : { ...progress, after };
  }
}
