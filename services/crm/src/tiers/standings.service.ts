import { Injectable } from '@nestjs/common';
import { Clock, Timers, UnitOfWork, actorOf, requireKnownVersion } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { CustomersQueries } from '../customers/customers.queries.js';
import { overrideOf, withDedicatedAgent } from './standing.rules.js';
import { StandingStore } from './standing.store.js';
import type { CustomerStanding } from './tier.entity.js';
import { tierErrors } from './tier.errors.js';
import { recordAgentChange } from './tier.events.js';
import { TierSettling } from './tier-settling.js';
import { OVERRIDE_TIMER } from './tier-timer-kinds.js';

/** Whose standing changes, and which version of it the caller has seen; 0 means any. */
export interface StandingTarget {
  customerId: string;
  expectedVersion: number;
}

/** What people decide about how a customer stands (R2). */
@Injectable()
export class StandingsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly customers: CustomersQueries,
    private readonly settling: TierSettling,
    private readonly store: StandingStore,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives a customer a tier in place of the rules, until a time. Throws `crm.tier_unknown`, `crm.tier_override_time`,
   * `crm.customer_not_found` and `platform.version_conflict`.
   */
  override(
    context: RequestContext,
    target: StandingTarget,
    { tier, until, reason }: { tier: string; until: Date; reason: string },
    call: IdempotentCall,
  ): Promise<CustomerStanding> {
    return this.change(context, target, call, async (tx, standing) => {
      const by = actorOf(context.caller);
      const rules = await this.settling.rulesInForce(tx);
      const override = overrideOf({ tier, reason, until, by }, rules, this.clock.now());
      this.timers.set(tx, { kind: OVERRIDE_TIMER, subject: standing.customerId, dueAt: until });
      const patch = { cause: 'override', override, reason } as const;
      return this.settling.settleOneIn(tx, context, standing, patch);
    });
  }

  /** Lets the rules decide again. Throws `crm.tier_not_overridden`, and what overriding throws of the customer. */
  endOverride(
    context: RequestContext,
    target: StandingTarget,
    reason: string,
    call: IdempotentCall,
  ): Promise<CustomerStanding> {
    return this.change(context, target, call, (tx, standing) => {
      if (standing.override === null) throw tierErrors.tier_not_overridden();
      this.timers.cancel(tx, OVERRIDE_TIMER, standing.customerId);
      const patch = { cause: 'override_ended', override: null, reason } as const;
      return this.settling.settleOneIn(tx, context, standing, patch);
    });
  }

  /** Ends what was given once its time is over; a timer that fires before, by a clock that is ahead, waits for it. */
  async expireIn(
    tx: Transaction,
    context: RequestContext,
    customerId: string,
  ): Promise<TimerOutcome> {
    const [standing] = await this.store.lock(tx, [customerId]);
    if (standing?.override == null) return { kind: 'done' };
    const { until } = standing.override;
    if (until > this.clock.now()) return { kind: 'at', dueAt: until };
    const patch = { cause: 'override_expired', override: null } as const;
    await this.settling.settleOneIn(tx, context, standing, patch);
    return { kind: 'done' };
  }

  /** Says which agent is there for a customer, or that nobody is any more; throws what overriding throws of the customer. */
  setDedicatedAgent(
    context: RequestContext,
    target: StandingTarget,
    { agentId, reason }: { agentId: string | null; reason: string },
    call: IdempotentCall,
  ): Promise<CustomerStanding> {
    return this.change(context, target, call, (tx, standing) => {
      const after = withDedicatedAgent(standing, agentId);
      if (after === undefined) return Promise.resolve(standing);
      const origin = { actor: actorOf(context.caller), at: this.clock.now(), reason };
      this.store.save(tx, [{ standing: after, change: undefined }]);
      recordAgentChange(tx, standing, after, origin);
      return Promise.resolve(after);
    });
  }

  private async change(
    context: RequestContext,
    { customerId, expectedVersion }: StandingTarget,
    call: IdempotentCall,
    decide: (tx: Transaction, standing: CustomerStanding) => Promise<CustomerStanding>,
  ): Promise<CustomerStanding> {
    const { id } = await this.customers.get(context.caller, { id: customerId });
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const [standing] = await this.store.lock(tx, [id]);
        // Records are never deleted.
        if (standing === undefined) throw new Error('the customer is gone');
        await requireKnownVersion(tx, { id, version: standing.version }, expectedVersion);
        return decide(tx, standing);
      },
      call,
    );
  }
}
