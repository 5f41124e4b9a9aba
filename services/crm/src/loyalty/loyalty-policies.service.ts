import { Injectable } from '@nestjs/common';
import {
  Clock,
  Timers,
  UnitOfWork,
  actorOf,
  platformErrors,
  requireKnownVersion,
} from '@shouwen/platform';
import type { IdempotentCall, RequestContext } from '@shouwen/platform';
import type { LoyaltyPolicyEntity, LoyaltyRules } from './loyalty.entity.js';
import { recordPolicyChange } from './loyalty.events.js';
import { loyaltyProblems } from './loyalty-policy.rules.js';
import { LoyaltyPolicyStore } from './loyalty-policy.store.js';
import { LOYALTY_REVIEW_TIMER } from './loyalty-timer-kinds.js';

/** Changes how loyalty and risk are measured (R10). */
@Injectable()
export class LoyaltyPoliciesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: LoyaltyPolicyStore,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /**
   * Says how loyalty and risk are measured from now on, and has the risk of every customer computed anew; what the rules leave
   * out stays as it was. Throws
   * `platform.invalid_request` naming each field that does not fit, and `platform.version_conflict`.
   */
  put(
    context: RequestContext,
    {
      rules,
      reason,
      expectedVersion,
    }: { rules: LoyaltyRules; reason: string; expectedVersion: number },
    call: IdempotentCall,
  ): Promise<LoyaltyPolicyEntity> {
    const violations = loyaltyProblems(rules);
    if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
    return this.unitOfWork.run(
      context,
      async (tx) => {
        await this.store.lock(tx);
        const before = await this.store.inForce(tx);
        await requireKnownVersion(tx, before, expectedVersion);
        const changedAt = this.clock.now();
        const changedBy = actorOf(context.caller);
        const { id, version } = before;
        const { orderDelaySeconds } = before.rules;
        const after = {
          ...(orderDelaySeconds !== undefined && { orderDelaySeconds }),
          ...rules,
        };
        const policy = { id, version: version + 1, rules: after, reason, changedAt, changedBy };
        this.store.add(tx, policy);
        recordPolicyChange(tx, before, policy);
        this.timers.set(tx, { kind: LOYALTY_REVIEW_TIMER, subject: '', dueAt: changedAt });
        return policy;
      },
      call,
    );
  }
}
