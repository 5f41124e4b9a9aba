import type { ActorKind } from '@shouwen/contracts';
import { Database } from '@shouwen/platform';
import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { TicketChange } from './ticket.rules.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const COUNT_EVERY_MS = 5_000;

const COUNT_OPEN = `
  select channel, grade, count(*)::integer as tickets from ticket where status not in ('resolved', 'merged')
  group by channel, grade`;

/** Response time and resolution of tickets, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class TicketMetrics {
  private readonly firstResponse: Histogram<'channel' | 'grade' | 'actor_kind'>;
  private readonly resolution: Histogram<'channel' | 'grade' | 'actor_kind'>;
  private readonly opened: Counter<'channel' | 'grade'>;
  private readonly resolved: Counter<'channel' | 'grade'>;
  private readonly reopened: Counter<'channel' | 'grade'>;

  constructor(registry: Registry, database: Database) {
    const registers = [registry];
    const labelNames = ['channel', 'grade'] as const;
    this.firstResponse = new Histogram({
      name: 'shouwen_ticketing_first_response_seconds',
      help: 'Time from opening a ticket to the first reply to the customer',
      labelNames: [...labelNames, 'actor_kind'],
      buckets: [
        10,
        30,
        MINUTE,
        5 * MINUTE,
        15 * MINUTE,
        30 * MINUTE,
        HOUR,
        4 * HOUR,
        8 * HOUR,
        DAY,
        3 * DAY,
      ],
      registers,
    });
    this.resolution = new Histogram({
      name: 'shouwen_ticketing_resolution_seconds',
      help: 'Time from opening a ticket to its resolution',
      labelNames: [...labelNames, 'actor_kind'],
      buckets: [
        5 * MINUTE,
        30 * MINUTE,
        HOUR,
        4 * HOUR,
        8 * HOUR,
        DAY,
        2 * DAY,
        3 * DAY,
        7 * DAY,
        14 * DAY,
        30 * DAY,
      ],
      registers,
    });
    const counter = (name: string, help: string) =>
      new Counter({ name, help, labelNames, registers });
    this.opened = counter('shouwen_ticketing_tickets_opened_total', 'Tickets opened');
    this.resolved = counter('shouwen_ticketing_tickets_resolved_total', 'Resolutions of tickets');
    this.reopened = counter('shouwen_ticketing_tickets_reopened_total', 'Reopenings of tickets');
    let countedAt = -COUNT_EVERY_MS;
    new Gauge({
      name: 'shouwen_ticketing_tickets_open',
      help: 'Tickets that are not resolved, counted in the database: the same in every replica',
      labelNames,
      registers,
      async collect() {
        if (performance.now() - countedAt < COUNT_EVERY_MS) return;
        countedAt = performance.now();
        const rows = await database
          .query<{ channel: string; grade: string; tickets: number }>(COUNT_OPEN)
          .catch(() => undefined);
        if (rows === undefined) return;
        this.reset();
        for (const { channel, grade, tickets } of rows) this.set({ channel, grade }, tickets);
      },
    });
  }

  /** Counts a change that was committed. */
  count(change: TicketChange, actorKind: ActorKind): void {
    const { happening, ticket } = change;
    const labels = { channel: ticket.channel, grade: ticket.grade };
    const actor_kind = actorKind.replace('ACTOR_KIND_', '').toLowerCase();
    switch (happening.kind) {
      case 'opened':
        return this.opened.inc(labels);
      case 'replied':
      case 'call_linked':
        if (happening.firstResponseSeconds !== undefined) {
          this.firstResponse.observe({ ...labels, actor_kind }, happening.firstResponseSeconds);
        }
        return;
      case 'resolved':
        this.resolved.inc(labels);
        return this.resolution.observe({ ...labels, actor_kind }, happening.resolutionSeconds);
      case 'reopened':
        return this.reopened.inc(labels);
      case 'claimed':
      case 'assigned':
      case 'queued':
      case 'handed_back':
      case 'note_added':
      case 'grade_changed':
      case 'paused':
      case 'resumed':
      case 'transfer_offered':
      case 'transfer_refused':
      case 'transfer_withdrawn':
      case 'transfer_expired':
      case 'flagged':
      case 'merged':
      case 'merge_received':
      case 'unmerged':
      case 'merge_undone':
      case 'split':
      case 'linked':
      case 'unlinked':
      case 'deadline_moved':
      case 'snoozed':
      case 'woken':
        return;
    }
  }
}
