import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import { Database, LeasedTimers } from '@shouwen/platform';
import type { LeasedWork, TimerOutcome, Transaction } from '@shouwen/platform';
import { ExportParts } from './exports.service.js';

const KIND = 'crm.exports.old';
const AT_ONCE = 20;
const LEASE_MS = 60_000;
const EVERY_MS = 60_000;
const SOON_MS = 0;

const EXPIRE = `
  update customer_export set status = 'expired', version = version + 1
  where id in (
    select id from customer_export where status = 'ready' and (expires_at < now()
      or file_key in (select key from customer_export_file where withdrawn))
    order by id limit ${AT_ONCE} for update skip locked)
  returning id`;

/** Requests that nobody decided in all this time go too; one that is being written or offered stays until it is not. */
const REMOVE_OLD = `
  delete from customer_export where id in (
    select id from customer_export as export
    where requested_at < now() - (select keep_days from export_policy) * interval '1 day'
      and status not in ('approved', 'ready')
      and not exists (select from customer_export_file as file where file.export_id = export.id)
    order by requested_at limit ${AT_ONCE} for update skip locked)
  returning id`;

/**
 * Ends the offer of files whose time is over or that have an erased customer in them, removes the files, those that a crash
 * left behind too, and after years the exports themselves; a few at a time, in one replica at a time.
 */
@Injectable()
export class ExportRetention implements OnModuleInit, OnApplicationBootstrap {
  private readonly work: LeasedWork;

  constructor(
    private readonly timers: LeasedTimers,
    private readonly database: Database,
    private readonly parts: ExportParts,
  ) {
    this.work = timers.leasedWork(1);
  }

  onModuleInit(): void {
    this.timers.worker.handle(KIND, (tx) => this.tidyUp(tx));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.timers.timers.keep(this.database, KIND);
  }

  private async tidyUp(tx: Transaction): Promise<TimerOutcome> {
    if (this.work.isFull) return { kind: 'again', afterMs: LEASE_MS };
    const { files, metrics, clock } = this.parts;
    const at = clock.now();
    const expired = await tx.query<{ id: string }>(EXPIRE);
    for (const { id } of expired) {
      tx.audit({
        operation: 'export.expired',
        aggregateType: 'export',
        aggregateId: id,
        changes: [{ field: 'status', from: 'ready', to: 'expired' }],
        at,
      });
      tx.afterCommit(() => metrics.happened('expired'));
    }
    const keys = await files.removable(tx, AT_ONCE);
    const old = await tx.query(REMOVE_OLD);
    if (keys.length > 0) {
      tx.afterCommit(() => this.work.start(KIND, () => this.remove(keys)));
      return { kind: 'again', afterMs: LEASE_MS };
    }
    const isMore = expired.length === AT_ONCE || old.length === AT_ONCE;
    return { kind: 'again', afterMs: isMore ? SOON_MS : EVERY_MS };
  }

  /** Removes files; one that the storage does not let go of now is tried again, and keeps no other one. */
  private async remove(keys: readonly string[]): Promise<void> {
    const { files, storage } = this.parts;
    const failures: unknown[] = [];
    for (const key of keys) {
      try {
        await storage.remove(key);
        await files.forget(key);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}
