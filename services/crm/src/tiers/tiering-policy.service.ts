import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import {
  Clock,
  Database,
  UnitOfWork,
  actorOf,
  platformErrors,
  requireKnownVersion,
} from '@shouwen/platform';
import type { IdempotentCall, RequestContext } from '@shouwen/platform';
import { scheduleViolations } from './tier-review-schedule.rules.js';
import type { TierReviewSchedule } from './tier-review-schedule.rules.js';
import { TieringPolicy } from './tiering-policy.js';
import type { TieringPolicyRow } from './tiering-policy.js';

const READ = `
  select id, version, to_char(night_at, 'HH24:MI') as "nightAt", time_zone as "timeZone",
    batch_rows as "batchRows", sample_rows as "sampleRows", changed_at as "changedAt"
  from tiering_policy`;

const SAVE = `
  update tiering_policy set version = $1, night_at = $2, time_zone = $3, batch_rows = $4,
    sample_rows = $5, changed_at = $6`;

const fields = ['nightAt', 'timeZone', 'batchRows', 'sampleRows'] as const;

/** Reads and replaces when all customers are looked at, and how many at a time. */
@Injectable()
export class TieringPolicyService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: TieringPolicy,
    private readonly clock: Clock,
  ) {}

  /** The policy as it is now. */
  async get(): Promise<TieringPolicyRow> {
    return onlyOne(await this.database.query<TieringPolicyRow>(READ));
  }

  /** Replaces the policy. Throws `platform.invalid_request` naming the field, and `platform.version_conflict`. */
  put(
    context: RequestContext,
    schedule: TierReviewSchedule,
    { reason, expectedVersion }: { reason: string; expectedVersion: number },
    call: IdempotentCall,
  ): Promise<TieringPolicyRow> {
    const violations = scheduleViolations(schedule);
    if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = onlyOne(await tx.query<TieringPolicyRow>(`${READ} for update`));
        await requireKnownVersion(tx, before, expectedVersion);
        const changes = fields
          .filter((field) => before[field] !== schedule[field])
          .map((field) => ({ field, from: String(before[field]), to: String(schedule[field]) }));
        if (changes.length === 0) return before;
        const changedAt = this.clock.now();
        const after = { id: before.id, version: before.version + 1, ...schedule, changedAt };
        const { nightAt, timeZone, batchRows, sampleRows } = schedule;
        tx.write(SAVE, [after.version, nightAt, timeZone, batchRows, sampleRows, changedAt]);
        tx.record({
          message: topicMessages.TieringPolicyChanged,
          aggregateId: after.id,
          // The row that the migration brought has had no event.
          sequence: after.version - 1,
          at: changedAt,
          payload: {
            policyId: after.id,
            schedule,
            at: changedAt,
            actor: { ...actorOf(context.caller), name: '' },
          },
        });
        tx.audit({
          operation: 'tiering_policy.changed',
          aggregateType: 'tiering_policy',
          aggregateId: after.id,
          changes,
          reason,
          at: changedAt,
        });
        this.policy.waitForNight(tx);
        return after;
      },
      call,
    );
  }
}

function onlyOne([row]: TieringPolicyRow[]): TieringPolicyRow {
  if (row === undefined) throw new Error('there is no policy of tiering');
  return row;
}
