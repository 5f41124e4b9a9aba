import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import { loyaltyErrors } from './loyalty.errors.js';
import { LoyaltyPolicyStore } from './loyalty-policy.store.js';

const DAY_MS = 24 * 3_600_000;

/** What a report is about: from `from` on and before `to`. */
export interface LoyaltyPeriod {
  from: Date;
  to: Date;
}

/** Keeps reports to the periods that the policy allows. */
@Injectable()
export class LoyaltyPeriods {
  constructor(
    private readonly database: Database,
    private readonly policies: LoyaltyPolicyStore,
  ) {}

  /** Throws `crm.loyalty_period` unless a period ends after it begins and is no longer than the policy in force says. */
  async check({ from, to }: LoyaltyPeriod): Promise<void> {
    const { rules } = await this.policies.inForce(this.database);
    const lasts = to.getTime() - from.getTime();
    if (!(lasts > 0 && lasts <= rules.reportDays * DAY_MS)) {
      throw loyaltyErrors.loyalty_period({ days: String(rules.reportDays) });
    }
  }
}
