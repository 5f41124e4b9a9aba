import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import { SupervisionOrderEntity } from './supervision.entity.js';
import { recordSupervisionEvent } from './supervision.events.js';
import { SupervisionMetrics } from './supervision.metrics.js';
import type { SupervisionChange } from './supervision.rules.js';

/** Columns of `supervision_order` under the names of {@link SupervisionOrderEntity}. */
export const ORDER_COLUMNS = `
  id, version, target_type as "targetType", target_id as "targetId", target_number as "targetNumber",
  status, what, assignee, issuer, opened_at as "openedAt", due_at as "dueAt",
  acknowledged_at as "acknowledgedAt", replied_at as "repliedAt", reply, chase_count as "chaseCount",
  chased_at as "chasedAt", level, reminded_at as "remindedAt", overdue_at as "overdueAt", verdict,
  verdict_note as "verdictNote", closed_at as "closedAt", closed_by as "closedBy",
  updated_at as "updatedAt", updated_by as "updatedBy", last_change as "lastChange"`;

const LOCK = `select ${ORDER_COLUMNS} from supervision_order where id = $1 for update`;

/** Keeps orders with their events and audit trail, on the transaction of the use case. */
@Injectable()
export class SupervisionStore {
  constructor(private readonly metrics: SupervisionMetrics) {}

  async lock(tx: Transaction, id: string): Promise<SupervisionOrderEntity | undefined> {
    const [order] = await tx.query<SupervisionOrderEntity>(LOCK, [id]);
    return order;
  }

  /** Stores a change, and records its event and its trace in the audit trail. */
  async save(tx: Transaction, change: SupervisionChange): Promise<SupervisionOrderEntity> {
    const { order, happening } = change;
    const { id, ...columns } = order;
    if (happening === 'opened') await tx.manager.insert(SupervisionOrderEntity, order);
    else await tx.manager.update(SupervisionOrderEntity, { id }, columns);
    recordSupervisionEvent(tx, change);
    tx.audit({
      operation: `supervision_order.${happening}`,
      aggregateType: 'supervision_order',
      aggregateId: id,
      changes: change.changes,
      reason: change.reason,
      at: order.updatedAt,
    });
    tx.afterCommit(() => this.metrics.count(change));
    return order;
  }
}
