import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { waitedSeconds } from './chat.events.js';
import type { ChatChange } from './chat.rules.js';

const MINUTE = 60;
const COUNT_EVERY_MS = 5_000;

const COUNT_LIVE = `
  select state, count(*)::integer as chats from chat where state <> 'ended' group by state`;

/** Chats, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class ChatMetrics {
  private readonly waits: Histogram;
  private readonly ended: Counter<'reason'>;

  constructor(registry: Registry, database: Database) {
    const registers = [registry];
    this.waits = new Histogram({
      name: 'shouwen_ticketing_chat_wait_seconds',
      help: 'Time that a customer waited in a chat until somebody joined',
      buckets: [1, 5, 10, 20, 30, MINUTE, 2 * MINUTE, 3 * MINUTE, 5 * MINUTE, 10 * MINUTE],
      registers,
    });
    this.ended = new Counter({
      name: 'shouwen_ticketing_chats_ended_total',
      help: 'Chats that ended, by why',
      labelNames: ['reason'],
      registers,
    });
    let countedAt = -COUNT_EVERY_MS;
    new Gauge({
      name: 'shouwen_ticketing_chats_live',
      help: 'Chats that are going on, counted in the database: the same in every replica',
      labelNames: ['state'],
      registers,
      async collect() {
        if (performance.now() - countedAt < COUNT_EVERY_MS) return;
        countedAt = performance.now();
        const rows = await database
          .query<{ state: string; chats: number }>(COUNT_LIVE)
          .catch(() => undefined);
        if (rows === undefined) return;
        this.reset();
        for (const { state, chats } of rows) this.set({ state }, chats);
      },
    });
  }

  /** Counts a change that was committed. */
  count(change: ChatChange): void {
    const waited = waitedSeconds(change);
    if (waited !== undefined) this.waits.observe(waited);
    const { end } = change.event;
    if (end !== null) this.ended.inc({ reason: end });
  }
}
