import { TaskKind, TaskStatus, TimelineEntryKind } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { RequestContext } from '@shouwen/platform';
import { Client } from 'pg';
import { TaskCalls } from './task-calls.js';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const LOGISTICS = '01990000-0000-7000-8000-00000000000a';
const SALES = '01990000-0000-7000-8000-00000000000b';

let environment: TicketingEnvironment;
let service: TicketingProcess;
let tickets: TicketCalls;
let tasks: TaskCalls;
let ana: () => RequestContext;
let ben: () => RequestContext;
let sue: () => RequestContext;
let lou: () => RequestContext;
let sid: () => RequestContext;
let carol: () => RequestContext;
let ticketId: string;

beforeAll(async () => {
  environment = await prepareTicketing();
  const database = new Client(environment.databaseUrl);
  await database.connect();
  await database.query(`
    insert into team (id, name, version) values ('${LOGISTICS}', '物流', 1), ('${SALES}', '销售', 1);
    insert into staff_member (id, name, team_id, version) values
      ('lou', 'Lou', '${LOGISTICS}', 1), ('sid', 'Sid', '${SALES}', 1)`);
  await database.end();
  service = await startTicketing(environment);
  tickets = new TicketCalls(service.client);
  tasks = new TaskCalls(service);
  ana = await signIn(environment, 'ana', 'agent');
  ben = await signIn(environment, 'ben', 'agent');
  sue = await signIn(environment, 'sue', 'supervisor');
  lou = await signIn(environment, 'lou', 'department');
  sid = await signIn(environment, 'sid', 'department');
  carol = await signIn(environment, 'carol', 'customer');
  ticketId = (await tickets.open(carol())).id;
}, 120_000);

afterAll(async () => {
  tasks.close();
  await service.stop();
  await environment.close();
});

describe('a task for a department', () => {
  it('is taken by one of the team and answered in writing, which its creator can read', async () => {
    const created = await tasks.create(ticketId, ana(), { teamId: LOGISTICS });
    expect(created).toMatchObject({ version: 1, status: TaskStatus.OPEN, teamId: LOGISTICS });
    expect((await tasks.accept(created.id, lou())).assigneeId).toBe('lou');
    await tasks.complete(created.id, '批次 4711，已更换', lou());
    expect(await tasks.get(created.id, ana())).toMatchObject({
      version: 3,
      status: TaskStatus.DONE,
      answer: '批次 4711，已更换',
      answeredBy: { id: 'lou' },
    });
    expect((await refusalOf(tasks.cancel(created.id, ana()))).code).toBe('ticketing.task_over');
  });

  it('does not exist for another department, nor for a customer', async () => {
    const { id } = await tasks.create(ticketId, ana(), { teamId: LOGISTICS });
    for (const attempt of [
      tasks.get(id, sid()),
      tasks.accept(id, sid()),
      tasks.complete(id, 'x', sid()),
    ]) {
      expect((await refusalOf(attempt)).code).toBe('ticketing.task_not_found');
    }
    expect((await refusalOf(tasks.list(carol()))).code).toBe('platform.permission_denied');
    expect((await tasks.list(sid())).tasks.map((task) => task.id)).not.toContain(id);
    expect((await tasks.list(lou())).tasks.map((task) => task.id)).toContain(id);
    // Nor does a list tell when it is due, by what comes after it.
    const after = (who: () => RequestContext) =>
      tasks.list(who(), { page: { pageSize: 1, pageToken: id } });
    expect((await refusalOf(after(sid))).code).toBe('platform.page_token_invalid');
    await expect(after(lou)).resolves.toBeDefined();
  });

  it('is answered by who it is for or a leader, and cancelled by its creator or a leader', async () => {
    const { id, version } = await tasks.create(ticketId, ana(), { assigneeId: 'lou' });
    expect((await refusalOf(tasks.complete(id, 'x', ben()))).code).toBe('ticketing.task_not_yours');
    expect((await refusalOf(tasks.cancel(id, ben()))).code).toBe('ticketing.task_not_yours');
    await tasks.accept(id, lou());
    expect(await refusalOf(tasks.complete(id, 'x', lou(), version))).toMatchObject({
      code: 'platform.version_conflict',
      parameters: { changedBy: 'Lou', change: 'accepted' },
    });
    expect((await tasks.cancel(id, sue())).status).toBe(TaskStatus.CANCELLED);
  });

  it('is refused with the name of the field when it is for nobody, no team, or the past', async () => {
    const attempts = [{}, { teamId: ticketId }, { assigneeId: 'lou', dueAt: new Date(0) }];
    const fields = [];
    for (const patch of attempts) {
      const refusal = await refusalOf(tasks.create(ticketId, ana(), patch));
      fields.push(...refusal.violations.map(({ field }) => field));
    }
    expect(fields).toEqual(['assignee_id', 'team_id', 'due_at']);
  });

  it('is marked once when it was not done in time', async () => {
    const { id } = await tasks.create(ticketId, ana(), {
      assigneeId: 'lou',
      dueAt: new Date(Date.now() + 1_000),
    });
    const overdue = await until(
      async () => {
        const task = await tasks.get(id, ana());
        return task.overdueAt === undefined ? undefined : task;
      },
      { what: 'the task to be overdue' },
    );
    expect(overdue).toMatchObject({ version: 2, overdueAt: overdue.dueAt });
    expect((await tasks.complete(id, 'late', lou())).overdueAt).toEqual(overdue.dueAt);
  });

  it('is listed by due time, a page at a time, without losing or repeating one', async () => {
    const { id } = await tickets.open(carol());
    const dueAt = new Date(Date.now() + 7_200_000);
    for (const assigneeId of ['x', 'lou', 'lou', 'y', 'lou']) {
      await tasks.create(id, ana(), { assigneeId, teamId: LOGISTICS, dueAt });
    }
    const seen: string[] = [];
    let pageToken = '';
    do {
      const page = { pageSize: 2, pageToken };
      const { tasks: some, nextPageToken } = await tasks.list(lou(), { ticketId: id, page });
      seen.push(...some.map((task) => task.id));
      pageToken = nextPageToken;
    } while (pageToken !== '');
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
    expect((await tasks.list(ana(), { ticketId: id, assigneeId: 'lou' })).tasks).toHaveLength(3);
  });
});

describe('the work log', () => {
  const today = () =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

  it('compiles what somebody did that day and what they promised', async () => {
    const mia = await signIn(environment, 'mia', 'agent');
    const customer = { id: 'carol', name: 'Carol' };
    const { id, number } = await tickets.open(mia(), { customer });
    await tickets.claim(id, mia());
    for (const body of ['一', '二', '三']) await tickets.reply(id, body, mia());
    const promise = await tasks.create(id, mia(), { kind: TaskKind.PROMISE, title: '明天回电' });
    expect(promise.assigneeId).toBe('mia');
    const log = await tasks.workLog(today(), mia());
    expect(log.counts).toEqual([
      { kind: TimelineEntryKind.CLAIMED, count: 1 },
      { kind: TimelineEntryKind.OPENED, count: 1 },
      { kind: TimelineEntryKind.REPLIED, count: 3 },
    ]);
    expect(log.promises).toMatchObject([{ id: promise.id, dueAt: promise.dueAt }]);
    expect((log.endsAt?.getTime() ?? 0) - (log.beginsAt?.getTime() ?? 0)).toBe(86_400_000);

    const first = await tasks.workLogEntries(today(), mia(), { pageSize: 2, pageToken: '' });
    const rest = await tasks.workLogEntries(today(), mia(), {
      pageSize: 100,
      pageToken: first.nextPageToken,
    });
    expect([...first.entries, ...rest.entries].map(({ kind, ticket }) => [kind, ticket])).toEqual(
      ['OPENED', 'CLAIMED', 'REPLIED', 'REPLIED', 'REPLIED'].map((kind) => [
        `TIMELINE_ENTRY_KIND_${kind}`,
        { id, number },
      ]),
    );
    expect((await tasks.workLog('2020-02-29', mia())).counts).toEqual([]);
  });

  it("is one's own to read, and everybody's for a leader", async () => {
    expect((await refusalOf(tasks.workLog(today(), ben(), 'ana'))).code).toBe(
      'ticketing.work_log_not_yours',
    );
    expect((await tasks.workLog(today(), sue(), 'ana')).personId).toBe('ana');
  });

  it.each(['2026-02-30', '2026-2-3', '0000-01-01', 'yesterday'])(
    'refuses a day that is none (%s)',
    async (date) => {
      expect((await refusalOf(tasks.workLog(date, ana()))).violations).toMatchObject([
        { field: 'date' },
      ]);
    },
  );
});
