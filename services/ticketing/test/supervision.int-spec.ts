import { SupervisionOrderStatus, SupervisionVerdict, TimelineEntryKind } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { RequestContext } from '@shouwen/platform';
import { SupervisionCalls } from './supervision-calls.js';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const { SATISFIED, UNSATISFIED } = SupervisionVerdict;

let environment: TicketingEnvironment;
let replicas: TicketingProcess[];
let tickets: TicketCalls;
let orders: SupervisionCalls;
let ana: () => RequestContext;
let ben: () => RequestContext;
let sue: () => RequestContext;
let max: () => RequestContext;
let ticketId: string;

beforeAll(async () => {
  environment = await prepareTicketing();
  replicas = await Promise.all([startTicketing(environment), startTicketing(environment)]);
  const [service] = replicas as [TicketingProcess];
  tickets = new TicketCalls(service.client);
  orders = new SupervisionCalls(service);
  ana = await signIn(environment, 'ana', 'agent');
  ben = await signIn(environment, 'ben', 'agent');
  sue = await signIn(environment, 'sue', 'supervisor');
  max = await signIn(environment, 'max', 'manager');
  ticketId = (await tickets.open(ana(), { customer: { id: 'carol', name: 'Carol' } })).id;
}, 120_000);

afterAll(async () => {
  orders.close();
  await Promise.all(replicas.map((replica) => replica.stop()));
  await environment.close();
});

it('needs somebody who has to answer it: the owner of the ticket unless another is named', async () => {
  const nobody = await refusalOf(orders.open(ticketId, sue()));
  expect(nobody.code).toBe('ticketing.supervision_assignee_required');
  expect(nobody.violations.map(({ field }) => field)).toEqual(['assignee_id']);
  const unknown = orders.open(ticketId, sue(), { assigneeId: 'nobody' });
  expect((await refusalOf(unknown)).code).toBe('ticketing.supervision_assignee_unknown');
  await tickets.claim(ticketId, ana());
  const past = orders.open(ticketId, sue(), { dueAt: new Date(0) });
  expect((await refusalOf(past)).violations.map(({ field }) => field)).toEqual(['due_at']);
});

it('is seen, answered, judged by another, and told on the timeline of its ticket', async () => {
  const order = await orders.open(ticketId, sue(), {}, 'order-1');
  expect(await orders.open(ticketId, sue(), {}, 'order-1')).toEqual(order);
  expect(order).toMatchObject({
    version: 1,
    status: SupervisionOrderStatus.OPEN,
    assignee: { id: 'ana' },
    issuer: { id: 'sue' },
    level: 1,
  });
  expect((await refusalOf(orders.get(order.id, ben()))).code).toBe(
    'ticketing.supervision_order_not_found',
  );
  expect((await refusalOf(orders.reply(order.id, '代答', sue()))).code).toBe(
    'ticketing.supervision_not_yours',
  );
  await orders.acknowledge(order.id, ana());
  expect((await orders.chase(order.id, sue())).level).toBe(1);
  expect(await orders.chase(order.id, max())).toMatchObject({ chaseCount: 2, level: 2 });
  expect((await refusalOf(orders.reply(order.id, '已致电', ana(), 1))).code).toBe(
    'platform.version_conflict',
  );
  await orders.reply(order.id, '已致电', ana());
  expect((await refusalOf(orders.chase(order.id, sue()))).code).toBe(
    'ticketing.supervision_order_answered',
  );
  expect(await orders.judge(order.id, SATISFIED, sue())).toMatchObject({
    version: 6,
    status: SupervisionOrderStatus.CLOSED,
    verdict: SATISFIED,
    closedBy: { id: 'sue' },
  });
  expect((await refusalOf(orders.judge(order.id, UNSATISFIED, sue()))).code).toBe(
    'ticketing.supervision_order_closed',
  );
  const { entries } = await tickets.timeline(ticketId, ana());
  const notes = entries.filter(({ kind }) => kind === TimelineEntryKind.NOTE_ADDED);
  expect(notes.map(({ body }) => body.slice(0, 2))).toEqual([
    '督办',
    '催办',
    '催办',
    '督办',
    '督办',
  ]);
  expect(notes.every(({ internal }) => internal)).toBe(true);
  const trail = await tickets.auditTrail(order.id, sue());
  expect(trail.records.map(({ operation }) => operation)).toContain('supervision_order.closed');
});

it('is reminded of before its deadline and flagged after it, once by two replicas', async () => {
  const limits = { defaultLimitSeconds: 86_400, chasesPerLevel: 2, highestLevel: 3 };
  await orders.putPolicy({ ...limits, remindBeforeSeconds: 1 }, max());
  const order = await orders.open(ticketId, sue(), { limitSeconds: 2 });
  const flagged = await until(
    async () => {
      const now = await orders.get(order.id, ana());
      return now.overdueAt === undefined ? undefined : now;
    },
    { what: 'the order to be overdue' },
  );
  expect(flagged).toMatchObject({ version: 3, overdueAt: order.dueAt });
  expect(flagged.remindedAt).toBeDefined();
  const overdue = await orders.list(ana(), { overdue: true });
  expect(overdue.orders.map(({ id }) => id)).toEqual([order.id]);
  await orders.reply(order.id, '抱歉', ana());
  expect((await orders.list(sue(), { overdue: true })).orders).toEqual([]);
  expect((await orders.judge(order.id, UNSATISFIED, sue())).version).toBe(5);
  const metrics = await Promise.all(
    replicas.map(async ({ opsUrl }) => (await fetch(`${opsUrl}/metrics`)).text()),
  );
  const flags = metrics.join('\n').match(/orders_total\{outcome="overdue"\} \d+/g);
  expect(flags).toHaveLength(1);
});

it('is listed due first, for whoever supervises all, for anybody else what they have to answer', async () => {
  const later = await orders.open(ticketId, sue(), { limitSeconds: 7_200 });
  const sooner = await orders.open(ticketId, max(), { limitSeconds: 3_600 });
  const statuses = [SupervisionOrderStatus.OPEN];
  const first = await orders.list(max(), { statuses, page: { pageSize: 1, pageToken: '' } });
  expect(first.orders.map(({ id }) => id)).toEqual([sooner.id]);
  const page = { pageSize: 1, pageToken: first.nextPageToken };
  expect((await orders.list(max(), { statuses, page })).orders.map(({ id }) => id)).toEqual([
    later.id,
  ]);
  const ofMax = await orders.list(sue(), { statuses, issuerId: 'max' });
  expect(ofMax.orders.map(({ id }) => id)).toEqual([sooner.id]);
  expect((await orders.list(ben(), { statuses })).orders).toEqual([]);
  expect((await orders.list(ana(), { statuses, ticketId })).orders).toHaveLength(2);
});
