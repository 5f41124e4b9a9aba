import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Database, LOGGER, TimerWorker, Timers, UnitOfWork } from '@shouwen/platform';
import type { Logger, TimerOutcome } from '@shouwen/platform';
import { LeasedWork } from '../leased-work/leased-work.js';

const LEASE_MS = 60_000;

const RENEW = `
  update timer set attempt_at = now() + ${LEASE_MS} * interval '1 ms'
  where kind = $1 and subject = $2 and payload ->> 'lease' = $3`;

/** Work of mail that a timer's transaction has leased. */
export interface MailLease {
  kind: string;
  subject: string;
  lease: string;
}

/**
 * The timers of mail, beside those of the service: a slow mail server delays no deadline. What talks to others is leased
 * and done outside of any transaction.
 */
@Injectable()
export class MailTimers implements OnApplicationBootstrap, BeforeApplicationShutdown {
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
  leased({ lease }: MailLease, told: object = {}): TimerOutcome {
    return { kind: 'again', afterMs: LEASE_MS, payload: { ...told, lease } };
  }

  /** Lengthens a lease, unless it was lost. */
  async renew({ kind, subject, lease }: MailLease): Promise<void> {
    await this.database.query(RENEW, [kind, subject, lease]);
  }
}
