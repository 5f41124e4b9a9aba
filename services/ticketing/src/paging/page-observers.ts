import { Injectable } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import type { PageChange } from './page.rules.js';

/** What else has to be true once a page has changed: those who are paged are told. */
export interface PageObserver {
  /** Acts in the transaction of the change; what it throws undoes the change. */
  pageChanged(tx: Transaction, context: RequestContext, change: PageChange): Promise<void>;
}

/** Tells other features about each change of a page, in its transaction; a feature adds itself when its module starts. */
@Injectable()
export class PageObservers {
  private readonly observers: PageObserver[] = [];

  /** Adds an observer; they are told in the order in which they were added. */
  add(observer: PageObserver): void {
    this.observers.push(observer);
  }

  async tell(tx: Transaction, context: RequestContext, change: PageChange): Promise<void> {
    for (const observer of this.observers) await observer.pageChanged(tx, context, change);
  }
}
