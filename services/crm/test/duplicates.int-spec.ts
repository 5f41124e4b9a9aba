import {
  CustomerKind,
  CustomerMergingServiceClient,
  DuplicateProposalState,
  DuplicateSignal,
} from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { refusalOf, signIn } from '@shouwen/platform/testing';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { CustomerCalls } from './customer-calls.js';

const phone = (value: string) => ({ kind: 'CONTACT_POINT_KIND_PHONE', value });
const items = (...list: unknown[]) => ({ items: list });
const options = (expectedVersion = 0) => ({ idempotencyKey: '', expectedVersion });

describe('records of one customer', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let customers: CustomerCalls;
  let client: CustomerMergingServiceClient;
  let ana: () => RequestContext;
  let sue: () => RequestContext;

  beforeAll(async () => {
    environment = await prepareCrm();
    service = await startCrm(environment);
    customers = new CustomerCalls(service.customers);
    client = service.client(CustomerMergingServiceClient);
    ana = await signIn(environment, 'ana', 'agent');
    sue = await signIn(environment, 'sue', 'supervisor');
  }, 120_000);

  afterAll(async () => {
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  const proposalsOf = async (customerId: string) => {
    const wanted = { customerId, page: { pageSize: 100, pageToken: '' } };
    return (await callGrpc(client, client.listDuplicateProposals, wanted, ana())).proposals;
  };
  const merge = (sourceId: string, targetId: string, who = sue) =>
    callGrpc(
      client,
      client.mergeCustomers,
      { sourceId, targetId, reason: 'same person', options: options() },
      who(),
    );
  const unmerge = (customerId: string) =>
    callGrpc(
      client,
      client.unmergeCustomer,
      { customerId, reason: 'a brother', options: options() },
      sue(),
    );

  it('are proposed when they share a number or the name of an organisation, until somebody says otherwise', async () => {
    const number = { contactPoints: items(phone('13811112222')) };
    const first = await customers.create(ana(), '周杰', number);
    const second = await customers.create(ana(), '周洁', number);
    await customers.create(ana(), '周杰', {});
    await until(async () => (await proposalsOf(first.id)).length > 0, { what: 'a proposal' });
    const [proposal] = await proposalsOf(first.id);
    expect(proposal).toMatchObject({
      firstId: first.id,
      secondId: second.id,
      signals: [DuplicateSignal.PHONE],
      score: 60,
      state: DuplicateProposalState.PROPOSED,
    });
    const dismiss = (version: number) =>
      callGrpc(
        client,
        client.dismissDuplicateProposal,
        { proposalId: proposal?.id ?? '', options: options(version) },
        ana(),
      );
    expect((await dismiss(proposal?.version ?? 0)).state).toBe(DuplicateProposalState.DISMISSED);
    expect((await refusalOf(dismiss(0))).code).toBe('crm.proposal_decided');
    await customers.update(ana(), second.id, {}, { name: '周婕' });

    const kind = CustomerKind.ORGANISATION;
    const old = await customers.create(ana(), '青岛海风食品有限公司', {}, { kind });
    const again = await customers.create(ana(), '青岛海风食品', {}, { kind });
    await until(async () => (await proposalsOf(again.id)).length === 1, { what: 'a proposal' });
    expect((await proposalsOf(again.id))[0]?.signals).toEqual([DuplicateSignal.ORGANISATION_NAME]);
    // What was changed before is compared by now, and the pair was not proposed again.
    expect(await proposalsOf(first.id)).toEqual([]);
    await customers.update(ana(), old.id, {}, { name: '大连远洋渔业' });
    await until(async () => (await proposalsOf(again.id)).length === 0, { what: 'its withdrawal' });
  });

  it('are proposed by points that an administrator changes, after which all records are compared anew', async () => {
    const adam = await signIn(environment, 'adam', 'admin');
    const one = await customers.create(ana(), '扎西多吉', {});
    const other = await customers.create(ana(), '扎西多吉', {});
    const set = (name: string, points: number, version = 0, who = adam) =>
      callGrpc(
        client,
        client.setDuplicatePoints,
        { name, points, reason: '漏报', options: options(version) },
        who(),
      );
    const { points } = await callGrpc(client, client.listDuplicatePoints, {}, ana());
    expect(points.map(({ name, points: count }) => `${name} ${count}`)).toEqual([
      'city 20',
      'email 60',
      'likeness_percent 70',
      'organisation 20',
      'organisation_name 60',
      'person_name 30',
      'phone 60',
      'threshold 50',
    ]);
    expect(await set('person_name', 50, 1)).toMatchObject({
      name: 'person_name',
      points: 50,
      version: 2,
    });
    await until(async () => (await proposalsOf(one.id)).length === 1, { what: 'a proposal' });
    expect(await proposalsOf(other.id)).toMatchObject([{ firstId: one.id, score: 50 }]);
    await set('person_name', 30);
    await until(async () => (await proposalsOf(one.id)).length === 0, { what: 'its withdrawal' });

    expect((await refusalOf(set('person_name', 40, 1))).code).toBe('platform.version_conflict');
    expect((await refusalOf(set('shoe_size', 30))).code).toBe('crm.points_not_found');
    const endless = await refusalOf(set('threshold', 0));
    expect(endless.violations).toMatchObject([{ field: 'points' }]);
    expect((await refusalOf(set('person_name', 50, 0, sue))).code).toBe(
      'platform.permission_denied',
    );
  });

  it('are merged by a supervisor, followed by all that knew the merged one, and taken apart again', async () => {
    const kind = CustomerKind.ORGANISATION;
    const a = await customers.create(
      ana(),
      '甲公司',
      { identities: items('shop:a'), contactPoints: items(phone('13822223333')) },
      { kind },
    );
    const b = await customers.create(ana(), '乙公司', { identities: items('shop:b') }, { kind });
    const c = await customers.create(ana(), '丙公司', {}, { kind });
    const member = { memberships: items({ organisationId: a.id }) };
    const person = await customers.create(ana(), '职员', member);

    expect((await refusalOf(merge(a.id, b.id, ana))).code).toBe('platform.permission_denied');
    const { source, target } = await merge(a.id, b.id);
    expect(source).toMatchObject({ mergedIntoId: b.id, identities: [], version: 2 });
    expect(target?.identities).toEqual(['shop:b', 'shop:a']);
    await merge(b.id, c.id);

    const { resolved } = await customers.resolve(ana(), ['shop:a', 'shop:b', 'tel:+8613822223333']);
    expect(resolved.map(({ customer }) => customer?.id)).toEqual([c.id, c.id, c.id]);
    expect((await customers.search(ana(), '甲公司')).customers.map(({ id }) => id)).toEqual([c.id]);
    const people = await customers.list(ana(), { organisationId: c.id });
    expect(people.customers.map(({ id }) => id)).toEqual([person.id]);
    const listed = await customers.list(ana(), { kind: 'CUSTOMER_KIND_ORGANISATION' });
    expect(listed.customers.map(({ id }) => id)).not.toContain(a.id);
    const refusal = await refusalOf(customers.update(ana(), a.id, {}, { name: '甲' }));
    expect(refusal.code).toBe('crm.customer_merged');
    expect((await refusalOf(unmerge(a.id))).code).toBe('crm.customer_merged');

    await unmerge(b.id);
    const apart = await unmerge(a.id);
    expect(apart.source).toMatchObject({ identities: ['shop:a'], mergedIntoId: '', version: 3 });
    expect(apart.target).toMatchObject({ name: '乙公司', identities: ['shop:b'], otherNames: [] });
    expect((await customers.getByIdentity(ana(), 'tel:+8613822223333')).id).toBe(a.id);
    expect((await customers.search(ana(), '甲公司')).customers.map(({ id }) => id)).toEqual([a.id]);
    const { changes } = await customers.history(ana(), a.id);
    expect(changes.map(({ reason }) => reason)).toEqual(['a brother', 'same person', '']);
    expect((await refusalOf(unmerge(a.id))).code).toBe('crm.customer_not_merged');
  });
});
