import {
  ClassificationDimension,
  CustomerCatalogueServiceClient,
  CustomerKind,
  CustomerStatus,
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
import { keepOutgoing } from './outgoing.js';

const phone = (value: string, label = '') => ({ kind: 'CONTACT_POINT_KIND_PHONE', value, label });
const email = (value: string) => ({ kind: 'CONTACT_POINT_KIND_EMAIL', value });
const items = (...list: unknown[]) => ({ items: list });

describe('the archive of customers', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let customers: CustomerCalls;
  let ana: () => RequestContext;
  let sue: () => RequestContext;
  let carol: () => RequestContext;
  let mia: () => RequestContext;

  beforeAll(async () => {
    environment = await prepareCrm();
    service = await startCrm(environment);
    customers = new CustomerCalls(service.customers);
    ana = await signIn(environment, 'ana', 'agent');
    sue = await signIn(environment, 'sue', 'supervisor');
    carol = await signIn(environment, 'carol', 'customer');
    mia = await signIn(environment, 'mia', 'manager');
  }, 120_000);

  afterAll(async () => {
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  it('keeps numbers in E.164 and addresses of mail in lower case, and weighs how complete a record is', async () => {
    const created = await customers.create(ana(), ' 李雷 ', {
      contactPoints: items(
        phone('138 0013 8000', '手机'),
        phone('+86 13800138000'),
        email('Li.Lei@Example.com'),
      ),
      otherNames: items('Li Lei'),
    });
    expect(created).toMatchObject({
      version: 1,
      kind: CustomerKind.PERSON,
      status: CustomerStatus.PROSPECT,
      name: '李雷',
      completeness: 45,
      createdBy: { id: 'ana' },
    });
    const { contactPoints } = await customers.get(mia(), created.id);
    expect(contactPoints.map(({ value }) => value)).toEqual([
      '+8613800138000',
      'li.lei@example.com',
    ]);
    expect(await customers.get(sue(), created.id)).toEqual(created);
  });

  it('names each number, address and identity that is none', async () => {
    const refusal = await refusalOf(
      customers.create(ana(), 'Bad', {
        contactPoints: items(phone('12'), email('nobody')),
        identities: items('mailto:x@example.com'),
        addresses: items({ line: '1 Main St', country: 'us' }),
      }),
    );
    expect(refusal.code).toBe('platform.invalid_request');
    expect(refusal.violations.map(({ field }) => field)).toEqual([
      'details.contactPoints.items.0.value',
      'details.contactPoints.items.1.value',
      'details.addresses.items.0.country',
      'details.identities.items.0',
    ]);
  });

  it('finds who is behind an identity, and behind the number or address that a contact came from', async () => {
    const { id } = await customers.create(ana(), 'Mei', {
      identities: items('mei'),
      contactPoints: items(phone('13900139000'), email('mei@example.com')),
    });
    const asked = ['mei', 'tel:+8613900139000', 'mailto:mei@example.com', 'nobody'];
    const { resolved } = await customers.resolve(ana(), asked);
    expect(resolved.map(({ identity, customer }) => [identity, customer?.id])).toEqual(
      expect.arrayContaining(asked.slice(0, 3).map((identity) => [identity, id])),
    );
    expect(resolved).toHaveLength(3);
    expect((await customers.getByIdentity(ana(), 'mei')).id).toBe(id);
    const taken = await refusalOf(customers.create(ana(), 'Mei 2', { identities: items('mei') }));
    expect(taken.code).toBe('crm.identity_taken');
  });

  it('shows a customer their own record and no other', async () => {
    const own = await customers.create(ana(), 'Carol', { identities: items('carol') });
    const other = await customers.create(ana(), 'Other', { identities: items('other') });
    expect((await customers.get(carol(), own.id)).name).toBe('Carol');
    expect((await refusalOf(customers.get(carol(), other.id))).code).toBe('crm.customer_not_found');
    const both = await customers.getMany(carol(), [own.id, other.id]);
    expect(both.customers.map(({ id }) => id)).toEqual([own.id]);
    const listed = await customers.list(carol());
    expect(listed.customers.map(({ id }) => id)).toEqual([own.id]);
    expect((await customers.resolve(carol(), ['other', 'carol'])).resolved).toHaveLength(1);
    const refused = await refusalOf(customers.update(carol(), own.id, {}, { name: 'Me' }));
    expect(refused.code).toBe('platform.permission_denied');
  });

  it('changes what is given, leaves the rest, and remembers who said so and where from', async () => {
    const { id } = await customers.create(ana(), '韩梅梅', {
      contactPoints: items(phone('13700137000')),
      traits: items({ key: 'language', value: '中文', source: 'call' }),
    });
    const changed = await customers.update(
      sue(),
      id,
      { status: 'CUSTOMER_STATUS_ACTIVE', contactPoints: items() },
      { version: 1, reason: 'asked to' },
    );
    expect(changed).toMatchObject({ version: 2, status: CustomerStatus.ACTIVE, contactPoints: [] });
    expect(changed.traits).toHaveLength(1);
    expect((await customers.update(sue(), id, {}, { name: '韩梅梅' })).version).toBe(2);
    const stale = await refusalOf(customers.update(ana(), id, {}, { name: 'Han', version: 1 }));
    expect(stale).toMatchObject({ code: 'platform.version_conflict' });
    expect(stale.message).toContain('Sue');
    const { changes } = await customers.history(mia(), id);
    expect(changes.map(({ version, actor, source }) => [version, actor?.id, source])).toEqual([
      [2, 'sue', 'call'],
      [1, 'ana', 'test'],
    ]);
    expect(changes[0]?.changes).toEqual([
      { field: 'status', from: 'prospect', to: 'active' },
      { field: 'contact_points', from: '+8613700137000', to: undefined },
    ]);
    const { records } = await customers.auditTrail(sue(), id);
    expect(JSON.stringify(records)).not.toMatch(/13700137000|韩梅梅/);
    expect(records.map(({ operation }) => operation)).toEqual([
      'customer.changed',
      'customer.created',
    ]);
  });

  it('creates one record however often the same call comes', async () => {
    const create = () => customers.create(ana(), 'Once', {}, { key: 'once-1' });
    const [first, second] = await Promise.all([create(), create()]);
    expect(second).toEqual(first);
  });

  it('lets people belong to organisations that exist, and lists them by page', async () => {
    const organisation = { kind: CustomerKind.ORGANISATION };
    const { id } = await customers.create(ana(), '首问科技', {}, organisation);
    const member = { memberships: items({ organisationId: id, position: '采购' }) };
    const people = [];
    for (const name of ['甲', '乙', '丙']) people.push(await customers.create(ana(), name, member));
    const ids = people.map((person) => person.id).toReversed();
    const first = await customers.list(ana(), { organisationId: id, page: { pageSize: 2 } });
    expect(first.customers.map((customer) => customer.id)).toEqual(ids.slice(0, 2));
    const page = { pageSize: 2, pageToken: first.nextPageToken };
    const second = await customers.list(ana(), { organisationId: id, page });
    expect(second.customers.map((customer) => customer.id)).toEqual(ids.slice(2));
    expect(second.nextPageToken).toBe('');
    const inPerson = { memberships: items({ organisationId: ids[0] }) };
    expect((await refusalOf(customers.create(ana(), '丁', inPerson))).code).toBe(
      'crm.organisation_not_found',
    );
    const nested = customers.create(ana(), '子公司', member, organisation);
    expect((await refusalOf(nested)).code).toBe('crm.membership_not_allowed');
  });

  it('finds people and organisations by names in both languages, numbers and addresses', async () => {
    const found = async (query: string) => {
      const { customers: list } = await customers.search(ana(), query);
      return list.map(({ name }) => name);
    };
    const { id } = await customers.create(
      ana(),
      '杭州晨光贸易有限公司',
      {
        otherNames: items('Chenguang Trading'),
        contactPoints: items(phone('0571 8765 4321'), email('Sales@Chenguang.example')),
      },
      { kind: CustomerKind.ORGANISATION },
    );
    const all = ['晨光', '贸易公司', 'trade', 'chengu', '4321', '0571-87654321'];
    for (const query of [...all, 'sales@chenguang.example', '+86 571 8765 4321']) {
      expect([query, await found(query)]).toEqual([query, ['杭州晨光贸易有限公司']]);
    }
    for (const query of ['晨光 nobody', '54321', '87654321', '7187654321']) {
      expect([query, await found(query)]).toEqual([query, []]);
    }
    await customers.update(ana(), id, { contactPoints: items() }, { name: '杭州朝阳贸易' });
    expect(await found('4321')).toEqual([]);
    expect(await found('朝阳')).toEqual(['杭州朝阳贸易']);
    const refusal = await refusalOf(customers.search(ana(), '!!'));
    expect(refusal.code).toBe('crm.search_without_words');
    expect((await refusalOf(customers.search(carol(), '晨光'))).code).toBe(
      'platform.permission_denied',
    );
  });

  it('classifies customers by rows that an administrator edits, and refuses what is not among them', async () => {
    const adam = await signIn(environment, 'adam', 'admin');
    const catalogue = service.client(CustomerCatalogueServiceClient);
    const save = (archived: boolean, version = 0) =>
      callGrpc(
        catalogue,
        catalogue.saveClassification,
        {
          dimension: ClassificationDimension.INDUSTRY,
          code: 'software',
          name: 'Software',
          nameZh: '软件业',
          archived,
          options: { idempotencyKey: '', expectedVersion: version },
        },
        adam(),
      );
    const { id } = await save(false);
    const classified = { classifications: items(id) };
    const customer = await customers.create(ana(), '软件公司', classified, {
      kind: CustomerKind.ORGANISATION,
    });
    const listed = await customers.list(ana(), { classificationId: id });
    expect(listed.customers.map((one) => one.id)).toEqual([customer.id]);
    expect(await save(true, 1)).toMatchObject({ id, version: 2, archived: true });
    expect((await refusalOf(save(false, 1))).code).toBe('platform.version_conflict');
    const late = await refusalOf(customers.create(ana(), 'Late', classified));
    expect(late.code).toBe('crm.classification_not_found');
    expect((await customers.update(ana(), customer.id, {}, { name: '软件集团' })).version).toBe(2);
    const { classifications } = await callGrpc(
      catalogue,
      catalogue.listClassifications,
      {
        dimension: ClassificationDimension.INDUSTRY,
        includeArchived: false,
        page: { pageSize: 100, pageToken: '' },
      },
      ana(),
    );
    expect(classifications.map(({ code }) => code)).not.toContain('software');
    expect(classifications.map(({ code }) => code)).toContain('retail');
  });

  it('weighs every record anew when an administrator changes a weight', async () => {
    const adam = await signIn(environment, 'adam', 'admin');
    const catalogue = service.client(CustomerCatalogueServiceClient);
    const { id, completeness } = await customers.create(ana(), 'Named', {
      otherNames: items('Also'),
    });
    expect(completeness).toBe(5);
    const request = { kind: CustomerKind.PERSON, field: 'other_names', weight: 100 };
    await callGrpc(
      catalogue,
      catalogue.setCompletenessWeight,
      { ...request, options: { idempotencyKey: '', expectedVersion: 1 } },
      adam(),
    );
    await until(async () => (await customers.get(ana(), id)).completeness === 51, {
      what: 'the record to be weighed anew',
    });
    expect((await customers.get(ana(), id)).version).toBe(1);
  });

  it('tells of each change in events without anything personal', async () => {
    const database = new Client(environment.ownerUrl);
    await database.connect();
    await keepOutgoing(database);
    const created = await customers.create(ana(), '王芳', {
      contactPoints: items(phone('13600136000')),
      identities: items('wangfang'),
    });
    await customers.update(ana(), created.id, { contactPoints: items(email('w@example.com')) });
    const { rows } = await database.query<{ type: string; payload: unknown }>(
      'select type, payload from outgoing order by id',
    );
    await database.end();
    expect(rows.map(({ type }) => type)).toEqual([
      'shouwen.crm.customer.created.v1',
      'shouwen.crm.customer.snapshot.v1',
      'shouwen.crm.customer.changed.v1',
      'shouwen.crm.customer.snapshot.v1',
    ]);
    expect(rows[2]?.payload).toMatchObject({
      customer: { customerId: created.id, identities: ['wangfang'] },
      changedFields: ['contact_points'],
    });
    expect(JSON.stringify(rows)).not.toMatch(/王芳|13600136000|example\.com/);
  });
});
