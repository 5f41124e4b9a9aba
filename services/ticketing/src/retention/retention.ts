import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import { Database, TimerWorker, Timers } from '@shouwen/platform';
import type { TimerOutcome, Transaction } from '@shouwen/platform';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import type { CollaborationLimit } from '../limits/collaboration-limits.js';
import { RetentionMetrics } from './retention.metrics.js';

const KIND = 'ticketing.retention';
const BATCH_ROWS = 500;
const EVERY_MS = 3_600_000;
/** Between two batches while there is more, so that others get their turn. */
const SOON_MS = 1_000;

interface Kept {
  what: string;
  /** The limit that says for how many days. */
  limit: CollaborationLimit;
  sql: string;
}

/** By an index each, the oldest first; what somebody is working on is left for the next time. */
const removal = (table: string, since: string, isOver: string) => `
  with gone as (
    delete from ${table} where id = any(array(
      select id from ${table} where ${isOver} and ${since} < now() - $1 * interval '1 day'
      order by ${since} limit ${BATCH_ROWS} for update skip locked))
    returning 1)
  select count(*)::integer as rows from gone`;

/** An address serves to answer, and to know who writes again about a ticket that somebody works on. */
const SENDERS = `
  with gone as (
    delete from mail_sender where address = any(array(
      select address from mail_sender sender
      where last_seen_at < now() - $1 * interval '1 day'
        and not exists (select from ticket where customer_id = sender.identity and status not in ('resolved', 'merged'))
        and not exists (select from inbound_mail mail where mail.sender = sender.address)
      order by last_seen_at limit ${BATCH_ROWS} for update skip locked))
    returning 1)
  select count(*)::integer as rows from gone`;

/** What is kept for a time only. Mail that waits for a person is not among it, however old it is. */
const kept: readonly Kept[] = [
  {
    what: 'received_mail',
    limit: 'received_mail_days',
    sql: removal('inbound_mail', 'received_at', `state in ('processed', 'discarded')`),
  },
  {
    what: 'sent_mail',
    limit: 'sent_mail_days',
    sql: removal('outbound_mail', 'created_at', `state <> 'queued'`),
  },
  { what: 'mail_sender', limit: 'received_mail_days', sql: SENDERS },
  {
    what: 'notification_mail',
    limit: 'sent_mail_days',
    sql: removal('outbound_notification_mail', 'finished_at', 'finished_at is not null'),
  },
  {
    what: 'notification',
    limit: 'read_notification_days',
    sql: removal('notification', 'read_at', 'read_at is not null'),
  },
  {
    what: 'webhook_delivery',
    limit: 'webhook_delivery_days',
    sql: removal('webhook_delivery', 'created_at', `status <> 'pending'`),
  },
  {
    what: 'unread_call_report',
    limit: 'unread_call_report_days',
    sql: removal('unread_call_report', 'received_at', 'true'),
  },
];

/** Removes what is done with once its time is over, a batch at a time, in one replica at a time. */
@Injectable()
export class Retention implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly worker: TimerWorker,
    private readonly timers: Timers,
    private readonly database: Database,
    private readonly limits: CollaborationLimits,
    private readonly metrics: RetentionMetrics,
  ) {}

  onModuleInit(): void {
    this.worker.handle(KIND, (tx) => this.remove(tx));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.timers.keep(this.database, KIND);
  }

  private async remove(tx: Transaction): Promise<TimerOutcome> {
    let isMore = false;
    for (const { what, limit, sql } of kept) {
      const days = await this.limits.of(tx, limit);
      const [gone] = await tx.query<{ rows: number }>(sql, [days]);
      const rows = gone?.rows ?? 0;
      if (rows > 0) tx.afterCommit(() => this.metrics.removed.inc({ what }, rows));
      isMore ||= rows === BATCH_ROWS;
    }
    return { kind: 'again', afterMs: isMore ? SOON_MS : EVERY_MS };
  }
}
