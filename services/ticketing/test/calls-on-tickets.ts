import {
  CallDirection,
  CallOutcome,
  Channel,
  TaskKind,
  TaskStatus,
  TicketStatus,
  TimelineEntryKind,
} from '@shouwen/contracts';
import { aroundTheClock, compileCalendar, deadline } from '@shouwen/business-time';
import type { Calendar } from '@shouwen/business-time';
import { callGrpc } from '@shouwen/platform';
import { aReport } from './telephony-calls.js';
import { MINUTE_MS, ago } from './telephony.stage.js';
import type { TelephonyStage } from './telephony.stage.js';
import { refusalOf } from './ticket-calls.js';

/** What calls have to do with tickets and callbacks: tests for the stage of the telephone, which takes a while to set up. */
export function callsOnTickets(stageOf: () => TelephonyStage): void {
  it('opens a ticket from a call, which is the first response, and remembers whose the number is', async () => {
    const { telephony, tickets, ben, carol, sue, newNumber, answered } = stageOf();
    const from = newNumber();
    const call = await answered(from);
    const opened = await telephony.open(call.id, ben(), { id: 'carol', name: 'Carol' }, 'key');
    expect(await telephony.open(call.id, ben(), { id: 'carol', name: 'Carol' }, 'key')).toEqual(
      opened,
    );
    const ticket = await tickets.get(opened.ticketId, ben());
    expect(ticket).toMatchObject({
      channel: Channel.PHONE,
      customer: { id: 'carol' },
      firstResponse: { actor: { id: 'ben' } },
      firstAskedOwner: { id: 'ben' },
    });
    const { entries } = await tickets.timeline(ticket.id, ben());
    const entry = entries.find(({ kind }) => kind === TimelineEntryKind.CALL_LINKED);
    expect(entry).toMatchObject({ internal: true });
    const { client } = telephony;
    const asked = { entryIds: [entry?.id ?? ''] };
    const told = await callGrpc(client, client.batchGetCallsOfEntries, asked, ben());
    expect(told.calls).toMatchObject([{ entryId: entry?.id, call: { id: call.id } }]);
    const seen = (await tickets.timeline(ticket.id, carol())).entries;
    expect(seen.map(({ kind }) => kind)).not.toContain(TimelineEntryKind.CALL_LINKED);
    expect((await refusalOf(telephony.open(call.id, sue()))).code).toBe(
      'telephony.call_belongs_to_ticket',
    );

    const next = await answered(from, 1);
    expect(next).toMatchObject({ customerId: 'carol', customerKnown: true });
    expect(await telephony.suggested(next.id, ben())).toContain(ticket.id);
    const linked = await telephony.link(next.id, ticket.id, ben());
    expect(linked.ticketId).toBe(ticket.id);
    expect(
      (await telephony.list(ben(), { ticketId: ticket.id })).calls.map(({ id }) => id),
    ).toEqual([next.id, call.id]);
    const { records } = await tickets.auditTrail(call.id, sue());
    expect(records.map(({ operation }) => operation)).toContain('call.linked');
  });

  it('proposes tickets of earlier calls and of other channels, and refuses those that are over', async () => {
    const { telephony, tickets, ben, carol, newNumber, answered } = stageOf();
    const mail = await tickets.open(carol());
    const from = newNumber();
    const call = await answered(from);
    expect(await telephony.suggested(call.id, ben())).toEqual([]);
    await telephony.link(call.id, mail.id, ben());
    const later = await answered(from, 1);
    expect(await telephony.suggested(later.id, ben())).toContain(mail.id);
    await tickets.claim(mail.id, ben());
    await tickets.resolve(mail.id, 'done', ben());
    expect(await telephony.suggested(later.id, ben())).not.toContain(mail.id);
    const { code } = await refusalOf(telephony.link(later.id, mail.id, ben()));
    expect(code).toBe('ticketing.ticket_resolved');
  });

  it('has callbacks due by the hours that an admin gave the telephone system', async () => {
    const { telephony, tasks, database, source, teamId, ada, ben, newNumber, missed } = stageOf();
    const half = [{ from: 0, to: 30 }];
    const weekly = Object.fromEntries(Object.keys(aroundTheClock).map((day) => [day, half]));
    const calendarId = '01990000-0000-7000-8000-00000000ca99';
    const definition = { id: calendarId, version: 1, timeZone: 'Asia/Shanghai', weekly };
    await database.query(`insert into business_calendar values ($1, 1, '半小时')`, [calendarId]);
    await database.query(
      `insert into business_calendar_version (calendar_id, version, name, definition, created_at, created_by, reason)
       values ($1, 1, '半小时', $2, now(), '{"kind":"ACTOR_KIND_SYSTEM","id":"test","name":""}', '')`,
      [calendarId, definition],
    );
    const { client } = telephony;
    const hours = async (callbackCalendarId: string) => {
      const said = { name: 'PBX', defaultRegion: 'CN', teamId, active: true, callbackCalendarId };
      const request = { ...said, sourceId: source.id, options: undefined };
      return callGrpc(client, client.updateCallSource, request, ada());
    };
    expect(await hours(calendarId)).toMatchObject({ callbackCalendarId: calendarId });
    const { callback } = await missed(newNumber());
    await hours('');
    const task = await tasks.get(callback?.taskId ?? '', ben());
    // Sixty minutes of half an hour a day.
    const waits = Number(task.dueAt) - Number(task.createdAt);
    expect(waits).toBeGreaterThan(24 * 60 * MINUTE_MS);
    expect(waits).toBeLessThan(49 * 60 * MINUTE_MS);
  });

  it('sets up one callback for all missed calls of a number, also at once on two replicas', async () => {
    const {
      telephony,
      other,
      tickets,
      tasks,
      database,
      source,
      teamId,
      ben,
      newCall,
      newNumber,
      missed,
      lookedAt,
      answered,
    } = stageOf();
    const from = newNumber();
    const first = await missed(from, 30);
    const { callback } = first;
    expect(first).toMatchObject({ outcome: CallOutcome.MISSED, agentId: '' });
    const ticket = await tickets.get(first.ticketId, ben());
    expect(ticket).toMatchObject({ channel: Channel.PHONE, teamId, status: TicketStatus.NEW });
    expect(ticket.subject).toContain(`+86${from}`);
    const task = await tasks.get(callback?.taskId ?? '', ben());
    expect(task).toMatchObject({
      kind: TaskKind.CALLBACK,
      status: TaskStatus.OPEN,
      teamId,
      ticketId: ticket.id,
    });
    const office = await database.query<{ definition: Calendar }>(
      `select definition from business_calendar_version where name like '%Office hours'`,
    );
    const calendar = compileCalendar(office.rows[0]!.definition);
    const hour = { unit: 'business_seconds', amount: 3600 } as const;
    const due = deadline(hour, calendar, task.createdAt!);
    expect(Math.abs(Number(task.dueAt) - Number(due))).toBeLessThan(MINUTE_MS);

    const repeated = await Promise.all(
      [1, 2, 3, 4].map((nth) =>
        (nth % 2 === 0 ? telephony : other).report(
          source,
          aReport(newCall(), 'missed', ago(20 + nth), { from }),
        ),
      ),
    );
    await Promise.all(repeated.map(lookedAt));
    expect((await telephony.get(first.id, ben())).callback).toMatchObject({ missedCalls: 5 });
    const { calls: all } = await telephony.list(ben(), { number: from, missedOnly: true });
    expect(new Set(all.map(({ ticketId }) => ticketId))).toEqual(new Set([ticket.id]));

    const back = await answered(from, 1, {
      direction: 'outbound',
      from: '400-800-1234',
      to: from,
    });
    expect(back).toMatchObject({ ticketId: ticket.id, direction: CallDirection.OUTBOUND });
    expect((await telephony.get(first.id, ben())).callback).toMatchObject({
      resultCallId: back.id,
      closedAt: expect.any(Date) as Date,
    });
    expect((await tasks.get(task.id, ben())).status).toBe(TaskStatus.DONE);
    expect((await tickets.get(ticket.id, ben())).firstResponse?.actor?.id).toBe('ben');
  });

  it('joins what an answer did not reach, and asks for nothing when they were reached since', async () => {
    const { telephony, ben, newNumber, missed, answered } = stageOf();
    const from = newNumber();
    await answered(from, 5);
    const late = await missed(from, 10);
    expect(late).toMatchObject({ ticketId: '', callback: undefined });
    const fresh = await missed(from, 2);
    expect(fresh.callback).toMatchObject({ missedCalls: 1 });
    await answered(from, 4);
    expect((await telephony.get(fresh.id, ben())).callback).toMatchObject({ resultCallId: '' });
  });

  it('asks nobody to call back whose call turns out to have been answered', async () => {
    const { telephony, tasks, database, source, ben, newCall, newNumber, lookedAt } = stageOf();
    const setGrace = (seconds: number) =>
      database.query(
        `update collaboration_limit set value = $1 where name = 'missed_call_grace_seconds'`,
        [seconds],
      );
    await setGrace(600);
    const said = { from: newNumber(), extension: '8001' };
    const early = newCall();
    const id = await telephony.report(source, aReport(early, 'ended', ago(1), said));
    expect((await telephony.get(id, ben())).outcome).toBe(CallOutcome.MISSED);
    await telephony.report(source, aReport(early, 'answered', ago(2), said));
    await lookedAt(id);
    const spared = await telephony.get(id, ben());
    expect(spared).toMatchObject({ outcome: CallOutcome.ANSWERED, ticketId: '', agentId: 'ben' });
    await setGrace(1);

    const late = newCall();
    const missedId = await telephony.report(source, aReport(late, 'ended', ago(1), said));
    await lookedAt(missedId);
    const { callback } = await telephony.get(missedId, ben());
    await telephony.report(source, aReport(late, 'answered', ago(2), said));
    await telephony.report(source, aReport(late, 'ringing', ago(3), said));
    expect(await telephony.get(missedId, ben())).toMatchObject({
      outcome: CallOutcome.ANSWERED,
      callback: { resultCallId: missedId },
    });
    expect((await tasks.get(callback?.taskId ?? '', ben())).status).toBe(TaskStatus.DONE);
  });

  it('asks anew on the same ticket after a task was done by hand, and on a new one once that is over', async () => {
    const { tickets, tasks, teamId, ben, newNumber, missed } = stageOf();
    const from = newNumber();
    const first = await missed(from, 9);
    await tickets.claim(first.ticketId, ben());
    await tasks.complete(first.callback?.taskId ?? '', '没有接通', ben());
    const second = await missed(from, 8);
    expect(second.ticketId).toBe(first.ticketId);
    expect(second.callback?.taskId).not.toBe(first.callback?.taskId);
    const taskId = second.callback?.taskId ?? '';
    expect(await tasks.get(taskId, ben())).toMatchObject({ assigneeId: 'ben', teamId });
    await tickets.handBack(first.ticketId, '换人', ben());
    expect(await tasks.get(taskId, ben())).toMatchObject({ assigneeId: '', teamId });
    await tickets.claim(first.ticketId, ben());
    await tickets.resolve(first.ticketId, 'done', ben());
    const third = await missed(from, 7);
    expect(third.ticketId).not.toBe(first.ticketId);
    expect((await tasks.get(second.callback?.taskId ?? '', ben())).status).toBe(TaskStatus.DONE);
  });

  it('follows a merge: the next missed call belongs to the ticket that is worked on', async () => {
    const { telephony, tickets, together, ben, carol, sue, newNumber, missed, answered } =
      stageOf();
    const from = newNumber();
    const first = await missed(from, 9);
    const { id: targetId } = await tickets.open(carol());
    await together.merge(first.ticketId, targetId, sue());
    const second = await missed(from, 8);
    expect(second).toMatchObject({
      ticketId: targetId,
      callback: { id: first.callback?.id, missedCalls: 2 },
    });
    const back = await answered(from, 1);
    expect(back.ticketId).toBe(targetId);
    expect((await telephony.get(first.id, ben())).callback?.resultCallId).toBe(back.id);
  });

  it('keeps calls of withheld numbers apart, and calls none of them back', async () => {
    const { missed } = stageOf();
    const [one, two] = [await missed('anonymous'), await missed('anonymous')];
    expect(one).toMatchObject({ callerNumber: 'anonymous', ticketId: '', callback: undefined });
    expect(one.customerId).not.toBe(two.customerId);
  });
}
