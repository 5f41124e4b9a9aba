import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import { Counter, Gauge, Registry } from 'prom-client';
import type { CareTaskChange } from './care-task.rules.js';

const COUNT_EVERY_MS = 5_000;

const COUNT_OVERDUE = `
  select count(*)::integer as tasks from care_task where status = 'open' and due_at <= now()`;

/** Care of customers, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class CareMetrics {
  private readonly tasks: Counter<'kind' | 'outcome'>;

  constructor(registry: Registry, database: Database) {
    const registers = [registry];
    this.tasks = new Counter({
      name: 'shouwen_crm_care_tasks_total',
      help: 'Care tasks that were created, became overdue, were completed or were cancelled',
      labelNames: ['kind', 'outcome'],
      registers,
    });
    let countedAt = -COUNT_EVERY_MS;
    new Gauge({
      name: 'shouwen_crm_care_tasks_overdue',
      help: 'Care tasks that are due and not done, counted in the database',
      registers,
      async collect() {
        if (performance.now() - countedAt < COUNT_EVERY_MS) return;
        countedAt = performance.now();
        const rows = await database.query<{ tasks: number }>(COUNT_OVERDUE).catch(() => undefined);
        if (rows?.[0] !== undefined) this.set(rows[0].tasks);
      },
    });
  }

  /** Counts a change that was committed. */
  count({ task, happening }: CareTaskChange): void {
    if (happening !== 'assigned') this.tasks.inc({ kind: task.kind, outcome: happening });
  }
}
