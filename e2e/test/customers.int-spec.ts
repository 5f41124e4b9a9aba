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
