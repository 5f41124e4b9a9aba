import { Injectable } from '@nestjs/common';
import type { Caller, Reads } from '@shouwen/platform';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import { StaffQueries } from '../staff/staff.queries.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { TaskNotifications } from './task-notifications.js';
import type { TaskActor } from './task.rules.js';
import { TaskStore } from './task.store.js';

/** What the use cases and lists of tasks work with. */
@Injectable()
export class TaskParts {
  constructor(
    readonly store: TaskStore,
    readonly tickets: TicketsService,
    readonly limits: CollaborationLimits,
    readonly notifications: TaskNotifications,
    private readonly staff: StaffQueries,
  ) {}

  /** A caller with the team they belong to. */
  actorOf(caller: Caller, reads?: Reads): Promise<TaskActor> {
    return this.staff.withTeam(caller, reads);
  }
}
