import {
  CareServiceClient,
  CareStatus,
  CareTaskKind,
  CareTaskStatus,
  LeapDay,
  OverrideTierRequest,
  PrivacyServiceClient,
  TierServiceClient,
} from '@shouwen/contracts';
import type { CareTask } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { refusalOf, signIn } from '@shouwen/platform/testing';
import { Client } from 'pg';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { CareCalls } from './care-calls.js';
import { CustomerCalls } from './customer-calls.js';
import { keepOutgoing } from './outgoing.js';
import { PrivacyCalls } from './privacy-calls.js';

const ZONE = 'Asia/Shanghai';
const DAY_MS = 86_400_000;

/** The date some days from today, where care is scheduled. */
function inDays(days: number): string {
  const at = new Date(Date.now() + days * DAY_MS);
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(at);
}

/** A date of the next days that every month has, and the same so many months before. */
function soonAndMonthsBefore(months: number): [soon: string, before: string] {
  const soon = [1, 2, 3, 4].map(inDays).find((date) => Number(date.slice(8)) <= 28) ?? '';
  const [year, month, day] = soon.split('-').map(Number) as [number, number, number];
  const before = new Date(Date.UTC(year, month - 1 - months, day)).toISOString().slice(0, 10);
  return [soon, before];
}

function birthdayOn(date: string) {
  const [, month, day] = date.split('-').map(Number);
  return { calendar: 'BIRTHDAY_CALENDAR_GREGORIAN', month, day };
}

describe('care of customers', () => {
  let environment: ServiceEnvironment;
  let replicas: CrmProcess[];
  let care: CareCalls;
  let customers: CustomerCalls;
  let database: Client;
  let ana: () => RequestContext;
  let ben: () => RequestContext;
  let sue: () => RequestContext;
  let max: () => RequestContext;
  let carol: () => RequestContext;

  const aCustomer = async () => (await customers.create(ana(), '客户')).id;
  const taskOf = (customerId: string, filter: Record<string, unknown> = {}): Promise<CareTask> =>
    until(async () => (await care.tasks(ana(), { customerId, ...filter })).tasks[0], {
      what: 'a task to fall due',
    });

  beforeAll(async () => {
    environment = await prepareCrm();
    replicas = await Promise.all([startCrm(environment), startCrm(environment)]);
    const [service] = replicas as [CrmProcess];
    care = new CareCalls(service.client(CareServiceClient));
    customers = new CustomerCalls(service.customers);
    database = new Client(environment.ownerUrl);
    await database.connect();
    await keepOutgoing(database);
    ana = await signIn(environment, 'ana', 'agent');
    ben = await signIn(environment, 'ben', 'agent');
    sue = await signIn(environment, 'sue', 'supervisor');
    max = await signIn(environment, 'max', 'manager');
    carol = await signIn(environment, 'carol', 'customer');
  }, 120_000);

  afterAll(async () => {
    await database.end();
    await Promise.all(replicas.map((replica) => replica.stop()));
    await environment.close();
  });

  it('visits a project monthly in its first year and quarterly later, each visit once by two replicas', async () => {
    const customerId = await aCustomer();
    await care.setProfile(ana(), customerId, { owner: { id: 'ana', name: 'Ana' } });
    const young = await care.createProject(ana(), customerId, { startedOn: inDays(20) });
    expect(young).toMatchObject({ version: 1, status: CareStatus.ACTIVE, owner: undefined });
    expect(young.nextVisitOn > inDays(45)).toBe(true);
    // A year and a bit ago: the visit of the fifteenth month is less than the lead time away.
    const [soon, startedOn] = soonAndMonthsBefore(15);
    const old = await care.createProject(ana(), customerId, { startedOn, name: 'CRM' });
    const task = await taskOf(customerId, { sourceId: old.id });
    expect(task).toMatchObject({
      kind: CareTaskKind.PROJECT_VISIT,
      status: CareTaskStatus.OPEN,
      what: 'CRM',
      occursOn: soon,
      owner: { id: 'ana' },
      overdueAt: undefined,
    });
    const { projects } = await care.projects(ana(), { customerId });
    expect(projects.map(({ id }) => id)).toEqual([old.id, young.id]);
    const next = projects[0]?.nextVisitOn ?? '';
    expect(Date.parse(next) - Date.parse(task.occursOn)).toBeGreaterThan(80 * DAY_MS);
    expect((await care.tasks(ana(), { sourceId: old.id })).tasks).toHaveLength(1);
    const bad = await refusalOf(care.updateProject(ana(), old.id, { startedOn: '2026-02-30' }));
    expect(bad.violations.map(({ field }) => field)).toEqual(['started_on']);
    const ended = await care.endProject(sue(), old.id);
    expect(ended).toMatchObject({ status: CareStatus.ENDED, nextVisitOn: '', version: 2 });
    expect((await taskOf(customerId, { sourceId: old.id })).status).toBe(CareTaskStatus.CANCELLED);
    const again = await refusalOf(care.endProject(sue(), old.id));
    expect(again.code).toBe('crm.care_project_ended');
  });

  it('celebrates a birthday with what the tier brings, and only with consent', async () => {
    const customerId = await aCustomer();
    const nothing = await refusalOf(care.profile(ana(), customerId));
    expect(nothing.code).toBe('crm.care_profile_not_found');
    const none = { birthday: { birthday: { ...birthdayOn('2026-02-30') }, consent: true } };
    expect((await refusalOf(care.setProfile(ana(), customerId, none))).code).toBe(
      'platform.invalid_request',
    );
    const birthday = birthdayOn(inDays(2));
    const shy = await care.setProfile(ana(), customerId, { birthday: { birthday } });
    expect(shy).toMatchObject({ tier: 'general', birthdayConsentAt: undefined, next: [] });
    await care.setProfile(ana(), customerId, { birthday: { birthday, consent: true } });
    const gift = { birthdayBenefit: 'A call', birthdayBenefitZh: '致电', visitEveryMonths: 1 };
    const general = await care.putEntitlement(max(), 'general', gift);
    expect(general).toMatchObject({ version: 2, visitEveryMonths: 1 });
    const task = await taskOf(customerId, { kinds: ['CARE_TASK_KIND_BIRTHDAY'] });
    expect(task).toMatchObject({
      what: 'A call',
      whatZh: '致电',
      occursOn: '****',
      sourceId: '',
    });
    const mine = await care.assign(sue(), task.id, 'ana');
    expect(mine).toMatchObject({ occursOn: '****', owner: { id: 'ana' } });
    expect((await taskOf(customerId, { ownerId: 'ana' })).occursOn).toBe(inDays(2));
    const { birthday: covered, next } = await care.profile(ana(), customerId);
    expect(covered).toBeUndefined();
    expect(next.map(({ kind }) => kind)).toEqual([CareTaskKind.TIER_VISIT, CareTaskKind.BIRTHDAY]);
    expect(next[1]?.on).toBe('****');
    const clear = await care.profile(max(), customerId);
    expect(clear).toMatchObject({ birthday: { month: birthday.month, day: birthday.day } });
    expect(clear.next[1]?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const privacy = new PrivacyCalls((replicas[0] as CrmProcess).client(PrivacyServiceClient));
    // Wherever somebody says it, it holds for care.
    await privacy.consent(ana(), customerId, false, { purpose: 'birthday' });
    const { version, birthdayConsentAt } = await care.profile(max(), customerId);
    expect([version, birthdayConsentAt]).toEqual([clear.version + 1, undefined]);
    const [dropped] = (await care.tasks(ana(), { customerId })).tasks;
    expect(dropped).toMatchObject({ id: task.id, status: CareTaskStatus.CANCELLED });
    const one = { ...gift, birthdayBenefitZh: '' };
    const oneLanguage = await refusalOf(care.putEntitlement(max(), 'general', one));
    expect(oneLanguage.violations.map(({ field }) => field)).toEqual(['birthday_benefit_zh']);
    expect((await refusalOf(care.putEntitlement(sue(), 'vip', gift))).code).toBe(
      'platform.permission_denied',
    );
  });

  it('visits a customer as their tier says, from the day on which they entered it', async () => {
    const customerId = await aCustomer();
    const [soon, since] = soonAndMonthsBefore(3);
    // What whoever finds a tier out leaves in their transaction.
    const entry = JSON.stringify({ tier: 'vip', at: `${since}T04:00:00Z` });
    await database.query(
      `insert into timer (id, kind, subject, due_at, attempt_at, payload)
       values (gen_random_uuid(), 'care.tier', $1, now(), now(), $2)`,
      [customerId, entry],
    );
    const visit = await taskOf(customerId);
    expect(visit).toMatchObject({ kind: CareTaskKind.TIER_VISIT, occursOn: soon, sourceId: '' });
    const profile = await care.profile(ana(), customerId);
    expect(profile).toMatchObject({ tier: 'vip', tierSince: since, version: 1 });
    const { entitlements } = await care.entitlements(ana());
    expect(entitlements.map(({ tier }) => tier)).toEqual([
      'general',
      'potential',
      'regular',
      'vip',
    ]);
  });

  it('follows who gives a customer another tier', async () => {
    const customerId = await aCustomer();
    const tiers = (replicas[0] as CrmProcess).client(TierServiceClient);
    const given = OverrideTierRequest.fromJSON({ customerId, tier: 'vip', reason: 'test' });
    const override = { ...given, until: new Date(Date.now() + DAY_MS) };
    await callGrpc(tiers, tiers.overrideTier, override, max());
    const profile = await until(() => care.profile(ana(), customerId).catch(() => undefined), {
      what: 'care to follow the tier',
    });
    expect(profile).toMatchObject({ tier: 'vip', tierSince: inDays(0), version: 1 });
  });

  it('follows the plan of a key account with meetings and visits', async () => {
    const customerId = await aCustomer();
    const preferences = [{ key: 'meeting_place', value: '客户总部' }];
    const plan = await care.putPlan(sue(), customerId, {
      startedOn: inDays(-25),
      meetingEveryMonths: 1,
      visitEveryMonths: 6,
      preferences,
    });
    expect(plan).toMatchObject({ version: 1, owner: { id: 'ana' }, preferences });
    const meeting = await taskOf(customerId);
    expect(meeting).toMatchObject({ kind: CareTaskKind.ACCOUNT_MEETING, sourceId: plan.id });
    expect((await care.plans(ana(), { ownerId: 'ana' })).plans.map(({ id }) => id)).toEqual([
      plan.id,
    ]);
    const denied = await refusalOf(care.complete(ben(), meeting.id));
    expect(denied).toMatchObject({ code: 'crm.care_task_not_yours' });
    const done = await care.complete(ana(), meeting.id, { options: { idempotencyKey: 'done-1' } });
    expect(done).toMatchObject({ status: CareTaskStatus.DONE, closedBy: { id: 'ana' } });
    expect(
      await care.complete(ana(), meeting.id, { options: { idempotencyKey: 'done-1' } }),
    ).toEqual(done);
    expect((await refusalOf(care.complete(ana(), meeting.id))).code).toBe('crm.care_task_closed');
    const ended = await care.endPlan(sue(), customerId);
    expect(ended).toMatchObject({ status: CareStatus.ENDED, next: [] });
  });

  it('flags a task that is not done in time, once, and lists it', async () => {
    const customerId = await aCustomer();
    const past = await refusalOf(care.schedule(ana(), customerId, { dueAt: new Date(0) }));
    expect(past.violations.map(({ field }) => field)).toEqual(['due_at']);
    const dueAt = new Date(Date.now() + 1_500).toISOString();
    const task = await care.schedule(ana(), customerId, { dueAt, what: '拜访总经理' });
    expect(task).toMatchObject({ owner: undefined, status: CareTaskStatus.OPEN });
    const later = new Date(Date.now() + DAY_MS).toISOString();
    const other = await care.schedule(ana(), customerId, { dueAt: later });
    const flagged = await until(
      async () => (await care.tasks(ana(), { overdue: true, customerId })).tasks[0],
      { what: 'the task to be due' },
    );
    expect(flagged.id).toBe(task.id);
    await until(
      async () => (await care.tasks(ana(), { overdue: true, customerId })).tasks[0]?.overdueAt,
      { what: 'the task to be flagged' },
    );
    const page = await care.tasks(ana(), { customerId, page: { pageSize: 1 } });
    expect(page.tasks.map(({ id }) => id)).toEqual([task.id]);
    const rest = { customerId, page: { pageSize: 1, pageToken: page.nextPageToken } };
    expect((await care.tasks(ana(), rest)).tasks.map(({ id }) => id)).toEqual([other.id]);
    const unassigned = await care.tasks(ana(), { customerId, unassigned: true });
    expect(unassigned.tasks).toHaveLength(2);
    expect((await care.assign(ben(), task.id, 'ben')).owner?.id).toBe('ben');
    expect((await refusalOf(care.assign(ana(), task.id, 'ana'))).code).toBe(
      'crm.care_task_not_yours',
    );
    await care.complete(ben(), task.id);
    expect((await care.cancel(sue(), other.id)).result).toBe('客户出差');
    expect((await care.tasks(ana(), { overdue: true, customerId })).tasks).toEqual([]);
    const metrics = await Promise.all(
      replicas.map(async ({ opsUrl }) => (await fetch(`${opsUrl}/metrics`)).text()),
    );
    const flags = metrics.join('\n').match(/care_tasks_total\{.*outcome="overdue"\} \d+/g);
    expect(flags).toHaveLength(1);
  });

  it('is scheduled by a policy that managers keep', async () => {
    const policy = await care.policy(ana());
    expect(policy).toMatchObject({
      version: 1,
      schedule: { timeZone: ZONE, leapDay: LeapDay.FEBRUARY_28, visitLeadDays: 7 },
    });
    const customerId = await aCustomer();
    const startedOn = inDays(-12);
    const project = await care.createProject(ana(), customerId, { startedOn });
    expect((await care.tasks(ana(), { sourceId: project.id })).tasks).toEqual([]);
    const schedule = {
      timeZone: ZONE,
      projectPhases: [{ everyMonths: 1 }],
      visitLeadDays: 30,
      birthdayLeadDays: 3,
      leapDay: 'LEAP_DAY_MARCH_1',
    };
    const zone = await refusalOf(care.putPolicy(max(), { ...schedule, timeZone: 'Mars' }));
    expect(zone.violations.map(({ field }) => field)).toEqual(['schedule.time_zone']);
    const stale = care.putPolicy(max(), schedule, { options: { expectedVersion: 9 } });
    expect((await refusalOf(stale)).code).toBe('platform.version_conflict');
    expect((await care.putPolicy(max(), schedule)).version).toBe(2);
    const task = await taskOf(customerId);
    expect(task).toMatchObject({ sourceId: project.id, occursOn: project.nextVisitOn });
  });

  it('tells of all this without names, words or birthdays, and customers see none of it', async () => {
    const refused = await refusalOf(care.tasks(carol()));
    expect(refused.code).toBe('platform.permission_denied');
    const { rows } = await database.query<{ type: string; payload: unknown }>(
      `select type, payload from outgoing where topic like '%crm.care.v1' order by id`,
    );
    expect(new Set(rows.map(({ type }) => type.replace('shouwen.crm.', '')))).toEqual(
      new Set([
        'care_profile.changed.v1',
        'care_project.changed.v1',
        'account_plan.changed.v1',
        'care_entitlement.changed.v1',
        'care_policy.changed.v1',
        'care_task.created.v1',
        'care_task.assigned.v1',
        'care_task.completed.v1',
        'care_task.cancelled.v1',
        'care_task.overdue.v1',
      ]),
    );
    expect(JSON.stringify(rows)).not.toMatch(/Ana|CRM|总经理|很满意|客户总部|续约|出差/);
    const trail = JSON.stringify(await database.query('select changes from audit_record'));
    expect(trail).not.toMatch(/总经理|很满意|客户总部|续约/);
    const ofBirthdays = rows.filter(({ payload }) =>
      JSON.stringify(payload).includes('CARE_TASK_KIND_BIRTHDAY'),
    );
    expect(ofBirthdays.length).toBeGreaterThan(0);
    expect(JSON.stringify(ofBirthdays)).not.toMatch(/dueAt/);
  });
});
