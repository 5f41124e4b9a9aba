import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { DomainError, isRetryable } from '../errors/domain-error.js';
import { platformErrors } from '../errors/platform-errors.js';
import type { RequestContext } from '../request/request-context.js';
import type { Database } from './database.js';
import { fromDatabaseError, isTransient } from './database-errors.js';
import type { Ids } from './ids.js';
import type { EventOrigin, KeptAnswer, Transaction } from './open-transaction.js';
import { OpenTransaction } from './open-transaction.js';

const MAX_ATTEMPTS = 3;

const FIND_ANSWER = `
  select request_hash, answer from idempotency_key
  where caller_id = $1 and operation = $2 and key = $3`;

/** What identifies a call that may be repeated; its answer, of plain data and dates, is kept for at least 24 h. */
export interface IdempotentCall {
  operation: string;
  /** Empty when the caller gave none; then nothing is kept. */
  key: string;
  /** The request, encoded; compared when the key comes again. */
  request: Uint8Array;
}

/** What is told after a commit; nothing that fails here can undo the work, so it is never run again for it. */
export interface AfterCommit {
  /** There are events to be sent. */
  eventsRecorded(): void;
  /** Something that was to follow the commit threw; what else was to follow has still been done. */
  effectFailed(error: unknown): void;
}

/**
 * Runs use cases in one Postgres transaction each: state, events, audit trail and the answer for repeated calls
 * are committed together or not at all.
 */
export class UnitOfWork {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
    private readonly origin: EventOrigin,
    private readonly after: AfterCommit,
  ) {}

  /**
   * Runs `work` and commits. A deadlock or serialization failure is run again. With `call`, a repeated key gets the
   * first answer again; throws `platform.idempotency_key_reused` when the request differs.
   */
  async run<Answer>(
    context: RequestContext,
    work: (tx: Transaction) => Promise<Answer>,
    call?: IdempotentCall,
  ): Promise<Answer> {
    const keyed = call !== undefined && call.key !== '' ? call : undefined;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(context, work, keyed);
      } catch (error) {
        if (isTransient(error) && attempt < MAX_ATTEMPTS) continue;
        const refusal = fromDatabaseError(error) ?? error;
        if (keyed === undefined || isRetryable(refusal)) throw refusal;
        // The first call with this key may have committed meanwhile: its answer, not our failure, is the truth.
        const first = await this.firstAnswer<Answer>(context, keyed);
        if (first === undefined) throw refusal;
        return first;
      }
    }
  }

  private async attempt<Answer>(
    context: RequestContext,
    work: (tx: Transaction) => Promise<Answer>,
    call: IdempotentCall | undefined,
  ): Promise<Answer> {
    if (context.deadline <= Date.now()) throw platformErrors.deadline_exceeded();
    const { tx, answer } = await this.database.hold(async (connection) => {
      const tx = new OpenTransaction(connection, context, this.ids, this.origin);
      try {
        const answer = await work(tx);
        await tx.commit(call && keptAnswer(call, answer));
        return { tx, answer };
      } catch (error) {
        const { failure: lost } = connection;
        await tx.rollback();
        const failure = await tx.failedStatement();
        // A refusal is one, unless it comes from a use case that took a lost connection for an answer.
        if (error instanceof DomainError && !isRetryable(fromDatabaseError(failure))) throw error;
        // What failed first is what went wrong; the statements behind it only say that the transaction is aborted.
        throw failure ?? lost ?? error;
      }
    });
    this.followUp(tx);
    return answer;
  }

  private followUp(tx: OpenTransaction): void {
    const effects = tx.hasEvents
      ? [() => this.after.eventsRecorded(), ...tx.followingEffects]
      : tx.followingEffects;
    for (const effect of effects) {
      try {
        effect();
      } catch (error) {
        this.after.effectFailed(error);
      }
    }
  }

  private async firstAnswer<Answer>(
    context: RequestContext,
    call: IdempotentCall,
  ): Promise<Answer | undefined> {
    const rows = await this.database.query<{ request_hash: Buffer; answer: Buffer }>(FIND_ANSWER, [
      context.caller.id,
      call.operation,
      call.key,
    ]);
    const kept = rows[0];
    if (kept === undefined) return undefined;
    if (!kept.request_hash.equals(hashOf(call.request))) {
      throw platformErrors.idempotency_key_reused();
    }
    return deserialize(kept.answer) as Answer;
  }
}

function keptAnswer(call: IdempotentCall, answer: unknown): KeptAnswer {
  return {
    operation: call.operation,
    key: call.key,
    requestHash: hashOf(call.request),
    answer: serialize(answer),
  };
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
