import { Kafka, logLevel } from 'kafkajs';
import {
  CustomerErased,
  CustomerField,
  CustomerMergingServiceClient,
  PrivacyRequestKind,
  PrivacyRequestState,
  PrivacyServiceClient,
} from '@shouwen/contracts';
import { columnsHolding, until } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import { SealedText, callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { refusalOf, signIn } from '@shouwen/platform/testing';
import { Client } from 'pg';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { CustomerCalls } from './customer-calls.js';
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

  /** Words about a customer in the records of other features, and in what the audit trail has of them. */
  const leaveWords = async (id: string) => {
    const actor = `'{"kind": 1, "id": "ana", "name": "Ana"}'`;
    const [project, demand] = ['c1', 'd1'].map((end) => `019cb000-0000-7000-8000-0000000000${end}`);
    for (const sql of [
      `insert into care_profile (customer_id, version, tier, tier_since, birthday, birthday_consent_at, updated_at)
       values ($1, 1, 'vip', now(), '"钱先生 1910"', now(), now())
       on conflict (customer_id) do update set birthday = excluded.birthday`,
      `insert into care_project values ('${project}', 1, $1, '钱先生的项目', now(), null, 'active', now(), now())`,
      `insert into audit_record values (gen_random_uuid(), now(), 'human', 'ana', 'Ana', '', 'care_project.changed',
         'care_project', (select id from care_project where customer_id = $1), '[]', '钱先生', 't')`,
      `insert into account_plan values
         (gen_random_uuid(), 1, $1, ${actor}, '钱先生', '["钱先生"]', now(), 1, 1, 'active', now(), now())`,
      `insert into care_task (id, version, kind, customer_id, source_id, what, what_zh, status, due_at, result,
         created_at, updated_at, updated_by)
       values (gen_random_uuid(), 1, 'project_visit', $1, '${project}', '钱先生', '钱先生', 'open', now(), '钱先生',
         now(), now(), ${actor})`,
      `insert into credit_assessment (id, version, customer_id, status, purpose, findings, answers, score, grade,
         credit_limit, currency, valid_months, investigator, makers, reason, created_at, updated_at, updated_by)
       values (gen_random_uuid(), 1, $1, 'rejected', '钱先生', '钱先生', '[]', 0, '', 0, '', 0, ${actor}, '{ana}',
         '钱先生', now(), now(), ${actor})`,
      `insert into customer_tier (customer_id, version, override) values ($1, 1, '{"tier": "vip", "reason": "钱先生"}')
       on conflict (customer_id) do update set override = excluded.override`,
      `insert into customer_tier_change select $1::uuid, 99, now(), null, 'vip', 'override', min(number), '{}', ${actor},
         '钱先生' from tier_rule_set`,
      `with raised as (insert into demand (id, version, title, description, lexemes, status, origin, votes, joined,
         delivery_note, untold, raised_at, raised_by, updated_at, updated_by, last_change)
         values ('${demand}', 1, 'Pockets', '', '', 'raised', '{}', 1, 0, '', 0, now(), ${actor}, now(), ${actor}, '')
         returning id)
       insert into demand_vote select gen_random_uuid(), id, id, $1::uuid, '{}', '钱先生', now(), ${actor} from raised`,
    ]) {
      await database.query(sql, [id]);
    }
  };

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
    await leaveWords(id);
    expect(await columnsHolding(database, ['钱先生'])).toEqual(
      expect.arrayContaining([
        ...['account_plan.objectives', 'care_profile.birthday', 'care_project.name'],
        ...['care_task.result', 'credit_assessment.findings', 'customer_tier.override'],
        ...['customer_tier_change.reason', 'demand_vote.comment'],
      ]),
    );
    const { rows: counted } = await database.query('select count(*) from customer');

    const approved = await privacy.decide(as('mia'), asked.id, true);
    expect(approved).toMatchObject({
      state: PrivacyRequestState.APPROVED,
      note: '',
      confirmations: [{ service: 'ticketing', confirmedAt: undefined }],
    });
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

  const erase = async (id: string) => {
    const asked = await privacy.ask(as('ana'), id, PrivacyRequestKind.ERASURE);
    await privacy.decide(as('mia'), asked.id, true);
    return asked.id;
  };

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
