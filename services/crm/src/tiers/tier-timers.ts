import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Database, TimerWorker, Timers } from '@shouwen/platform';
import { StandingsService } from './standings.service.js';
import { TierReview } from './tier-review.js';
import { TierSimulator } from './tier-simulator.js';
import { OVERRIDE_TIMER, REVIEW_TIMER, SIMULATION_TIMER } from './tier-timer-kinds.js';

/** What happens to tiers by itself as time passes. */
@Injectable()
export class TierTimers implements OnModuleInit {
  constructor(
    private readonly worker: TimerWorker,
    private readonly timers: Timers,
    private readonly database: Database,
    private readonly standings: StandingsService,
    private readonly review: TierReview,
    private readonly simulator: TierSimulator,
  ) {}

  async onModuleInit(): Promise<void> {
    this.worker.handle(OVERRIDE_TIMER, (tx, { subject }, context) =>
      this.standings.expireIn(tx, context, subject),
    );
    this.worker.handle(REVIEW_TIMER, (tx, timer, context) => this.review.step(tx, timer, context));
    this.worker.handle(SIMULATION_TIMER, (tx, timer) => this.simulator.step(tx, timer));
    await this.timers.keep(this.database, REVIEW_TIMER);
  }
}
