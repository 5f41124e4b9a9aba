import { randomUUID } from 'node:crypto';
import {
  ChurnLevel,
  ChurnSign,
  CustomerMergingServiceClient,
  LoyaltyServiceClient,
  OrderServiceClient,
  TierCause,
} from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { refusalOf, signIn } from '@shouwen/platform/testing';
import { Client } from 'pg';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { CustomerCalls } from './customer-calls.js';
import { LoyaltyCalls, pagesOf, period } from './loyalty-calls.js';
import {
  plantAnswer,
  plantDeclinedDemand,
  plantOrders,
  plantTiers,
  review,
  reviewed,
  toldOf,
  waitingFor,
} from './loyalty.stage.js';
import { OrderCalls, OrderingPartner } from './order-calls.js';
import { keepOutgoing } from './outgoing.js';

const options = (expectedVersion = 0) => ({ idempotencyKey: '', expectedVersion });

describe('loyalty and risk', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let database: Client;
  let calls: LoyaltyCalls;
  let customers: CustomerCalls;
  let orderCalls: OrderCalls;
  let partner: OrderingPartner;
  let ana: () => RequestContext;
  let max: () => RequestContext;
  let carol: () => RequestContext;
  beforeAll(async () => {
    environment = await prepareCrm();
    database = new Client(environment.ownerUrl);
    await database.connect();
    await keepOutgoing(database);
    service = await startCrm(environment);
    calls = new LoyaltyCalls(service.client(LoyaltyServiceClient));
    customers = new CustomerCalls(service.customers);
    orderCalls = new OrderCalls(service.client(OrderServiceClient));
    partner = new OrderingPartner(environment);
    await partner.start();
    ana = await signIn(environment, 'ana', 'agent');
    max = await signIn(environment, 'max', 'manager');
    carol = await signIn(environment, 'carol', 'customer');
    await reviewed(database);
  }, 120_000);
  afterAll(async () => {
    await database.end();
    await partner.stop();
    expect(await service.stop()).toBe(0);
    await environment.close();
  });

  const aCustomer = async (...purchasesDaysAgo: number[]) => {
    const { id } = await customers.create(ana(), '客户');
    await plantOrders(database, id, ...purchasesDaysAgo);
    return id;
  };
  it('tell at night whom we may lose and why, and that they came back', async () => {
    const id = await aCustomer(95, 125, 155);
    const quiet = await aCustomer();
    await review(database);
    const [lost] = await calls.risksOf(ana(), id);
    expect(lost).toMatchObject({
      version: 1,
      level: ChurnLevel.HIGH,
      previousLevel: ChurnLevel.UNSPECIFIED,
      policyVersion: 1,
      unknownSigns: [ChurnSign.LOW_SATISFACTION, ChurnSign.COMPLAINTS, ChurnSign.DECLINED_DEMANDS],
    });
    expect(lost?.score).toBeCloseTo(600 / 7);
    expect(lost?.contributions.map(({ sign }) => sign)).toEqual([
      ChurnSign.OVERDUE_PURCHASE,
      ChurnSign.FEWER_PURCHASES,
      ChurnSign.RETURNS,
    ]);
    expect(await calls.risksOf(ana(), quiet)).toMatchObject([
      { version: 0, level: ChurnLevel.UNKNOWN, score: undefined, contributions: [] },
    ]);

    await plantOrders(database, id, 0, 0);
    await review(database);
    await review(database);
    expect(await calls.risksOf(ana(), id)).toMatchObject([
      { version: 2, level: ChurnLevel.LOW, previousLevel: ChurnLevel.HIGH },
    ]);
    expect(await toldOf(database, id)).toEqual([
      { sequence: '1', level: 'CHURN_LEVEL_HIGH' },
      { sequence: '2', level: 'CHURN_LEVEL_LOW' },
    ]);
    expect((await refusalOf(calls.risksOf(carol(), id))).code).toBe('platform.permission_denied');
  });

  it('are told of nobody who was never at risk', async () => {
    const id = await aCustomer();
    await review(database);
    await plantOrders(database, id, 0, 1);
    await review(database);
    expect(await calls.risksOf(ana(), id)).toMatchObject([
      { version: 0, level: ChurnLevel.LOW, previousLevel: ChurnLevel.UNKNOWN },
    ]);
    expect(await toldOf(database, id)).toEqual([]);
    await database.query(
      `update customer_order set ordered_at = ordered_at - interval '200 days' where customer_id = $1`,
      [id],
    );
    await review(database);
    expect(await toldOf(database, id)).toEqual([{ sequence: '1', level: 'CHURN_LEVEL_HIGH' }]);
  });

  it('are computed anew soon after orders, once for those that come meanwhile', async () => {
    const identity = randomUUID();
    const { id } = await customers.create(ana(), '客户', { identities: { items: [identity] } });
    await plantOrders(database, id, 95, 125, 155);
    await review(database);
    const order = { order: randomUUID(), customer: identity, amount: '100.00' };
    const applied = async (orders: number) => {
      await until(async () => (await orderCalls.list(ana(), id)).orders.length === orders, {
        what: 'the order to be known',
      });
      return waitingFor(database, id);
    };
    await partner.tell('placed', order);
    const first = await applied(4);
    await partner.tell('placed', { ...order, order: randomUUID() });
    expect((await applied(5))?.dueAt).toEqual(first?.dueAt);
    expect(first?.inSeconds).toBeGreaterThan(30);
    expect(await calls.risksOf(ana(), id)).toMatchObject([{ level: ChurnLevel.HIGH }]);
    await database.query(
      `update timer set due_at = now(), attempt_at = now() where kind = 'crm.loyalty_order'`,
    );
    await until(async () => (await calls.risksOf(ana(), id))[0]?.level === ChurnLevel.LOW, {
      what: 'the risk to be computed anew',
    });
    expect(await waitingFor(database, id)).toBeUndefined();
  });

  it('count what customers said of us and what we declined', async () => {
    const id = await aCustomer(10, 40, 70, 100, 130, 160);
    await plantDeclinedDemand(database, id);
    await plantAnswer(database, id, 5);
    await review(database);
    const [risk] = await calls.risksOf(ana(), id);
    expect(risk?.unknownSigns).toEqual([ChurnSign.COMPLAINTS]);
    expect(
      risk?.contributions
        .filter(({ points }) => points > 0)
        .map(({ sign, value }) => ({ sign, value })),
    ).toEqual([
      { sign: ChurnSign.LOW_SATISFACTION, value: 5 },
      { sign: ChurnSign.DECLINED_DEMANDS, value: 1 },
    ]);
  });

  it('are measured by another policy as soon as a manager gives reasons for it', async () => {
    const id = await aCustomer(40, 55, 70, 95, 100, 110);
    await review(database);
    expect((await calls.risksOf(ana(), id))[0]?.level).toBe(ChurnLevel.MEDIUM);
    const { rules, version } = await calls.policy(ana());
    expect((await refusalOf(calls.put(ana(), rules))).code).toBe('platform.permission_denied');
    const wrong = await refusalOf(calls.put(max(), { ...rules, high: 20, lookBackDays: 100 }));
    expect(wrong.code).toBe('platform.invalid_request');
    expect(wrong.violations?.map(({ field }) => field)).toEqual([
      'rules.look_back_days',
      'rules.high',
    ]);
    const stricter = { ...rules, medium: 20, high: 30 };
    const stale = await refusalOf(calls.put(max(), stricter, version + 5));
    expect(stale.code).toBe('platform.version_conflict');
    expect(await calls.put(max(), stricter, version)).toMatchObject({
      version: version + 1,
      changedBy: { id: 'max' },
    });
    await until(async () => (await calls.risksOf(ana(), id))[0]?.level === ChurnLevel.HIGH, {
      what: 'the risk to be computed anew',
    });
    const same = { ...rules, orderDelaySeconds: undefined };
    expect((await calls.put(max(), same)).rules).toEqual(rules);
    await until(async () => (await calls.risksOf(ana(), id))[0]?.level === ChurnLevel.MEDIUM, {
      what: 'the risk to be what it was',
    });
    await reviewed(database);
  });

  it('are listed by level, the highest score first, page by page', async () => {
    await aCustomer(95, 125, 155);
    await aCustomer(80, 95, 125, 155);
    await aCustomer(95, 125, 155);
    await review(database);
    const pages = await pagesOf((page) => calls.risks(ana(), ChurnLevel.HIGH, page));
    const seen = pages.flatMap(({ risks }) => risks.map(({ score }) => score));
    expect(pages.every(({ pageTokens }) => pageTokens.length === 1)).toBe(true);
    expect(seen).toEqual(seen.toSorted((one, two) => Number(two) - Number(one)));
    expect(await calls.levels(max())).toContainEqual({
      level: ChurnLevel.HIGH,
      customers: seen.length,
    });
    const page = await calls.risks(ana(), ChurnLevel.UNKNOWN, { pageSize: 100, pageToken: '' });
    expect(page.risks.length).toBeGreaterThan(0);
    const bad = calls.risks(ana(), ChurnLevel.UNKNOWN, { pageSize: 1, pageToken: 'x' });
    expect((await refusalOf(bad)).code).toBe('platform.page_token_invalid');
  });

  it('are of one customer once records are merged, and of two again when they are taken apart', async () => {
    const source = await aCustomer(95, 125, 155);
    const target = await aCustomer();
    await review(database);
    const merging = service.client(CustomerMergingServiceClient);
    const sue = (await signIn(environment, 'sue', 'supervisor'))();
    const merge = { sourceId: source, targetId: target, reason: '同一人', options: options() };
    await callGrpc(merging, merging.mergeCustomers, merge, sue);
    expect(await calls.risksOf(ana(), source, target)).toMatchObject([
      { customerId: target, version: 1, level: ChurnLevel.HIGH },
    ]);
    const apart = { customerId: source, reason: '另一人', options: options() };
    await callGrpc(merging, merging.unmergeCustomer, apart, sue);
    const risks = await calls.risksOf(ana(), source, target);
    const byId = new Map(risks.map((risk) => [risk.customerId, risk]));
    expect(byId.get(source)).toMatchObject({ version: 2, level: ChurnLevel.HIGH });
    expect(byId.get(target)).toMatchObject({ version: 2, level: ChurnLevel.UNKNOWN });
  });

  it('name the customers of a movement between tiers, page by page', async () => {
    const entered: string[] = [];
    for (const daysAgo of [1107, 1105, 1105, 1103]) {
      const id = await aCustomer();
      entered.push(id);
      await plantTiers(database, id, null, ['regular', daysAgo]);
    }
    const away = await aCustomer();
    await plantTiers(database, away, null, ['regular', 1107], ['vip', 1106]);
    const entering = { ...period(1110, 1080), fromTier: '', toTier: 'regular' };
    const pages = await pagesOf((page) => calls.moved(max(), entering, page));
    const seen = pages.flatMap((page) => page.customers.map(({ customerId }) => customerId));
    expect(pages.every(({ pageTokens }) => pageTokens.length === 1)).toBe(true);
    expect(seen).toHaveLength(4);
    expect(seen.toSorted()).toEqual(entered.toSorted());
    expect([seen[0], seen[3]]).toEqual([entered[3], entered[0]]);
    expect((await calls.moved(max(), { ...entering, toTier: 'vip' })).customers).toMatchObject([
      { customerId: away, changes: 2 },
    ]);
    expect((await refusalOf(calls.moved(ana(), entering))).code).toBe('platform.permission_denied');
    const bad = calls.moved(max(), entering, { pageSize: 1, pageToken: '1:x' });
    expect((await refusalOf(bad)).code).toBe('platform.page_token_invalid');
    const backwards = calls.moved(max(), { ...entering, ...period(1, 2) });
    expect((await refusalOf(backwards)).code).toBe('crm.loyalty_period');
  });

  it('report who came back in a period, and who moved between tiers', async () => {
    await aCustomer(1000, 1010);
    await aCustomer(1005, 1005);
    const { total, byTier } = await calls.repurchase(max(), period(1020, 990));
    expect(total).toEqual({ key: '', buyers: 2, repeaters: 1, rate: 0.5 });
    expect(byTier.reduce((sum, { buyers }) => sum + buyers, 0)).toBe(2);
    const none = await calls.repurchase(max(), period(2000, 1990));
    expect(none.total).toEqual({ key: '', buyers: 0, repeaters: 0, rate: undefined });

    const [raised, back] = await Promise.all([aCustomer(), aCustomer()]);
    await plantTiers(database, raised, 'potential', ['regular', 1010], ['vip', 1005]);
    await plantTiers(database, back, 'vip', ['regular', 1010], ['vip', 1005]);
    const lately = period(1020, 990);
    expect(await calls.movements(max(), lately)).toEqual({
      raised: 1,
      lowered: 0,
      entered: 0,
      unranked: 0,
      movements: [{ fromTier: 'potential', toTier: 'vip', customers: 1 }],
    });
    expect(
      (await calls.moved(max(), { ...lately, fromTier: 'potential', toTier: 'vip' })).customers,
    ).toMatchObject([
      {
        customerId: raised,
        changes: 2,
        change: { version: 1002, fromTier: 'regular', toTier: 'vip', cause: TierCause.REVIEW },
      },
    ]);
    for (const fromTier of ['regular', 'vip']) {
      const none = await calls.moved(max(), { ...lately, fromTier, toTier: 'vip' });
      expect(none.customers).toEqual([]);
    }
    const tooLong = calls.movements(max(), period(400));
    expect((await refusalOf(tooLong)).code).toBe('crm.loyalty_period');
    const backwards = calls.repurchase(max(), period(1, 2));
    expect((await refusalOf(backwards)).code).toBe('crm.loyalty_period');
  });
});
