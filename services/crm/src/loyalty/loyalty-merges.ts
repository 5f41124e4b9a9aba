import { Injectable } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import type { CustomerObserver } from '../customers/customer-observers.js';
import type { CustomerChange } from '../customers/customer.rules.js';
import { ChurnRiskStore } from './churn-risk.store.js';
import { ChurnSettling } from './churn-settling.js';

/** Tells the risk of customers anew whose records were merged, or taken apart. */
@Injectable()
export class LoyaltyMerges implements CustomerObserver {
  constructor(
    private readonly settling: ChurnSettling,
    private readonly store: ChurnRiskStore,
  ) {}

  async customerChanged(
    tx: Transaction,
    _context: RequestContext,
    { customer: { id, mergedIntoId }, happening }: CustomerChange,
  ): Promise<void> {
    if (happening.kind === 'merged' && mergedIntoId !== null) {
      this.store.setMerged(tx, id);
      await this.settling.settleIn(tx, [mergedIntoId]);
    } else if (happening.kind === 'unmerged') {
      await this.settling.settleIn(tx, [id, happening.previousTargetId]);
    }
  }
}
