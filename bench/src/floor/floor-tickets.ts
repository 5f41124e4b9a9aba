import pg from 'pg';
import { v7 } from 'uuid';
import { rowsOf } from './floor-rows.js';
import type { NewTicket } from './floor-rows.js';

const columns = `
  id, number, version, subject, status, grade, channel, customer_id as "customerId",
  customer_name as "customerName", owner, opened_at as "openedAt", opened_by as "openedBy",
  first_response_at as "firstResponseAt", first_response_by as "firstResponseBy",
  last_reply_at as "lastReplyAt", last_reply_by as "lastReplyBy",
  last_customer_message_at as "lastCustomerMessageAt", resolved_at as "resolvedAt",
  resolved_by as "resolvedBy", resolution, reopen_count as "reopenCount", updated_at as "updatedAt",
  external_source as "externalSource", external_reference as "externalReference"`;

const insertTicket = `
  with opened as (
    insert into ticket (id, number, version, subject, status, grade, channel, customer_id,
      customer_name, opened_at, opened_by, last_customer_message_at, reopen_count, updated_at,
      first_asked_owner, first_asked_at)
    values ($1, to_char($5::timestamptz at time zone 'Asia/Shanghai', '"T-"YYYY-')
        || lpad(nextval('ticket_number')::text, 6, '0'),
      1, $2, 'new', 'general', 'api', $3, $4, $5, $6, $5, 0, $5, $6, $5)
    returning id, number
  ), entry as (
    insert into ticket_entry (ticket_id, sequence, id, kind, at, actor, body, internal, changes)
    select id, 1, $7, 'opened', $5, $6, $8, false, $9 from opened
  )
  select number from opened`;

const insertSearch = `
  insert into ticket_search (ticket_id, place, opened_at, facets, lexemes)
  values ($1, $2, $3, $4, array_to_tsvector($5))`;

const insertClocks = `
  insert into sla_clock (id, ticket_id, target, cycle, version, state, clock, term, start_sequence, time_zone_database,
    due_at, warn_at, updated_at)
  select id, ticket_id, target, 1, 1, 'running', clock, term, 1, '2025c', due_at, warn_at, updated_at
  from jsonb_to_recordset($1::jsonb) as c (id uuid, ticket_id uuid, target text, clock jsonb, term jsonb,
    due_at timestamptz, warn_at timestamptz, updated_at timestamptz)`;

const insertTimers = `
  insert into timer (id, kind, subject, due_at, attempt_at)
  select id, kind, subject, due_at, due_at
  from jsonb_to_recordset($1::jsonb) as t (id uuid, kind text, subject text, due_at timestamptz)`;

const insertDuty = `
  with opened as (
    insert into duty (id, ticket_id, kind, person, first_asked, channel, opened_at, opened_by, opened_cause)
    values ($1, $2, 'answer', $3, true, 'api', $4, $3, 'opened') returning *
  )
  insert into duty_entry (duty_id, sequence, ticket_id, kind, person, first_asked, channel, cause, at, actor)
  select id, 1, ticket_id, kind, person, first_asked, channel, opened_cause, opened_at, opened_by from opened`;

const insertEvents = `
  insert into outbox (topic, key, type, payload, headers)
  select e.topic, e.key, e.type, e.payload, e.headers
  from json_to_recordset($1::json) as e (topic text, key text, type text, payload json, headers json)`;

const selectOne = `select ${columns} from ticket where id = $1`;
const selectQueue = `select ${columns} from ticket where status = $1 order by id desc limit $2`;

/** The same rows as the ticketing service writes and reads, by prepared statements on a pool of the same size. */
export class FloorTickets {
  private readonly pool: pg.Pool;

  constructor(url: string, poolSize: number) {
    this.pool = new pg.Pool({
      ...{ connectionString: url, max: poolSize, application_name: 'floor', pipeline: true },
    });
    this.pool.on('error', (error) => console.error(error.message));
  }

  /**
   * One transaction, pipelined as the service's is: the ticket with the first entry of its timeline, what it is found by,
   * its two clocks, three timers, the duty of who opened it, and five messages in the outbox.
   */
  async open(wanted: NewTicket): Promise<object> {
    const id = v7();
    const client = await this.pool.connect();
    const run = (name: string, text: string, values: unknown[]) =>
      client.query<{ number: string }>({ name, text, values });
    try {
      const begun = client.query('begin');
      begun.catch(() => undefined);
      const rows = rowsOf(id, wanted);
      const { rows: opened } = await run('insert-ticket', insertTicket, rows.ticket);
      const number = opened[0]?.number ?? '';
      await Promise.all([
        begun,
        run('insert-search', insertSearch, rows.search(number)),
        run('insert-clocks', insertClocks, [JSON.stringify(rows.clocks)]),
        run('insert-timers', insertTimers, [JSON.stringify(rows.timers)]),
        run('insert-duty', insertDuty, rows.duty),
        run('insert-events', insertEvents, [JSON.stringify(rows.events(number))]),
        client.query('commit'),
      ]);
      return { id, number, version: 1, status: 'new' };
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  async get(id: string): Promise<object | undefined> {
    const { rows } = await this.pool.query<object>({
      ...{ name: 'select-one', text: selectOne, values: [id] },
    });
    return rows[0];
  }

  /** The newest of a queue; one more than asked for is read, which is how a page knows that there is another. */
  async list(status: string, first: number): Promise<object[]> {
    const { rows } = await this.pool.query<object>({
      ...{ name: 'select-queue', text: selectQueue, values: [status, first + 1] },
    });
    return rows.slice(0, first);
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
