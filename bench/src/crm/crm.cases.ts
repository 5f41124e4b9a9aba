import { credentials } from '@grpc/grpc-js';
import type { Client } from '@grpc/grpc-js';
import {
  BatchListCustomerDemandsRequest,
  CareServiceClient,
  CreateCustomerRequest,
  CustomerKind,
  CustomerMergingServiceClient,
  CustomerServiceClient,
  CustomerStatus,
  DemandServiceClient,
  ListCareTasksRequest,
  ListCustomersRequest,
  OrderServiceClient,
  SearchCustomersRequest,
  TierServiceClient,
} from '@shouwen/contracts';
import type { TestIssuer } from '@shouwen/dev';
import type pg from 'pg';
import { answerOf, metadataFor } from '../load/service.target.js';
import type { ScaleCase } from '../scale/scale.cases.js';
import type { Running } from '../stage/processes.js';
import { phoneOf } from './customers.seed.js';

/** What is asked for again and again: customers from everywhere, and where a list is in its middle. */
interface Samples {
  ids: string[];
  names: string[];
  mails: string[];
  middle: string;
  organisation: string;
  /** Who has the most orders. */
  busiest: string;
  classes: Record<string, string>;
}

/** Every list, search and part of a timeline of the service, against one that runs. */
export async function crmCasesOf(
  { address }: Running,
  issuer: TestIssuer,
  database: pg.Client,
  customers: number,
): Promise<{ cases: ScaleCase[]; close: () => void }> {
  const sign = async (sub: string, role: string) =>
    metadataFor(await issuer.sign({ sub, roles: [role], name: sub }));
  const agent = await sign('agent-7', 'agent');
  const supervisor = await sign('li-ming', 'supervisor');
  const owner = await sign('shop-1:77', 'customer');
  const opened: Client[] = [];
  const open = <AnyClient extends Client>(
    type: new (...parts: ConstructorParameters<typeof Client>) => AnyClient,
  ): AnyClient => {
    const client = new type(address, credentials.createInsecure());
    opened.push(client);
    return client;
  };
  const samples = await samplesOf(database);
  const records = open(CustomerServiceClient);
  const orders = open(OrderServiceClient);
  const tiers = open(TierServiceClient);
  const merging = open(CustomerMergingServiceClient);
  const care = open(CareServiceClient);
  const demands = open(DemandServiceClient);
  const at = <Item>(items: readonly Item[], n: number) => items[n % items.length] as Item;
  const page = { pageSize: 20, pageToken: '' };

  const list = async (patch: object, as = agent) => {
    const request = ListCustomersRequest.fromJSON({});
    const answer = await answerOf<{ customers: unknown[] }>((done) =>
      records.listCustomers({ ...request, ...patch }, as, done),
    );
    return answer.customers.length;
  };
  const find =
    (query: (n: number) => string, patch: object = {}) =>
    async (n: number) => {
      const request = { ...SearchCustomersRequest.fromJSON({ query: query(n) }), ...patch };
      const answer = await answerOf<{ customers: unknown[] }>((done) =>
        records.searchCustomers(request, agent, done),
      );
      return answer.customers.length;
    };
  const get =
    (by: (n: number) => { $case: 'id' | 'identity'; value: string }) => async (n: number) =>
      (await answerOf((done) => records.getCustomer({ by: by(n) as never }, agent, done))) ? 1 : 0;
  const ordersOf = (id: (n: number) => string) => async (n: number) => {
    const answer = await answerOf<{ orders: unknown[] }>((done) =>
      orders.listCustomerOrders({ customerId: id(n), page }, agent, done),
    );
    return answer.orders.length;
  };
  const middle = { page: { pageSize: 20, pageToken: samples.middle } };
  const number = (n: number) => 1 + ((n * 7_919) % customers);

  const cases: ScaleCase[] = [
    { name: 'list: 20 newest', run: () => list({}) },
    { name: 'list: from the middle', run: () => list(middle) },
    { name: 'list: organisations', run: () => list({ kind: CustomerKind.ORGANISATION }) },
    { name: 'list: closed', run: () => list({ statuses: [CustomerStatus.CLOSED] }) },
    {
      name: 'list: closed organisations, middle',
      run: () =>
        list({ ...middle, kind: CustomerKind.ORGANISATION, statuses: [CustomerStatus.CLOSED] }),
    },
    {
      name: 'list: of a frequent region',
      run: () => list({ classificationId: samples.classes['east'] }),
    },
    {
      name: 'list: of a frequent region, middle, closed',
      run: () =>
        list({
          ...middle,
          classificationId: samples.classes['east'],
          statuses: [CustomerStatus.CLOSED],
        }),
    },
    {
      name: 'list: dealers, which are few',
      run: () => list({ classificationId: samples.classes['dealer'] }),
    },
    {
      name: 'list: persons of the organisation with most',
      run: () => list({ organisationId: samples.organisation }),
    },
    { name: 'list: a customer’s own', run: () => list({}, owner) },
    { name: 'a record by id', run: get((n) => ({ $case: 'id', value: at(samples.ids, n) })) },
    {
      name: 'a record by identity',
      run: get((n) => ({ $case: 'identity', value: `shop-1:${number(n)}` })),
    },
    {
      name: 'a record by telephone number',
      run: get((n) => ({ $case: 'identity', value: `tel:${phoneOf(number(n))}` })),
    },
    { name: 'search: a name, as samples have it', run: find((n) => at(samples.names, n)) },
    { name: 'search: surname, frequent', run: find((n) => at(['王', '李', '张'], n)) },
    { name: 'search: given name of one character', run: find((n) => at(['伟', '晨', '雪'], n)) },
    { name: 'search: Chinese company', run: find((n) => at(['华泰贸易', '深圳科技', '晨光'], n)) },
    { name: 'search: English name', run: find((n) => at(['james smith', 'Emma Braun', 'leo'], n)) },
    {
      name: 'search: English company',
      run: find((n) => at(['Northern Trading', 'Delta Foods'], n)),
    },
    { name: 'search: beginning of a word', run: find((n) => at(['joh', 'nort', 'sch'], n)) },
    { name: 'search: Chinese and English', run: find((n) => at(['王 james', '华 northern'], n)) },
    { name: 'search: whole number', run: find((n) => phoneOf(number(n)).slice(3)) },
    { name: 'search: last four digits', run: find((n) => String(1_000 + ((n * 37) % 9_000))) },
    { name: 'search: address of mail', run: find((n) => at(samples.mails, n)) },
    {
      name: 'search: frequent, organisations',
      run: find(() => '王', { kind: CustomerKind.ORGANISATION }),
    },
    { name: 'search: frequent, from the middle', run: find(() => '王', middle) },
    { name: 'search: two frequent, never together', run: find(() => '王 northern') },
    { name: 'search: nothing matches', run: find((n) => `王 nowhere${n}`) },
    { name: 'timeline: orders', run: ordersOf((n) => at(samples.ids, n)) },
    { name: 'timeline: orders of who has most', run: ordersOf(() => samples.busiest) },
    {
      name: 'timeline: demands of 100 customers',
      run: async () => {
        const request = BatchListCustomerDemandsRequest.fromJSON({ customerIds: samples.ids });
        await answerOf((done) => demands.batchListCustomerDemands(request, agent, done));
        return samples.ids.length;
      },
    },
    {
      name: 'timeline: history of a record',
      run: async (n) => {
        const request = { customerId: at(samples.ids, n), page };
        await answerOf((done) => records.listCustomerHistory(request, agent, done));
        return 1;
      },
    },
    {
      name: 'timeline: history of a tier',
      run: async (n) => {
        const request = { customerId: at(samples.ids, n), page };
        await answerOf((done) => tiers.listTierHistory(request, agent, done));
        return 1;
      },
    },
    {
      name: 'spending of who has most',
      run: async () => {
        const request = { customerId: samples.busiest };
        await answerOf((done) => orders.getSpending(request, agent, done));
        return 1;
      },
    },
    {
      name: 'tier explained',
      run: async (n) => {
        const request = { customerId: at(samples.ids, n) };
        await answerOf((done) => tiers.explainTier(request, agent, done));
        return 1;
      },
    },
    {
      name: 'tiers of 100 customers',
      run: async () => {
        const request = { customerIds: samples.ids };
        await answerOf((done) => tiers.batchGetStandings(request, agent, done));
        return samples.ids.length;
      },
    },
    {
      name: 'duplicates: proposals',
      run: async () => {
        const request = { page, customerId: '' };
        const { proposals } = await answerOf<{ proposals: unknown[] }>((done) =>
          merging.listDuplicateProposals(request, agent, done),
        );
        return proposals.length;
      },
    },
    {
      name: 'duplicates: proposals of a record',
      run: async (n) => {
        const request = { page, customerId: at(samples.ids, n) };
        await answerOf((done) => merging.listDuplicateProposals(request, agent, done));
        return 1;
      },
    },
    {
      name: 'care: overdue tasks',
      run: async () => {
        const request = { ...ListCareTasksRequest.fromJSON({}), overdue: true };
        const { tasks } = await answerOf<{ tasks: unknown[] }>((done) =>
          care.listCareTasks(request, supervisor, done),
        );
        return tasks.length;
      },
    },
    {
      name: 'a record created, with a frequent name',
      run: async (n) => {
        const phone = { kind: 'CONTACT_POINT_KIND_PHONE', value: phoneOf(number(n)) };
        const request = CreateCustomerRequest.fromJSON({
          kind: 'CUSTOMER_KIND_PERSON',
          name: at(samples.names, n),
          details: { status: 'CUSTOMER_STATUS_ACTIVE', contactPoints: { items: [phone] } },
        });
        await answerOf((done) => records.createCustomer(request, agent, done));
        return 1;
      },
    },
  ];
  return { cases, close: () => opened.forEach((client) => client.close()) };
}

async function samplesOf(database: pg.Client): Promise<Samples> {
  const { rows } = await database.query<{ id: string; name: string; mail: string | null }>(
    `select id, name, (select point ->> 'value' from jsonb_array_elements(contact_points) as point
       where point ->> 'kind' = 'email') as mail
     from numbered join customer using (id) where n % greatest(1, (select count(*) from numbered) / 100) = 0
       and merged_into_id is null and kind = 'person' or n % 1009 = 7 and merged_into_id is null order by n limit 100`,
  );
  const [most] = (
    await database.query<{ id: string }>(
      `select organisation_id as id from customer_membership group by 1 order by count(*) desc limit 1`,
    )
  ).rows;
  const [busiest] = (
    await database.query<{ id: string }>(
      `select customer_id as id from customer_order group by 1 order by count(*) desc limit 1`,
    )
  ).rows;
  const classes = await database.query<{ code: string; id: string }>(
    'select code, id from classification',
  );
  const ids = rows.map(({ id }) => id);
  return {
    ids,
    names: rows.map(({ name }) => name),
    mails: rows.flatMap(({ mail }) => mail ?? []),
    middle: ids[ids.length >> 1] ?? '',
    organisation: most?.id ?? '',
    busiest: busiest?.id ?? '',
    classes: Object.fromEntries(classes.rows.map(({ code, id }) => [code, id])),
  };
}
