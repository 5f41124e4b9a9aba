import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';

/** What else has to be true once somebody may be able to take more work. */
export interface StaffObserver {
  /** Acts in the transaction of the change; `memberId` is undefined when it may be anybody. */
  mayTakeWork(tx: Transaction, memberId: string | undefined): Promise<void> | void;
}

/** Tells other features when members, their skills, capacities or presence changed so that they may take more work. */
@Injectable()
export class StaffObservers {
  private readonly observers: StaffObserver[] = [];

  add(observer: StaffObserver): void {
    this.observers.push(observer);
  }

  async tell(tx: Transaction, memberId?: string): Promise<void> {
    for (const observer of this.observers) await observer.mayTakeWork(tx, memberId);
  }
}
