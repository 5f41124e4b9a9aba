import { Kafka, logLevel } from 'kafkajs';
import {
  CustomerErased,
  CustomerField,
  CustomerKind,
  CustomerMergingServiceClient,
  PrivacyRequestKind,
  PrivacyRequestState,
  PrivacyServiceClient,
} from '@shouwen/contracts';
import { columnsHolding, columnsWithWords, unexplained, until } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import { SealedText, callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { refusalOf, signIn } from '@shouwen/platform/testing';
import { Client } from 'pg';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { CustomerCalls } from './customer-calls.js';
import { DemandCalls } from './demand-calls.js';
import { erasedColumns, keptColumns, leftOut } from './personal-data.js';
import { IDENTITY, columnsWithout, markerOf, plantWords, plantedIn } from './planted-words.js';
import { PrivacyCalls } from './privacy-calls.js';

const ERASURE_KEY = Buffer.alloc(32, 'k').toString('base64');
const items = (...list: unknown[]) => ({ items: list });
const phone = (value: string) => ({ kind: 'CONTACT_POINT_KIND_PHONE', value });
const email = (value: string) => ({ kind: 'CONTACT_POINT_KIND_EMAIL', value });
const home = {
  country: 'CN',
  province: '浙江',
  city: '杭州',
  district: '西湖',
  line: '文三路 1 号',
};

describe('an erased customer', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let customers: CustomerCalls;
  let privacy: PrivacyCalls;
  let database: Client;
  const people: Record<string, () => RequestContext> = {};
  const as = (name: string) => (people[name] as () => RequestContext)();

  beforeAll(async () => {
    environment = await prepareCrm();
    service = await startCrm(environment, { ERASURE_KEY });
    customers = new CustomerCalls(service.customers);
    privacy = new PrivacyCalls(service.client(PrivacyServiceClient));
    database = new Client({ connectionString: environment.databaseUrl });
    await database.connect();
    for (const [name, role] of [
      ['ana', 'agent'],
      ['sue', 'supervisor'],
      ['mia', 'manager'],
    ] as const) {
      people[name] = await signIn(environment, name, role);
    }
  }, 120_000);

  afterAll(async () => {
    await database.end();
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  const aCustomer = (name: string, number: string, identity: string) =>
    customers.create(as('ana'), name, {
      contactPoints: items(phone(number), email(`${identity}@example.com`)),
      addresses: items(home),
      traits: items({ key: 'birthday', value: '1990-02-03' }, { key: 'language', value: '中文' }),
      identities: items(identity),
    });

  it('is spoken for in every column that can hold a word about them', async () => {
    const about = { tables: ['customer'], columns: ['customer_id'] };
    const columns = await columnsWithWords(database, about);
    expect(columns.length).toBeGreaterThan(200);
    expect(unexplained(columns, erasedColumns, keptColumns)).toEqual([]);
  });

  const erase = async (id: string) => {
    const asked = await privacy.ask(as('ana'), id, PrivacyRequestKind.ERASURE);
    await privacy.decide(as('mia'), asked.id, true);
    return asked.id;
  };

  /** All that is told to a customer who asks for it, part by part. */
  const toldTo = async (id: string) => {
    const asked = await privacy.ask(as('ana'), id, PrivacyRequestKind.ACCESS);
    await privacy.decide(as('mia'), asked.id, true);
    return JSON.stringify([...(await privacy.readAll(as('mia'), asked.id))]);
  };

  it('was told all that is kept of them, and is forgotten in every one of these columns', async () => {
    const [marked, written] = [markerOf('customer.name'), markerOf('customer.other_names')];
    await aCustomer('别人', '13900000001', 'bieren');
    const place = { ...home, line: markerOf('customer.addresses') };
    const { id: organisationId } = await customers.create(
      as('ana'),
      '公司',
      {},
      { kind: CustomerKind.ORGANISATION },
    );
    const { id } = await customers.create(as('ana'), marked, {
      otherNames: items(written),
      contactPoints: items(
        email(`${markerOf('customer.contact_points')}@example.com`),
        phone('13987654321'),
      ),
      addresses: items(place),
      traits: items({ key: 'likes', value: markerOf('customer.traits') }),
      memberships: items({ organisationId, position: markerOf('customer.memberships') }),
      identities: items(IDENTITY),
    });
    const asked = await privacy.ask(as('ana'), id, PrivacyRequestKind.ERASURE);
    await plantWords(database, id);
    expect(await columnsWithout(database, erasedColumns)).toEqual([]);
    const told = await toldTo(id);
    const untold = erasedColumns.filter((column) => !told.includes(plantedIn(column)));
    const unsaid = untold.filter((column) => !(column in leftOut));
    expect(unsaid).toEqual([]);

    await privacy.decide(as('mia'), asked.id, true);
    const confirmed = async () => {
      const { confirmations } = await privacy.request(as('mia'), asked.id);
      return confirmations.find(({ service }) => service === 'crm.imports')?.confirmedAt;
    };
    await until(confirmed, { what: 'the rows of imports to be gone through' });
    const words = [...erasedColumns.map(plantedIn), '13987654321', '139 8765 4321'];
    expect(await columnsHolding(database, words)).toEqual([]);
    const { rows } = await database.query('select cells from customer_import_row order by row');
    const empty = { cells: ['', ''] };
    expect(rows).toEqual([empty, empty, { cells: ['other', '13900000000'] }]);
  });

  /** Raises a demand in a contact of one customer, that others want too. */
  const aDemand = async (customerId: string, ...others: string[]) => {
    const demands = new DemandCalls(service);
    const words = { description: '葛先生说口袋太小', customerId };
    const raised = await demands.raise(as('ana'), '大一点的口袋', words);
    for (const other of others) await demands.vote(as('ana'), raised.id, other, '我也要');
    return async () => {
      const { rows } = await database.query(
        `select title, description, votes, version::integer, lexemes::text from demand where id = $1`,
        [raised.id],
      );
      return rows[0] as Record<string, unknown>;
    };
  };

  it('leaves to others the title of what they want too, and nothing of what was theirs alone', async () => {
    const { id } = await aCustomer('葛优', '13800138021', 'geyou');
    const other = await aCustomer('葛存壮', '13800138022', 'gecunzhuang');
    const alone = await aDemand(id);
    const shared = await aDemand(id, other.id);
    const ofAnother = await aDemand(other.id, id);
    await erase(id);
    expect(await alone()).toMatchObject({
      ...{ title: '已清除的需求 Erased demand', votes: 1, version: 2 },
      lexemes: expect.not.stringContaining('口袋') as string,
    });
    expect(await shared()).toMatchObject({ title: '大一点的口袋', votes: 2, version: 3 });
    for (const demand of [alone, shared]) {
      expect((await demand())['description']).not.toContain('葛先生');
    }
    expect(await ofAnother()).toMatchObject({ description: '葛先生说口袋太小', version: 2 });
    const { rows } = await database.query(
      'select distinct comment from demand_vote where customer_id = $1',
      [id],
    );
    expect(rows).toEqual([{ comment: '' }]);
  });

  it('is forgotten everywhere, and done once every service has confirmed', async () => {
    const { id } = await aCustomer('钱钟书', '13800138007', 'qianzhongshu');
    await customers.update(as('ana'), id, {}, { name: '钱锺书', reason: '钱先生来电更正' });
    await privacy.reveal(as('ana'), id, [CustomerField.PHONE]);
    await privacy.consent(as('ana'), id, true);
    const asked = await privacy.ask(
      as('ana'),
      id,
      PrivacyRequestKind.ERASURE,
      '钱先生 13800138007 要求',
    );
    const again = privacy.ask(as('ana'), id, PrivacyRequestKind.ERASURE);
    expect((await refusalOf(again)).code).toBe('privacy.request_open');
    expect(await columnsHolding(database, ['13800138007'])).toContain('customer.contact_points');
    const { rows: counted } = await database.query('select count(*) from customer');

    const approved = await privacy.decide(as('mia'), asked.id, true);
    expect(approved).toMatchObject({
      state: PrivacyRequestState.APPROVED,
      note: '',
    });
    const waitedFor = { service: 'ticketing', confirmedAt: undefined };
    expect(approved.confirmations).toContainEqual(waitedFor);
    const texts = ['钱钟书', '钱锺书', '钱先生', '13800138007', 'qianzhongshu@example.com'];
    expect(await columnsHolding(database, texts)).toEqual([]);
    const erased = await customers.get(as('mia'), id);
    expect(erased.name).toContain('匿名');
    expect(erased).toMatchObject({ contactPoints: [], identities: [`erased:${id}`] });
    expect((await database.query('select count(*) from customer')).rows).toEqual(counted);
    const edited = await refusalOf(customers.update(as('ana'), id, {}, { name: '钱' }));
    expect(edited.code).toBe('privacy.customer_erased');

    await database.query(
      `update privacy_request set due_at = now() - interval '1 day' where id = $1`,
      [asked.id],
    );
    const { requests } = await privacy.requests(as('mia'), { overdue: true });
    expect(requests.map((request) => [request.id, request.overdue])).toEqual([[asked.id, true]]);
    const kafka = new Kafka({ brokers: [environment.broker], logLevel: logLevel.NOTHING });
    const producer = kafka.producer();
    await producer.connect();
    const confirmation = {
      key: asked.id,
      value: JSON.stringify({
        requestId: asked.id,
        service: 'ticketing',
        at: new Date().toISOString(),
      }),
      headers: { ce_type: 'shouwen.erasure.confirmed.v1', ce_source: '/t', ce_id: asked.id },
    };
    const topic = `${environment.topicPrefix}shouwen.erasures.v1`;
    await producer.send({ topic, messages: [confirmation, confirmation] });
    await until(
      async () => (await privacy.request(as('mia'), asked.id)).state === PrivacyRequestState.DONE,
      { what: 'the erasure to be done' },
    );
    await producer.disconnect();
  });

  it('leaves to staff what they did to others, whatever identities their record has', async () => {
    const { id } = await aCustomer('周迅', '13800138008', 'zhouxun');
    const other = await aCustomer('周冬雨', '13800138009', 'zhoudongyu');
    await customers.update(as('ana'), id, { identities: items('zhouxun', 'ana') });
    const taken = { identities: items(`erased:${id}`) };
    const refusal = await refusalOf(customers.update(as('ana'), other.id, taken));
    expect(refusal.code).toBe('platform.invalid_request');
    await erase(id);
    const { records } = await customers.auditTrail(as('sue'), other.id);
    expect(records.map(({ actor }) => actor?.id)).toEqual(['ana']);
  });

  /** What other services are told of an erasure, and the addresses that they are to forget. */
  const toldOf = async (requestId: string) => {
    const told: CustomerErased[] = [];
    const kafka = new Kafka({ brokers: [environment.broker], logLevel: logLevel.NOTHING });
    const consumer = kafka.consumer({ groupId: `${environment.topicPrefix}${requestId}` });
    await consumer.connect();
    const topic = `${environment.topicPrefix}shouwen.crm.privacy.v1`;
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      eachMessage: async ({ message }) => {
        if (String(message.headers?.['ce_type']) !== 'shouwen.crm.customer.erased.v1') return;
        const event = CustomerErased.fromJSON(JSON.parse(String(message.value)));
        if (event.requestId === requestId) told.push(event);
      },
    });
    await until(() => told.length > 0, { timeoutMs: 20_000, what: 'the event' });
    await consumer.disconnect();
    const { identities = [], sealedAddresses = '' } = told[0] ?? {};
    const key = Buffer.from(ERASURE_KEY, 'base64');
    const opened = new SealedText(key).open(requestId, sealedAddresses);
    return { identities, addresses: JSON.parse(opened) as string[] };
  };

  it('takes along no address that another customer is reached at', async () => {
    const { id } = await aCustomer('郑爽', '13800138010', 'zhengshuang');
    await aCustomer('郑恺', '13800138010', 'zhengkai');
    expect((await toldOf(await erase(id))).addresses).toEqual(['mailto:zhengshuang@example.com']);
  });

  it('is forgotten in all records that were merged, whichever it is asked for, and for good', async () => {
    const merging = service.client(CustomerMergingServiceClient);
    const options = { idempotencyKey: '', expectedVersion: 0 };
    const merge = (sourceId: string, targetId: string) => {
      const request = { sourceId, targetId, reason: '冯小刚本人', options };
      return callGrpc(merging, merging.mergeCustomers, request, as('sue'));
    };
    const first = await aCustomer('冯小刚', '13800138011', 'fengxiaogang');
    const second = await aCustomer('冯裤子', '13800138012', 'fengkuzi');
    const third = await aCustomer('冯导', '13800138013', 'fengdao');
    await merge(first.id, second.id);
    await merge(second.id, third.id);
    const told = await toldOf(await erase(first.id));
    expect(told.identities.toSorted()).toEqual(['fengdao', 'fengkuzi', 'fengxiaogang']);
    expect(told.addresses).toHaveLength(6);
    const texts = ['冯小刚', '冯裤子', '冯导', '13800138011', '13800138012', '13800138013'];
    expect(await columnsHolding(database, [...texts, ...told.identities])).toEqual([]);
    const { customers: found } = await customers.search(as('mia'), '匿名');
    const ids = [first.id, second.id, third.id];
    expect(found.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual([third.id]);
    const undone = { customerId: second.id, reason: '不是本人', options };
    const refusal = await refusalOf(callGrpc(merging, merging.unmergeCustomer, undone, as('sue')));
    expect(refusal.code).toBe('privacy.customer_erased');
    const again = privacy.ask(as('ana'), first.id, PrivacyRequestKind.ERASURE);
    expect((await refusalOf(again)).code).toBe('privacy.customer_erased');
  });
});
