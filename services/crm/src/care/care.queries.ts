import { Injectable } from '@nestjs/common';
import { Database, pageOf, platformErrors, uuidKey } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import { FamilyTimeline } from '../timeline/family-timeline.js';
import type { TimelinePage } from '../timeline/family-timeline.js';
import type {
  AccountPlanEntity,
  CareOccurrence,
  CareProfileEntity,
  CareProjectEntity,
  CareStatus,
  CareTaskEntity,
  CareTaskKind,
  CareTaskStatus,
} from './care.entity.js';
import { careErrors } from './care.errors.js';
import { PLAN_COLUMNS, PROFILE_COLUMNS, PROJECT_COLUMNS, TASK_COLUMNS } from './care.store.js';

const PROFILE = `select ${PROFILE_COLUMNS} from care_profile where customer_id = $1`;
const PROJECT = `select ${PROJECT_COLUMNS} from care_project where id = $1`;
const PLAN_OF = `select ${PLAN_COLUMNS} from account_plan where customer_id = $1`;
const TASK = `select ${TASK_COLUMNS} from care_task where id = $1`;

const TIMELINE = new FamilyTimeline<CareTaskEntity>({
  table: 'care_task',
  columns: TASK_COLUMNS,
  at: 'coalesce(closed_at, due_at)',
  keys: [{ column: 'id', as: 'id', kind: 'uuid' }],
});

const NEXT = `
  select source_id as "sourceId", kind, next_on::text as "nextOn" from care_schedule
  where source_id = any($1::uuid[]) order by next_on, kind`;

const taskStatuses: readonly CareTaskStatus[] = ['open', 'done', 'cancelled'];
const statuses: readonly CareStatus[] = ['active', 'ended'];

/** Which tasks a list shows; all that are given hold together. */
export interface TaskFilter {
  statuses: CareTaskStatus[];
  kinds: CareTaskKind[];
  customerId?: string | undefined;
  ownerId?: string | undefined;
  sourceId?: string | undefined;
  /** Only those that are due and not done. */
  overdue: boolean;
  /** Only those that nobody does. */
  unassigned: boolean;
}

/** Something with what falls due next of it, and of others of its list. */
export interface WithNext<Item> {
  item: Item;
  next: CareOccurrence[];
}

/** Reads care, each list by an index and never more than a page. */
@Injectable()
export class CareQueries {
  constructor(private readonly database: Database) {}

  /** The care of a customer. Throws `crm.care_profile_not_found`. */
  async profile(customerId: string): Promise<WithNext<CareProfileEntity>> {
    const [item] = await this.database.query<CareProfileEntity>(PROFILE, [customerId]);
    if (item === undefined) throw careErrors.care_profile_not_found();
    return { item, next: await this.nextOf([customerId]) };
  }

  /** A project. Throws `crm.care_project_not_found`. */
  async project(id: string): Promise<CareProjectEntity> {
    const [project] = await this.database.query<CareProjectEntity>(PROJECT, [id]);
    if (project === undefined) throw careErrors.care_project_not_found();
    return project;
  }

  /** The plan of a customer. Throws `crm.account_plan_not_found`. */
  async planOf(customerId: string): Promise<AccountPlanEntity> {
    const [plan] = await this.database.query<AccountPlanEntity>(PLAN_OF, [customerId]);
    if (plan === undefined) throw careErrors.account_plan_not_found();
    return plan;
  }

  /** A task. Throws `crm.care_task_not_found`. */
  async task(id: string): Promise<CareTaskEntity> {
    const [task] = await this.database.query<CareTaskEntity>(TASK, [id]);
    if (task === undefined) throw careErrors.care_task_not_found();
    return task;
  }

  /** What falls due next of some customers, projects or plans, the nearest first. */
  nextOf(sourceIds: readonly string[]): Promise<CareOccurrence[]> {
    return this.database.query<CareOccurrence>(NEXT, [sourceIds]);
  }

  /** A page of projects, newest first. */
  async projects(
    { customerId, status }: { customerId?: string | undefined; status?: CareStatus | undefined },
    page: Page,
  ): Promise<PageOf<CareProjectEntity>> {
    return this.newest<CareProjectEntity>(
      { table: 'care_project', columns: PROJECT_COLUMNS },
      { condition: 'customer_id = $4', value: customerId },
      status,
      page,
    );
  }

  /** A page of plans, newest first. */
  async plans(
    { ownerId, status }: { ownerId?: string | undefined; status?: CareStatus | undefined },
    page: Page,
  ): Promise<PageOf<AccountPlanEntity>> {
    return this.newest<AccountPlanEntity>(
      { table: 'account_plan', columns: PLAN_COLUMNS },
      { condition: `owner ->> 'id' = $4`, value: ownerId },
      status,
      page,
    );
  }

  /** A page of tasks, those due first first. */
  async tasks(filter: TaskFilter, page: Page): Promise<PageOf<CareTaskEntity>> {
    const wanted = filter.statuses.length > 0 ? [...new Set(filter.statuses)] : taskStatuses;
    const shown = filter.overdue ? wanted.filter((status) => status === 'open') : wanted;
    const parameters: unknown[] = [shown, page.size + 1];
    const conditions = ['care_task.status = wanted.status'];
    const given = (value: unknown) => `$${parameters.push(value)}`;
    if (filter.kinds.length > 0) {
      conditions.push(`kind = any(${given([...new Set(filter.kinds)])}::text[])`);
    }
    if (filter.customerId) conditions.push(`customer_id = ${given(filter.customerId)}`);
    if (filter.ownerId) conditions.push(`owner_id = ${given(filter.ownerId)}`);
    if (filter.unassigned) conditions.push(`owner_id = ''`);
    if (filter.sourceId) conditions.push(`source_id = ${given(filter.sourceId)}`);
    if (filter.overdue) conditions.push('due_at <= now()');
    const after = uuidKey(page);
    if (after !== undefined) {
      const [task] = await this.database.query<CareTaskEntity>(TASK, [after]);
      if (task === undefined) throw platformErrors.page_token_invalid();
      conditions.push(
        `(due_at, id) > (select due_at, id from care_task where id = ${given(after)})`,
      );
    }
    const rows = await this.database.query<CareTaskEntity>(
      `select page.* from unnest($1::text[]) as wanted (status) cross join lateral (
         select ${TASK_COLUMNS} from care_task where ${conditions.join(' and ')}
         order by care_task.due_at, care_task.id limit $2) as page
       order by "dueAt", id limit $2`,
      parameters,
    );
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /**
   * A page of the tasks of each of these customers, also of merged records: each when it ended, or is due while it is open.
   * Throws `platform.page_token_invalid`.
   */
  timelines(customerIds: readonly string[], page: Page): Promise<TimelinePage<CareTaskEntity>[]> {
    return TIMELINE.pages(this.database, customerIds, page);
  }

  private async newest<Row extends { id: string }>(
    { table, columns }: { table: 'care_project' | 'account_plan'; columns: string },
    { condition, value }: { condition: string; value: string | undefined },
    status: CareStatus | undefined,
    page: Page,
  ): Promise<PageOf<Row>> {
    const parameters: unknown[] = [
      status === undefined ? statuses : [status],
      page.size + 1,
      uuidKey(page) ?? null,
    ];
    if (value !== undefined) parameters.push(value);
    const rows = await this.database.query<Row>(
      `select ${columns} from ${table}
       where status = any($1::text[]) and ($3::uuid is null or id < $3)
         ${value === undefined ? '' : `and ${condition}`}
       order by id desc limit $2`,
      parameters,
    );
    return pageOf(rows, page.size, ({ id }) => id);
  }
}
