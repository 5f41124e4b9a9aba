import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Database, TimerWorker, Timers } from '@shouwen/platform';

const KIND = 'ticketing.call_reports';
const EVERY_MS = 600_000;
/** Between two batches while there is more, so that others get their turn. */
const SOON_MS = 1_000;
const BATCH_ROWS = 5_000;

const FORGET = `
  with old as (
    delete from call_report where ctid = any(array(
      select ctid from call_report where received_at < now() - interval '1 day' *
        (select value from collaboration_limit where name = 'call_report_days') limit ${BATCH_ROWS}))
    returning 1)
  select count(*)::integer as reports from old`;

/** Forgets which reports came, once nobody sends them again; one that comes all the same changes nothing either. */
@Injectable()
export class ForgottenReports implements OnModuleInit {
  constructor(
    private readonly worker: TimerWorker,
    private readonly timers: Timers,
    private readonly database: Database,
  ) {}

  async onModuleInit(): Promise<void> {
    this.worker.handle(KIND, async (tx) => {
      const [forgotten] = await tx.query<{ reports: number }>(FORGET);
      return { kind: 'again', afterMs: forgotten?.reports === BATCH_ROWS ? SOON_MS : EVERY_MS };
    });
    await this.timers.keep(this.database, KIND);
  }
}
