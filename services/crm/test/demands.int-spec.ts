import {
  CustomerMergingServiceClient,
  DemandOriginKind,
  DemandOutcome,
  DemandStatus,
  DemandTellingState,
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
import { DemandCalls, idsOf } from './demand-calls.js';
import { keepOutgoing } from './outgoing.js';

const DAY_MS = 24 * 3_600_000;

describe('demands', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let demands: DemandCalls;
  let database: Client;
  let ana: () => RequestContext;
  let dora: () => RequestContext;
  let sue: () => RequestContext;
  let ada: () => RequestContext;
  let product: string;
  const customers: string[] = [];

  beforeAll(async () => {
    environment = await prepareCrm();
    service = await startCrm(environment);
    demands = new DemandCalls(service);
    ana = await signIn(environment, 'ana', 'agent');
    dora = await signIn(environment, 'dora', 'department');
    sue = await signIn(environment, 'sue', 'supervisor');
    ada = await signIn(environment, 'ada', 'admin');
    database = new Client(environment.ownerUrl);
    await database.connect();
    await keepOutgoing(database);
    const archive = new CustomerCalls(service.customers);
    for (const name of ['甲', '乙', '丙']) {
      customers.push((await archive.create(ana(), name)).id);
    }
    const { departments } = await demands.departments(ana());
    product = departments.find(({ code }) => code === 'product')?.id ?? '';
  }, 120_000);

  afterAll(async () => {
    await database.end();
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  const [first, second, third] = [0, 1, 2].map((index) => () => customers[index] ?? '') as [
    () => string,
    () => string,
    () => string,
  ];

  /** A demand that somebody accepted. */
  const accepted = async (title: string, customerId: string) => {
    const { id } = await demands.raise(ana(), title, { customerId });
    await demands.route(ana(), id, product);
    await demands.accept(dora(), id);
    return id;
  };

  it('go from a contact to a department, are decided and delivered, and their customers are told', async () => {
    const origin = { kind: DemandOriginKind.TICKET, reference: 'T-2026-000007' };
    const raised = await demands.raise(ana(), ' 导出发票 ', { customerId: first(), origin });
    expect(raised).toMatchObject({ title: '导出发票', votes: 1, origin, version: 1 });
    await demands.vote(ana(), raised.id, second(), '每月都要');
    const again = await demands.vote(ana(), raised.id, second());
    expect(again).toMatchObject({ votes: 2, version: 2 });

    const routed = await demands.route(ana(), raised.id, product);
    expect(routed.status).toBe(DemandStatus.ROUTED);
    expect((routed.dueAt?.getTime() ?? 0) - routed.updatedAt!.getTime()).toBe(14 * DAY_MS);
    const early = await refusalOf(demands.deliver(dora(), raised.id));
    expect(early.code).toBe('crm.demand_not_deliverable');
    expect((await refusalOf(demands.accept(ana(), raised.id))).code).toBe(
      'platform.permission_denied',
    );
    const decided = await demands.accept(dora(), raised.id);
    expect(decided.decision).toMatchObject({ accepted: true, actor: { id: 'dora' } });

    const delivered = await demands.deliver(dora(), raised.id);
    expect(delivered).toMatchObject({ status: DemandStatus.DELIVERED, untold: 2 });
    const pending = { demandId: raised.id, state: 'DEMAND_TELLING_STATE_PENDING' };
    const { tellings } = await demands.tellings(ana(), pending);
    expect(tellings.map(({ customerId }) => customerId).toSorted()).toEqual(
      [first(), second()].toSorted(),
    );
    expect(tellings[0]?.outcome).toBe(DemandOutcome.DELIVERED);
    await demands.tell(ana(), raised.id, first());
    expect((await refusalOf(demands.tell(ana(), raised.id, first()))).code).toBe(
      'crm.demand_telling_not_found',
    );
    const told = await demands.tell(ana(), raised.id, second());
    expect(told).toMatchObject({ untold: 0 });
    expect(told.toldAt).toEqual(told.updatedAt);
    const late = await demands.vote(ana(), raised.id, third());
    expect(late).toMatchObject({ votes: 3, untold: 1, toldAt: undefined });

    const { rows } = await database.query<{ type: string; payload: unknown; sequence: string }>(
      `select type, payload, headers->>'ce_sequence' as sequence from outgoing
       where key = $1 order by id`,
      [raised.id],
    );
    const happenings = 'raised votes_changed routed decided delivered customer_told customer_told';
    expect(rows.map(({ type }) => type.split('.')[3])).toEqual([
      ...happenings.split(' '),
      'votes_changed',
    ]);
    expect(rows.map(({ sequence }) => sequence)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(JSON.stringify(rows)).not.toMatch(/发票|每月|Ana|Dora/);
  });

  it('that want the same join, count each customer once, and part as if they never had', async () => {
    const one = await demands.raise(ana(), 'Dark mode', { customerId: first() });
    const other = await demands.raise(ana(), 'Night colours', { customerId: first() });
    await demands.vote(ana(), other.id, second());
    const joined = await demands.join(ana(), other.id, one.id);
    expect(joined).toMatchObject({ status: DemandStatus.JOINED, joinedIntoId: one.id });
    expect(await demands.get(ana(), one.id)).toMatchObject({ votes: 2, joined: 1 });
    const { votes } = await demands.votes(ana(), one.id);
    expect(votes.map(({ demandId }) => demandId).toSorted()).toEqual(
      [one.id, other.id, other.id].toSorted(),
    );
    const refusal = await refusalOf(demands.vote(ana(), other.id, third()));
    expect(refusal).toMatchObject({ code: 'crm.demand_joined' });
    expect(refusal.message).toContain(one.id);

    await demands.route(ana(), one.id, product);
    await demands.decline(dora(), one.id);
    expect((await demands.get(ana(), one.id)).untold).toBe(2);
    const alone = await demands.leave(ana(), other.id);
    expect(alone).toMatchObject({ status: DemandStatus.RAISED, votes: 2, joinedIntoId: '' });
    expect(await demands.get(ana(), one.id)).toMatchObject({ votes: 1, joined: 0, untold: 1 });
    const { tellings } = await demands.tellings(ana(), { demandId: one.id });
    const states = new Map(tellings.map(({ customerId, state }) => [customerId, state]));
    expect(states.get(second())).toBe(DemandTellingState.WITHDRAWN);
    const reopened = await demands.reopen(dora(), one.id);
    expect(reopened).toMatchObject({ status: DemandStatus.RAISED, untold: 0, departmentId: '' });
  });

  it('are raised once however often the same call comes, and never changed by one that has seen too little', async () => {
    const raise = () => demands.raise(ana(), 'Once', { customerId: first(), key: 'demand-1' });
    const [one, two] = await Promise.all([raise(), raise()]);
    expect(two).toEqual(one);
    await demands.vote(sue(), one.id, second());
    const stale = await refusalOf(demands.route(ana(), one.id, product, { version: 1 }));
    expect(stale.code).toBe('platform.version_conflict');
    expect(stale.message).toContain('Sue');
    const nobody = demands.vote(ana(), one.id, one.id);
    expect((await refusalOf(nobody)).code).toBe('crm.demand_customer_not_found');
  });

  it('are found by words in Chinese and English, listed by votes, and by customer', async () => {
    const invoice = await accepted('批量开票 bulk invoicing', third());
    await demands.vote(ana(), invoice, first());
    expect(idsOf((await demands.list(ana(), { query: '开票' })).demands)).toEqual([invoice]);
    expect(idsOf((await demands.list(ana(), { query: 'invoices' })).demands)).toContain(invoice);
    const call = { kind: DemandOriginKind.CALL, reference: 'call-1' };
    const called = await demands.raise(ana(), 'From a call', { origin: call });
    expect(idsOf((await demands.list(ana(), { origin: call })).demands)).toEqual([called.id]);
    const empty = refusalOf(demands.list(ana(), { query: '!&|' }));
    expect((await empty).code).toBe('crm.demand_search_without_words');

    const all = (await demands.list(ana(), { order: 'DEMAND_ORDER_VOTES' })).demands;
    expect(all.map(({ votes }) => votes)).toEqual(
      all.map(({ votes }) => votes).toSorted((a, b) => b - a),
    );
    const page = { order: 'DEMAND_ORDER_VOTES', page: { pageSize: 2 } };
    const begin = await demands.list(ana(), page);
    const more = await demands.list(ana(), {
      ...page,
      page: { pageSize: 2, pageToken: begin.nextPageToken },
    });
    expect(idsOf([...begin.demands, ...more.demands])).toEqual(idsOf(all.slice(0, 4)));

    const mine = await demands.list(ana(), { customerId: third() });
    const { customers: pages } = await demands.ofCustomers(ana(), [third(), second()], 1);
    const own = pages.find(({ customerId }) => customerId === third());
    expect(idsOf(own?.demands ?? [])).toEqual(idsOf(mine.demands).slice(0, 1));
    expect(own?.nextPageToken).toBe(mine.demands[0]?.id);
  });

  it('count a customer once whose records were merged, and twice again when they are taken apart', async () => {
    const { id } = await demands.raise(ana(), 'One voice', { customerId: first() });
    await demands.vote(ana(), id, second());
    const merging = service.client(CustomerMergingServiceClient);
    const options = { idempotencyKey: '', expectedVersion: 0 };
    const merge = { sourceId: second(), targetId: first(), reason: 'the same person', options };
    await callGrpc(merging, merging.mergeCustomers, merge, sue());
    expect((await demands.get(ana(), id)).votes).toBe(1);
    expect((await demands.vote(ana(), id, second())).votes).toBe(1);
    const wanted = await demands.list(ana(), { customerId: first(), page: { pageSize: 1 } });
    expect(idsOf(wanted.demands)).toEqual([id]);
    const undo = { customerId: second(), reason: 'a brother', options };
    await callGrpc(merging, merging.unmergeCustomer, undo, sue());
    expect((await demands.get(ana(), id)).votes).toBe(2);
  });

  it('are overdue when nobody decides by their day', async () => {
    const { id } = await demands.raise(ana(), 'Forgotten');
    await demands.route(ana(), id, product, { dueAt: new Date(Date.now() + 1_500) });
    await until(async () => (await demands.get(ana(), id)).overdueAt !== undefined, {
      what: 'the demand to be overdue',
    });
    expect(idsOf((await demands.list(ana(), { overdue: true })).demands)).toEqual([id]);
    await demands.decline(dora(), id);
    expect((await demands.list(ana(), { overdue: true })).demands).toEqual([]);
  });

  it('are reported by landing rate and ages, for supervisors', async () => {
    const from = new Date(Date.now() - DAY_MS);
    const to = new Date(Date.now() + DAY_MS);
    const report = await demands.report(sue(), from, to);
    const counted = (await demands.list(ana())).demands.filter(
      ({ status }) => status !== DemandStatus.JOINED,
    );
    const delivered = counted.filter(({ status }) => status === DemandStatus.DELIVERED);
    expect(report.total).toMatchObject({ raised: counted.length, delivered: delivered.length });
    expect(report.total?.landingRate).toBeCloseTo(delivered.length / counted.length);
    expect(report.delivery?.demands).toBe(delivered.length);
    expect(report.decision?.oldestSeconds).toBeGreaterThanOrEqual(
      report.decision?.medianSeconds ?? Number.NaN,
    );
    const open = report.open.reduce((sum, ages) => sum + ages.demands, 0);
    expect(open).toBe(
      counted.filter(
        ({ status }) => ![DemandStatus.DELIVERED, DemandStatus.DECLINED].includes(status),
      ).length,
    );
    expect((await refusalOf(demands.report(sue(), to, from))).code).toBe(
      'crm.demand_report_range_invalid',
    );
    expect((await refusalOf(demands.report(ana(), from, to))).code).toBe(
      'platform.permission_denied',
    );
  });

  it('go to departments that administrators name', async () => {
    const added = await demands.saveDepartment(ada(), 'legal');
    expect(added).toMatchObject({ version: 1, nameZh: '法务', decideWithinDays: 5 });
    expect((await demands.saveDepartment(ada(), 'legal', 1)).version).toBe(2);
    expect((await refusalOf(demands.saveDepartment(ada(), 'legal', 1))).code).toBe(
      'platform.version_conflict',
    );
    const unknown = demands.route(ana(), (await demands.raise(ana(), 'X')).id, added.id);
    expect((await unknown).departmentId).toBe(added.id);
  });
});
