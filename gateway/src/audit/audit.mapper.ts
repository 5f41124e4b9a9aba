import type { AuditRecord as AuditRecordMessage } from '@shouwen/contracts';
import { toActor } from '../contract/actor.mapper.js';
import { toFieldChange } from '../contract/field-change.mapper.js';
import { present } from '../contract/present.js';
import type { AuditRecord } from '../gen/graphql.js';

/** An audit record of the contract as the schema shows it. */
export function toAuditRecord(record: AuditRecordMessage): AuditRecord {
  return {
    id: record.id,
    at: present(record.at, 'at'),
    actor: toActor(record.actor),
    onBehalfOf: record.onBehalfOf || null,
    operation: record.operation,
    aggregateType: record.aggregateType,
    aggregateId: record.aggregateId,
    changes: record.changes.map(toFieldChange),
    reason: record.reason || null,
    correlationId: record.correlationId,
  };
}
