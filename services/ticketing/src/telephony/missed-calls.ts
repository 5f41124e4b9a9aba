import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { TimerWorker, Timers } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import { CallSourceStore } from './call-source.store.js';
import { CallStore } from './call.store.js';
import { CallbacksService } from './callbacks.service.js';

/** Kind of the timers that wait for what may still be reported of a missed call; the subject is the call. */
const KIND = 'ticketing.missed_call';

/** Waits a little before somebody is asked to call back: that a call was answered may be reported after its end. */
@Injectable()
export class MissedCalls implements OnModuleInit {
  constructor(
    private readonly worker: TimerWorker,
    private readonly timers: Timers,
    private readonly store: CallStore,
    private readonly sources: CallSourceStore,
    private readonly callbacks: CallbacksService,
    private readonly limits: CollaborationLimits,
  ) {}

  onModuleInit(): void {
    this.worker.handle(KIND, async (tx, { subject }, context) => {
      await this.look(tx, context, subject);
      return { kind: 'done' };
    });
  }

  /** Looks at a missed call again once its time of grace is over. */
  async wait(tx: Transaction, callId: string, now: Date): Promise<void> {
    const seconds = await this.limits.of(tx, 'missed_call_grace_seconds');
    const dueAt = new Date(now.getTime() + seconds * 1000);
    this.timers.set(tx, { kind: KIND, subject: callId, dueAt });
  }

  /** A call that was answered after all needs no second look. */
  forget(tx: Transaction, callId: string): void {
    this.timers.cancel(tx, KIND, callId);
  }

  private async look(tx: Transaction, context: RequestContext, callId: string): Promise<void> {
    const { call, caller } = await this.store.lock(tx, callId);
    if (call.outcome !== 'missed' || call.callbackId !== null) return;
    const source = await this.sources.getIn(tx, call.sourceId);
    await this.callbacks.missed(tx, context, call, { source, caller });
  }
}
