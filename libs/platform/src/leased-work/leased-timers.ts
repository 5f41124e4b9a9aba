import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { LOGGER } from '../bootstrap/platform.module.js';
import type { Logger } from '../logging/logger.js';
import { Database } from '../persistence/database.js';
import { UnitOfWork } from '../persistence/unit-of-work.js';
import { TimerWorker } from '../timers/timer-worker.js';
import type { TimerOutcome } from '../timers/timer-worker.js';
import { Timers } from '../timers/timers.js';
import { LeasedWork } from './leased-work.js';

const LEASE_MS = 60_000;

const RENEW = `
  update timer set attempt_at = now() + ${LEASE_MS} * interval '1 ms'
  where kind = $1 and subject = $2 and payload ->> 'lease' = $3`;

/** Work that a timer's transaction has leased. */
export interface Lease {
  kind: string;
  subject: string;
  lease: string;
}

/**
 * Timers of what talks to others, such as mail servers, beside those of the service: whoever is slow delays no deadline. It is leased
 * and done outside of any transaction.
 */
@Injectable()
export class LeasedTimers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly worker: TimerWorker;
  private readonly works: LeasedWork[] = [];

  constructor(
    worker: TimerWorker,
    readonly timers: Timers,
    readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    @Inject(LOGGER) readonly logger: Logger,
  ) {
    this.worker = worker.beside();
  }

  onApplicationBootstrap(): void {
    this.worker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.stop();
    await Promise.all(this.works.map((work) => work.ended()));
  }

  /** A place for work of one kind; its end is waited for at shutdown. */
  leasedWork(atOnce: number): LeasedWork {
    const work = new LeasedWork(atOnce, this.logger);
    this.works.push(work);
    return work;
  }

  /** What becomes of a timer whose work starts now: it fires again when nobody renews or ends the lease. */
  leased({ lease }: Lease, told: object = {}): TimerOutcome {
    return { kind: 'again', afterMs: LEASE_MS, payload: { ...told, lease } };
  }

  /** Lengthens a lease, unless it was lost. */
  async renew({ kind, subject, lease }: Lease): Promise<void> {
    await this.database.query(RENEW, [kind, subject, lease]);
  }
}
