import { Injectable } from '@nestjs/common';
import { Clock, Ids, UnitOfWork, platformErrors, requireKnownVersion } from '@shouwen/platform';
import type {
  FieldViolation,
  IdempotentCall,
  RequestContext,
  Transaction,
} from '@shouwen/platform';
import type { AccountPlanEntity } from './care.entity.js';
import { careErrors } from './care.errors.js';
import { recordPlanEvent } from './care.events.js';
import { changesBetween, requireLocalDate } from './care-policy.rules.js';
import { CareKeeping } from './care-profiles.service.js';
import { planSource } from './care-sources.js';

/** What the plan of a key account says. */
export type PlanCommand = Pick<
  AccountPlanEntity,
  'owner' | 'objectives' | 'preferences' | 'startedOn' | 'meetingEveryMonths' | 'visitEveryMonths'
>;

/** Whose plan an operation is about, and which version of it the caller has seen; 0 means any. */
export interface PlanTarget {
  customerId: string;
  expectedVersion: number;
}

/** The use cases of the plans of key accounts (R5). */
@Injectable()
export class AccountPlansService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keeping: CareKeeping,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Writes the plan of a customer. Throws `crm.customer_not_found`, `platform.invalid_request` and `platform.version_conflict`. */
  put(
    context: RequestContext,
    { customerId, expectedVersion }: PlanTarget,
    command: PlanCommand,
    call: IdempotentCall,
  ): Promise<AccountPlanEntity> {
    requireLocalDate('started_on', command.startedOn);
    requirePlan(command);
    return this.unitOfWork.run(
      context,
      async (tx) => {
        await this.keeping.customers.lockIn(tx, context, { customerId, expectedVersion: 0 });
        const before = await this.keeping.store.lockPlanOf(tx, customerId);
        const id = before?.id ?? this.ids.next();
        const version = before?.version ?? 0;
        await requireKnownVersion(tx, { id, version }, expectedVersion);
        const now = this.clock.now();
        const after: AccountPlanEntity = {
          ...command,
          id,
          customerId,
          version: version + 1,
          status: 'active',
          createdAt: before?.createdAt ?? now,
          updatedAt: now,
        };
        return this.saveIn(tx, context, before, after, '');
      },
      call,
    );
  }

  /** Ends a plan: nothing falls due by it any more. Throws `crm.account_plan_not_found`. */
  end(
    context: RequestContext,
    { customerId, expectedVersion }: PlanTarget,
    reason: string,
    call: IdempotentCall,
  ): Promise<AccountPlanEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await this.keeping.store.lockPlanOf(tx, customerId);
        if (before === undefined) throw careErrors.account_plan_not_found();
        await requireKnownVersion(tx, before, expectedVersion);
        if (before.status === 'ended') return before;
        const version = before.version + 1;
        const after = { ...before, version, status: 'ended', updatedAt: this.clock.now() } as const;
        return this.saveIn(tx, context, before, after, reason);
      },
      call,
    );
  }

  private async saveIn(
    tx: Transaction,
    context: RequestContext,
    before: AccountPlanEntity | undefined,
    plan: AccountPlanEntity,
    reason: string,
  ): Promise<AccountPlanEntity> {
    const { store, scheduler, tasks } = this.keeping;
    if (before !== undefined && changesBetween(wordsOf(before), wordsOf(plan)).length === 0) {
      return before;
    }
    store.savePlan(tx, plan);
    await scheduler.scheduleIn(tx, planSource(plan), await scheduler.policy(tx));
    if (plan.status === 'ended') {
      const kinds = ['account_visit', 'account_meeting'] as const;
      await tasks.dropIn(tx, context, plan.id, kinds, reason);
    }
    recordPlanEvent(tx, plan, context.caller);
    tx.audit({
      operation: before === undefined ? 'account_plan.created' : 'account_plan.changed',
      aggregateType: 'account_plan',
      aggregateId: plan.id,
      changes: changesBetween(before && factsOf(before), factsOf(plan)),
      reason,
      at: plan.updatedAt,
    });
    return plan;
  }
}

/** What the audit trail tells of a plan: no objectives and no preferences (R9). */
function factsOf(plan: AccountPlanEntity) {
  return {
    customerId: plan.customerId,
    ownerId: plan.owner.id,
    startedOn: plan.startedOn,
    meetingEveryMonths: plan.meetingEveryMonths,
    visitEveryMonths: plan.visitEveryMonths,
    status: plan.status,
  };
}

function wordsOf(plan: AccountPlanEntity) {
  const { objectives, preferences } = plan;
  return { ...factsOf(plan), objectives, preferences };
}

function requirePlan({ preferences }: PlanCommand): void {
  const violations: FieldViolation[] = [];
  preferences.forEach(({ key }, index) => {
    if (preferences.findIndex((other) => other.key === key) === index) return;
    violations.push({
      field: `preferences.${index}.key`,
      description: 'must be there once',
      descriptionZh: '不能重复',
    });
  });
  if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
}
