import { Injectable } from '@nestjs/common';
import type { Reads, Transaction } from '@shouwen/platform';
import type {
  AccountPlanEntity,
  CareProfileEntity,
  CareProjectEntity,
  CareTaskEntity,
} from './care.entity.js';
import { recordCareTaskEvent } from './care.events.js';
import { CareMetrics } from './care.metrics.js';
import type { CareTaskChange } from './care-task.rules.js';

/** The purpose of consent that birthday greetings and benefits ask for. */
export const BIRTHDAY_PURPOSE = 'birthday';

/** Columns of `care_profile` under the names of {@link CareProfileEntity}; of consent holds what the customer said last. */
export const PROFILE_COLUMNS = `
  customer_id as "customerId", version, tier, tier_since::text as "tierSince", owner, birthday,
  (select case when coalesce(said.given, purpose.given_by_default)
      then coalesce(said.at, care_profile.tier_since::timestamptz) end
    from consent_purpose as purpose left join consent as said
      on said.purpose = purpose.code and said.customer_id = care_profile.customer_id
    where purpose.code = '${BIRTHDAY_PURPOSE}') as "birthdayConsentAt",
  updated_at as "updatedAt"`;

/** Columns of `care_project` under the names of {@link CareProjectEntity}. */
export const PROJECT_COLUMNS = `
  id, version, customer_id as "customerId", name, started_on::text as "startedOn", owner, status,
  created_at as "createdAt", updated_at as "updatedAt"`;

/** Columns of `account_plan` under the names of {@link AccountPlanEntity}. */
export const PLAN_COLUMNS = `
  id, version, customer_id as "customerId", owner, objectives, preferences,
  started_on::text as "startedOn", meeting_every_months as "meetingEveryMonths",
  visit_every_months as "visitEveryMonths", status, created_at as "createdAt",
  updated_at as "updatedAt"`;

/** Columns of `care_task` under the names of {@link CareTaskEntity}. */
export const TASK_COLUMNS = `
  id, version, kind, customer_id as "customerId", source_id as "sourceId",
  occurs_on::text as "occursOn", what, what_zh as "whatZh", owner, status, due_at as "dueAt",
  overdue_at as "overdueAt", result, created_at as "createdAt", closed_at as "closedAt",
  closed_by as "closedBy", updated_at as "updatedAt", updated_by as "updatedBy"`;

const PROFILE = `select ${PROFILE_COLUMNS} from care_profile where customer_id = $1`;
const PROJECT = `select ${PROJECT_COLUMNS} from care_project where id = $1`;
const PLAN = `select ${PLAN_COLUMNS} from account_plan where id = $1`;
const LOCK_PLAN = `select ${PLAN_COLUMNS} from account_plan where customer_id = $1 for update`;
const LOCK_TASK = `select ${TASK_COLUMNS} from care_task where id = $1 for update`;

const LOCK_OPEN_TASKS = `
  select ${TASK_COLUMNS} from care_task
  where source_id = $1 and kind = any($2::text[]) and status = 'open' and occurs_on is not null
  order by id for update`;

// The release before reads the column of consent, and only that one.
const SAVE_PROFILE = `
  insert into care_profile (customer_id, version, tier, tier_since, owner, birthday,
    birthday_consent_at, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (customer_id) do update set version = $2, tier = $3, tier_since = $4, owner = $5,
    birthday = $6, birthday_consent_at = $7, updated_at = $8`;

const SAVE_PROJECT = `
  insert into care_project (id, version, customer_id, name, started_on, owner, status, created_at,
    updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (id) do update set version = $2, name = $4, started_on = $5, owner = $6, status = $7,
    updated_at = $9`;

const SAVE_PLAN = `
  insert into account_plan (id, version, customer_id, owner, objectives, preferences, started_on,
    meeting_every_months, visit_every_months, status, created_at, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  on conflict (id) do update set version = $2, owner = $4, objectives = $5, preferences = $6,
    started_on = $7, meeting_every_months = $8, visit_every_months = $9, status = $10,
    updated_at = $12`;

// One that is there already for the same date is left as it is.
const INSERT_TASK = `
  insert into care_task (id, version, kind, customer_id, source_id, occurs_on, what, what_zh, owner,
    status, due_at, result, created_at, updated_at, updated_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '', $12, $12, $13)
  on conflict (source_id, kind, occurs_on) do nothing returning id`;

const UPDATE_TASK = `
  update care_task set version = $2, owner = $3, status = $4, overdue_at = $5, result = $6,
    closed_at = $7, closed_by = $8, updated_at = $9, updated_by = $10
  where id = $1`;

/** Keeps what care is made of, on the transaction of the use case. */
@Injectable()
export class CareStore {
  constructor(private readonly metrics: CareMetrics) {}

  /** What care a customer gets; with `lock` nobody else changes it until the transaction ends. */
  async profile(from: Reads, customerId: string, lock: '' | 'for update' = '') {
    const rows = await from.query<CareProfileEntity>(`${PROFILE} ${lock}`, [customerId]);
    return rows[0];
  }

  async project(from: Reads, id: string, lock: '' | 'for update' = '') {
    const rows = await from.query<CareProjectEntity>(`${PROJECT} ${lock}`, [id]);
    return rows[0];
  }

  async plan(from: Reads, id: string): Promise<AccountPlanEntity | undefined> {
    const rows = await from.query<AccountPlanEntity>(PLAN, [id]);
    return rows[0];
  }

  /** Reads the plan of a customer and keeps others from changing it until the transaction ends. */
  async lockPlanOf(tx: Transaction, customerId: string): Promise<AccountPlanEntity | undefined> {
    const rows = await tx.query<AccountPlanEntity>(LOCK_PLAN, [customerId]);
    return rows[0];
  }

  async lockTask(tx: Transaction, id: string): Promise<CareTaskEntity | undefined> {
    const rows = await tx.query<CareTaskEntity>(LOCK_TASK, [id]);
    return rows[0];
  }

  /** The open tasks of some kinds that fell due for a customer, a project or a plan; locked. */
  lockOpenTasks(
    tx: Transaction,
    sourceId: string,
    kinds: readonly string[],
  ): Promise<CareTaskEntity[]> {
    return tx.query<CareTaskEntity>(LOCK_OPEN_TASKS, [sourceId, kinds]);
  }

  saveProfile(tx: Transaction, profile: CareProfileEntity): void {
    tx.write(SAVE_PROFILE, [
      profile.customerId,
      profile.version,
      profile.tier,
      profile.tierSince,
      profile.owner,
      profile.birthday,
      profile.birthdayConsentAt,
      profile.updatedAt,
    ]);
  }

  saveProject(tx: Transaction, project: CareProjectEntity): void {
    tx.write(SAVE_PROJECT, [
      project.id,
      project.version,
      project.customerId,
      project.name,
      project.startedOn,
      project.owner,
      project.status,
      project.createdAt,
      project.updatedAt,
    ]);
  }

  savePlan(tx: Transaction, plan: AccountPlanEntity): void {
    tx.write(SAVE_PLAN, [
      plan.id,
      plan.version,
      plan.customerId,
      plan.owner,
      plan.objectives,
      JSON.stringify(plan.preferences),
      plan.startedOn,
      plan.meetingEveryMonths,
      plan.visitEveryMonths,
      plan.status,
      plan.createdAt,
      plan.updatedAt,
    ]);
  }

  /** Stores a change of a task with its event and audit record; false when the task of that date is there already. */
  async saveTask(tx: Transaction, change: CareTaskChange): Promise<boolean> {
    const { task, happening } = change;
    if (happening === 'created') {
      const added = await tx.query(INSERT_TASK, [
        task.id,
        task.version,
        task.kind,
        task.customerId,
        task.sourceId,
        task.occursOn,
        task.what,
        task.whatZh,
        task.owner,
        task.status,
        task.dueAt,
        task.createdAt,
        task.updatedBy,
      ]);
      if (added.length === 0) return false;
    } else {
      tx.write(UPDATE_TASK, [
        task.id,
        task.version,
        task.owner,
        task.status,
        task.overdueAt,
        task.result,
        task.closedAt,
        task.closedBy,
        task.updatedAt,
        task.updatedBy,
      ]);
    }
    recordCareTaskEvent(tx, change);
    tx.audit({
      operation: `care_task.${happening}`,
      aggregateType: 'care_task',
      aggregateId: task.id,
      changes: change.changes,
      reason: change.reason,
      at: task.updatedAt,
    });
    tx.afterCommit(() => this.metrics.count(change));
    return true;
  }
}
