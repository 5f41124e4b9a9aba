import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import type { DemandChange } from './demand-change.js';
import { demandLexemes } from './demand-search.rules.js';
import type { DemandDepartmentEntity, DemandEntity } from './demand.entity.js';
import { demandErrors } from './demand.errors.js';
import { recordDemandEvent } from './demand.events.js';
import type { DemandEventFacts } from './demand.events.js';
import { DemandMetrics } from './demand.metrics.js';

/** Columns of `demand` under the names of {@link DemandEntity}. */
export const DEMAND_COLUMNS = `
  id, version, title, description, status, origin, customer_id as "raisedForId", votes, joined,
  joined_into_id as "joinedIntoId",
  joined_from_status as "joinedFromStatus", department_id as "departmentId", team_id as "teamId",
  due_at as "dueAt", overdue_at as "overdueAt", decision, delivered_at as "deliveredAt",
  delivery_note as "deliveryNote", untold, told_at as "toldAt", raised_at as "raisedAt",
  raised_by as "raisedBy", updated_at as "updatedAt", updated_by as "updatedBy",
  last_change as "lastChange"`;

/** Columns of `demand_department` under the names of {@link DemandDepartmentEntity}. */
export const DEPARTMENT_COLUMNS = `
  id, version, code, name, name_zh as "nameZh", decide_within_days as "decideWithinDays",
  team_id as "teamId", archived, changed_at as "changedAt", changed_by as "changedBy"`;

// In the order of ids, so that two that lock the same demands wait for each other instead of forever.
const LOCK = `
  select ${DEMAND_COLUMNS} from demand where id = any($1::uuid[]) order by id for update`;

const JOINED_INTO = 'select joined_into_id as "intoId" from demand where id = $1';

const INSERT = `
  insert into demand (id, version, title, description, lexemes, status, origin, votes, joined,
    joined_into_id, joined_from_status, department_id, team_id, due_at, overdue_at, decision,
    delivered_at, delivery_note, untold, told_at, updated_at, updated_by, last_change, raised_at,
    raised_by, customer_id)
  values ($1, $2, $3, $4, array_to_tsvector($5::text[]), $6, $7, $8, $9, $10, $11, $12, $13, $14,
    $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)`;

const UPDATE = `
  update demand set version = $2, title = $3, description = $4,
    lexemes = array_to_tsvector($5::text[]), status = $6, origin = $7, votes = $8, joined = $9,
    joined_into_id = $10, joined_from_status = $11, department_id = $12, team_id = $13,
    due_at = $14, overdue_at = $15, decision = $16, delivered_at = $17, delivery_note = $18,
    untold = $19, told_at = $20, updated_at = $21, updated_by = $22, last_change = $23
  where id = $1`;

const DEPARTMENT = `select ${DEPARTMENT_COLUMNS} from demand_department where id = $1`;

const CUSTOMER = 'select record_of_customer(id) as id from customer where id = $1';

/** Keeps demands with their events and audit trail, on the transaction of the use case. */
@Injectable()
export class DemandStore {
  constructor(private readonly metrics: DemandMetrics) {}

  /** Reads demands and keeps others from changing them until the transaction ends. Throws `crm.demand_not_found`. */
  async lock(tx: Transaction, ...ids: string[]): Promise<DemandEntity[]> {
    const rows = await tx.query<DemandEntity>(LOCK, [ids]);
    return ids.map((id) => {
      const found = rows.find((row) => row.id === id);
      if (found === undefined) throw demandErrors.demand_not_found();
      return found;
    });
  }

  /** The demand that another joined, which it may leave before both are locked; undefined for none. */
  async joinedInto(tx: Transaction, id: string): Promise<string | undefined> {
    const [row] = await tx.query<{ intoId: string | null }>(JOINED_INTO, [id]);
    if (row === undefined) throw demandErrors.demand_not_found();
    return row.intoId ?? undefined;
  }

  /** A department. Throws `crm.demand_department_not_found`. */
  async department(tx: Transaction, id: string): Promise<DemandDepartmentEntity> {
    const [department] = await tx.query<DemandDepartmentEntity>(DEPARTMENT, [id]);
    if (department === undefined) throw demandErrors.demand_department_not_found();
    return department;
  }

  /** The record that a customer has now: the one that theirs was merged into, if it was. Throws `crm.demand_customer_not_found`. */
  async customer(tx: Transaction, id: string): Promise<string> {
    const [customer] = await tx.query<{ id: string }>(CUSTOMER, [id]);
    if (customer === undefined) throw demandErrors.demand_customer_not_found();
    return customer.id;
  }

  /** Stores a new demand or a change of one that was locked, with its event and its audit record. */
  save(tx: Transaction, change: DemandChange, facts: DemandEventFacts = {}): DemandEntity {
    const { demand, happening, changes, reason } = change;
    const values = valuesOf(demand);
    if (demand.version === 1) {
      tx.write(INSERT, [...values, demand.raisedAt, demand.raisedBy, demand.raisedForId]);
    } else {
      tx.write(UPDATE, values);
    }
    recordDemandEvent(tx, change, facts);
    tx.audit({
      operation: `demand.${happening}`,
      aggregateType: 'demand',
      aggregateId: demand.id,
      changes,
      reason,
      at: demand.updatedAt,
    });
    tx.afterCommit(() => this.metrics.count(change));
    return demand;
  }
}

function valuesOf(demand: DemandEntity): unknown[] {
  return [
    demand.id,
    demand.version,
    demand.title,
    demand.description,
    demandLexemes(demand),
    demand.status,
    demand.origin,
    demand.votes,
    demand.joined,
    demand.joinedIntoId,
    demand.joinedFromStatus,
    demand.departmentId,
    demand.teamId,
    demand.dueAt,
    demand.overdueAt,
    demand.decision,
    demand.deliveredAt,
    demand.deliveryNote,
    demand.untold,
    demand.toldAt,
    demand.updatedAt,
    demand.updatedBy,
    demand.lastChange,
  ];
}
