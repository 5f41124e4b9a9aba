import type { PoolClient, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../auth/caller.js';
import type { RequestContext } from '../request/request-context.js';
import type { AuditEntry } from './audit.js';
import { prepared } from './database.js';
import { isAnswered } from './database-errors.js';
import type { HeldConnection } from './held-connection.js';
import { sentTogether } from './held-connection.js';
import type { Ids } from './ids.js';
import type { OutboxRow, RecordedEvent } from './outbox-message.js';
import { toOutboxRow } from './outbox-message.js';

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

/** How the events of a service are marked. */
export interface EventOrigin {
  /** CloudEvents `source`, such as `/shouwen/ticketing`. */
  source: string;
  topicPrefix: string;
}

/** Where statements that only read may run: on any connection, or inside a transaction, where nothing else would do. */
export interface Reads {
  /** Runs one prepared statement. */
  query<Row extends QueryResultRow>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

/** What a use case works with inside its transaction; nothing of it lasts unless the transaction commits. */
export interface Transaction extends Reads {
  readonly manager: EntityManager;
  /**
   * Runs one prepared statement whose answer nobody needs: in its order among the others, but without a round trip of its
   * own. It goes out with the next statement or with the commit; what it throws is thrown there.
   */
  write(sql: string, parameters: unknown[]): void;
  /** Sends an event once the transaction has committed, in order per aggregate. */
  record<Payload>(event: RecordedEvent<Payload>): void;
  /** Adds a record to the audit trail. */
  audit(entry: AuditEntry): void;
  /** Runs after the commit, for what is not worth failing for, such as counters; what it throws is only logged. */
  afterCommit(effect: () => void): void;
}

/** An answer as it is kept for a call that comes again. */
export interface KeptAnswer {
  operation: string;
  key: string;
  requestHash: Buffer;
  answer: Uint8Array;
}

interface Statement {
  sql: string;
  parameters: unknown[];
}

/** A transaction on a connection that nobody else has meanwhile; it begins with the first statement. */
export class OpenTransaction implements Transaction {
  private readonly waiting: Statement[] = [{ sql: 'begin', parameters: [] }];
  private hasBegun = false;
  private written: Promise<unknown> = Promise.resolve();
  private readonly events: OutboxRow[] = [];
  private readonly trail: Record<string, unknown>[] = [];
  private readonly effects: (() => void)[] = [];
  private readonly client: PoolClient;

  constructor(
    private readonly connection: HeldConnection,
    private readonly context: RequestContext,
    private readonly ids: Ids,
    private readonly origin: EventOrigin,
  ) {
    this.client = connection.client;
  }

  get hasEvents(): boolean {
    return this.events.length > 0;
  }

  /** What waits is sent first. */
  get manager(): EntityManager {
    this.send();
    return this.connection.entities;
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

  /** Undoes everything; when that fails, or is not known, nobody else gets the connection. */
  async rollback(): Promise<void> {
    if (!this.hasBegun) return;
    try {
      await this.client.query('rollback');
    } catch (error) {
      this.connection.distrust(error as Error);
    }
    const failure = await this.failedStatement();
    // The driver and Postgres may differ now in what the connection has prepared.
    if (failure !== undefined && !isAnswered(failure)) this.connection.distrust(failure as Error);
  }

  /** What is to be done once it has committed, in order. */
  get followingEffects(): readonly (() => void)[] {
    return this.effects;
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
