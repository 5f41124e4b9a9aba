import { Injectable } from '@nestjs/common';
import { Database, pageOf, platformErrors, uuidKey } from '@shouwen/platform';
import type { Caller, Page, PageOf } from '@shouwen/platform';
import type { TaskEntity, TaskStatus } from './task.entity.js';
import { TaskParts } from './task.parts.js';
import { maySeeTask, seesOnlyOwnTasks } from './task.rules.js';
import { TASK_COLUMNS } from './task.store.js';
import { tasksErrors } from './tasks.errors.js';

const ALL: readonly TaskStatus[] = ['open', 'accepted', 'done', 'cancelled'];

const ONE = `select ${TASK_COLUMNS} from task where id = $1`;

const PROMISES = `
  select ${TASK_COLUMNS} from task
  where created_by ->> 'id' = $1 and created_at >= $2 and created_at < $3
    and kind in ('promise', 'callback')
  order by created_at, id limit 100`;

/** Which tasks a list shows; all that are given hold together. */
export interface TaskFilter {
  ticketId?: string | undefined;
  assigneeId?: string | undefined;
  teamId?: string | undefined;
  statuses: TaskStatus[];
  dueBefore?: Date | undefined;
}

/** Reads tasks, each list by an index and never more than a page. */
@Injectable()
export class TasksQueries {
  constructor(
    private readonly database: Database,
    private readonly parts: TaskParts,
  ) {}

  /** A task. Throws `ticketing.task_not_found` also when it is not the caller's to see. */
  async get(caller: Caller, id: string): Promise<TaskEntity> {
    const [task] = await this.database.query<TaskEntity>(ONE, [id]);
    if (task === undefined || !maySeeTask(task, await this.parts.actorOf(caller))) {
      throw tasksErrors.task_not_found();
    }
    return task;
  }

  /**
   * A page of tasks, those due first first; a department sees what is for them and what is for their team. One walk
   * down an index for each status, which the text names: what PostgreSQL knows of each decides which index is short.
   */
  async list(caller: Caller, filter: TaskFilter, page: Page): Promise<PageOf<TaskEntity>> {
    const statuses = filter.statuses.length > 0 ? filter.statuses : ALL;
    const parameters: unknown[] = [[...new Set(statuses)], page.size + 1];
    const conditions: string[] = [];
    const given = (value: unknown) => `$${parameters.push(value)}`;
    if (filter.ticketId) conditions.push(`ticket_id = ${given(filter.ticketId)}`);
    if (filter.assigneeId) conditions.push(`assignee_id = ${given(filter.assigneeId)}`);
    if (filter.teamId) conditions.push(`team_id = ${given(filter.teamId)}`);
    if (filter.dueBefore) conditions.push(`due_at < ${given(filter.dueBefore)}`);
    const after = uuidKey(page);
    if (after !== undefined) {
      await this.requireSeen(caller, after);
      conditions.push(`(due_at, id) > (select due_at, id from task where id = ${given(after)})`);
    }
    const scopes = await this.scopesOf(caller, given);
    const walks = ALL.flatMap((status) =>
      scopes.map((scope) => {
        const all = [`'${status}' = any($1::text[])`, `status = '${status}'`];
        return `(select ${TASK_COLUMNS} from task
          where ${[...all, ...conditions, ...scope].join(' and ')} order by due_at, id limit $2)`;
      }),
    );
    const rows = await this.database.query<TaskEntity>(
      `select * from (${walks.join(' union all ')}) as page order by "dueAt", id limit $2`,
      parameters,
    );
    return pageOf(rows, page.size, (task) => task.id);
  }

  /** The order of a list tells when a task is due, so a page goes on only after one that the caller may see. */
  private async requireSeen(caller: Caller, id: string): Promise<void> {
    const [task] = await this.database.query<TaskEntity>(ONE, [id]);
    if (task === undefined || !maySeeTask(task, await this.parts.actorOf(caller))) {
      throw platformErrors.page_token_invalid();
    }
  }

  /** What somebody promised to customers in a time, at most 100. */
  promisesOf(personId: string, from: Date, until: Date): Promise<TaskEntity[]> {
    return this.database.query<TaskEntity>(PROMISES, [personId, from, until]);
  }

  /** Conditions whose tasks together, none twice, are what a caller may see: each is one walk down an index. */
  private async scopesOf(caller: Caller, given: (value: unknown) => string): Promise<string[][]> {
    if (!seesOnlyOwnTasks(caller)) return [[]];
    const { teamId } = await this.parts.actorOf(caller);
    const me = given(caller.id);
    const own = [`assignee_id = ${me}`];
    if (teamId === null) return [own];
    return [own, [`team_id = ${given(teamId)}`, `assignee_id is distinct from ${me}`]];
  }
}
