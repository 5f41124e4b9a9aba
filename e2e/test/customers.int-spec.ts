import { until } from '@shouwen/dev';
import { startPlatform } from './platform.stage.js';
import type { Person, Platform } from './platform.stage.js';

const carla: Person = ['carla', 'customer'];
const ana: Person = ['ana', 'agent'];

const CREATE = `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) {
  customer { id uuid version name completeness } userErrors { code field message } } }`;
const UPDATE = `mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) {
  customer { version status contactPoints { value } } userErrors { code message } } }`;
const TICKETS = `query { tickets(first: 10) { edges { node { number customer { id
  record { id name memberships { position organisation { name } } } } } } } }`;
const SEARCH = `query ($query: String!) { searchCustomers(query: $query) { edges { node {
  name members(first: 5) { edges { node { name } } }
  history(first: 5) { edges { node { version actor { id } source changes { field to } } } } } } } }`;

const MERGE = `mutation ($input: MergeCustomersInput!) { mergeCustomers(input: $input) {
  source { mergedInto { id } } target { identities } userErrors { code message } } }`;
const PROPOSALS = `query ($id: ID!) { duplicateProposals(first: 5, customerId: $id) { edges { node {
  score signals first { name } second { name } } } } }`;

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform({ crm: {} });
}, 120_000);
afterAll(() => platform.stop());

it('shows the record behind the customer of a ticket, to staff and to the customer, and lets staff keep it', async () => {
  const create = async (input: Record<string, unknown>) => {
    const { body } = await platform.as(ana, CREATE, { variables: { input } });
    return body.data.createCustomer;
  };
  const { customer: organisation } = await create({ kind: 'ORGANISATION', name: '晨光贸易' });
  const person = {
    kind: 'PERSON',
    name: '林晓雨',
    idempotencyKey: 'lin',
    source: 'call',
    details: {
      identities: ['carla'],
      contactPoints: [{ kind: 'PHONE', value: '13800571234' }],
      memberships: [{ organisationId: organisation.id, position: '采购' }],
    },
  };
  const { customer } = await create(person);
  expect(await create(person)).toEqual({ customer, userErrors: [] });
  const second = await create({ kind: 'PERSON', name: 'X', details: { identities: ['carla'] } });
  expect(second).toMatchObject({ customer: null, userErrors: [{ code: 'crm.identity_taken' }] });

  const input = { subject: '咖啡机漏水', body: '一直漏水' };
  expect((await platform.change(carla, 'openTicket', input)).userErrors).toEqual([]);
  for (const who of [ana, carla]) {
    const { body } = await platform.as(who, TICKETS);
    expect(body.errors).toBeUndefined();
    const isStaff = who === ana;
    expect(body.data.tickets.edges[0].node.customer).toMatchObject({
      id: 'carla',
      record: {
        id: customer.id,
        name: '林晓雨',
        memberships: [{ position: '采购', organisation: isStaff ? { name: '晨光贸易' } : null }],
      },
    });
  }

  const change = { status: 'ACTIVE', contactPoints: [] };
  const update = async (expectedVersion: number) => {
    const variables = { input: { customerId: customer.id, expectedVersion, details: change } };
    return (await platform.as(ana, UPDATE, { variables })).body.data.updateCustomer;
  };
  expect((await update(1)).customer).toEqual({ version: 2, status: 'ACTIVE', contactPoints: [] });
  expect((await update(1)).userErrors).toMatchObject([{ code: 'platform.version_conflict' }]);

  const found = await platform.as(ana, SEARCH, { variables: { query: '晨光' } });
  expect(found.body.data.searchCustomers.edges).toMatchObject([
    { node: { name: '晨光贸易', members: { edges: [{ node: { name: '林晓雨' } }] } } },
  ]);
  const lin = await platform.as(ana, SEARCH, { variables: { query: '晓雨' } });
  const [{ node }] = lin.body.data.searchCustomers.edges;
  expect(node.history.edges).toMatchObject([
    { node: { version: 2, actor: { id: 'ana' }, changes: expect.any(Array) } },
    { node: { version: 1, actor: { id: 'ana' }, source: 'call' } },
  ]);
  const twin = await create({
    kind: 'PERSON',
    name: 'Lin Xiaoyu',
    details: { identities: ['shop:lin'], contactPoints: [{ kind: 'PHONE', value: '13800570000' }] },
  });
  const shared = [{ kind: 'PHONE', value: '13800570000' }];
  const again = { customerId: customer.id, details: { contactPoints: shared } };
  await platform.as(ana, UPDATE, { variables: { input: again } });
  const proposals = async () => {
    const { body } = await platform.as(ana, PROPOSALS, { variables: { id: customer.id } });
    return body.data.duplicateProposals.edges as unknown[];
  };
  await until(async () => (await proposals()).length > 0, { what: 'the duplicate to be found' });
  expect(await proposals()).toMatchObject([
    { node: { score: 60, signals: ['PHONE'], first: { name: '林晓雨' } } },
  ]);
  const merge = { sourceId: twin.customer.id, targetId: customer.id, reason: '同一人' };
  const merged = await platform.as(['sue', 'supervisor'], MERGE, { variables: { input: merge } });
  expect(merged.body.data.mergeCustomers).toEqual({
    source: { mergedInto: { id: customer.id } },
    target: { identities: ['carla', 'shop:lin'] },
    userErrors: [],
  });

  const refused = await platform.as(carla, SEARCH, { variables: { query: '晓雨' } });
  expect(refused.body.data.searchCustomers).toBeNull();
  const hidden = await platform.as(carla, 'query ($id: ID!) { node(id: $id) { id } }', {
    variables: { id: organisation.id },
  });
  expect(hidden.body.data.node).toBeNull();
});

it('follows what a customer wants until they were told, on one timeline with their tickets and visits', async () => {
  const write = async (who: Person, field: string, input: Record<string, unknown>) => {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) {
      demand { id status votes untold department { code } origin { kind reference } }
      userErrors { code message } } }`;
    const { body } = await platform.as(who, document, { variables: { input } });
    expect(body.errors).toBeUndefined();
    return body.data[field];
  };
  const dora: Person = ['dora', 'department'];
  const dana = { kind: 'PERSON', name: '达娜', details: { identities: ['dana'] } };
  const created = await platform.as(ana, CREATE, { variables: { input: dana } });
  const customerId = created.body.data.createCustomer.customer.id as string;
  const question = { subject: '发票怎么导出', body: '每张都要点' };
  const { ticket } = await platform.change(['dana', 'customer'], 'openTicket', question);
  const raised = await write(ana, 'raiseDemand', {
    title: '批量导出发票',
    customerId,
    origin: { kind: 'TICKET', reference: ticket.number },
  });
  expect(raised.demand).toMatchObject({ status: 'RAISED', votes: 1 });
  const demandId = raised.demand.id as string;
  const departments = await platform.as(ana, '{ demandDepartments { uuid code name } }');
  const found = departments.body.data.demandDepartments as { uuid: string; code: string }[];
  const departmentUuid = found.find(({ code }) => code === 'product')?.uuid;
  const routed = await write(ana, 'routeDemand', { demandId, departmentUuid });
  expect(routed.demand).toMatchObject({ status: 'ROUTED', department: { code: 'product' } });
  const early = await write(dora, 'deliverDemand', { demandId, note: '2.4 版' });
  expect(early).toMatchObject({
    demand: null,
    userErrors: [{ code: 'crm.demand_not_deliverable' }],
  });
  await write(dora, 'acceptDemand', { demandId });
  const delivered = await write(dora, 'deliverDemand', { demandId, note: '2.4 版' });
  expect(delivered.demand).toMatchObject({ status: 'DELIVERED', untold: 1 });
  const list = await platform.as(
    ana,
    '{ demandTellings(first: 5, state: PENDING) { edges { node { customer { name } demand { title } } } } }',
  );
  expect(list.body.data.demandTellings.edges).toEqual([
    { node: { customer: { name: '达娜' }, demand: { title: '批量导出发票' } } },
  ]);
  expect((await write(ana, 'tellDemandCustomer', { demandId, customerId })).demand.untold).toBe(0);

  const TIMELINE = `query ($id: ID!, $after: String) { customer(id: $id) { timeline(first: 1, after: $after) {
    edges { node { part title subject { __typename ... on Node { id } } } } pageInfo { endCursor hasNextPage }
    unavailable { part reason } } } }`;
  const timeline = async (who: Person, after?: string) => {
    const { body } = await platform.as(who, TIMELINE, { variables: { id: customerId, after } });
    return body.data.customer.timeline;
  };
  const dueAt = new Date(Date.now() + 3_600_000).toISOString();
  const visit = { customerId, kind: 'ACCOUNT_VISIT', what: '上门回访', dueAt };
  const VISIT = `mutation ($input: ScheduleCareTaskInput!) { scheduleCareTask(input: $input) {
    task { id } userErrors { code message } } }`;
  const planned = await platform.as(ana, VISIT, { variables: { input: visit } });
  const pages = [];
  let page = await timeline(ana);
  for (; page.pageInfo.hasNextPage; page = await timeline(ana, page.pageInfo.endCursor)) {
    pages.push(page);
  }
  const about = (part: string, __typename: string, id: string, title: string) => ({
    edges: [{ node: { part, title, subject: { __typename, id } } }],
    unavailable: [],
  });
  const visitId = planned.body.data.scheduleCareTask.task.id as string;
  expect([...pages, page]).toMatchObject([
    about('CARE', 'CareTask', visitId, '上门回访'),
    about('DEMANDS', 'Demand', demandId, '批量导出发票'),
    about('TICKETS', 'Ticket', ticket.id as string, '发票怎么导出'),
  ]);
  const own = await timeline(['dana', 'customer']);
  expect(own.edges).toMatchObject([{ node: { part: 'TICKETS' } }]);
  const hidden = ['CARE', 'DEMANDS', 'SURVEYS', 'TIERS'].map((part) => ({
    ...{ part, reason: 'NOT_ALLOWED' },
  }));
  expect(own.unavailable).toHaveLength(hidden.length);
  expect(own.unavailable).toEqual(expect.arrayContaining(hidden));
});
