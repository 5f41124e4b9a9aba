/* eslint-disable max-lines -- one stage for all, which takes a while to set up */
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
import { until } from '@shouwen/dev';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { Client } from 'pg';
import { StaffCalls } from './staff-calls.js';
import { TaskCalls } from './task-calls.js';
import { TelephonyCalls, aReport } from './telephony-calls.js';
import type { TestSource } from './telephony-calls.js';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { TogetherCalls } from './together-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const MINUTE_MS = 60_000;

describe('the telephone', () => {
  let environment: TicketingEnvironment;
  let replicas: TicketingProcess[];
  let telephony: TelephonyCalls;
  let other: TelephonyCalls;
  let tickets: TicketCalls;
  let tasks: TaskCalls;
  let together: TogetherCalls;
  let database: Client;
  let source: TestSource;
  let teamId: string;
  let ada: () => RequestContext;
  let ben: () => RequestContext;
  let carol: () => RequestContext;
  let sue: () => RequestContext;
  let calls = 0;

  beforeAll(async () => {
    environment = await prepareTicketing();
    database = new Client(environment.ownerUrl);
    await database.connect();
    // Kept here: what the relay sends leaves the outbox.
    await database.query(`
      create table seen_event (type text, key text, sequence integer, payload text);
      create function see_event() returns trigger security definer language plpgsql as $$
      begin
        insert into seen_event values (new.type, new.key, (new.headers ->> 'ce_sequence')::integer, new.payload);
        return new;
      end $$;
      create trigger see_event after insert on outbox for each row execute function see_event();
      update collaboration_limit set value = 1 where name = 'missed_call_grace_seconds';`);
    const keys = { WEBHOOK_SECRET_KEYS: `k1:${Buffer.alloc(32, 'k').toString('base64')}` };
    replicas = await Promise.all([1, 2].map(() => startTicketing(environment, keys)));
    const [first, second] = replicas as [TicketingProcess, TicketingProcess];
    telephony = new TelephonyCalls(first.address);
    other = new TelephonyCalls(second.address);
    tickets = new TicketCalls(first.client);
    tasks = new TaskCalls(first);
    together = new TogetherCalls(first);
    ada = await signIn(environment, 'ada', 'admin');
    ben = await signIn(environment, 'ben', 'agent');
    carol = await signIn(environment, 'carol', 'customer');
    sue = await signIn(environment, 'sue', 'supervisor');
    const staff = new StaffCalls(first.address);
    teamId = (await staff.createTeam(ada(), '电话组')).id;
    await staff.saveMember(ada(), 'ben', { teamId });
    staff.close();
    source = await telephony.createSource(ada(), teamId);
    await telephony.saveExtension(ada(), source.id, '8001', 'ben');
  }, 120_000);

  afterAll(async () => {
    for (const client of [telephony, other, tasks, together]) client.close();
    for (const replica of replicas) await replica.stop();
    await database.end();
    await environment.close();
  });

  const newCall = () => `call-${(calls += 1)}`;
  const newNumber = () => `139${String((calls += 1)).padStart(8, '0')}`;
  const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE_MS);
  const missed = async (from: string, minutes = 10) => {
    const report = aReport(newCall(), 'missed', ago(minutes), { from });
    const id = await telephony.report(source, report);
    await lookedAt(id);
    return telephony.get(id, ben());
  };
  const lookedAt = (callId: string) =>
    until(
      async () => {
        const waiting = `select 1 from timer where kind = 'ticketing.missed_call' and subject = $1`;
        return (await database.query(waiting, [callId])).rows.length === 0;
      },
      { what: 'the missed call to be looked at' },
    );
  const answered = async (from: string, minutes = 5, patch: Record<string, unknown> = {}) => {
    const said = { from, extension: '8001', ...patch };
    const id = await telephony.report(source, aReport(newCall(), 'answered', ago(minutes), said));
    return telephony.get(id, ben());
  };

  it('keeps one call of reports in any order, each repeated, and on two replicas at once', async () => {
    const callId = newCall();
    const from = newNumber();
    const reports = [
      aReport(callId, 'ended', ago(1), { from, durationSeconds: 55 }),
      aReport(callId, 'answered', ago(2), { from, extension: '8001' }),
      aReport(callId, 'ringing', ago(3), { from, queue: '售后' }),
    ];
    const taken = await Promise.all(
      [...reports, ...reports].map((report, nth) =>
        (nth % 2 === 0 ? telephony : other).report(source, report),
      ),
    );
    expect(new Set(taken).size).toBe(1);
    const call = await telephony.get(taken[0] ?? '', ben());
    expect(call).toMatchObject({
      direction: CallDirection.INBOUND,
      outcome: CallOutcome.ANSWERED,
      callerNumber: `+86${from}`,
      calledNumber: '+864008001234',
      queue: '售后',
      extension: '8001',
      agentId: 'ben',
      customerKnown: false,
      ticketId: '',
      durationSeconds: 55,
      startedAt: new Date(String(reports[2]?.['at'])),
    });
    expect(call.customerId).toMatch(/^phone:[0-9a-f-]{36}$/);
    const again = await telephony.report(source, reports[0] ?? {}, { webhookId: 'again' });
    await telephony.report(source, { nonsense: true }, { webhookId: 'other' }).catch(() => null);
    expect(await telephony.report(source, reports[1] ?? {}, { webhookId: 'again' })).toBe(again);
    expect((await telephony.get(call.id, ben())).version).toBe(call.version);
  });

  it('refuses what is not signed, old, wrong or from nobody, without a word more', async () => {
    const report = aReport(newCall(), 'ringing', ago(0));
    const codeOf = async (attempt: Promise<unknown>) => (await refusalOf(attempt)).code;
    const now = Math.floor(Date.now() / 1000);
    const { id } = source;
    const stranger = { id: '01990000-0000-7000-8000-000000000001', secret: source.secret };
    const forged = { id, secret: 'whsec_AAAA' };
    expect(await codeOf(telephony.report(forged, report))).toBe('telephony.signature_invalid');
    expect(await codeOf(telephony.report(source, report, { signature: '' }))).toBe(
      'telephony.signature_invalid',
    );
    expect(await codeOf(telephony.report(source, report, { timestamp: now - 400 }))).toBe(
      'telephony.timestamp_out_of_range',
    );
    expect(await codeOf(telephony.report(stranger, report))).toBe('telephony.signature_invalid');
    expect(await codeOf(telephony.report(source, report, { body: '{' }))).toBe(
      'telephony.report_not_json',
    );
    expect(await codeOf(telephony.report(source, { ...report, event: 'hold' }))).toBe(
      'platform.invalid_request',
    );
    const elsewhere = { ...source, id: 'x' };
    expect(await codeOf(telephony.report(elsewhere, report))).toBe('platform.invalid_request');
  });

  it('keeps a signed report that can’t be read for admins, once however often it is sent', async () => {
    const { client } = telephony;
    const long = `{"callId":"${'x'.repeat(20_000)}"`;
    const report = { ...aReport(newCall(), 'hold', ago(0)), at: 'yesterday' };
    for (const webhookId of ['unread-1', 'unread-1']) {
      const refusal = await refusalOf(telephony.report(source, report, { webhookId }));
      expect(refusal.code).toBe('platform.invalid_request');
    }
    await refusalOf(telephony.report(source, {}, { webhookId: 'unread-2', body: long }));
    const forged = { webhookId: 'unread-3', signature: 'v1,AAAA', body: '{' };
    await refusalOf(telephony.report(source, {}, forged));
    const listed = (pageSize: number, pageToken = '') =>
      callGrpc(client, client.listUnreadCallReports, { page: { pageSize, pageToken } }, ada());
    const { reports: latest, nextPageToken } = await listed(1);
    expect(latest).toMatchObject([
      { sourceId: source.id, webhookId: 'unread-2', reason: 'telephony.report_not_json' },
    ]);
    expect(latest[0]).toMatchObject({ body: long.slice(0, 16_384), bodyBytes: long.length });
    const { reports: earlier } = await listed(1, nextPageToken);
    const reason = 'platform.invalid_request: event, at';
    expect(earlier).toMatchObject([
      { webhookId: 'unread-1', body: JSON.stringify(report), reason },
    ]);
    const all = (await listed(100)).reports.map(({ webhookId }) => webhookId);
    expect(all.filter((id) => id === 'unread-1')).toHaveLength(1);
    expect(all).not.toContain('unread-3');
    const asked = callGrpc(client, client.listUnreadCallReports, { page: undefined }, ben());
    expect((await refusalOf(asked)).code).toBe('platform.permission_denied');
  });

  it('takes the old secret beside the new one, and nothing while it is switched off', async () => {
    const pbx = await telephony.createSource(ada(), teamId, 'Second');
    const { client } = telephony;
    const target = { sourceId: pbx.id, options: undefined };
    const rotated = await callGrpc(client, client.rotateCallSourceSecret, target, ada());
    expect(rotated.secret).not.toBe(pbx.secret);
    expect(rotated.source?.previousSecretUntil).toBeDefined();
    const report = aReport(newCall(), 'ringing', ago(0));
    await telephony.report(pbx, report);
    await telephony.report({ ...pbx, secret: rotated.secret }, report);
    await database.query(
      `update call_source set previous_secret_until = now() - interval '1 hour' where id = $1`,
      [pbx.id],
    );
    const stale = await refusalOf(telephony.report(pbx, report));
    expect(stale.code).toBe('telephony.signature_invalid');
    const { rows } = await database.query(
      `select secret, previous_secret from call_source where id = $1`,
      [pbx.id],
    );
    const sealed: unknown = expect.stringMatching(/^aes-256-gcm:k1:/);
    expect(rows).toEqual([{ secret: sealed, previous_secret: sealed }]);
    const said = { name: 'Second', defaultRegion: 'CN', teamId, callbackCalendarId: '' };
    const off = { ...said, active: false, ...target };
    await callGrpc(client, client.updateCallSource, off, ada());
    const refusal = await refusalOf(telephony.report({ ...pbx, secret: rotated.secret }, report));
    expect(refusal.code).toBe('telephony.source_disabled');
    const list = await callGrpc(client, client.listCallSources, { page: undefined }, ada());
    expect(JSON.stringify(list)).not.toContain('whsec_');
  });

  it('is looked after by admins, seen by who works on tickets, and by no customer', async () => {
    const { code } = await refusalOf(telephony.createSource(ben(), teamId));
    expect(code).toBe('platform.permission_denied');
    expect((await refusalOf(telephony.list(carol()))).code).toBe('platform.permission_denied');
    const { client } = telephony;
    const said = { name: 'x', defaultRegion: 'CN', teamId, callbackCalendarId: '' };
    for (const [patch, code] of [
      [{ defaultRegion: 'XX' }, 'telephony.region_unknown'],
      [{ callbackCalendarId: teamId }, 'ticketing.calendar_not_found'],
    ] as const) {
      const wrong = { ...said, ...patch, options: undefined };
      const refusal = await refusalOf(callGrpc(client, client.createCallSource, wrong, ada()));
      expect(refusal.code).toBe(code);
    }
    const moved = newCall();
    const { version } = await telephony.saveExtension(ada(), source.id, moved, 'ben');
    expect((await telephony.saveExtension(ada(), source.id, moved, 'ben')).version).toBe(
      version + 1,
    );
    const gone = { sourceId: source.id, extension: moved, options: undefined };
    await callGrpc(client, client.removeExtension, gone, ada());
    const twice = await refusalOf(callGrpc(client, client.removeExtension, gone, ada()));
    expect(twice.code).toBe('telephony.extension_not_found');
    const nobody = await refusalOf(telephony.saveExtension(ada(), source.id, '9', 'nobody'));
    expect(nobody.code).toBe('ticketing.member_not_found');
  });

  it('opens a ticket from a call, which is the first response, and remembers whose the number is', async () => {
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
    const [one, two] = [await missed('anonymous'), await missed('anonymous')];
    expect(one).toMatchObject({ callerNumber: 'anonymous', ticketId: '', callback: undefined });
    expect(one.customerId).not.toBe(two.customerId);
  });

  it('lists calls by agent, number and time, the latest first, a page at a time', async () => {
    const from = newNumber();
    const made: string[] = [];
    for (const minutes of [50, 40, 30]) made.unshift((await answered(from, minutes)).id);
    const page = { pageSize: 2, pageToken: '' };
    const first = await telephony.list(ben(), { number: from, page });
    const next = { ...page, pageToken: first.nextPageToken };
    const rest = await telephony.list(ben(), { number: from, page: next });
    expect([...first.calls, ...rest.calls].map(({ id }) => id)).toEqual(made);
    expect(rest.nextPageToken).toBe('');
    const middle = { number: `+86${from}`, from: ago(45), to: ago(35), agentId: 'ben' };
    expect((await telephony.list(ben(), middle)).calls.map(({ id }) => id)).toEqual([made[1]]);
    expect((await telephony.list(ben(), { ...middle, agentId: 'sue' })).calls).toEqual([]);
    const mine = { agentId: 'ben', missedOnly: true };
    expect((await telephony.list(ben(), mine)).calls).toEqual([]);
  });

  it('passes over repeats past so many reports of one call, which can be answered and end all the same', async () => {
    await database.query(`update collaboration_limit set value = 2 where name = 'call_events'`);
    const callId = newCall();
    await telephony.report(source, aReport(callId, 'ringing', ago(3)));
    await telephony.report(source, aReport(callId, 'ringing', ago(2)));
    const id = await telephony.report(source, aReport(callId, 'ringing', ago(1)));
    const kept = `select kind from call_event where call_id = $1 order by at`;
    expect((await database.query(kept, [id])).rows).toHaveLength(2);
    const said = { extension: '8001' };
    await telephony.report(source, aReport(callId, 'answered', ago(1), said));
    await telephony.report(source, aReport(callId, 'ended', ago(0)));
    await telephony.report(source, aReport(callId, 'answered', ago(0.5), { extension: '9' }));
    expect(await telephony.get(id, ben())).toMatchObject({
      outcome: CallOutcome.ANSWERED,
      agentId: 'ben',
    });
    expect((await database.query(kept, [id])).rows).toHaveLength(4);
    await database.query(`update collaboration_limit set value = 200 where name = 'call_events'`);
  });

  it('tells of every change without a gap, and on no topic of a number', async () => {
    const { rows } = await database.query<{ type: string; key: string; sequences: number[] }>(
      `select split_part(type, '.', 3) as type, key, array_agg(sequence order by sequence) as sequences
       from seen_event where split_part(type, '.', 3) ~ '^call' group by 1, 2`,
    );
    expect(new Set(rows.map(({ type }) => type))).toEqual(
      new Set(['call', 'callback', 'call_source', 'call_extension']),
    );
    for (const { sequences } of rows) {
      expect(sequences).toEqual(sequences.map((_sequence, nth) => nth + 1));
    }
    const leaks = await database.query(
      `select type, payload from seen_event where payload ~ '139[0-9]{8}|13800138000|8001234'`,
    );
    expect(leaks.rows).toEqual([]);
  });
});
