import { Injectable } from '@nestjs/common';
import type {
  BeforeApplicationShutdown,
  OnApplicationBootstrap,
  OnModuleInit,
} from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, TimerWorker } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { AnswersErasure } from './answers.erasure.js';
import { erasureStages } from './erasure.entity.js';
import type { ErasureEntity } from './erasure.entity.js';
import { PersonErasure } from './person.erasure.js';
import { TicketsErasure } from './tickets.erasure.js';

/** Kind of the timers that carry erasures out, a step at a time. */
export const ERASURE_TIMER = 'ticketing.erasure';

const LOCK = `
  select id, customer_id as "customerId", pseudonym_id as "pseudonymId", pseudonym, identities, addresses,
    stage, after_key as "afterKey", tickets
  from erasure where id = $1 and finished_at is null for update`;

const KEEP = `
  update erasure set identities = $2, addresses = $3, stage = $4, after_key = $5, tickets = $6 where id = $1`;

const FINISH = `
  with gone as (delete from erasure_ticket where erasure_id = $1)
  update erasure set identities = '{}', addresses = '{}', finished_at = $2 where id = $1`;

/**
 * Erases customers (R9), in steps that are short and can be taken again: each is one transaction with where the erasure has
 * come to. At the end it is confirmed, and who it was about is forgotten here too.
 */
@Injectable()
export class Erasures implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly worker: TimerWorker;

  constructor(
    worker: TimerWorker,
    private readonly clock: Clock,
    private readonly person: PersonErasure,
    private readonly tickets: TicketsErasure,
    private readonly answers: AnswersErasure,
  ) {
    // Files are removed where they are stored: nobody's deadline waits for that.
    this.worker = worker.beside();
  }

  onModuleInit(): void {
    this.worker.handle(ERASURE_TIMER, (tx, timer, context) => this.step(tx, timer, context));
  }

  onApplicationBootstrap(): void {
    this.worker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.stop();
  }

  private async step(
    tx: Transaction,
    { subject }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const [erasure] = await tx.query<ErasureEntity>(LOCK, [subject]);
    if (erasure === undefined) return { kind: 'done' };
    if (erasure.stage === 'finish') {
      this.finish(tx, erasure);
      return { kind: 'done' };
    }
    const after = await this.carryOut(tx, context, erasure);
    const { id, identities, addresses, stage, afterKey, tickets } = after;
    tx.write(KEEP, [id, identities, addresses, stage, afterKey, tickets]);
    return { kind: 'again', afterMs: 0 };
  }

  /** One step of a stage; answers where the erasure has come to. */
  private async carryOut(
    tx: Transaction,
    context: RequestContext,
    erasure: ErasureEntity,
  ): Promise<ErasureEntity> {
    switch (erasure.stage) {
      case 'person':
        return nextStage(await this.person.forget(tx, erasure));
      case 'tickets': {
        const count = await this.tickets.forgetSome(tx, context, erasure);
        return count === 0 ? nextStage(erasure) : { ...erasure, tickets: erasure.tickets + count };
      }
      case 'answers': {
        const afterKey = await this.answers.forgetSome(tx, erasure);
        return afterKey === undefined ? nextStage(erasure) : { ...erasure, afterKey };
      }
      case 'webhooks': {
        const afterKey = await this.answers.renameInWebhooks(tx, erasure);
        return afterKey === undefined ? nextStage(erasure) : { ...erasure, afterKey };
      }
      case 'finish':
        return erasure;
    }
  }

  private finish(tx: Transaction, { id }: ErasureEntity): void {
    const at = this.clock.now();
    tx.write(FINISH, [id, at]);
    tx.record({
      message: topicMessages.ErasureConfirmed,
      aggregateId: id,
      sequence: 1,
      at,
      payload: { requestId: id, service: 'ticketing', at },
    });
    tx.audit({
      operation: 'customer.erased',
      aggregateType: 'erasure',
      aggregateId: id,
      changes: [],
      at,
    });
  }
}

function nextStage(erasure: ErasureEntity): ErasureEntity {
  const stage = erasureStages[erasureStages.indexOf(erasure.stage) + 1] ?? 'finish';
  return { ...erasure, stage, afterKey: '' };
}
