import { platformErrors } from '@shouwen/platform';
import type { TestGateway } from './gateway-harness.js';
import { startTestGateway } from './gateway-harness.js';

const nodeId = (uuid: string, type = 'Ticket') =>
  Buffer.from(`${type}:${uuid}`).toString('base64url');
const idsOf = (connection: { edges: { node: { id: string } }[] }) =>
  connection.edges.map(({ node }) => node.id);
const MISSING = '0190a0a0-0000-7000-8000-000000000000';
const chinese = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5' };

describe('a query', () => {
  let gateway: TestGateway;
  let agent: string;
  beforeAll(async () => {
    gateway = await startTestGateway();
    agent = await gateway.agent();
  });
  afterAll(() => gateway.stop());
  beforeEach(() => {
    gateway.ticketing.failure = undefined;
    for (const name of Object.keys(gateway.ticketing.calls)) delete gateway.ticketing.calls[name];
  });

  it('answers a ticket by its global id and by its number', async () => {
    const { id, number } = gateway.ticketing.addTicket('carla', '家里没有暖气 🔥');
    const { body } = await gateway.ask(
      `query ($id: ID!, $number: String!) {
        ticket(id: $id) { id uuid subject status grade openedAt owner { id } }
        ticketByNumber(number: $number) { id }
      }`,
      { token: agent, variables: { id: nodeId(id), number } },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.ticket).toMatchObject({
      id: nodeId(id),
      uuid: id,
      subject: '家里没有暖气 🔥',
      status: 'NEW',
      grade: 'GENERAL',
      owner: null,
    });
    expect(body.data.ticket.openedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(body.data.ticketByNumber.id).toBe(nodeId(id));
  });

  it('answers a ticket while customer relations are away, and says that the record could not be read', async () => {
    const { id } = gateway.ticketing.addTicket('carla', 'No heating');
    const { body } = await gateway.ask(
      `query ($id: ID!) { ticket(id: $id) { subject customer { id record { name } } } }`,
      { token: agent, variables: { id: nodeId(id) } },
    );
    expect(body.data.ticket).toEqual({
      subject: 'No heating',
      customer: { id: 'carla', record: null },
    });
    expect(body.errors).toMatchObject([
      {
        path: ['ticket', 'customer', 'record'],
        extensions: { code: 'platform.service_unavailable' },
      },
    ]);
  });

  it('answers null for what does not exist or is not the caller’s to see', async () => {
    const { id } = gateway.ticketing.addTicket('carla');
    const token = await gateway.customer('dora');
    const { body } = await gateway.ask(
      `{ missing: ticket(id: "${nodeId(MISSING)}") { id }
         other: ticket(id: "${nodeId(id)}") { id }
         node(id: "${nodeId(id)}") { id }
         nodes(ids: ["${nodeId(id)}"]) { id } }`,
      { token },
    );
    expect(body).toMatchObject({
      data: { missing: null, other: null, node: null, nodes: [null] },
    });
    expect(body.errors).toBeUndefined();
  });

  it.each([
    ['no base64', '%%%'],
    ['another type', nodeId(MISSING, 'Complaint')],
    ['no UUID', nodeId('1')],
    ['a plain UUID', MISSING],
    ['nothing', ''],
    ['padded base64', `${nodeId(MISSING)}==`],
    ['a long text', 'x'.repeat(5_000)],
  ])('refuses an id that is %s, with a typed error', async (_what, id) => {
    const { status, body } = await gateway.ask(
      'query ($id: ID!) { node(id: $id) { id } ticket(id: $id) { id } nodes(ids: [$id]) { id } }',
      { token: agent, variables: { id } },
    );
    expect(status).toBe(200);
    expect(body.data).toEqual({ node: null, ticket: null, nodes: null });
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(
      Array(3).fill('gateway.invalid_id'),
    );
  });

  it('answers every operation of a document by its name, also once the document is compiled', async () => {
    const document = 'query One { viewer { id } } query Two { viewer { name roles } }';
    const names = ['One', 'Two', 'One', 'Two', 'Two', 'One'];
    for (const operationName of names) {
      const answer = await fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${agent}` },
        body: JSON.stringify({ query: document, operationName }),
      });
      const { data } = (await answer.json()) as { data: { viewer: unknown } };
      expect(data.viewer).toEqual(
        operationName === 'One' ? { id: 'ana' } : { name: 'Ana', roles: ['AGENT'] },
      );
    }
  });

  it('pages through a list from any edge, and tells whether there is more', async () => {
    const token = await gateway.customer('paula');
    const ids = [1, 2, 3, 4, 5].map(() => nodeId(gateway.ticketing.addTicket('paula').id));
    const page = (first: number, after?: string) =>
      gateway.ask(
        `query ($first: Int!, $after: String) { tickets(first: $first, after: $after) {
           edges { cursor node { id } }
           pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { token, variables: { first, after } },
      );
    const { tickets } = (await page(3)).body.data;
    expect(idsOf(tickets)).toEqual(ids.toReversed().slice(0, 3));
    expect(tickets.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: tickets.edges[0].cursor,
      endCursor: tickets.edges[2].cursor,
    });
    const rest = (await page(100, tickets.edges[1].cursor)).body.data.tickets;
    expect(idsOf(rest)).toEqual(ids.toReversed().slice(2));
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect((await page(1, rest.pageInfo.endCursor)).body.data.tickets).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
    expect((await page(1, 'no cursor')).body.errors?.[0]?.extensions.code).toBe(
      'gateway.invalid_cursor',
    );
  });

  it('filters a list by enums given as literals and as variables, compiled or not', async () => {
    const token = await gateway.customer('fritz');
    gateway.ticketing.addTicket('fritz');
    const query =
      'query ($grade: Grade) { tickets(filter: { grade: $grade, statuses: [NEW, OPEN] }) { edges { node { grade } } } }';
    for (const grade of ['GENERAL', 'URGENT', 'GENERAL', 'URGENT']) {
      const { body } = await gateway.ask(query, { token, variables: { grade } });
      expect(body.data.tickets.edges).toHaveLength(grade === 'GENERAL' ? 1 : 0);
    }
  });

  it('reads the timelines of a whole page in one call, and a later page of one by itself', async () => {
    const token = await gateway.customer('lena');
    const tickets = [1, 2, 3, 4].map(() => gateway.ticketing.addTicket('lena'));
    const { body } = await gateway.ask(
      '{ tickets(first: 10) { edges { node { timeline(first: 5) { edges { cursor node { kind body } } } } } } }',
      { token },
    );
    expect(body.data.tickets.edges).toHaveLength(4);
    expect(body.data.tickets.edges[0].node.timeline.edges[0].node).toEqual({
      kind: 'OPENED',
      body: 'No heating',
    });
    expect(gateway.ticketing.calls).toEqual({ listTickets: 1, batchListTimelines: 1 });

    const [ticket] = tickets;
    const after = body.data.tickets.edges[3].node.timeline.edges[0].cursor;
    await gateway.ask(
      'query ($id: ID!, $after: String) { ticket(id: $id) { timeline(after: $after) { edges { cursor } } } }',
      { token, variables: { id: nodeId(ticket?.id ?? ''), after } },
    );
    expect(gateway.ticketing.calls).toMatchObject({ getTicket: 1, listTimeline: 1 });
  });

  it('reads all nodes that a document asks for in one call', async () => {
    const ids = [1, 2, 3].map(() => nodeId(gateway.ticketing.addTicket('carla').id));
    const { body } = await gateway.ask(
      `query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id __typename } node(id: $id) { ... on Ticket { number } } }`,
      { token: agent, variables: { ids: [...ids, ids[0]], id: ids[1] } },
    );
    expect(body.data.nodes).toEqual([...ids, ids[0]].map((id) => ({ id, __typename: 'Ticket' })));

    expect(gateway.ticketing.calls).toEqual({ batchGetTickets: 1 });
  });

  it('hands on the caller’s token, ids and trace', async () => {
    gateway.ticketing.metadata.length = 0;
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    const { headers } = await gateway.ask('{ tickets { edges { cursor } } }', {
      token: agent,
      headers: { 'x-correlation-id': 'order-77', traceparent },
    });
    const [metadata] = gateway.ticketing.metadata;
    expect(metadata?.getMap()).toMatchObject({
      authorization: `Bearer ${agent}`,
      'x-correlation-id': 'order-77',
      traceparent,
    });
    expect(headers.get('x-correlation-id')).toBe('order-77');
  });

  it('tells in the caller’s language what a service refused, with code and correlation id', async () => {
    const token = await gateway.customer();
    const ask = (headers: Record<string, string>) =>
      gateway.ask('{ auditRecords { edges { cursor } } }', { token, headers });
    const english = await ask({ 'x-correlation-id': 'c-1' });
    expect(english.body).toMatchObject({
      data: { auditRecords: null },
      errors: [
        {
          message: 'Your role does not allow this operation.',
          path: ['auditRecords'],
          extensions: { code: 'platform.permission_denied', correlationId: 'c-1' },
        },
      ],
    });
    expect((await ask(chinese)).body.errors?.[0]?.message).toBe('您的角色无权执行此操作。');
  });

  it('gives a service that is away as a typed error that says when to try again', async () => {
    gateway.ticketing.failure = platformErrors.database_unavailable({}, { retryAfterMs: 1_500 });
    const { status, body } = await gateway.ask('{ tickets { edges { cursor } } }', {
      token: agent,
    });
    expect(status).toBe(200);
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'platform.database_unavailable',
      retryAfterMs: 1_500,
    });
  });

  it('never tells what went wrong inside a service', async () => {
    gateway.ticketing.failure = new Error('password=hunter2 at /srv/db.ts:7');
    const { body } = await gateway.ask('{ tickets { edges { cursor } } }', { token: agent });
    expect(body.errors?.[0]?.extensions.code).toBe('platform.internal');
    expect(JSON.stringify(body)).not.toMatch(/hunter2|\.ts/);
  });
});

describe('a service that never answers', () => {
  it('is given up at the deadline, with a typed error', async () => {
    const gateway = await startTestGateway({ REQUEST_TIMEOUT_MS: '300' });
    try {
      gateway.ticketing.hold();
      const { body } = await gateway.ask('{ tickets { edges { cursor } } }', {
        token: await gateway.agent(),
      });
      expect(body.errors?.[0]?.extensions.code).toBe('platform.deadline_exceeded');
    } finally {
      await gateway.stop();
    }
  });
});
