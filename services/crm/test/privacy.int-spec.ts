import {
  CustomerField,
  CustomerMergingServiceClient,
  FieldVisibility,
  PrivacyRequestKind,
  PrivacyServiceClient,
} from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { contextWith, refusalOf, signIn } from '@shouwen/platform/testing';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { CustomerCalls } from './customer-calls.js';
import { PrivacyCalls } from './privacy-calls.js';

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

describe('confidentiality', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let customers: CustomerCalls;
  let privacy: PrivacyCalls;
  const people: Record<string, () => RequestContext> = {};
  const as = (name: string) => (people[name] as () => RequestContext)();

  beforeAll(async () => {
    environment = await prepareCrm();
    service = await startCrm(environment);
    customers = new CustomerCalls(service.customers);
    privacy = new PrivacyCalls(service.client(PrivacyServiceClient));
    for (const [name, role] of [
      ['ana', 'agent'],
      ['dep', 'department'],
      ['sue', 'supervisor'],
      ['mia', 'manager'],
      ['max', 'manager'],
      ['root', 'admin'],
      ['carol', 'customer'],
    ] as const) {
      people[name] = await signIn(environment, name, role);
    }
  }, 120_000);

  afterAll(async () => {
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

  it('shows each role what its rules say, in every answer', async () => {
    const { id } = await aCustomer('李雷', '13800138000', 'lilei');
    const seen = await customers.get(as('ana'), id);
    expect(seen.name).toBe('李雷');
    expect(seen.contactPoints.map(({ value }) => value)).toEqual([
      '+86138****8000',
      'l****@example.com',
    ]);
    expect(seen.addresses[0]).toMatchObject({ city: '杭州', district: '', line: '****' });
    expect(seen.traits.map(({ value }) => value)).toEqual(['****', '中文']);
    const [listed] = (await customers.getMany(as('dep'), [id])).customers;
    expect(listed).toMatchObject({ name: '李*', contactPoints: [{ value: '' }, { value: '' }] });
    const [resolved] = (await customers.resolve(as('sue'), ['lilei'])).resolved;
    expect(resolved?.customer?.contactPoints[0]?.value).toBe('+86138****8000');
    const tickets = await customers.ticketIdentities(as('ana'), [id]);
    expect(tickets.customers).toEqual([
      { customerId: id, identities: ['lilei', 'mailto:lilei@example.com'] },
    ]);
    const ofCarol = await refusalOf(customers.ticketIdentities(as('carol'), [id]));
    expect(ofCarol.code).toBe('platform.permission_denied');
    const { changes } = await customers.history(as('ana'), id);
    expect(JSON.stringify(changes)).not.toMatch(/13800138000|example\.com|文三路/);
    expect((await customers.get(as('mia'), id)).contactPoints[0]?.value).toBe('+8613800138000');
  });

  it('lets a customer see their own record in clear', async () => {
    const { id } = await aCustomer('Carol', '13800138001', 'carol');
    expect((await customers.get(as('carol'), id)).contactPoints[0]?.value).toBe('+8613800138001');
  });

  it('changes nothing of what comes back masked, and takes no mask for a value', async () => {
    const { id } = await aCustomer('韩梅梅', '13800138002', 'hanmeimei');
    const seen = await customers.get(as('ana'), id);
    const contactPoints = [...seen.contactPoints, { ...phone('13900139000'), label: '' }];
    await customers.update(as('ana'), id, {
      contactPoints: items(...contactPoints),
      addresses: items(...seen.addresses),
      traits: items(...seen.traits),
    });
    const after = await customers.get(as('mia'), id);
    expect(after.contactPoints.map(({ value }) => value)).toEqual([
      '+8613800138002',
      'hanmeimei@example.com',
      '+8613900139000',
    ]);
    expect(after.addresses[0]?.line).toBe('文三路 1 号');
    expect(after.traits[0]?.value).toBe('1990-02-03');
    const invented = { contactPoints: items(email('x****@example.com')) };
    const refusal = await refusalOf(customers.update(as('ana'), id, invented));
    expect(refusal.code).toBe('platform.invalid_request');
  });

  it('answers in clear for a purpose, keeps who read what and why, and stops at the limit', async () => {
    const { id } = await aCustomer('王芳', '13800138003', 'wangfang');
    await privacy.setLimit(as('root'), 'reveals_per_hour.supervisor', 2);
    const first = await privacy.reveal(as('sue'), id, [CustomerField.PHONE, CustomerField.ADDRESS]);
    expect(first.fields).toEqual([
      { field: CustomerField.PHONE, values: ['+8613800138003'] },
      { field: CustomerField.ADDRESS, values: ['CN 浙江 杭州 西湖 文三路 1 号'] },
    ]);
    expect(first.left).toBe(1);
    const unknown = privacy.reveal(as('sue'), id, [CustomerField.PHONE], 'curiosity');
    expect((await refusalOf(unknown)).code).toBe('privacy.purpose_unknown');
    await privacy.reveal(as('sue'), id, [CustomerField.EMAIL]);
    const third = privacy.reveal(as('sue'), id, [CustomerField.EMAIL]);
    expect((await refusalOf(third)).code).toBe('privacy.reveal_limit_reached');
    const page = await privacy.disclosures(as('root'), id, 1);
    expect(page.disclosures).toMatchObject([
      { actor: { id: 'sue' }, fields: [CustomerField.EMAIL], reason: '回电 call back' },
    ]);
    const rest = await privacy.disclosures(as('root'), id, 1, page.nextPageToken);
    expect(rest).toMatchObject({ disclosures: [{ purpose: 'call_back' }], nextPageToken: '' });
    const { records } = await customers.auditTrail(as('sue'), id);
    expect(records.map(({ operation }) => operation)).toContain('customer.disclosed');
    expect((await refusalOf(privacy.disclosures(as('ana'), id))).code).toBe(
      'platform.permission_denied',
    );
  });

  it('obeys a changed rule', async () => {
    const { id } = await aCustomer('赵敏', '13800138004', 'zhaomin');
    await privacy.setRule(as('root'), 'agent', CustomerField.PHONE, FieldVisibility.HIDDEN, false);
    await until(async () => (await customers.get(as('ana'), id)).contactPoints[0]?.value === '', {
      what: 'the rule to hold',
    });
    const refused = await refusalOf(privacy.reveal(as('ana'), id, [CustomerField.PHONE]));
    expect(refused.code).toBe('privacy.field_not_revealable');
    const unknown = privacy.setRule(
      as('root'),
      'nobody',
      CustomerField.PHONE,
      FieldVisibility.CLEAR,
    );
    expect((await refusalOf(unknown)).code).toBe('privacy.setting_not_found');
    const tooMuch = await refusalOf(privacy.setLimit(as('root'), 'erasure_days', 91));
    expect(tooMuch.code).toBe('privacy.limit_out_of_range');
    await privacy.setRule(as('root'), 'agent', CustomerField.PHONE, FieldVisibility.MASKED);
  });

  it('keeps what a customer consents to, since when and where it is known from', async () => {
    const { id } = await aCustomer('Dan', '13800138005', 'dan');
    const before = (await privacy.consents(as('ana'), id)).consents;
    expect(before.filter(({ given }) => given).map(({ purpose }) => purpose)).toEqual([
      'surveys',
      'visits',
    ]);
    const at = new Date('2026-01-02T03:04:05Z');
    await privacy.consent(as('ana'), id, true, { at });
    const withdrawn = await privacy.consent(as('sue'), id, false, { version: 1 });
    expect(withdrawn).toMatchObject({ given: false, version: 2, source: 'call' });
    const stale = await refusalOf(privacy.consent(as('ana'), id, true, { version: 1 }));
    expect(stale.code).toBe('platform.version_conflict');
    const future = { at: new Date(Date.now() + 3_600_000) };
    expect((await refusalOf(privacy.consent(as('ana'), id, true, future))).code).toBe(
      'privacy.consent_not_yet',
    );
    const { entries } = await privacy.consentHistory(as('ana'), id);
    expect(entries.map(({ given, actor }) => [given, actor?.id])).toEqual([
      [false, 'sue'],
      [true, 'ana'],
    ]);
    expect(entries[1]?.at).toEqual(at);
    expect((await refusalOf(privacy.consents(as('carol'), id))).code).toBe(
      'crm.customer_not_found',
    );
  });

  it('forgets no withdrawal when records are merged', async () => {
    const { id } = await aCustomer('Fay', '13800138016', 'fay');
    const other = await aCustomer('Fay L', '13800138017', 'fayl');
    await privacy.consent(as('ana'), id, true);
    await privacy.consent(as('ana'), other.id, false);
    const merging = service.client(CustomerMergingServiceClient);
    const options = { idempotencyKey: '', expectedVersion: 0 };
    const merge = { targetId: id, sourceId: other.id, reason: 'the same person', options };
    await callGrpc(merging, merging.mergeCustomers, merge, as('sue'));
    const said = async () =>
      (await privacy.consents(as('ana'), id)).consents.find(
        ({ purpose }) => purpose === 'marketing',
      );
    expect(await said()).toMatchObject({ given: false, version: 1 });
    await privacy.consent(as('ana'), id, true, { version: 1 });
    expect(await said()).toMatchObject({ given: true, version: 2 });
  });

  it('answers all that is known of a customer once a second person has approved it', async () => {
    const { id } = await aCustomer('Eve', '13800138006', 'eve');
    await privacy.consent(as('ana'), id, true);
    const asked = await privacy.ask(as('mia'), id, PrivacyRequestKind.ACCESS);
    expect((await refusalOf(privacy.read(as('mia'), asked.id))).code).toBe(
      'privacy.access_not_readable',
    );
    expect((await refusalOf(privacy.decide(as('mia'), asked.id, true))).code).toBe(
      'privacy.second_person_needed',
    );
    const act = { sub: 'mia' };
    const token = await environment.issuer.sign({
      sub: 'max',
      name: 'Max',
      roles: ['manager'],
      act,
    });
    const through = privacy.decide(contextWith(token), asked.id, true);
    expect((await refusalOf(through)).code).toBe('privacy.second_person_needed');
    await privacy.decide(as('max'), asked.id, true);
    const read = Object.fromEntries(await privacy.readAll(as('mia'), asked.id));
    const parts = ['record', 'consents', 'disclosures', 'history', 'requests'];
    expect(Object.keys(read)).toEqual(expect.arrayContaining(parts));
    expect(JSON.stringify(read['record'])).toContain('+8613800138006');
    expect(read['consents']).toHaveLength(1);
    expect(
      new Set(read['disclosures']?.map((kept) => (kept as { purpose: string }).purpose)),
    ).toEqual(new Set(['subject_access']));
    await privacy.read(as('max'), asked.id, 'record:');
    const { disclosures } = await privacy.disclosures(as('root'), id);
    const readers = disclosures.map(({ actor }) => actor?.id);
    expect(readers).toEqual(['max', ...Object.keys(read).map(() => 'mia')]);
  });
});
