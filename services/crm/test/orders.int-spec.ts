import { CustomerMergingServiceClient, OrderServiceClient } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { refusalOf, signIn } from '@shouwen/platform/testing';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { CustomerCalls } from './customer-calls.js';
import { OrderCalls, OrderingPartner } from './order-calls.js';
import type { OrderSaying } from './order-calls.js';

const items = (...list: unknown[]) => ({ items: list });

describe('orders that partners tell of', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let customers: CustomerCalls;
  let orders: OrderCalls;
  let partner: OrderingPartner;
  let ana: () => RequestContext;
  let sue: () => RequestContext;
  let carol: () => RequestContext;

  beforeAll(async () => {
    environment = await prepareCrm();
    service = await startCrm(environment);
    customers = new CustomerCalls(service.customers);
    orders = new OrderCalls(service.client(OrderServiceClient));
    partner = new OrderingPartner(environment);
    await partner.start('partner.rejections.v1', 'shouwen.crm.orders.v1');
    ana = await signIn(environment, 'ana', 'agent');
    sue = await signIn(environment, 'sue', 'supervisor');
    carol = await signIn(environment, 'carol', 'customer');
  }, 120_000);

  afterAll(async () => {
    await partner.stop();
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  const rejections = () =>
    partner.messages.filter(({ topic }) => topic === 'partner.rejections.v1');
  const rejectionOf = (eventId: string) =>
    until(() => rejections().find(({ value }) => value.eventId === eventId)?.value, {
      what: `the rejection of ${eventId}`,
    });
  /** What was sent before it is applied once this is. */
  const settled = async () => rejectionOf(await partner.tell('paid', { ...saying, amount: '-' }));
  const saying: OrderSaying = { order: 'none', customer: 'nobody', amount: '0' };

  it('end in the same totals however often, late and in whatever order they are told', async () => {
    const { id: straightId } = await customers.create(ana(), 'Straight', {
      identities: items('straight'),
    });
    const { id: crookedId } = await customers.create(ana(), 'Crooked', {
      identities: items('crooked'),
    });
    const day = (date: number) => new Date(Date.UTC(2026, 0, date));
    const story = (customer: string): [Parameters<OrderingPartner['tell']>[0], OrderSaying][] => {
      const order = `order of ${customer}`;
      return [
        ['placed', { order, customer, amount: '300.00', at: day(1) }],
        ['paid', { order, customer, amount: '100.5', at: day(2), reference: 'first' }],
        ['paid', { order, customer, amount: '199.5', at: day(3), reference: 'second' }],
        ['returned', { order, customer, amount: '80', at: day(5) }],
        ['refunded', { order, customer, amount: '80', at: day(6) }],
      ];
    };
    for (const [kind, said] of story('straight')) await partner.tell(kind, said);
    const crooked = story('crooked').toReversed();
    for (const [kind, said] of [...crooked, ...crooked]) await partner.tell(kind, said);
    const [, [, second]] = [crooked[0], crooked[2]] as never as [never, [string, OrderSaying]];
    await partner.tell('paid', { ...second, amount: '1', at: day(1) }, 'again');
    await partner.tell('paid', { ...second, amount: '2', at: day(1) }, 'again');
    await settled();

    for (const customerId of [straightId, crookedId]) {
      expect((await orders.list(ana(), customerId)).orders).toMatchObject([
        {
          source: '/partners/acme',
          currency: 'CNY',
          ordered: '300.00',
          paid: '300.00',
          returned: '80.00',
          refunded: '80.00',
          spent: '220.00',
          orderedAt: day(1),
        },
      ]);
      expect(await orders.spending(ana(), customerId)).toEqual([
        { currency: 'CNY', spent: '220.00', orders: 1, firstAt: day(1), lastAt: day(1) },
      ]);
    }
    const id = (await orders.list(ana(), crookedId)).orders[0]!.id;
    const told = await until(
      () => {
        const of = partner.messages.filter(({ key }) => key === id);
        return of.length >= 5 ? of : undefined;
      },
      { what: 'the events of the order' },
    );
    expect(told.map(({ headers }) => headers['ce_sequence'])).toEqual(['1', '2', '3', '4', '5']);
    expect(told.at(-1)?.value).toMatchObject({ order: { customerId: crookedId, spent: '220.00' } });
  });

  it('make a record for who is not in the archive, once', async () => {
    await partner.tell('placed', { order: 'new 1', customer: 'acme:9', amount: '5', name: '王芳' });
    await partner.tell('paid', { order: 'new 2', customer: 'acme:9', amount: '5' });
    await partner.tell('paid', { order: 'new 3', customer: 'mailto:Wu@Example.com', amount: '5' });
    await settled();
    const wang = await customers.getByIdentity(ana(), 'acme:9');
    expect(wang).toMatchObject({ name: '王芳', identities: ['acme:9'], version: 1 });
    const list = await orders.list(ana(), wang.id, 1);
    expect(list.orders.map(({ reference }) => reference)).toEqual(['new 2']);
    const rest = await orders.list(ana(), wang.id, 1, list.nextPageToken);
    expect(rest).toMatchObject({ orders: [{ reference: 'new 1' }], nextPageToken: '' });
    const wu = await customers.getByIdentity(ana(), 'mailto:wu@example.com');
    expect(wu).toMatchObject({ name: '未具名客户 Unnamed customer' });
    expect((await orders.list(ana(), wu.id)).orders).toHaveLength(1);
  });

  it('are refused, with a code and each field, when they break the contract or contradict earlier ones', async () => {
    const said = { order: 'strict', customer: 'acme:1', amount: '10' };
    await partner.tell('paid', said);
    await partner.tell('paid', { ...said, order: 'other', customer: 'acme:2' });
    const ahead = new Date(Date.now() + 7_200_000);
    const wrong = await partner.tell('returned', {
      ...said,
      amount: '1.001',
      currency: 'CNY',
      at: ahead,
    });
    const notJson = 'not-json';
    await partner.send('{', { ce_id: notJson, ce_type: 'partner.order.paid.v1' });
    const unknown = 'unknown-type';
    await partner.send('{}', { ce_id: unknown, ce_type: 'partner.order.lost.v1' });
    const another = await partner.tell('paid', { ...said, customer: 'acme:2', reference: 'b' });
    const euro = await partner.tell('paid', { ...said, currency: 'EUR', reference: 'b' });

    const refused = await rejectionOf(wrong);
    expect(refused).toMatchObject({ code: 'platform.invalid_request', topic: 'partner.orders.v1' });
    expect(refused.violations).toMatchObject([{ field: 'at' }, { field: 'amount' }]);
    expect((await rejectionOf(notJson)).code).toBe('partner.not_json');
    expect((await rejectionOf(unknown)).code).toBe('partner.headers_invalid');
    expect((await rejectionOf(another)).code).toBe('crm.order_of_another_customer');
    expect((await rejectionOf(euro)).code).toBe('crm.order_in_another_currency');
    const { id } = await customers.getByIdentity(ana(), 'acme:1');
    expect(await orders.spending(ana(), id)).toMatchObject([{ spent: '10.00', orders: 1 }]);
  });

  it('are seen by staff and by the customer, and by no other customer', async () => {
    const { id } = await customers.create(ana(), 'Carol', { identities: items('carol') });
    const other = await customers.create(ana(), 'Other', { identities: items('other') });
    await partner.tell('paid', { order: 'carol 1', customer: 'carol', amount: '7' });
    await settled();
    expect((await orders.list(carol(), id)).orders).toHaveLength(1);
    const refusal = await refusalOf(orders.list(carol(), other.id));
    expect(refusal.code).toBe('crm.customer_not_found');
  });

  it('follow their customer through a merge and back', async () => {
    const target = await customers.create(ana(), 'Target', { identities: items('target') });
    const source = await customers.create(ana(), 'Source', { identities: items('source') });
    await partner.tell('paid', { order: 'source 1', customer: 'source', amount: '7' });
    await settled();
    const merging = service.client(CustomerMergingServiceClient);
    const options = { idempotencyKey: '', expectedVersion: 0 };
    const merge = { sourceId: source.id, targetId: target.id, reason: 'one', options };
    await callGrpc(merging, merging.mergeCustomers, merge, sue());
    await partner.tell('paid', {
      order: 'source 1',
      customer: 'source',
      amount: '3',
      reference: 'late',
    });
    await settled();
    expect(await orders.spending(ana(), target.id)).toMatchObject([{ spent: '10.00', orders: 1 }]);
    const undo = { customerId: source.id, reason: 'two', options };
    await callGrpc(merging, merging.unmergeCustomer, undo, sue());
    expect(await orders.spending(ana(), target.id)).toEqual([]);
    expect(await orders.spending(ana(), source.id)).toMatchObject([{ spent: '10.00' }]);
  });
});
