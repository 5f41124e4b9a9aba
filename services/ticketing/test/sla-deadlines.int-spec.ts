import {
  Channel,
  Grade,
  SlaClockState,
  SlaLimitUnit,
  SlaServiceClient,
  SlaTarget,
  TimelineEntryKind,
} from '@shouwen/contracts';
import type { SlaClock } from '@shouwen/contracts';
import { shiftDatabaseClock, until } from '@shouwen/dev';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext, Role } from '@shouwen/platform';
import { Client } from 'pg';
import { TicketCalls, contextWith, refusalOf } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const FRIDAY = '2026-10-09';
const shanghai = (date: string, time: string) => new Date(`${date}T${time}+08:00`);

describe('the deadlines of tickets', () => {
  let environment: TicketingEnvironment;
  let service: TicketingProcess;
  let sla: SlaServiceClient;
  let tickets: TicketCalls;
  let database: Client;
  let ana: () => RequestContext;
  let carol: () => RequestContext;
  let sue: () => RequestContext;
  let max: () => RequestContext;

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
    service = await startTicketing(environment, variables);
    sla = createGrpcClient(SlaServiceClient, service.address);
    tickets = new TicketCalls(service.client);
    database = new Client({ connectionString: environment.databaseUrl });
    await database.connect();
    ana = await signIn('ana', 'agent');
    carol = await signIn('carol', 'customer');
    sue = await signIn('sue', 'supervisor');
    max = await signIn('max', 'manager');
  }, 120_000);

  afterAll(async () => {
    sla.close();
    await database.end();
    await service.stop();
    await environment.close();
  });

  it('tell the supervisors on duty when nobody owns the ticket', async () => {
    const { id } = await tickets.open(carol(), { channel: Channel.WEB });
    const { warnAt } = await clockOf(id, SlaTarget.FIRST_RESPONSE);
    await database.query(
      `insert into staff_member (id, name, version) select name, name, 1
       from unnest(array['sue', 'sam']) as name`,
    );
    // Sue is on duty then, Sam was before.
    await database.query(
      `insert into duty_roster (id, version, person_id, role, starts_at, ends_at)
       values (gen_random_uuid(), 1, 'sue', 'supervisor', $1::timestamptz - interval '1 hour', $1::timestamptz + interval '1 hour'),
         (gen_random_uuid(), 1, 'sam', 'supervisor', $1::timestamptz - interval '9 hours', $1::timestamptz - interval '1 hour')`,
      [warnAt],
    );
    await itIs(warnAt!);
    const told = async () => {
      const { rows } = await database.query<{ recipient_id: string; kind: string }>(
        'select recipient_id, kind from notification where ticket_id = $1',
        [id],
      );
      return rows.map((row) => `${row.recipient_id} ${row.kind}`);
    };
    await until(async () => (await told()).length > 0, { what: 'somebody to be told' });
    expect(await told()).toEqual(['sue sla_warning']);
  });

  it('have a deadline that a supervisor can move, with a reason that the explanation shows', async () => {
    const { id } = await tickets.open(carol());
    const { id: clockId, dueAt: from, startedAt } = await clockOf(id, SlaTarget.FIRST_RESPONSE);
    const to = new Date(startedAt!.getTime() + 30 * 3_600_000);
    const options = { idempotencyKey: '', expectedVersion: 1 };
    const request = { clockId, dueAt: to, reason: '客户同意顺延', options };
    const move = (context: RequestContext) => callGrpc(sla, sla.moveDeadline, request, context);
    expect((await refusalOf(move(ana()))).code).toBe('platform.permission_denied');
    expect(await move(sue())).toMatchObject({ id: clockId, version: 2, dueAt: to });
    expect((await refusalOf(move(sue()))).code).toBe('platform.version_conflict');
    const { deadlines } = await callGrpc(sla, sla.explainDeadline, { ticketId: id }, ana());
    expect(deadlines[0]).toMatchObject({
      clock: { dueAt: to },
      verified: true,
      movedDeadlines: [{ from, to, by: 'sue', reason: '客户同意顺延', inForce: true }],
    });
    const { rows } = await database.query(
      `select 1 from timer where kind = 'sla.clock' and subject = $1 and due_at <= $2`,
      [clockId, to],
    );
    expect(rows).toHaveLength(1);
    expect(await eventsOf(clockId)).toEqual(['sla_clock.moved']);
    const { entries } = await tickets.timeline(id, ana());
    const entry = entries.find(({ kind }) => kind === TimelineEntryKind.DEADLINE_MOVED);
    expect(entry).toMatchObject({
      actor: { id: 'sue' },
      body: '客户同意顺延',
      internal: true,
      changes: [{ field: 'firstResponseDueAt', from: from!.toISOString(), to: to.toISOString() }],
    });
    const seen = await tickets.timeline(id, carol());
    expect(seen.entries.map(({ kind }) => kind)).not.toContain(TimelineEntryKind.DEADLINE_MOVED);
  });

  it('are moved by a supervisor alone, to a time ahead, with a reason, and only where there is a clock', async () => {
    const { id } = await tickets.open(carol());
    const { id: clockId, startedAt, dueAt: due } = await clockOf(id, SlaTarget.FIRST_RESPONSE);
    const hours = (count: number) => new Date(startedAt!.getTime() + count * 3_600_000);
    const wanted = { clockId, dueAt: hours(30), reason: '顺延', options: undefined };
    const refusal = (patch: Partial<typeof wanted>, context = sue()) =>
      refusalOf(callGrpc(sla, sla.moveDeadline, { ...wanted, ...patch }, context));
    const unknown = '01890000-0000-7000-8000-000000000000';
    expect((await refusal({}, carol())).code).toBe('platform.permission_denied');
    expect((await refusal({ clockId: unknown })).code).toBe('ticketing.clock_not_found');
    expect((await refusal({ dueAt: hours(-1) })).code).toBe('ticketing.deadline_not_ahead');
    expect((await refusal({ dueAt: hours(24 * 400) })).code).toBe('ticketing.deadline_not_ahead');
    expect(await refusal({ reason: '' })).toMatchObject({
      code: 'platform.invalid_request',
      violations: [{ field: 'reason' }],
    });
    expect((await clockOf(id, SlaTarget.FIRST_RESPONSE)).dueAt).toEqual(due);
    expect((await tickets.get(id, ana())).version).toBe(1);
  });

  it('whose timer keeps failing are found by the sweep, which leaves them to it and counts them', async () => {
    const opening = { customer: { id: 'carl', name: 'Carl' }, grade: Grade.URGENT };
    const { id } = await tickets.open(ana(), opening);
    const clock = await clockOf(id, SlaTarget.FIRST_RESPONSE);
    // As a timer is that has failed often: still due when it was, and tried again much later.
    await database.query(
      `update timer set attempts = 9, attempt_at = due_at + interval '1 day'
       where kind = 'sla.clock' and subject = $1`,
      [clock.id],
    );
    await itIs(new Date(clock.warnAt!.getTime() + 75_000));
    const counted = async () => {
      const metrics = await (await fetch(`${service.opsUrl}/metrics`)).text();
      return /^shouwen_ticketing_sla_sweep_found_total\{cause="failing"\} [1-9]/m.test(metrics);
    };
    await until(counted, { what: 'the sweep to count it' });
    expect((await clockOf(id, SlaTarget.FIRST_RESPONSE)).warnedAt).toBeUndefined();
    await database.query(`update timer set attempt_at = now() where subject = $1`, [clock.id]);
    await until(async () => (await clockOf(id, SlaTarget.FIRST_RESPONSE)).warnedAt !== undefined, {
      what: 'the timer to come through',
    });
  });

  it('warn also when their calendar cannot be read', async () => {
    const opening = { customer: { id: 'carl', name: 'Carl' }, grade: Grade.URGENT };
    const { id } = await tickets.open(ana(), opening);
    const { id: clockId, warnAt } = await clockOf(id, SlaTarget.FIRST_RESPONSE);
    await database.query(
      `update sla_clock set term = jsonb_set(term, '{calendarVersion}', '99') where id = $1`,
      [clockId],
    );
    await itIs(warnAt!);
    await until(async () => (await eventsOf(clockId)).includes('sla_clock.warned'), {
      what: 'the warning',
    });
  });

  it('are calculated anew by what the ticket waits for then, after whoever changes it is done', async () => {
    const { id } = await tickets.open(ana(), { customer: { id: 'wanda', name: 'Wanda' } });
    await tickets.claim(id, ana());
    const { rules } = await callGrpc(sla, sla.getSlaPolicy, { version: 0 }, ana());
    await database.query('begin');
    await database.query('select 1 from ticket where id = $1 for update', [id]);
    const longer = { unit: SlaLimitUnit.WALL_SECONDS, amount: 86_400 * 50 };
    const changed = rules.map((rule) => ({
      ...rule,
      limits: { ...rule.limits!, resolution: longer },
    }));
    const request = { rules: changed, reason: '放宽', recompute: true, options: undefined };
    await callGrpc(sla, sla.putSlaPolicy, request, max());
    const waits = async () => {
      const { rows } = await database.query(
        `select 1 from pg_stat_activity
         where datname = current_database() and pg_backend_pid() = any(pg_blocking_pids(pid))`,
      );
      return rows.length > 0;
    };
    await until(waits, { what: 'the change to wait for the ticket' });
    // Whoever holds the ticket goes on to its clocks, and neither waits for the other.
    await database.query('select 1 from sla_clock where ticket_id = $1 for update nowait', [id]);
    await database.query(`update ticket set status = 'waiting', waiting = $2 where id = $1`, [
      id,
      JSON.stringify({ reason: 'customer', since: new Date(), until: null, note: '' }),
    ]);
    await database.query('commit');
    await until(
      async () => (await clockOf(id, SlaTarget.RESOLUTION)).state === SlaClockState.PAUSED,
      { what: 'the clock to stand' },
    );
  });
});
