import pg from 'pg';
import { v7 } from 'uuid';

/** What is asked for; the idempotency key that a generator sends to others is not looked at. */
export interface NewTicket {
  subject: string;
  body: string;
  customer: { id: string; name: string };
}

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
      customer_name, opened_at, opened_by, last_customer_message_at, reopen_count, updated_at)
    values ($1, to_char($5::timestamptz at time zone 'Asia/Shanghai', '"T-"YYYY-')
        || lpad(nextval('ticket_number')::text, 6, '0'),
      1, $2, 'new', 'general', 'api', $3, $4, $5, $6, $5, 0, $5)
    returning id, number
  ), entry as (
    insert into ticket_entry (ticket_id, sequence, id, kind, at, actor, body, internal, changes)
    select id, 1, $7, 'opened', $5, $6, $8, false, $9 from opened
  )
  select number from opened`;

const insertEvents = `
  insert into outbox (topic, key, type, payload, headers)
  select e.topic, e.key, e.type, e.payload, e.headers
  from json_to_recordset($1::json) as e (topic text, key text, type text, payload json, headers json)`;

const selectOne = `select ${columns} from ticket where id = $1`;
const selectQueue = `select ${columns} from ticket where status = $1 order by id desc limit $2`;

const agent = { kind: 'ACTOR_KIND_HUMAN', id: 'agent-0', name: '王芳' };

/** The same rows as the ticketing service writes and reads, by prepared statements on a pool of the same size. */
export class FloorTickets {
  private readonly pool: pg.Pool;

  constructor(url: string, poolSize: number) {
    this.pool = new pg.Pool({ connectionString: url, max: poolSize, application_name: 'floor' });
  }

  /** One transaction: the ticket with the first entry of its timeline, and two messages in the outbox. */
  async open({ subject, body, customer }: NewTicket): Promise<object> {
    const id = v7();
    const at = new Date();
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<{ number: string }>({
        name: 'insert-ticket',
        text: insertTicket,
        values: [
          ...[id, subject, customer.id, customer.name, at, agent, v7(), body],
          JSON.stringify(changesOf(customer.id)),
        ],
      });
      const number = rows[0]?.number ?? '';
      await client.query({
        name: 'insert-events',
        text: insertEvents,
        values: [JSON.stringify(eventsOf(id, number, customer.id, at))],
      });
      await client.query('commit');
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

function changesOf(customerId: string): object[] {
  return [
    { field: 'status', to: 'new' },
    { field: 'grade', to: 'general' },
    { field: 'channel', to: 'api' },
    { field: 'customerId', to: customerId },
  ];
}

function eventsOf(ticketId: string, number: string, customerId: string, at: Date): object[] {
  const ticket = {
    ...{ ticketId, number, status: 'TICKET_STATUS_NEW', grade: 'GRADE_GENERAL' },
    ...{ channel: 'CHANNEL_API', customerId, at, actor: { kind: agent.kind, id: agent.id } },
  };
  const row = (topic: string, type: string, payload: object): object => ({
    ...{ topic, key: ticketId, type, payload },
    headers: headersOf(ticketId, type, at),
  });
  return [
    row('shouwen.ticketing.events.v1', 'shouwen.ticketing.ticket.opened.v1', { ticket }),
    row('shouwen.ticketing.snapshots.v1', 'shouwen.ticketing.ticket.snapshot.v1', {
      ...{ ticket, version: 1, openedAt: at },
    }),
  ];
}

function headersOf(ticketId: string, type: string, at: Date): Record<string, unknown> {
  const id = v7();
  return {
    ce_specversion: '1.0',
    ce_id: id,
    ce_source: '/shouwen/ticketing',
    ce_type: type,
    ce_subject: ticketId,
    ce_time: at,
    ce_dataschema: `https://shouwen.dev/schemas/${type}.schema.json`,
    ce_partitionkey: ticketId,
    ce_sequence: '1',
    ce_correlationid: id,
    ce_causationid: id,
    ce_traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00',
    ce_actorkind: 'human',
    'content-type': 'application/json',
  };
}
