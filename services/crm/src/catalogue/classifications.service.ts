import { Injectable } from '@nestjs/common';
import type { Actor } from '@shouwen/contracts';
import { topicMessages } from '@shouwen/contracts';
import {
  Clock,
  Database,
  Ids,
  UnitOfWork,
  actorOf,
  pageOf,
  platformErrors,
  uuidKey,
} from '@shouwen/platform';
import type { IdempotentCall, Page, PageOf, RequestContext } from '@shouwen/platform';
import type { ClassificationDimension, ClassificationEntity } from './classification.entity.js';

const COLUMNS = `
  id, version, dimension, code, name, name_zh as "nameZh", archived, changed_at as "changedAt",
  changed_by as "changedBy"`;

const LIST = `
  select ${COLUMNS} from classification
  where ($1::text is null or dimension = $1) and ($2 or not archived)
    and ($3::uuid is null or id > $3)
  order by id limit $4`;

const LOCK = `select ${COLUMNS} from classification where dimension = $1 and code = $2 for update`;

const SAVE = `
  insert into classification
    (id, version, dimension, code, name, name_zh, archived, changed_at, changed_by)
  values ($1, 1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (dimension, code) do update set version = classification.version + 1,
    name = excluded.name, name_zh = excluded.name_zh, archived = excluded.archived,
    changed_at = excluded.changed_at, changed_by = excluded.changed_by
  returning ${COLUMNS}`;

/** A classification as an administrator wants it. */
export interface ClassificationCommand {
  dimension: ClassificationDimension;
  code: string;
  name: string;
  nameZh: string;
  archived: boolean;
  expectedVersion: number;
}

/** Lists and changes what customers are classified by. */
@Injectable()
export class ClassificationsService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** A page of classifications, in the order of their ids. */
  async list(
    filter: { dimension?: ClassificationDimension; includeArchived: boolean },
    page: Page,
  ): Promise<PageOf<ClassificationEntity>> {
    const rows = await this.database.query<ClassificationEntity>(LIST, [
      filter.dimension ?? null,
      filter.includeArchived,
      uuidKey(page) ?? null,
      page.size + 1,
    ]);
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /** Adds or changes the classification with a dimension and code. Throws `platform.version_conflict`. */
  save(
    context: RequestContext,
    { expectedVersion, ...wanted }: ClassificationCommand,
    call: IdempotentCall,
  ): Promise<ClassificationEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const { dimension, code, name, nameZh, archived } = wanted;
        const [before] = await tx.query<ClassificationEntity>(LOCK, [dimension, code]);
        if (expectedVersion !== 0 && expectedVersion !== (before?.version ?? 0)) {
          throw conflictOf(before, this.clock.now());
        }
        const now = this.clock.now();
        const actor = actorOf(context.caller);
        const [after] = await tx.query<ClassificationEntity>(SAVE, [
          ...[this.ids.next(), dimension, code, name, nameZh, archived, now],
          actor,
        ]);
        if (after === undefined) throw new Error('a classification that was saved is gone');
        tx.record({
          message: topicMessages.ClassificationChanged,
          aggregateId: after.id,
          sequence: after.version,
          at: now,
          payload: {
            classificationId: after.id,
            ...{ dimension, code, name, nameZh, archived },
            ...{ at: now, actor: { ...actor, name: '' } },
          },
        });
        tx.audit({
          operation: 'classification.saved',
          aggregateType: 'classification',
          aggregateId: after.id,
          changes: (['name', 'nameZh', 'archived'] as const)
            .filter((field) => before?.[field] !== after[field])
            .map((field) => ({
              field,
              from: before && String(before[field]),
              to: String(after[field]),
            })),
          at: now,
        });
        return after;
      },
      call,
    );
  }
}

function conflictOf(
  before: { version: number; changedBy: Actor | null; changedAt: Date } | undefined,
  now: Date,
) {
  return platformErrors.version_conflict({
    current: String(before?.version ?? 0),
    changedBy: before?.changedBy?.name || before?.changedBy?.id || '-',
    changedAt: (before?.changedAt ?? now).toISOString(),
    change: 'saved',
  });
}
