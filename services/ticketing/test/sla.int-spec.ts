import {
  Channel,
  Grade,
  MergingServiceClient,
  SlaClockState,
  SlaIntervalKind,
  SlaServiceClient,
  SlaTarget,
  TicketStatus,
  TimelineEntryKind,
  WaitingReason,
} from '@shouwen/contracts';
import type { SlaClock } from '@shouwen/contracts';
import { shiftDatabaseClock, until } from '@shouwen/dev';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext, Role } from '@shouwen/platform';
import { Client } from 'pg';
import { TicketCalls, contextWith, refusalOf } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

/** A Friday before a make-up Saturday: 2026-10-10 is worked, the Sunday after it is not. */
const FRIDAY = '2026-10-09';
const shanghai = (date: string, time: string) => new Date(`${date}T${time}+08:00`);

describe('clocks of tickets', () => {
  let environment: TicketingEnvironment;
  let replicas: TicketingProcess[];
  let service: TicketingProcess;
  let sla: SlaServiceClient;
  let tickets: TicketCalls;
  let database: Client;
  let ana: () => RequestContext;
  let carol: () => RequestContext;
  let sue: () => RequestContext;

  /** Makes it another time, also in the service. */
  async function itIs(instant: Date) {
    await shiftDatabaseClock({ url: environment.databaseUrl }, instant);
    const reached = async () => (await tickets.open(carol())).openedAt! >= instant;
    await until(reached, { what: `the service to know that it is ${instant.toISOString()}` });
  }

  async function signIn(id: string, role: Role) {
    const [iat, exp] = [0, Date.parse('2030-01-01') / 1000];
    const token = await environment.issuer.sign(
      { sub: id, name: id, roles: [role] },
      { claims: { iat, exp } },
    );
    return () => contextWith(token);
  }

  async function clocksOf(ticketId: string): Promise<SlaClock[]> {
    const request = { ticketIds: [ticketId] };
    const answer = await callGrpc(sla, sla.batchListClocks, request, ana());
    return answer.tickets.flatMap(({ clocks }) => clocks);
  }

  async function clockOf(ticketId: string, target: SlaTarget): Promise<SlaClock> {
    const clock = (await clocksOf(ticketId)).findLast((one) => one.target === target);
    if (clock === undefined) throw new Error(`there is no ${target} clock`);
    return clock;
  }

  const eventsOf = async (clockId: string): Promise<string[]> => {
    const { rows } = await database.query<{ operation: string }>(
      'select operation from audit_record where aggregate_id = $1 order by id',
      [clockId],
    );
    return rows.map(({ operation }) => operation);
  };

  beforeAll(async () => {
    environment = await prepareTicketing();
    await shiftDatabaseClock({ url: environment.databaseUrl }, shanghai(FRIDAY, '09:00:00'));
    const variables = { DATABASE_CLOCK_INTERVAL_MS: '100' };
    replicas = await Promise.all([
      startTicketing(environment, variables),
      startTicketing(environment, variables),
    ]);
    service = replicas[0]!;
    sla = createGrpcClient(SlaServiceClient, service.address);
    tickets = new TicketCalls(service.client);
    database = new Client({ connectionString: environment.databaseUrl });
    await database.connect();
    ana = await signIn('ana', 'agent');
    carol = await signIn('carol', 'customer');
    sue = await signIn('sue', 'supervisor');
  }, 120_000);

  afterAll(async () => {
    sla.close();
    await database.end();
    await Promise.all(replicas.map((replica) => replica.stop()));
    await environment.close();
  });

  it('run by the policy of the grade, over a make-up Saturday and the Sunday after it', async () => {
    await itIs(shanghai(FRIDAY, '17:30:00'));
    const { id } = await tickets.open(carol(), { channel: Channel.WEB });
    const first = await clockOf(id, SlaTarget.FIRST_RESPONSE);
    const resolution = await clockOf(id, SlaTarget.RESOLUTION);
    expect(first.dueAt!.getTime() - first.startedAt!.getTime()).toBe(24 * 3_600_000);
    // Saturday, Monday and Tuesday.
    expect(resolution.dueAt!.toISOString().slice(0, 10)).toBe('2026-10-13');
    expect(resolution.term).toMatchObject({ ruleKey: 'general', policyVersion: 1 });
    expect(resolution.goalSeconds).toBe(3 * 8 * 3_600);

    await tickets.claim(id, ana());
    await tickets.changeGrade(id, Grade.IMPORTANT, '客户催促', ana());
    const regraded = await clockOf(id, SlaTarget.RESOLUTION);
    expect(regraded.dueAt!.toISOString().slice(0, 10)).toBe('2026-10-10');
    expect(regraded.startedAt).toEqual(resolution.startedAt);
  });

  it('explain every second, and calculating again gives the same', async () => {
    const { id } = await tickets.open(carol());
    await tickets.claim(id, ana());
    await tickets.reply(id, '请提供序列号', ana());
    const pause = { ticketId: id, reason: WaitingReason.CUSTOMER, until: undefined, note: '' };
    const options = { idempotencyKey: '', expectedVersion: 0 };
    const { client } = service;
    const paused = await callGrpc(client, client.pauseTicket, { ...pause, options }, ana());
    expect(paused).toMatchObject({
      status: TicketStatus.WAITING,
      waiting: { reason: WaitingReason.CUSTOMER },
    });
    expect(await clockOf(id, SlaTarget.RESOLUTION)).toMatchObject({
      state: SlaClockState.PAUSED,
      dueAt: undefined,
    });
    await itIs(new Date(paused.waiting!.since!.getTime() + 600_000));
    const answered = await tickets.reply(id, 'SN-4711', carol());
    expect(answered).toMatchObject({ status: TicketStatus.OPEN, waiting: undefined });

    const { deadlines } = await callGrpc(sla, sla.explainDeadline, { ticketId: id }, ana());
    expect(deadlines.map(({ clock, verified }) => [clock!.target, clock!.state, verified])).toEqual(
      [
        [SlaTarget.FIRST_RESPONSE, SlaClockState.MET, true],
        [SlaTarget.NEXT_RESPONSE, SlaClockState.RUNNING, true],
        [SlaTarget.RESOLUTION, SlaClockState.RUNNING, true],
      ],
    );
    const { intervals, clock, startEntryKind, timeZone } = deadlines[2]!;
    expect({ startEntryKind, timeZone }).toEqual({
      startEntryKind: TimelineEntryKind.OPENED,
      timeZone: 'Asia/Shanghai',
    });
    const stood = intervals.filter(({ kind }) => kind === SlaIntervalKind.PAUSED);
    expect(stood.reduce((sum, { seconds }) => sum + seconds, 0)).toBeGreaterThanOrEqual(600);
    expect(stood[0]!.cause).toEqual({ reason: 'paused:customer', by: 'ana' });
    const counted = intervals
      .filter(({ kind }) => kind === SlaIntervalKind.COUNTED)
      .reduce((sum, { seconds }) => sum + seconds, 0);
    expect(counted).toBe(clock!.goalSeconds);
    intervals.slice(1).forEach(({ from }, index) => expect(from).toEqual(intervals[index]!.to));
  });

  it('are not for customers to see', async () => {
    const { id } = await tickets.open(carol());
    const refusal = await refusalOf(callGrpc(sla, sla.explainDeadline, { ticketId: id }, carol()));
    expect(refusal.code).toBe('platform.permission_denied');
  });

  it('warn and are breached at their instant', async () => {
    const { id } = await tickets.open(carol());
    await tickets.claim(id, ana());
    await tickets.changeGrade(id, Grade.URGENT, '停机', ana());
    const { dueAt, warnAt, id: clockId } = await clockOf(id, SlaTarget.FIRST_RESPONSE);
    await itIs(warnAt!);
    await until(async () => (await clockOf(id, SlaTarget.FIRST_RESPONSE)).warnedAt !== undefined, {
      what: 'the warning',
    });
    expect((await clockOf(id, SlaTarget.FIRST_RESPONSE)).breachedAt).toBeUndefined();
    await itIs(dueAt!);
    const breached = async () => (await clockOf(id, SlaTarget.FIRST_RESPONSE)).breachedAt;
    await until(async () => (await breached()) !== undefined, { what: 'the breach' });
    expect(await breached()).toEqual(dueAt);
    await tickets.reply(id, '已派工程师', ana());
    expect((await clockOf(id, SlaTarget.FIRST_RESPONSE)).state).toBe(SlaClockState.MISSED);
    expect(await eventsOf(clockId)).toEqual(['sla_clock.warned', 'sla_clock.breached']);
    const told = await database.query<{ kind: string }>(
      `select kind from notification where ticket_id = $1 and recipient_id = 'ana' order by number`,
      [id],
    );
    expect(told.rows.map(({ kind }) => kind)).toEqual(['sla_warning', 'sla_breached']);
  });

  it('go on by themselves when an appointment has come', async () => {
    const { id, openedAt } = await tickets.open(carol());
    await tickets.claim(id, ana());
    const at = new Date(openedAt!.getTime() + 3_600_000);
    const pause = { ticketId: id, reason: WaitingReason.APPOINTMENT, until: at, note: '周一上门' };
    const options = { idempotencyKey: '', expectedVersion: 0 };
    const { client } = service;
    await callGrpc(client, client.pauseTicket, { ...pause, options }, ana());
    await itIs(at);
    await until(async () => (await tickets.get(id, ana())).status === TicketStatus.OPEN, {
      what: 'the ticket to go on',
    });
    const { entries } = await tickets.timeline(id, ana());
    expect(entries.at(-1)).toMatchObject({
      kind: TimelineEntryKind.RESUMED,
      actor: { id: 'timer.ticket.resume' },
    });
    expect((await clockOf(id, SlaTarget.RESOLUTION)).state).toBe(SlaClockState.RUNNING);
  });

  it('of a ticket that is merged into another are cancelled, and their earlier start is kept', async () => {
    const ended = await tickets.open(carol());
    await itIs(new Date(ended.openedAt!.getTime() + 120_000));
    const stays = await tickets.open(carol());
    const before = await clockOf(ended.id, SlaTarget.RESOLUTION);
    const merging = createGrpcClient(MergingServiceClient, service.address);
    const merge = {
      sourceId: ended.id,
      targetId: stays.id,
      reason: '同一问题',
      options: undefined,
    };
    await callGrpc(merging, merging.mergeTickets, merge, sue());
    expect((await clocksOf(ended.id)).map(({ state }) => state)).toEqual([
      SlaClockState.CANCELLED,
      SlaClockState.CANCELLED,
    ]);
    const kept = await clockOf(stays.id, SlaTarget.RESOLUTION);
    expect(kept).toMatchObject({
      state: SlaClockState.RUNNING,
      startedAt: before.startedAt,
      dueAt: before.dueAt,
    });
    const asked = { ticketId: stays.id };
    const { deadlines } = await callGrpc(sla, sla.explainDeadline, asked, ana());
    expect(deadlines.map(({ verified }) => verified)).toEqual([true, true]);
    const { rows } = await database.query(
      `select 1 from timer where kind = 'sla.clock' and subject = $1`,
      [before.id],
    );
    expect(rows).toEqual([]);

    const undo = { ticketId: ended.id, reason: '不是同一问题', options: undefined };
    await callGrpc(merging, merging.unmergeTicket, undo, sue());
    merging.close();
    expect(await clockOf(ended.id, SlaTarget.RESOLUTION)).toMatchObject({
      id: before.id,
      state: SlaClockState.RUNNING,
      startedAt: before.startedAt,
    });
  });

  it('are breached exactly once each, also when a replica is killed meanwhile', async () => {
    const opened = await Promise.all(
      Array.from({ length: 40 }, () =>
        tickets.open(ana(), { customer: { id: 'carl', name: 'Carl' }, grade: Grade.URGENT }),
      ),
    );
    const clocks = await Promise.all(opened.map(({ id }) => clockOf(id, SlaTarget.FIRST_RESPONSE)));
    const due = new Date(Math.max(...clocks.map(({ dueAt }) => dueAt!.getTime())));
    await shiftDatabaseClock({ url: environment.databaseUrl }, due);
    await replicas[1]!.kill();
    const ids = clocks.map(({ id }) => id);
    const breaches = async () => {
      const { rows } = await database.query<{ aggregate_id: string }>(
        `select aggregate_id from audit_record
         where operation = 'sla_clock.breached' and aggregate_id = any($1::uuid[])`,
        [ids],
      );
      return rows.map((row) => row.aggregate_id).sort();
    };
    await until(async () => (await breaches()).length >= ids.length, { what: 'every breach' });
    const { rows } = await database.query(
      `select id from sla_clock where id = any($1::uuid[]) and breached_at is null`,
      [ids],
    );
    expect(rows).toEqual([]);
    expect(await breaches()).toEqual([...ids].sort());
  });

  it('that have lost their timer are found by the sweep, which counts them', async () => {
    const opening = { customer: { id: 'carl', name: 'Carl' }, grade: Grade.URGENT };
    const { id } = await tickets.open(ana(), opening);
    const clock = await clockOf(id, SlaTarget.FIRST_RESPONSE);
    await database.query(`delete from timer where kind = 'sla.clock' and subject = $1`, [clock.id]);
    await itIs(new Date(clock.dueAt!.getTime() + 90_000));
    await until(
      async () => (await clockOf(id, SlaTarget.FIRST_RESPONSE)).breachedAt !== undefined,
      { what: 'the sweep' },
    );
    const metrics = await (await fetch(`${service.opsUrl}/metrics`)).text();
    expect(metrics).toMatch(/^shouwen_ticketing_sla_sweep_found_total\{cause="lost"\} [1-9]/m);
    expect(metrics).toMatch(
      /^shouwen_ticketing_sla_breaches_total\{target="first_response",grade="urgent",channel="api"\} /m,
    );
  });
});
