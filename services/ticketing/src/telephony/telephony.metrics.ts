import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import { Counter, Gauge, Registry } from 'prom-client';
import type { CallDirection, CallOutcome } from './call.entity.js';

const COUNT_EVERY_MS = 5_000;

const COUNT_OPEN = `
  select count(*)::integer as callbacks from phone_callback b join task t on t.id = b.task_id
  where b.closed_at is null and t.status in ('open', 'accepted')`;

/** Counts calls and open callbacks; declared in docs/telemetry.md. */
@Injectable()
export class TelephonyMetrics {
  private readonly calls: Counter<'direction' | 'outcome'>;

  constructor(registry: Registry, database: Database) {
    const registers = [registry];
    this.calls = new Counter({
      name: 'shouwen_ticketing_calls_total',
      help: 'Calls that are over, by direction and how they ended',
      labelNames: ['direction', 'outcome'],
      registers,
    });
    let countedAt = -COUNT_EVERY_MS;
    new Gauge({
      name: 'shouwen_ticketing_callbacks_open',
      help: 'Callbacks to be made, counted in the database: the same in every replica',
      registers,
      async collect() {
        if (performance.now() - countedAt < COUNT_EVERY_MS) return;
        countedAt = performance.now();
        const rows = await database.query<{ callbacks: number }>(COUNT_OPEN).catch(() => undefined);
        if (rows?.[0] !== undefined) this.set(rows[0].callbacks);
      },
    });
  }

  /** Counts a call whose end was committed. */
  ended(direction: CallDirection, outcome: CallOutcome): void {
    this.calls.inc({ direction, outcome });
  }
}
