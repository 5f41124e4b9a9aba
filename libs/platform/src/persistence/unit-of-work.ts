import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { PoolClient, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../auth/caller.js';
import { DomainError, isRetryable } from '../errors/domain-error.js';
import { platformErrors } from '../errors/platform-errors.js';
import type { RequestContext } from '../request/request-context.js';
import type { AuditEntry } from './audit.js';
import type { Database } from './database.js';
import { prepared, sentTogether } from './database.js';
import { fromDatabaseError, isTransient } from './database-errors.js';
import type { Ids } from './ids.js';
import type { OutboxRow, RecordedEvent } from './outbox-message.js';
import { toOutboxRow } from './outbox-message.js';

const MAX_ATTEMPTS = 3;

const FLUSH = `
  with events as (
    insert into outbox (topic, key, type, payload, headers)
    select e.topic, e.key, e.type, e.payload, e.headers
    from json_to_recordset($1::json) as e (topic text, key text, type text, payload json, headers json)
  ), trail as (
    insert into audit_record (id, at, actor_kind, actor_id, actor_name, on_behalf_of, operation,
      aggregate_type, aggregate_id, changes, reason, correlation_id)
    select a.id, a.at, a.actor_kind, a.actor_id, a.actor_name, a.on_behalf_of, a.operation,
      a.aggregate_type, a.aggregate_id, a.changes, a.reason, a.correlation_id
    from json_to_recordset($2::json) as a (id uuid, at timestamptz, actor_kind text, actor_id text,
      actor_name text, on_behalf_of text, operation text, aggregate_type text, aggregate_id uuid,
      changes json, reason text, correlation_id text)
  )
  insert into idempotency_key (caller_id, operation, key, request_hash, answer)
  select $3, $4, $5, $6, $7 where $5::text is not null`;

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

/** How the events of a service are marked. */
export interface EventOrigin {
  /** CloudEvents `source`, such as `/shouwen/ticketing`. */
  source: string;
  topicPrefix: string;
}

/** What a use case works with inside its transaction; nothing of it lasts unless the transaction commits. */
export interface Transaction {
  readonly manager: EntityManager;
  /** Runs one prepared statement. */
  query<Row extends QueryResultRow>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /**
   * Runs one prepared statement whose answer nobody needs: in its order among the others, but without a round trip of its
   * own. It goes out with the next statement or with the commit; what it throws is thrown there.
   */
  write(sql: string, parameters: unknown[]): void;
  /** Sends an event once the transaction has committed, in order per aggregate. */
  record<Payload>(event: RecordedEvent<Payload>): void;
  /** Adds a record to the audit trail. */
  audit(entry: AuditEntry): void;
  /** Runs after the commit, for what is not worth failing for, such as counters. */
  afterCommit(effect: () => void): void;
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
    private readonly onEventsRecorded: () => void,
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
    const runner = this.database.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      // Entities are saved in our transaction, which begins with the first statement, and not in ones of their own.
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
      const tx = new OpenTransaction(runner.manager, client, context, this.ids, this.origin);
      let answer: Answer;
      try {
        answer = await work(tx);
        await tx.commit(call && keptAnswer(call, answer));
      } catch (error) {
        await tx.rollback();
        if (error instanceof DomainError) throw error;
        // What failed first is what went wrong; the statements behind it only say that the transaction is aborted.
        throw (await tx.failedStatement()) ?? error;
      }
      if (tx.hasEvents) this.onEventsRecorded();
      tx.committed();
      return answer;
    } finally {
      Object.assign(runner, { isTransactionActive: false, transactionDepth: 0 });
      await runner.release().catch(() => undefined);
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

interface KeptAnswer {
  operation: string;
  key: string;
  requestHash: Buffer;
  answer: Uint8Array;
}

interface Statement {
  sql: string;
  parameters: unknown[];
}

class OpenTransaction implements Transaction {
  private readonly waiting: Statement[] = [{ sql: 'begin', parameters: [] }];
  private hasBegun = false;
  private written: Promise<unknown> = Promise.resolve();
  private readonly events: OutboxRow[] = [];
  private readonly trail: Record<string, unknown>[] = [];
  private readonly effects: (() => void)[] = [];

  constructor(
    private readonly entities: EntityManager,
    private readonly client: PoolClient,
    private readonly context: RequestContext,
    private readonly ids: Ids,
    private readonly origin: EventOrigin,
  ) {}

  get hasEvents(): boolean {
    return this.events.length > 0;
  }

  /** What waits is sent first. */
  get manager(): EntityManager {
    this.send();
    return this.entities;
  }

  async query<Row extends QueryResultRow>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const answer = sentTogether(this.client, () => {
      this.send();
      return prepared<Row>(this.client, sql, asText(parameters));
    });
    // When a write before it failed, that is what went wrong; and a use case that goes on after a failure can't commit.
    await this.follow(answer);
    return answer;
  }

  write(sql: string, parameters: unknown[]): void {
    this.waiting.push({ sql, parameters: asText(parameters) });
  }

  record<Payload>(event: RecordedEvent<Payload>): void {
    const origin = { ...this.origin, id: this.ids.next() };
    this.events.push(toOutboxRow(event, this.context, origin));
  }

  audit(entry: AuditEntry): void {
    const { caller, correlationId } = this.context;
    const actor = actorOf(caller);
    this.trail.push({
      id: this.ids.next(),
      at: entry.at,
      actor_kind: actor.kind,
      actor_id: actor.id,
      actor_name: actor.name,
      on_behalf_of: entry.onBehalfOf ?? (caller.actorId === '' ? '' : caller.id),
      operation: entry.operation,
      aggregate_type: entry.aggregateType,
      aggregate_id: entry.aggregateId,
      changes: entry.changes,
      reason: entry.reason ?? '',
      correlation_id: correlationId,
    });
  }

  afterCommit(effect: () => void): void {
    this.effects.push(effect);
  }

  /** Writes all that is left and commits, in one go: when a write fails, Postgres rolls back instead. Throws what failed. */
  async commit(kept: KeptAnswer | undefined): Promise<void> {
    if (this.events.length > 0 || this.trail.length > 0 || kept !== undefined) {
      this.write(FLUSH, [
        JSON.stringify(this.events),
        JSON.stringify(this.trail),
        this.context.caller.id,
        kept?.operation ?? null,
        kept?.key ?? null,
        kept?.requestHash ?? null,
        kept?.answer ?? null,
      ]);
    }
    const isUntouched = !this.hasBegun && this.waiting.length === 1;
    if (isUntouched) return;
    this.write('commit', []);
    sentTogether(this.client, () => this.send());
    await this.written;
  }

  /** The failure of the first statement that failed; undefined when all were carried out. */
  failedStatement(): Promise<unknown> {
    return this.written.then(
      () => undefined,
      (failure: unknown) => failure,
    );
  }

  async rollback(): Promise<void> {
    if (this.hasBegun) await this.client.query('rollback').catch(() => undefined);
  }

  committed(): void {
    for (const effect of this.effects) effect();
  }

  private send(): void {
    if (this.waiting.length === 0) return;
    this.hasBegun = true;
    const sent = this.waiting
      .splice(0)
      .map(({ sql, parameters }) => prepared(this.client, sql, parameters));
    void this.follow(Promise.all(sent));
  }

  /** Adds statements to those that the commit depends on; rejects with what failed first, in the order they were sent. */
  private follow(answers: Promise<unknown>): Promise<unknown> {
    // Whoever waits for all of them hears of a failure.
    answers.catch(() => undefined);
    this.written = this.written.then(() => answers);
    this.written.catch(() => undefined);
    return this.written;
  }
}

/** What JSON can't hold throws here, before anything is sent, and not between statements that others follow. */
function asText(parameters: readonly unknown[]): unknown[] {
  return parameters.map((value) =>
    value !== null && typeof value === 'object' && isPlain(value) ? JSON.stringify(value) : value,
  );
}

function isPlain(value: object): boolean {
  return !Array.isArray(value) && !(value instanceof Date) && !ArrayBuffer.isView(value);
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
