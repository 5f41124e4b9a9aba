import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import { Database, TimerWorker, Timers } from '@shouwen/platform';
import type { RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import type { PrivacyRequestEntity } from './privacy.entity.js';
import { PrivacyMetrics } from './privacy.metrics.js';
import { PrivacyRequestsService } from './privacy-requests.service.js';
import { PrivacySettingsQueries } from './privacy-settings.js';

const KIND = 'crm.retention';
const BATCH_ROWS = 500;
const EVERY_MS = 3_600_000;
/** Between two batches while there is more, so that others get their turn. */
const SOON_MS = 1_000;

const removal = (table: string, since: string, isOver: string) => `
  with gone as (
    delete from ${table} where ctid = any(array(
      select ctid from ${table} where ${since} < now() - $1 * interval '1 day' and ${isOver}
      order by ${since} limit ${BATCH_ROWS} for update skip locked))
    returning 1)
  select count(*)::integer as rows from gone`;

/** What is kept for a time only, by the name of its limit; what holds now is kept however old it is. */
const kept = [
  { what: 'disclosures', sql: removal('disclosure', 'at', 'true') },
  {
    what: 'customer_history',
    sql: removal(
      'customer_change',
      'at',
      'version < (select version from customer where id = customer_change.customer_id)',
    ),
  },
  {
    what: 'consent_history',
    sql: removal(
      'consent_entry',
      'at',
      'version < (select version from consent where id = consent_entry.consent_id)',
    ),
  },
  {
    what: 'requests',
    sql: removal(
      'privacy_request',
      'coalesce(done_at, decided_at)',
      `state in ('done', 'refused')`,
    ),
  },
] as const;

const READ_LONG_ENOUGH = `
  select id, version, kind, state, customer_id as "customerId", basis, note, requested_at as "requestedAt",
    requested_by as "requestedBy", decided_at as "decidedAt", decided_by as "decidedBy", due_at as "dueAt",
    done_at as "doneAt"
  from privacy_request where state = 'approved' and kind = 'access' and due_at < now()
  order by due_at limit 100 for update skip locked`;

/** Removes what is done with once its time is over, a batch at a time, in one replica at a time (R9). */
@Injectable()
export class PrivacyRetention implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly worker: TimerWorker,
    private readonly timers: Timers,
    private readonly database: Database,
    private readonly settings: PrivacySettingsQueries,
    private readonly requests: PrivacyRequestsService,
    private readonly metrics: PrivacyMetrics,
  ) {}

  onModuleInit(): void {
    this.worker.handle(KIND, (tx, _timer, context) => this.remove(tx, context));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.timers.keep(this.database, KIND);
  }

  private async remove(tx: Transaction, context: RequestContext): Promise<TimerOutcome> {
    for (const request of await tx.query<PrivacyRequestEntity>(READ_LONG_ENOUGH)) {
      this.requests.finishIn(tx, context, request);
    }
    let isMore = false;
    for (const { what, sql } of kept) {
      const days = await this.settings.limit(tx, `retention_days.${what}`);
      if (days === 0) continue;
      const [gone] = await tx.query<{ rows: number }>(sql, [days]);
      const rows = gone?.rows ?? 0;
      if (rows > 0) tx.afterCommit(() => this.metrics.removed.inc({ what }, rows));
      isMore ||= rows === BATCH_ROWS;
    }
    return { kind: 'again', afterMs: isMore ? SOON_MS : EVERY_MS };
  }
}
