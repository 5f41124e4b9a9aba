import { Injectable } from '@nestjs/common';
import type { Actor } from '@shouwen/contracts';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Database, UnitOfWork, actorOf, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext } from '@shouwen/platform';
import { nameOf } from '../tickets/ticket-access.js';
import { limitsErrors } from './limits.errors.js';

/** A limit as it is kept. */
export interface LimitRow {
  id: string;
  name: string;
  value: number;
  maximum: number;
  version: number;
  changedAt: Date;
  changedBy: Actor | null;
}

const COLUMNS = `
  id, name, value, maximum, version, changed_at as "changedAt", changed_by as "changedBy"`;

const LIST = `select ${COLUMNS} from collaboration_limit order by name limit 100`;

const LOCK = `select ${COLUMNS} from collaboration_limit where name = $1 for update`;

const SAVE = `
  update collaboration_limit set value = $2, version = version + 1, changed_at = $3, changed_by = $4
  where name = $1 returning ${COLUMNS}`;

/** Lists and changes the limits of working together. */
@Injectable()
export class LimitsService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** All limits, by name. */
  list(): Promise<LimitRow[]> {
    return this.database.query<LimitRow>(LIST);
  }

  /** Changes a limit. Throws `ticketing.limit_not_found` and `ticketing.limit_out_of_range`. */
  set(
    context: RequestContext,
    { name, value, expectedVersion }: { name: string; value: number; expectedVersion: number },
    call: IdempotentCall,
  ): Promise<LimitRow> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const [before] = await tx.query<LimitRow>(LOCK, [name]);
        if (before === undefined) throw limitsErrors.limit_not_found();
        if (expectedVersion !== 0 && expectedVersion !== before.version) {
          throw platformErrors.version_conflict({
            current: String(before.version),
            changedBy: nameOf(before.changedBy),
            changedAt: before.changedAt.toISOString(),
            change: 'set',
          });
        }
        const maximum = String(before.maximum);
        if (value > before.maximum) {
          const violations = [
            {
              field: 'value',
              description: `must be at most ${maximum}`,
              descriptionZh: `不能大于 ${maximum}`,
            },
          ];
          throw limitsErrors.limit_out_of_range({ name, maximum }, { violations });
        }
        const now = this.clock.now();
        const actor = actorOf(context.caller);
        const [after] = await tx.query<LimitRow>(SAVE, [name, value, now, actor]);
        if (after === undefined) throw new Error('a limit that was locked is gone');
        tx.record({
          message: topicMessages.LimitChanged,
          aggregateId: after.id,
          sequence: after.version,
          at: now,
          payload: { name, value, at: now, actor: { ...actor, name: '' } },
        });
        tx.audit({
          operation: 'limit.set',
          aggregateType: 'limit',
          aggregateId: after.id,
          changes: [{ field: name, from: String(before.value), to: String(value) }],
          at: now,
        });
        return after;
      },
      call,
    );
  }
}
