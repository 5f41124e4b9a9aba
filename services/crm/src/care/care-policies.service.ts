import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import {
  Clock,
  Database,
  Ids,
  UnitOfWork,
  actorOf,
  platformErrors,
  requireKnownVersion,
} from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import type {
  CareBenefits,
  CareEntitlementEntity,
  CarePolicyEntity,
  CareSchedule,
} from './care.entity.js';
import { entitlementToProto, scheduleToProto } from './care.mapper.js';
import { benefitProblems, changesBetween, scheduleProblems } from './care-policy.rules.js';
import { CareScheduler } from './care-scheduler.js';

const ENTITLEMENT = `
  select tier, id, version, visit_every_months as "visitEveryMonths",
    birthday_benefit as "birthdayBenefit", birthday_benefit_zh as "birthdayBenefitZh", offers,
    updated_at as "updatedAt"
  from care_entitlement`;

const LIST_ENTITLEMENTS = `${ENTITLEMENT} order by tier limit 100`;
const LOCK_ENTITLEMENT = `${ENTITLEMENT} where tier = $1 for update`;

const SAVE_ENTITLEMENT = `
  insert into care_entitlement (tier, id, version, visit_every_months, birthday_benefit,
    birthday_benefit_zh, offers, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (tier) do update set version = $3, visit_every_months = $4, birthday_benefit = $5,
    birthday_benefit_zh = $6, offers = $7, updated_at = $8`;

const SAVE_POLICY = `
  update care_policy set version = $2, time_zone = $3, project_phases = $4, visit_lead_days = $5,
    birthday_lead_days = $6, leap_day = $7, updated_at = $8
  where id = $1`;

/** What is wanted, why, and which version was seen. */
export interface PolicyWrite {
  reason: string;
  expectedVersion: number;
}

/** Reads and replaces what tiers bring and how care is scheduled. */
@Injectable()
export class CarePoliciesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly scheduler: CareScheduler,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** How care is scheduled now. */
  policy(): Promise<CarePolicyEntity> {
    return this.scheduler.policy(this.database);
  }

  /** What each tier brings, by its code. */
  entitlements(): Promise<CareEntitlementEntity[]> {
    return this.database.query<CareEntitlementEntity>(LIST_ENTITLEMENTS);
  }

  /** Says what a tier brings. Throws `platform.invalid_request` and `platform.version_conflict`. */
  putEntitlement(
    context: RequestContext,
    tier: string,
    benefits: CareBenefits,
    { reason, expectedVersion }: PolicyWrite,
    call: IdempotentCall,
  ): Promise<CareEntitlementEntity> {
    const violations = benefitProblems(benefits);
    if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const [before] = await tx.query<CareEntitlementEntity>(LOCK_ENTITLEMENT, [tier]);
        const id = before?.id ?? this.ids.next();
        const version = before?.version ?? 0;
        await requireKnownVersion(tx, { id, version }, expectedVersion);
        const changes = changesBetween(before, benefits);
        if (before !== undefined && changes.length === 0) return before;
        const updatedAt = this.clock.now();
        const after = { ...benefits, tier, id, version: version + 1, updatedAt };
        await this.saveEntitlement(tx, after);
        const actor = { ...actorOf(context.caller), name: '' };
        tx.record({
          message: topicMessages.CareEntitlementChanged,
          aggregateId: id,
          sequence: after.version,
          at: updatedAt,
          payload: { entitlement: entitlementToProto(after), actor },
        });
        tx.audit({
          operation: 'care_entitlement.changed',
          aggregateType: 'care_entitlement',
          aggregateId: id,
          changes,
          reason,
          at: updatedAt,
        });
        this.scheduler.rescheduleTier(tx, tier, updatedAt);
        return after;
      },
      call,
    );
  }

  /** Says how care is scheduled. Throws `platform.invalid_request` and `platform.version_conflict`. */
  putPolicy(
    context: RequestContext,
    schedule: CareSchedule,
    { reason, expectedVersion }: PolicyWrite,
    call: IdempotentCall,
  ): Promise<CarePolicyEntity> {
    const violations = scheduleProblems(schedule);
    if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await this.scheduler.policy(tx, 'for update');
        const { id } = before;
        await requireKnownVersion(tx, before, expectedVersion);
        const changes = changesBetween(before, schedule);
        if (changes.length === 0) return before;
        const updatedAt = this.clock.now();
        const after = { ...schedule, id, version: before.version + 1, updatedAt };
        tx.write(SAVE_POLICY, [
          id,
          after.version,
          after.timeZone,
          JSON.stringify(after.projectPhases),
          after.visitLeadDays,
          after.birthdayLeadDays,
          after.leapDay,
          updatedAt,
        ]);
        const actor = { ...actorOf(context.caller), name: '' };
        tx.record({
          message: topicMessages.CarePolicyChanged,
          aggregateId: id,
          sequence: after.version,
          at: updatedAt,
          payload: { schedule: scheduleToProto(after), actor },
        });
        tx.audit({
          operation: 'care_policy.changed',
          aggregateType: 'care_policy',
          aggregateId: id,
          changes,
          reason,
          at: updatedAt,
        });
        this.scheduler.rescheduleAll(tx, updatedAt);
        return after;
      },
      call,
    );
  }

  private async saveEntitlement(tx: Transaction, one: CareEntitlementEntity): Promise<void> {
    await tx.query(SAVE_ENTITLEMENT, [
      one.tier,
      one.id,
      one.version,
      one.visitEveryMonths,
      one.birthdayBenefit,
      one.birthdayBenefitZh,
      JSON.stringify(one.offers),
      one.updatedAt,
    ]);
  }
}
