import { Injectable } from '@nestjs/common';
import { Clock, Database, UnitOfWork, actorOf, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import type { DutyLimits, DutyPolicy } from './duty-policy.entity.js';
import { checkedLimits, policyChanges } from './duty-policy.rules.js';
import { recordPolicyChanged } from './duty.events.js';
import { knownStaffIn } from '../staff/staff-lookup.js';

const READ = `
  select id, version, max_transfers as "maxTransfers", offer_limit_seconds as "offerLimitSeconds",
    unowned_limit_seconds as "unownedLimitSeconds", max_refusals as "maxRefusals",
    first_response_limit_seconds as "firstResponseLimitSeconds", backstop_owner_id as "backstopOwnerId",
    team_backstops as "teamBackstops", updated_at as "updatedAt"
  from duty_policy`;

const LOCK = `${READ} for update`;

const LAST_CHANGE = `
  select actor_name as name, actor_id as id from audit_record where aggregate_id = $1 order by id desc limit 1`;

const WRITE = `
  update duty_policy set version = $2, max_transfers = $3, offer_limit_seconds = $4, unowned_limit_seconds = $5,
    max_refusals = $6, first_response_limit_seconds = $7, backstop_owner_id = $8, team_backstops = $9, updated_at = $10
  where id = $1`;

/** Reads and replaces the limits of first-asked responsibility. */
@Injectable()
export class DutyPoliciesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The limits that hold now. */
  async get(): Promise<DutyPolicy> {
    return only(await this.database.query<DutyPolicy>(READ));
  }

  /** The limits that hold in a transaction. */
  async getIn(tx: Transaction): Promise<DutyPolicy> {
    return only(await tx.query<DutyPolicy>(READ));
  }

  /** Replaces the limits. Throws `ticketing.duty_policy_invalid` and `platform.version_conflict`. */
  put(
    context: RequestContext,
    wanted: { limits: DutyLimits; reason: string; expectedVersion: number },
    call: IdempotentCall,
  ): Promise<DutyPolicy> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = only(await tx.query<DutyPolicy>(LOCK));
        if (wanted.expectedVersion !== 0 && wanted.expectedVersion !== before.version) {
          throw await this.versionConflict(tx, before);
        }
        const { backstopOwnerId, teamBackstops } = wanted.limits;
        const known = await knownStaffIn(tx, {
          people: [backstopOwnerId, ...teamBackstops.map(({ ownerId }) => ownerId)],
          teams: teamBackstops.map(({ teamId }) => teamId),
        });
        const limits = checkedLimits(wanted.limits, known);
        const changes = policyChanges(before, limits);
        if (changes.length === 0) return before;
        const { id, version } = before;
        const policy = { ...limits, id, version: version + 1, updatedAt: this.clock.now() };
        await this.write(tx, policy);
        recordPolicyChanged(tx, policy, actorOf(context.caller));
        tx.audit({
          operation: 'duty_policy.changed',
          aggregateType: 'duty_policy',
          aggregateId: id,
          changes,
          reason: wanted.reason,
          at: policy.updatedAt,
        });
        return policy;
      },
      call,
    );
  }

  private async write(tx: Transaction, policy: DutyPolicy): Promise<void> {
    await tx.query(WRITE, [
      policy.id,
      policy.version,
      policy.maxTransfers,
      policy.offerLimitSeconds,
      policy.unownedLimitSeconds,
      policy.maxRefusals,
      policy.firstResponseLimitSeconds,
      policy.backstopOwnerId,
      JSON.stringify(policy.teamBackstops),
      policy.updatedAt,
    ]);
  }

  private async versionConflict(tx: Transaction, { id, version, updatedAt }: DutyPolicy) {
    const [last] = await tx.query<{ name: string; id: string }>(LAST_CHANGE, [id]);
    return platformErrors.version_conflict({
      current: String(version),
      changedBy: last === undefined ? '-' : last.name || last.id,
      changedAt: updatedAt.toISOString(),
      change: 'duty_policy.changed',
    });
  }
}

function only(rows: DutyPolicy[]): DutyPolicy {
  const [policy] = rows;
  if (policy === undefined) throw new Error('the duty policy is missing; run the migrations');
  return policy;
}
