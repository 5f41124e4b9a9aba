import type { DatabaseConfig, KafkaConfig } from '../config/service-config.js';
import type { Logger } from '../logging/logger.js';
import { Backoff } from './backoff.js';
import { describeFailure } from '../errors/failure.js';
import { LeaderSession } from './leader-session.js';
import type { MessageBroker, OutgoingMessage } from './message-broker.js';
import { MessageRefused } from './message-broker.js';
import { NOTIFY_LEADER } from './outbox-signal.js';
import type { OutboxSignal } from './outbox-signal.js';
import type { RelayMetrics } from './relay-metrics.js';
import { Wakeup } from './wakeup.js';

/** The safety net under the signals: a writer may die between its commit and its signal. */
const SWEEP_MS = 1_000;
const STANDBY_MS = 500;
const STOP_WITHIN_MS = 5_000;
const REFUSED_AGAIN_MS = 30_000;
const BATCH_ROWS = 500;
/** All of a batch may go to one partition, and a broker takes 1 MiB at once there. */
const BATCH_BYTES = 700_000;
/** The library adds a few bytes to each record. */
const RECORD_OVERHEAD = 50;

// Rows are read in order of id. Rows of one aggregate get ascending ids in the order of its versions, as it is locked
// while they are written; rows of different aggregates may become visible in any order, which nobody relies on.
const NEXT_ROWS = `
  select id, topic, key, payload, headers, waited, waiting
  from (
    select *, sum(bytes) over (order by id rows unbounded preceding) as total,
      row_number() over (order by id) as nth, (count(*) over ())::int as waiting
    from (
      select id, topic, key, payload::text as payload, headers::text as headers,
        extract(epoch from clock_timestamp() - created_at)::float as waited,
        octet_length(payload::text) + octet_length(headers::text) + octet_length(key) + ${RECORD_OVERHEAD} as bytes
      from outbox
      where topic <> all($1::text[]) and topic || ' ' || key <> all($2::text[])
      order by id
      limit ${BATCH_ROWS}
    ) as candidates
  ) as counted
  where total <= ${BATCH_BYTES} or nth = 1
  order by id`;

const DELETE_ROWS = 'delete from outbox where id = any($1::bigint[])';

interface WaitingRow {
  id: string;
  topic: string;
  key: string;
  payload: string;
  headers: string;
  /** Seconds it had waited when it was read, by the database's clock. */
  waited: number;
  /** How many rows were looked at, of which these are those that fit in a batch. */
  waiting: number;
}

/** What the relay of a process works with. */
export interface RelayParts {
  config: Pick<DatabaseConfig, 'DATABASE_URL'> & Pick<KafkaConfig, 'KAFKA_TOPIC_PREFIX'>;
  /** Shown by Postgres for the relay's connection, such as `ticketing-relay`. */
  applicationName: string;
  broker: MessageBroker;
  signal: OutboxSignal;
  metrics: RelayMetrics;
  logger: Logger;
}

/**
 * Sends what is in the outbox to Kafka and deletes what was acknowledged: every event at least once, and the events
 * of an aggregate in order.
 *
 * Each replica of a service has one; the one that holds the lock of {@link LeaderSession} works, the others look
 * every half second whether it is free. One batch is in flight at a time, so that the first delivery of every event
 * comes after those of its predecessors even when a leader dies and its successor sends the batch again.
 *
 * An event that Kafka refuses for good (too large, its topic missing or forbidden) stays in the outbox and holds back
 * only the events of its own aggregate, or of its topic when that is what is refused; it is tried again every 30 s,
 * so that it leaves by itself once the cause is gone. It shows in `shouwen_outbox_refused_total` and
 * `shouwen_outbox_oldest_seconds`.
 */
export class OutboxRelay {
  private readonly wakeup = new Wakeup();
  private readonly refused = new RefusedEvents();
  private running: Promise<void> | undefined;
  private stopping = false;
  private leads = false;
  private session: LeaderSession | undefined;

  constructor(private readonly parts: RelayParts) {
    parts.signal.connect(() => {
      if (!this.leads) return this.session?.query('notify', NOTIFY_LEADER, []);
      this.wakeup.signal();
      return Promise.resolve();
    });
  }

  /** Becomes a candidate; does not wait until it leads or until anything is there. */
  start(): void {
    this.running ??= this.run();
  }

  /** Sends what is there, unless the broker is away, and lets another replica lead; takes 5 s at most. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wakeup.signal();
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, STOP_WITHIN_MS);
    });
    await Promise.race([this.running, timeout]);
    clearTimeout(timer);
  }

  private async run(): Promise<void> {
    const backoff = new Backoff(200, 2_000);
    while (!this.stopping) {
      try {
        await this.standAndLead(() => backoff.reset());
      } catch (error) {
        this.parts.logger.warn(describeFailure(error), 'the relay lost its database');
        await this.wakeup.wait(backoff.next());
      }
    }
  }

  private async standAndLead(onLeading: () => void): Promise<void> {
    const { config, applicationName, metrics, logger } = this.parts;
    const session = await LeaderSession.open(config.DATABASE_URL, applicationName, () =>
      this.wakeup.signal(),
    );
    this.session = session;
    try {
      while (!(await session.tryLead())) {
        await this.wakeup.wait(STANDBY_MS);
        if (this.stopping) return;
      }
      onLeading();
      logger.info('this process relays the outbox');
      this.leads = true;
      metrics.leader.set(1);
      await this.relay(session);
    } finally {
      this.leads = false;
      this.session = undefined;
      metrics.leader.set(0);
      await session.close();
    }
  }

  private async relay(session: LeaderSession): Promise<void> {
    const backoff = new Backoff(100, 2_000);
    for (;;) {
      const last = this.stopping;
      try {
        const more = await this.relayBatch(session);
        backoff.reset();
        if (more) continue;
        if (last) return;
        // What is committed after the batch was read gives a signal of its own.
        await this.wakeup.wait(SWEEP_MS);
      } catch (error) {
        if (!(error instanceof BrokerAway)) throw error;
        if (last) return;
        this.parts.logger.warn(describeFailure(error.cause), 'the broker is away; events wait');
        await this.wakeup.wait(backoff.next());
      }
    }
  }

  /** Answers whether there was more than fits in a batch. */
  private async relayBatch(session: LeaderSession): Promise<boolean> {
    const { topics, keys } = this.refused.current();
    const rows = await session.query<WaitingRow>('next-rows', NEXT_ROWS, [topics, keys]);
    const [first] = rows;
    if (first === undefined) return false;
    const readAt = performance.now();
    const acknowledged: WaitingRow[] = [];
    try {
      await this.send(rows, acknowledged);
    } finally {
      this.count(acknowledged, readAt);
      const ids = acknowledged.map((row) => row.id);
      if (ids.length > 0) await session.query('delete-rows', DELETE_ROWS, [ids]);
    }
    return first.waiting > rows.length || first.waiting === BATCH_ROWS;
  }

  /** Sends rows in order; when one of them is refused, halves until it alone is left, and holds its successors. */
  private async send(rows: WaitingRow[], acknowledged: WaitingRow[]): Promise<void> {
    const sendable = rows.filter((row) => !this.refused.holds(row));
    const [first] = sendable;
    if (first === undefined) return;
    try {
      await this.parts.broker.send(sendable.map(toMessage));
      acknowledged.push(...sendable);
    } catch (error) {
      if (!(error instanceof MessageRefused)) throw new BrokerAway(error);
      if (sendable.length === 1) {
        this.refuse(first, error);
        return;
      }
      const middle = sendable.length >> 1;
      await this.send(sendable.slice(0, middle), acknowledged);
      await this.send(sendable.slice(middle), acknowledged);
    }
  }

  private refuse(row: WaitingRow, { scope, code }: MessageRefused): void {
    const { logger, metrics } = this.parts;
    this.refused.add(row, scope);
    metrics.refused.inc({ topic: this.shortTopic(row) });
    const { id, topic, key } = row;
    logger.error(
      { id, topic, key, scope, code },
      'the broker refuses an event; it stays in the outbox',
    );
  }

  private count(rows: WaitingRow[], readAt: number): void {
    const { metrics } = this.parts;
    const sinceRead = (performance.now() - readAt) / 1_000;
    for (const row of rows) {
      metrics.relayed.inc({ topic: this.shortTopic(row) });
      metrics.delay.observe(Math.max(0, row.waited + sinceRead));
    }
  }

  private shortTopic(row: WaitingRow): string {
    return row.topic.slice(this.parts.config.KAFKA_TOPIC_PREFIX.length);
  }
}

/** The batch could not be sent now; all of it is tried again. */
class BrokerAway extends Error {
  constructor(cause: unknown) {
    super('the broker is away', { cause });
  }
}

/** What the broker refused lately, and is spared until it is time to try again. */
class RefusedEvents {
  private readonly topics = new Set<string>();
  private readonly keys = new Set<string>();
  private since = 0;

  add(row: WaitingRow, scope: MessageRefused['scope']): void {
    if (this.topics.size + this.keys.size === 0) this.since = performance.now();
    if (scope === 'topic') this.topics.add(row.topic);
    else this.keys.add(keyOf(row));
  }

  holds(row: WaitingRow): boolean {
    return this.topics.has(row.topic) || this.keys.has(keyOf(row));
  }

  current(): { topics: string[]; keys: string[] } {
    if (performance.now() - this.since > REFUSED_AGAIN_MS) {
      this.topics.clear();
      this.keys.clear();
    }
    return { topics: [...this.topics], keys: [...this.keys] };
  }
}

function keyOf(row: WaitingRow): string {
  return `${row.topic} ${row.key}`;
}

function toMessage(row: WaitingRow): OutgoingMessage {
  const headers = JSON.parse(row.headers) as Record<string, string>;
  return { topic: row.topic, key: row.key, value: row.payload, headers };
}
