import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Database, UnitOfWork, actorOf, requireKnownVersion } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import type { SupervisionLimits, SupervisionPolicy } from './supervision.entity.js';
import { limitsToProto } from './supervision.mapper.js';

const READ = `
  select id, version, remind_before_seconds as "remindBeforeSeconds",
    default_limit_seconds as "defaultLimitSeconds", chases_per_level as "chasesPerLevel",
    highest_level as "highestLevel", updated_at as "updatedAt"
  from supervision_policy`;

const LOCK = `${READ} for update`;

const WRITE = `
  update supervision_policy set version = $2, remind_before_seconds = $3, default_limit_seconds = $4,
    chases_per_level = $5, highest_level = $6, updated_at = $7
  where id = $1`;

const FIELDS = [
  'remindBeforeSeconds',
  'defaultLimitSeconds',
  'chasesPerLevel',
  'highestLevel',
] as const;

/** Reads and replaces the limits of supervision. */
@Injectable()
export class SupervisionPoliciesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The limits that hold now. */
  async get(): Promise<SupervisionPolicy> {
    return only(await this.database.query<SupervisionPolicy>(READ));
  }

  /** The limits that hold in a transaction. */
  async getIn(tx: Transaction): Promise<SupervisionPolicy> {
    return only(await tx.query<SupervisionPolicy>(READ));
  }

  /** Replaces the limits. Throws `platform.version_conflict`. */
  put(
    context: RequestContext,
    wanted: { limits: SupervisionLimits; reason: string; expectedVersion: number },
    call: IdempotentCall,
  ): Promise<SupervisionPolicy> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = only(await tx.query<SupervisionPolicy>(LOCK));
        const { id, version } = before;
        await requireKnownVersion(tx, { id, version }, wanted.expectedVersion);
        const changes = FIELDS.filter((field) => before[field] !== wanted.limits[field]).map(
          (field) => ({ field, from: String(before[field]), to: String(wanted.limits[field]) }),
        );
        if (changes.length === 0) return before;
        const policy = { ...wanted.limits, id, version: version + 1, updatedAt: this.clock.now() };
        const values = FIELDS.map((field) => policy[field]);
        await tx.query(WRITE, [id, policy.version, ...values, policy.updatedAt]);
        const at = policy.updatedAt;
        tx.record({
          message: topicMessages.SupervisionPolicyChanged,
          aggregateId: id,
          sequence: policy.version,
          at,
          payload: {
            limits: limitsToProto(policy),
            actor: { ...actorOf(context.caller), name: '' },
          },
        });
        tx.audit({
          operation: 'supervision_policy.changed',
          aggregateType: 'supervision_policy',
          aggregateId: id,
          changes,
          reason: wanted.reason,
          at,
        });
        return policy;
      },
      call,
    );
  }
}

function only(rows: SupervisionPolicy[]): SupervisionPolicy {
  const [policy] = rows;
  if (policy === undefined)
    throw new Error('the supervision policy is missing; run the migrations');
  return policy;
}
