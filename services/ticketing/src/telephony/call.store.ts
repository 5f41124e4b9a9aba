import { Injectable } from '@nestjs/common';
import { platformErrors } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import type { CallEvent, Callback, PhoneCall } from './call.entity.js';
import { canBeCalledBack } from '@shouwen/text';
import { telephonyErrors } from './telephony.errors.js';

/** Columns of `phone_call` under the names of {@link PhoneCall}. */
export const CALL_COLUMNS = `
  c.id, c.source_id as "sourceId", c.version, c.direction, c.outcome, c.caller_number as "callerNumber",
  c.called_number as "calledNumber", c.outside_number as "outsideNumber", c.queue, c.extension,
  c.agent_id as "agentId", c.ticket_id as "ticketId", c.entry_id as "entryId", c.callback_id as "callbackId",
  c.started_at as "startedAt", c.answered_at as "answeredAt", c.ended_at as "endedAt",
  c.duration_seconds as "durationSeconds", c.recording_url as "recordingUrl"`;

const NOTE_REPORT = `
  insert into call_report (source_id, webhook_id, call_id, received_at) values ($1, $2, $3, $4)
  on conflict do nothing returning call_id`;

const REPORTED = `
  select call_id as "callId" from call_report where source_id = $1 and webhook_id = $2`;

// What is reported of one call at once is dealt with one after the other, also before the call is known.
const LOCK_REF = `select pg_advisory_xact_lock(hashtextextended($1::uuid::text || ' ' || $2, 0))`;

// The row of a number is what reports about one number wait at.
const LOCK_CALLER = `
  insert into phone_caller (number, customer_id, customer_name) values ($1, $2, '')
  on conflict (number) do update set number = excluded.number
  returning customer_id as "customerId", customer_name as "customerName"`;

const KNOW_CALLER = `
  insert into phone_caller (number, customer_id, customer_name) values ($1, $2, '') on conflict (number) do nothing`;

const CALLER = `
  select customer_id as "customerId", customer_name as "customerName" from phone_caller where number = $1`;

const SET_CUSTOMER = `
  update phone_caller set customer_id = $2, customer_name = $3 where number = $1`;

const LOCK_BY_REF = `
  select ${CALL_COLUMNS} from phone_call c where c.source_id = $1 and c.call_ref = $2 for update`;

const LOCK = `select ${CALL_COLUMNS} from phone_call c where c.id = $1 for update`;

const NUMBER = 'select outside_number as number from phone_call where id = $1';

const ID_BY_REF = 'select id from phone_call where source_id = $1 and call_ref = $2';

const INSERT = `
  insert into phone_call (id, source_id, call_ref, version, direction, outcome, caller_number, called_number,
    outside_number, queue, extension, agent_id, started_at, answered_at, ended_at, duration_seconds, recording_url)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`;

const UPDATE = `
  update phone_call set version = $2, direction = $3, outcome = $4, caller_number = $5, called_number = $6,
    outside_number = $7, queue = $8, extension = $9, agent_id = $10, started_at = $11, answered_at = $12,
    ended_at = $13, duration_seconds = $14, recording_url = $15, ticket_id = $16, entry_id = $17, callback_id = $18
  where id = $1`;

/** Most events that there are of a call: the maximum of the limit `call_events`, an answer and both kinds of end. */
const MOST_EVENTS = 1_003;

// What is reported again may add what was left out before, and takes nothing back. Once there are as many as there may be,
// only what there is none of yet is added, so that every call can be answered and can end.
const ADD_EVENT = `
  insert into call_event as known (call_id, kind, at, extension, direction, caller, called, queue, duration_seconds,
    recording_url, received_at)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
  where (select count(*) from call_event where call_id = $1) < $12
    or $2 <> 'ringing' and not exists (select 1 from call_event where call_id = $1 and kind = $2)
    or exists (select 1 from call_event where call_id = $1 and kind = $2 and at = $3 and extension = $4)
  on conflict (call_id, kind, at, extension) do update set
    duration_seconds = coalesce(known.duration_seconds, excluded.duration_seconds),
    recording_url = coalesce(nullif(known.recording_url, ''), excluded.recording_url),
    queue = coalesce(nullif(known.queue, ''), excluded.queue)`;

const EVENTS = `
  select kind, at, direction, caller, called, queue, extension, duration_seconds as "durationSeconds",
    recording_url as "recordingUrl"
  from call_event where call_id = $1 order by at limit ${MOST_EVENTS}`;

const REACHED_SINCE = `
  select 1 from phone_call where outside_number = $1 and answered_at >= $2 limit 1`;

/** Columns of `phone_callback` under the names of {@link Callback}. */
export const CALLBACK_COLUMNS = `
  b.id, b.version, b.number, b.ticket_id as "ticketId", b.task_id as "taskId", b.missed_calls as "missedCalls",
  b.missed_at as "missedAt", b.opened_at as "openedAt", b.closed_at as "closedAt", b.result_call_id as "resultCallId"`;

const OPEN_CALLBACK = `
  select ${CALLBACK_COLUMNS} from phone_callback b where b.number = $1 and b.closed_at is null for update`;

const LOCK_TASK = `select status in ('open', 'accepted') as "isAsked" from task where id = $1 for update`;

/** Most merges that are followed from one ticket to the one that its question is dealt with on. */
const MOST_MERGES = 100;

const END_OF_MERGES = `
  with recursive merged as (
    select id, merged_into_id, 1 as nth from ticket where id = $1
    union all
    select ticket.id, ticket.merged_into_id, nth + 1 from merged join ticket on ticket.id = merged.merged_into_id
    where nth < ${MOST_MERGES})
  select id from merged order by nth desc limit 1`;

const INSERT_CALLBACK = `
  insert into phone_callback (id, version, number, ticket_id, task_id, missed_calls, missed_at, opened_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const UPDATE_CALLBACK = `
  update phone_callback set version = $2, missed_calls = $3, missed_at = $4, closed_at = $5, result_call_id = $6
  where id = $1`;

/** When to try again what met a call that was being changed. */
const CHANGED_AGAIN_MS = 100;

/** Whose a number is. */
export interface Caller {
  customerId: string;
  customerName: string;
}

/** Keeps calls, what was reported of them and what they set up, on the transaction of the use case. */
@Injectable()
export class CallStore {
  /** Notes that a report was taken; undefined, or the call it was about when it came before. */
  async noteReport(
    tx: Transaction,
    report: { sourceId: string; webhookId: string; callId: string; at: Date },
  ): Promise<string | undefined> {
    const { sourceId, webhookId, callId, at } = report;
    const noted = await tx.query(NOTE_REPORT, [sourceId, webhookId, callId, at]);
    if (noted.length > 0) return undefined;
    const [known] = await tx.query<{ callId: string }>(REPORTED, [sourceId, webhookId]);
    return known?.callId ?? callId;
  }

  /**
   * Whose a number is; whoever else is about to act for this number waits until the transaction ends. Nobody acts for one
   * that can't be called back, such as a withheld one: all that came without a number would wait for each other.
   */
  async lockCaller(tx: Transaction, number: string, newCustomerId: string): Promise<Caller> {
    if (!canBeCalledBack(number)) return this.knowCaller(tx, number, newCustomerId);
    const [caller] = await tx.query<Caller>(LOCK_CALLER, [number, newCustomerId]);
    if (caller === undefined) throw new Error('a number was not kept');
    return caller;
  }

  private async knowCaller(
    tx: Transaction,
    number: string,
    newCustomerId: string,
  ): Promise<Caller> {
    const [known] = await tx.query<Caller>(CALLER, [number]);
    if (known !== undefined) return known;
    await tx.query(KNOW_CALLER, [number, newCustomerId]);
    const [caller] = await tx.query<Caller>(CALLER, [number]);
    if (caller === undefined) throw new Error('a number was not kept');
    return caller;
  }

  async setCustomer(tx: Transaction, number: string, caller: Caller): Promise<void> {
    await tx.query(SET_CUSTOMER, [number, caller.customerId, caller.customerName]);
  }

  /** The id of a call by that of its telephone system; other reports of it wait until the transaction ends. */
  async lockRef(tx: Transaction, sourceId: string, callRef: string): Promise<string | undefined> {
    await tx.query(LOCK_REF, [sourceId, callRef]);
    return (await tx.query<{ id: string }>(ID_BY_REF, [sourceId, callRef]))[0]?.id;
  }

  async lockByRef(
    tx: Transaction,
    sourceId: string,
    callRef: string,
  ): Promise<PhoneCall | undefined> {
    return (await tx.query<PhoneCall>(LOCK_BY_REF, [sourceId, callRef]))[0];
  }

  /**
   * Reads a call and whose its number is, and keeps others from changing it and from acting for the number. Throws
   * `telephony.call_not_found`, and `platform.write_conflict` when its number became another one meanwhile.
   */
  async lock(tx: Transaction, callId: string): Promise<{ call: PhoneCall; caller: Caller }> {
    const [known] = await tx.query<{ number: string }>(NUMBER, [callId]);
    if (known === undefined) throw telephonyErrors.call_not_found();
    const caller = await this.lockCaller(tx, known.number, '');
    const [call] = await tx.query<PhoneCall>(LOCK, [callId]);
    if (call === undefined) throw telephonyErrors.call_not_found();
    if (call.outsideNumber !== known.number) {
      throw platformErrors.write_conflict({}, { retryAfterMs: CHANGED_AGAIN_MS });
    }
    return { call, caller };
  }

  async insert(tx: Transaction, call: PhoneCall, callRef: string): Promise<void> {
    const { id, sourceId, version, direction, outcome, callerNumber, calledNumber } = call;
    const { outsideNumber, queue, extension, agentId, startedAt, answeredAt, endedAt } = call;
    const who = [id, sourceId, callRef, version, direction, outcome, callerNumber, calledNumber];
    const how = [outsideNumber, queue, extension, agentId, startedAt, answeredAt, endedAt];
    await tx.query(INSERT, [...who, ...how, call.durationSeconds, call.recordingUrl]);
  }

  async update(tx: Transaction, call: PhoneCall): Promise<void> {
    const { id, version, direction, outcome, callerNumber, calledNumber, outsideNumber } = call;
    const { queue, extension, agentId, startedAt, answeredAt, endedAt } = call;
    const who = [id, version, direction, outcome, callerNumber, calledNumber, outsideNumber];
    const how = [queue, extension, agentId, startedAt, answeredAt, endedAt];
    const facts = [call.durationSeconds, call.recordingUrl];
    await tx.query(UPDATE, [
      ...who,
      ...how,
      ...facts,
      call.ticketId,
      call.entryId,
      call.callbackId,
    ]);
  }

  /** Keeps what was reported of a call; past so many events only what there is none of yet. */
  async addEvent(
    tx: Transaction,
    callId: string,
    event: CallEvent,
    { now, most }: { now: Date; most: number },
  ): Promise<void> {
    const { kind, at, extension, direction, caller, called, queue } = event;
    const said = [callId, kind, at, extension, direction, caller, called, queue];
    await tx.query(ADD_EVENT, [...said, event.durationSeconds, event.recordingUrl, now, most]);
  }

  /** What was reported of a call. */
  events(tx: Transaction, callId: string): Promise<CallEvent[]> {
    return tx.query<CallEvent>(EVENTS, [callId]);
  }

  /** True when somebody talked to who has the number, at that time or later. */
  async wasReachedSince(tx: Transaction, number: string, since: Date): Promise<boolean> {
    return (await tx.query(REACHED_SINCE, [number, since])).length > 0;
  }

  /** The callback of a number that is not closed. */
  async openCallback(tx: Transaction, number: string): Promise<Callback | undefined> {
    return (await tx.query<Callback>(OPEN_CALLBACK, [number]))[0];
  }

  /** Whether a task still asks somebody to call, and will until the transaction ends. Lock its ticket before it. */
  async lockAsked(tx: Transaction, taskId: string): Promise<boolean> {
    return (await tx.query<{ isAsked: boolean }>(LOCK_TASK, [taskId]))[0]?.isAsked ?? false;
  }

  /** The ticket that one was merged into, over however many merges; itself when it was not. */
  async endOfMerges(tx: Transaction, ticketId: string): Promise<string> {
    return (await tx.query<{ id: string }>(END_OF_MERGES, [ticketId]))[0]?.id ?? ticketId;
  }

  async insertCallback(tx: Transaction, callback: Callback): Promise<void> {
    const { id, version, number, ticketId, taskId, missedCalls, missedAt, openedAt } = callback;
    const values = [id, version, number, ticketId, taskId, missedCalls, missedAt, openedAt];
    await tx.query(INSERT_CALLBACK, values);
  }

  async updateCallback(tx: Transaction, callback: Callback): Promise<void> {
    const { id, version, missedCalls, missedAt, closedAt, resultCallId } = callback;
    await tx.query(UPDATE_CALLBACK, [id, version, missedCalls, missedAt, closedAt, resultCallId]);
  }
}
