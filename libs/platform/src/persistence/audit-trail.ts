import type { ActorKind, AuditRecord, FieldChange } from '@shouwen/contracts';
import { platformErrors } from '../errors/platform-errors.js';
import type { Database } from './database.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface AuditRow {
  id: string;
  at: Date;
  actor_kind: ActorKind;
  actor_id: string;
  actor_name: string;
  on_behalf_of: string;
  operation: string;
  aggregate_type: string;
  aggregate_id: string;
  changes: FieldChange[];
  reason: string;
  correlation_id: string;
}

/** Which records of the audit trail to read, and which page of them. */
export interface AuditQuery {
  aggregateId?: string;
  actorId?: string;
  /** Records on a page, 1 to 100. */
  size: number;
  /** Id of the last record of the page before. */
  after?: string;
}

/** Reads a service's audit trail (P6). */
export class AuditTrail {
  constructor(private readonly database: Database) {}

  /** A page of records, newest first; `next` is empty on the last one. Throws `platform.page_token_invalid`. */
  async list(query: AuditQuery): Promise<{ records: AuditRecord[]; next: string }> {
    const parameters: unknown[] = [query.size + 1];
    const conditions: string[] = [];
    const add = (condition: string, value: string | undefined) => {
      if (value === undefined) return;
      parameters.push(value);
      conditions.push(`${condition} $${parameters.length}`);
    };
    add('aggregate_id =', query.aggregateId);
    add('actor_id =', query.actorId);
    if (query.after !== undefined && !UUID.test(query.after)) {
      throw platformErrors.page_token_invalid();
    }
    add('id <', query.after);
    const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
    const rows = await this.database.query<AuditRow>(
      `select id, at, actor_kind, actor_id, actor_name, on_behalf_of, operation, aggregate_type,
         aggregate_id, changes, reason, correlation_id
       from audit_record ${where} order by id desc limit $1`,
      parameters,
    );
    const records = rows.slice(0, query.size).map(toRecord);
    return { records, next: rows.length > query.size ? (records.at(-1)?.id ?? '') : '' };
  }
}

function toRecord(row: AuditRow): AuditRecord {
  return {
    id: row.id,
    at: row.at,
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    onBehalfOf: row.on_behalf_of,
    operation: row.operation,
    aggregateType: row.aggregate_type,
    aggregateId: row.aggregate_id,
    changes: row.changes,
    reason: row.reason,
    correlationId: row.correlation_id,
  };
}
