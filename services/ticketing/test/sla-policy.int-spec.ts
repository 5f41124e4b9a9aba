import {
  CalendarServiceClient,
  Channel,
  Grade,
  SkippedEventReason,
  SlaLimitUnit,
  SlaServiceClient,
  SlaTarget,
  Weekday,
} from '@shouwen/contracts';
import type { CalendarDefinition, SlaRule, BusinessCalendar, SlaPolicy } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import { SystemClock, Timers, UuidIds, callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { Client } from 'pg';
import { SlaTiersService } from '../src/sla/sla-tiers.service.js';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const options = (expectedVersion = 0, idempotencyKey = '') => ({ idempotencyKey, expectedVersion });

describe('calendars and the policy', () => {
  let environment: TicketingEnvironment;
  let service: TicketingProcess;
  let sla: SlaServiceClient;
  let calendars: CalendarServiceClient;
  let tickets: TicketCalls;
  let database: Client;
  let ana: () => RequestContext;
  let max: () => RequestContext;
  let office: BusinessCalendar;

  const getCalendar = (id: string, version = 0) =>
    callGrpc(calendars, calendars.getCalendar, { id, version }, ana());
  const getPolicy = (version = 0) => callGrpc(sla, sla.getSlaPolicy, { version }, ana());

  function putCalendar(
    definition: CalendarDefinition | undefined,
    { id = office.id, name = office.name, recompute = false, expectedVersion = 0 } = {},
  ) {
    const request = { id, name, definition, reason: '年度调整', recompute };
    const write = { ...request, options: options(expectedVersion) };
    return callGrpc(calendars, calendars.putCalendar, write, max());
  }

  function putPolicy(rules: SlaRule[], { recompute = false, expectedVersion = 0 } = {}) {
    const request = { rules, reason: '提速', recompute, options: options(expectedVersion) };
    return callGrpc(sla, sla.putSlaPolicy, request, max());
  }

  async function clockOf(ticketId: string, target: SlaTarget) {
    const answer = await callGrpc(sla, sla.batchListClocks, { ticketIds: [ticketId] }, ana());
    const found = answer.tickets[0]?.clocks.findLast((clock) => clock.target === target);
    if (found === undefined) throw new Error('there is no such clock');
    return found;
  }

  beforeAll(async () => {
    environment = await prepareTicketing();
    service = await startTicketing(environment);
    sla = createGrpcClient(SlaServiceClient, service.address);
    calendars = createGrpcClient(CalendarServiceClient, service.address);
    tickets = new TicketCalls(service.client);
    database = new Client({ connectionString: environment.databaseUrl });
    await database.connect();
    ana = await signIn(environment, 'ana', 'agent');
    max = await signIn(environment, 'max', 'manager');
    const page = { page: undefined };
    const listed = await callGrpc(calendars, calendars.listCalendars, page, ana());
    office = listed.calendars[0]!;
  }, 120_000);

  afterAll(async () => {
    sla.close();
    calendars.close();
    await database.end();
    await service.stop();
    await environment.close();
  });

  it('are there from the beginning: office hours with the official days, and around the clock', async () => {
    const { definition } = office;
    expect(definition!.weekly!.monday).toEqual([
      { from: 540, to: 720 },
      { from: 780, to: 1080 },
    ]);
    expect(definition!.makeUpDays).toContainEqual({
      date: '2026-10-10',
      name: '国庆节',
      hoursOf: Weekday.MONDAY,
    });
    const page = { page: { pageSize: 1, pageToken: office.id } };
    const next = await callGrpc(calendars, calendars.listCalendars, page, ana());
    expect(next.calendars.map(({ definition: one }) => one!.weekly!.sunday)).toEqual([
      [{ from: 0, to: 1440 }],
    ]);
    expect((await getPolicy()).rules.map(({ key }) => key)).toEqual([
      'urgent',
      'important',
      'general',
    ]);
  });

  it('name each field that is wrong', async () => {
    const wrong = structuredClone(office.definition!);
    wrong.timeZone = 'Asia/Shangai';
    wrong.weekly!.monday = [{ from: 540, to: 500 }];
    wrong.holidays = [{ date: '2026-02-30', name: '?' }];
    const refusal = await refusalOf(putCalendar(wrong));
    expect(refusal.code).toBe('ticketing.calendar_invalid');
    expect(refusal.violations.map(({ field }) => field)).toEqual([
      'definition.timeZone',
      'definition.weekly.monday.0.to',
      'definition.holidays.0.date',
    ]);
    const { rules } = await getPolicy();
    const narrow = rules.slice(0, 2);
    expect((await refusalOf(putPolicy(narrow))).violations.map(({ field }) => field)).toEqual([
      'rules.1.when',
    ]);
    const empty = { ...office.definition!, weekly: undefined };
    expect((await refusalOf(putCalendar(empty))).violations[0]?.field).toBe('definition.weekly');
  });

  it('are changed by a manager or administrator, in versions, and who was slower is told', async () => {
    const refusal = await refusalOf(
      callGrpc(
        sla,
        sla.putSlaPolicy,
        { rules: (await getPolicy()).rules, reason: 'x', recompute: false, options: undefined },
        ana(),
      ),
    );
    expect(refusal.code).toBe('platform.permission_denied');
    const name = '夜班 Night';
    const night = { ...office.definition!, weekly: office.definition!.weekly };
    const made = await putCalendar(night, { id: '', name });
    expect(made).toMatchObject({ version: 1, name, createdBy: { id: 'max' } });
    const second = await putCalendar(night, { id: made.id, name, expectedVersion: 1 });
    expect(second.version).toBe(2);
    const slower = await refusalOf(putCalendar(night, { id: made.id, name, expectedVersion: 1 }));
    expect(slower.code).toBe('platform.version_conflict');
    const taken = await refusalOf(putCalendar(night, { id: '', name }));
    expect(taken.code).toBe('ticketing.calendar_name_taken');
    expect((await getCalendar(made.id, 1)).version).toBe(1);
    expect((await refusalOf(getCalendar(made.id, 9))).code).toBe('ticketing.calendar_not_found');
    expect((await refusalOf(getPolicy(99))).code).toBe('ticketing.sla_policy_not_found');
  });

  it('take holidays from an iCalendar file and official days of a known year', async () => {
    const made = await putCalendar(office.definition, { id: '', name: '导入 Import' });
    const year = new Date().getUTCFullYear() + 1;
    const icalendar = [
      'BEGIN:VCALENDAR',
      ...['BEGIN:VEVENT', `DTSTART;VALUE=DATE:${year}0311`, 'SUMMARY:公司周年', 'END:VEVENT'],
      ...['BEGIN:VEVENT', `DTSTART:${year}0312T090000Z`, 'SUMMARY:会议', 'END:VEVENT'],
      'END:VCALENDAR',
    ].join('\r\n');
    const request = { calendarId: made.id, icalendar, reason: '导入', recompute: false };
    const write = { ...request, options: options() };
    const answer = await callGrpc(calendars, calendars.importHolidays, write, max());
    expect(answer).toMatchObject({
      imported: 1,
      skipped: [{ index: 1, summary: '会议', reason: SkippedEventReason.NOT_A_DAY }],
      calendar: { version: 2 },
    });
    expect(answer.calendar!.definition!.holidays).toContainEqual({
      date: `${year}-03-11`,
      name: '公司周年',
    });
    const nonsense = { ...write, icalendar: 'closed on Mondays' };
    const refusal = await refusalOf(callGrpc(calendars, calendars.importHolidays, nonsense, max()));
    expect(refusal.code).toBe('ticketing.icalendar_invalid');

    const official = (wanted: number) => {
      const base = { calendarId: made.id, year: wanted, hoursOf: Weekday.FRIDAY };
      const asked = { ...base, recompute: false, options: options() };
      return callGrpc(calendars, calendars.importOfficialYear, asked, max());
    };
    const known = await official(2026);
    expect(known.definition!.makeUpDays).toContainEqual({
      date: '2026-02-14',
      name: '春节',
      hoursOf: Weekday.FRIDAY,
    });
    expect((await refusalOf(official(2199))).code).toBe('ticketing.official_days_unknown');
  });

  it('can be tried first: which deadlines would move, and how; then applied to ongoing clocks', async () => {
    const customer = { id: 'carl', name: 'Carl' };
    const opened = await Promise.all(
      Array.from({ length: 5 }, () => tickets.open(ana(), { customer, channel: Channel.PHONE })),
    );
    const before = await Promise.all(opened.map(({ id }) => clockOf(id, SlaTarget.RESOLUTION)));
    const { rules, version } = await getPolicy();
    const slower = rules.map((rule) => ({
      ...rule,
      limits: {
        ...rule.limits!,
        resolution: { unit: SlaLimitUnit.WALL_SECONDS, amount: 86_400 * 60 },
      },
    }));
    const seen = new Set<string>();
    let pageToken = '';
    do {
      const request = { rules: slower, page: { pageSize: 2, pageToken } };
      const page = await callGrpc(sla, sla.simulatePolicyChange, request, max());
      expect(page).toMatchObject({ earlier: 0, breachedAtOnce: 0 });
      for (const { clockId, before: was, after } of page.moved) {
        expect(after!.getTime()).toBeGreaterThan(was!.getTime());
        expect(seen.has(clockId)).toBe(false);
        seen.add(clockId);
      }
      pageToken = page.nextPageToken;
    } while (pageToken !== '');
    expect(seen).toEqual(new Set(before.map(({ id }) => id)));
    expect(await clockOf(opened[0]!.id, SlaTarget.RESOLUTION)).toEqual(
      expect.objectContaining({ dueAt: before[0]!.dueAt, version: 1 }),
    );

    const changed: SlaPolicy = await putPolicy(slower, {
      recompute: true,
      expectedVersion: version,
    });
    const applied = async () => {
      const { rows } = await database.query(
        `select 1 from sla_clock where (term ->> 'policyVersion')::int <> $1`,
        [changed.version],
      );
      return rows.length === 0;
    };
    await until(applied, { what: 'every clock to run by the new policy' });
    const after = await clockOf(opened[0]!.id, SlaTarget.RESOLUTION);
    expect(after.dueAt!.getTime() - after.startedAt!.getTime()).toBe(86_400_000 * 60);
    const explained = await callGrpc(sla, sla.explainDeadline, { ticketId: opened[0]!.id }, ana());
    expect(explained.deadlines.at(-1)).toMatchObject({
      verified: true,
      previousTargets: [{ cause: expect.any(Object), calendarVersion: 1 }],
    });
  });

  it('set the rule of a tier for ongoing clocks once the tier is told', async () => {
    const { rules } = await getPolicy();
    const limits = {
      ...rules.at(-1)!.limits!,
      firstResponse: { unit: SlaLimitUnit.WALL_SECONDS, amount: 1_800 },
    };
    const when = { grade: Grade.UNSPECIFIED, channel: Channel.UNSPECIFIED, tier: 'vip' };
    await putPolicy([{ ...rules.at(-1)!, key: 'vip', when, limits }, ...rules]);
    const of = (id: string) => tickets.open(ana(), { customer: { id, name: id } });
    const [vip, other] = [await of('vera'), await of('otto')];
    // What the feature that learns of tiers does in its transaction.
    const tiers = new SlaTiersService(new Timers(new UuidIds()), new SystemClock());
    const tx = {
      query: async (sql: string, parameters: unknown[]) =>
        (await database.query(sql, parameters)).rows,
      write: (sql: string, parameters: unknown[]) => void database.query(sql, parameters),
    } as unknown as Transaction;
    await database.query('begin');
    await tiers.set(tx, 'vera', 'vip');
    await database.query('commit');
    await until(
      async () => (await clockOf(vip.id, SlaTarget.FIRST_RESPONSE)).term!.ruleKey === 'vip',
      { what: 'the clock to run by the rule of the tier' },
    );
    const { term, goalSeconds } = await clockOf(vip.id, SlaTarget.FIRST_RESPONSE);
    expect({ tier: term!.tier, goalSeconds }).toEqual({ tier: 'vip', goalSeconds: 1_800 });
    expect((await clockOf(other.id, SlaTarget.FIRST_RESPONSE)).term!.ruleKey).toBe('general');
  });

  it('of a calendar can be tried and applied too', async () => {
    const customer = { id: 'carl', name: 'Carl' };
    const { rules } = await getPolicy();
    await putPolicy(
      rules.map((rule) => ({
        ...rule,
        limits: {
          ...rule.limits!,
          resolution: { unit: SlaLimitUnit.BUSINESS_SECONDS, amount: 8 * 3_600 * 30 },
        },
      })),
    );
    const { id } = await tickets.open(ana(), { customer, grade: Grade.GENERAL });
    const { dueAt, term } = await clockOf(id, SlaTarget.RESOLUTION);
    const longer = structuredClone((await getCalendar(office.id)).definition!);
    longer.weekly!.sunday = [{ from: 540, to: 1080 }];
    const request = { calendarId: office.id, definition: longer, page: undefined };
    const tried = await callGrpc(sla, sla.simulateCalendarChange, request, max());
    const moved = tried.moved.find(({ ticketId }) => ticketId === id);
    expect(moved).toMatchObject({ target: SlaTarget.RESOLUTION, before: dueAt });
    expect(moved!.after!.getTime()).toBeLessThan(dueAt!.getTime());
    await putCalendar(longer, { recompute: true });
    await until(
      async () =>
        (await clockOf(id, SlaTarget.RESOLUTION)).term!.calendarVersion > term!.calendarVersion,
      { what: 'the clock to run by the new calendar' },
    );
    expect((await clockOf(id, SlaTarget.RESOLUTION)).dueAt).toEqual(moved!.after);
  });
});
