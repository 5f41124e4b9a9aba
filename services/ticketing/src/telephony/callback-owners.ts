import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { TasksService } from '../tasks/tasks.service.js';
import { TicketObservers } from '../tickets/ticket-observers.js';
import type { TicketObserver } from '../tickets/ticket-observers.js';
import type { TicketChange } from '../tickets/ticket.rules.js';

const TASKS = `
  select task_id as "taskId" from phone_callback where ticket_id = $1 and closed_at is null limit 10`;

const givesAway: readonly TicketChange['happening']['kind'][] = [
  'claimed',
  'assigned',
  'handed_back',
];

/** Whoever gets the ticket of a missed call, by routing or by their own act, gets the task to call back with it. */
@Injectable()
export class CallbackOwners implements TicketObserver, OnModuleInit {
  constructor(
    private readonly observers: TicketObservers,
    private readonly tasks: TasksService,
  ) {}

  onModuleInit(): void {
    this.observers.add(this);
  }

  async ticketChanged(
    tx: Transaction,
    context: RequestContext,
    { ticket, happening }: TicketChange,
  ): Promise<void> {
    if (ticket.channel !== 'phone' || !givesAway.includes(happening.kind)) return;
    for (const { taskId } of await tx.query<{ taskId: string }>(TASKS, [ticket.id])) {
      await this.tasks.giveIn(tx, context, taskId, ticket.owner?.id ?? null);
    }
  }
}
