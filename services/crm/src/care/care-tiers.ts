import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { DomainError, TimerWorker, Timers } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { CustomersService } from '../customers/customers.service.js';
import { CareProfilesService } from './care-profiles.service.js';

const ENTER = 'care.tier';

/** That a customer has another tier from an instant on. */
export interface TierEntry {
  customerId: string;
  /** Code of the tier. */
  tier: string;
  at: Date;
}

/**
 * Follows the tiers of customers (R3). Whoever finds a tier out tells it here and pays for no more than one statement: care
 * follows by a timer of the customer, so that no nightly run waits for schedules, and of two changes the later one counts.
 */
@Injectable()
export class CareTiers implements OnModuleInit {
  constructor(
    private readonly profiles: CareProfilesService,
    private readonly customers: CustomersService,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
  ) {}

  onModuleInit(): void {
    this.worker.handle(ENTER, (tx, timer, context) => this.follow(tx, timer, context));
  }

  /** Tells, in the transaction that gives customers another tier, that they have it. */
  entered(tx: Transaction, entries: readonly TierEntry[]): void {
    const settings = entries.map(({ customerId, tier, at }) => {
      const payload = { tier, at: at.toISOString() };
      return { kind: ENTER, subject: customerId, dueAt: at, payload };
    });
    this.timers.setMany(tx, settings);
  }

  private async follow(
    tx: Transaction,
    { subject: customerId, payload }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const { tier, at } = payload as { tier: string; at: string };
    try {
      await this.customers.lockIn(tx, context, { customerId, expectedVersion: 0 });
    } catch (error) {
      // Whoever is gone is not cared for.
      if (error instanceof DomainError && error.kind === 'not_found') return { kind: 'done' };
      throw error;
    }
    await this.profiles.enterTierIn(tx, context, customerId, { tier, at: new Date(at) });
    return { kind: 'done' };
  }
}
