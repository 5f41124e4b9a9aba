import { request as httpRequest } from 'node:http';
import { getIntrospectionQuery } from 'graphql';
import type { Answer, TestGateway } from './gateway-harness.js';
import { read, startTestGateway } from './gateway-harness.js';

const chinese = { 'accept-language': 'zh' };
const codesOf = ({ body }: Answer) => body.errors?.map(({ extensions }) => extensions.code);

/** Fields nested to a depth, by way of a ticket's own fields: the last levels are unknown, but depth comes first. */
const nested = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;

describe('a document', () => {
  let gateway: TestGateway;
  let token: string;
  beforeAll(async () => {
    gateway = await startTestGateway();
    token = await gateway.agent();
  });
  afterAll(() => gateway.stop());

  const many = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_unused, index) => text(index)).join(' ');

  const fragmentBomb = `{ ...F0 } ${many(
    40,
    (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
  )} fragment F40 on Query { tickets(first: 100) { edges { node { id customer { id } } } } }`;

  it.each<[string, string, string]>([
    ['50 levels deep', nested(50), 'gateway.query_too_deep'],
    ['13 levels deep', nested(13), 'gateway.query_too_deep'],
    [
      'deep by its fragments',
      `{ ...A } ${many(13, (index) => `fragment ${String.fromCharCode(65 + index)} on T { a { ...${String.fromCharCode(66 + index)} } }`)} fragment N on T { a }`,
      'gateway.query_too_deep',
    ],
    [
      'of 31 aliases',
      `{ ${many(31, (index) => `a${index}: __typename`)} }`,
      'gateway.too_many_aliases',
    ],
    [
      'of 31 directives',
      `{ viewer { ${many(31, () => 'id @include(if: true)')} } }`,
      'gateway.too_many_directives',
    ],
    ['of 2,001 tokens', `{ ${many(2_000, () => 'id')} }`, 'gateway.too_many_tokens'],
    [
      'of 70,000 characters',
      `{ viewer { id } } #${'x'.repeat(70_000)}`,
      'gateway.document_too_long',
    ],
    [
      'with a fragment that contains itself',
      'query { ...A } fragment A on Query { viewer { id } ...B } fragment B on Query { ...A }',
      'gateway.fragment_cycle',
    ],
    ['that is a fragment bomb', fragmentBomb, 'gateway.query_too_costly'],
    [
      'that asks for pages in pages',
      '{ tickets(first: 100) { edges { node { timeline(first: 100) { edges { node { id } } } } } } }',
      'gateway.query_too_costly',
    ],
    ['with a page of 0', '{ tickets(first: 0) { edges { cursor } } }', 'gateway.invalid_page_size'],
    [
      'with a page of 101',
      '{ tickets(first: 101) { edges { cursor } } }',
      'gateway.invalid_page_size',
    ],
    [
      'with a page of -1 that asks for page info only',
      '{ tickets(first: -1) { pageInfo { endCursor } } }',
      'gateway.invalid_page_size',
    ],
    ['with 101 ids', `{ nodes(ids: [${many(101, () => '"x"')}]) { id } }`, 'gateway.too_many_ids'],
    ['that can not be read', '{ viewer { id }', 'gateway.syntax_error'],
    ['that is a syntax tree', '{"kind":"Document","definitions":[]}', 'gateway.syntax_error'],
    ['with an unknown field', '{ viewer { salary } }', 'gateway.invalid_document'],
    [
      'that asks for the schema in production',
      getIntrospectionQuery(),
      'gateway.introspection_disabled',
    ],
    [
      'with a wrong literal',
      '{ tickets(first: "x") { edges { cursor } } }',
      'gateway.invalid_document',
    ],
    ['without an operation', 'fragment A on Query { viewer { id } }', 'gateway.invalid_document'],
    [
      'with two operations and no name',
      'query A { viewer { id } } query B { viewer { id } }',
      'gateway.unknown_operation',
    ],
    [
      'that subscribes',
      'subscription { ticketChanged(id: "x") { version } }',
      'gateway.subscription_needs_websocket',
    ],
  ])('%s is refused', async (_what, query, code) => {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const answer = await gateway.ask(query, { token });
      expect(codesOf(answer)?.[0]).toBe(code);
      expect(codesOf(answer)?.length).toBeLessThanOrEqual(20);
      expect(answer.status).toBe(query.includes('-1') ? 200 : 400);
      expect(answer.body.data ?? { tickets: null }).toEqual({ tickets: null });
    }
    expect(gateway.ticketing.calls).toEqual({});
  });

  it.each([
    [
      'first',
      'query ($first: Int!) { tickets(first: $first) { edges { cursor } } }',
      { first: 101 },
      'gateway.invalid_page_size',
    ],
    [
      'ids',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: Array(101).fill('x') },
      'gateway.too_many_ids',
    ],
    [
      'a default',
      'query ($first: Int! = 101) { tickets(first: $first) { edges { cursor } } }',
      {},
      'gateway.invalid_page_size',
    ],
    [
      'a missing one',
      'query ($id: ID!) { ticket(id: $id) { id } }',
      {},
      'gateway.invalid_variables',
    ],
    [
      'a wrong one',
      'query ($id: ID!) { ticket(id: $id) { id } }',
      { id: {} },
      'gateway.invalid_variables',
    ],
    [
      'a wrong enum',
      'query ($grade: Grade) { tickets(filter: { grade: $grade }) { edges { cursor } } }',
      { grade: 'GRADE_URGENT' },
      'gateway.invalid_variables',
    ],
  ])('is refused for its variables: %s', async (_what, query, variables, code) => {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const answer = await gateway.ask(query, { token, variables });
      expect(codesOf(answer)).toEqual([code]);
    }
  });

  it('is refused in the caller’s language, with the limit', async () => {
    const query = nested(13);
    expect((await gateway.ask(query, { token })).body.errors?.[0]?.message).toMatch(/12 levels/);
    const { body } = await gateway.ask(query, { token, headers: chinese });
    expect(body.errors?.[0]?.message).toMatch(/嵌套超过 12 层/);
  });

  it('does not teach names of the schema in production', async () => {
    const { body } = await gateway.ask('{ viewer { nam } }', { token });
    expect(body.errors?.[0]?.message).toMatch(/nam/);
    expect(JSON.stringify(body)).not.toMatch(/Did you mean/);
  });

  it('within every limit is answered with what it cost', async () => {
    const ask = (first: number) =>
      gateway.ask(
        'query ($first: Int!) { tickets(first: $first) { edges { node { id owner { id } } } pageInfo { endCursor } } }',
        { token, variables: { first } },
      );
    expect((await ask(10)).body.extensions?.cost).toEqual({
      requested: 1 + 10 * 3 + 1,
      limit: 5_000,
    });
    expect((await ask(100)).body.extensions?.cost.requested).toBe(302);
    const { body } = await gateway.ask(
      '{ tickets(first: 100) { edges { node { timeline(first: 100) { edges { cursor } } } } } }',
      { token },
    );
    expect(body.extensions?.cost).toEqual({ requested: 1 + 100 * (2 + 1 + 100), limit: 5_000 });
  });

  it('that is costly or deep may be so within the limits', async () => {
    const { body } = await gateway.ask(
      '{ tickets(first: 20) { edges { node { timeline(first: 20) { edges { node { actor { name } changes { field } } } pageInfo { hasNextPage } } } } } }',
      { token },
    );
    expect(body.errors).toBeUndefined();
  });
});

describe('a request', () => {
  let gateway: TestGateway;
  let token: string;
  beforeAll(async () => {
    gateway = await startTestGateway();
    token = await gateway.agent();
  });
  afterAll(() => gateway.stop());

  const post = async (body: string, headers: Record<string, string> = {}) =>
    read(
      await fetch(gateway.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          ...headers,
        },
        body,
      }),
    );

  it('larger than 256 KB is refused with 413', async () => {
    const answer = await post(
      JSON.stringify({ query: `{ viewer { id } } #${'x'.repeat(262_144)}` }),
    );
    expect(answer.status).toBe(413);
    expect(codesOf(answer)).toEqual(['gateway.body_too_large']);
  });

  it('of 10 MB is refused before it was read to its end', async () => {
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(
        gateway.url,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': 10 * 1024 ** 2 },
        },
        (response) => resolve(response.statusCode),
      );
      request.on('error', reject);
      request.write('{');
    });
    expect(status).toBe(413);
  });

  it('with several operations at once is refused', async () => {
    const answer = await post(JSON.stringify([{ query: '{ viewer { id } }' }]));
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual(['gateway.batching_not_supported']);
  });

  it.each([
    ['no JSON', '{', 400, 'gateway.invalid_request'],
    ['nothing', '', 400, 'gateway.invalid_request'],
    ['a text', '"x"', 400, 'gateway.invalid_request'],
    ['no query', '{}', 400, 'gateway.invalid_request'],
    ['a query that is a number', '{"query":1}', 400, 'gateway.invalid_request'],
    [
      'variables that are a list',
      '{"query":"{__typename}","variables":[]}',
      400,
      'gateway.invalid_request',
    ],
    [
      'a poisoned prototype',
      '{"query":"{__typename}","variables":{"__proto__":{"x":1}}}',
      400,
      'gateway.invalid_request',
    ],
  ])('with %s is refused', async (_what, body, status, code) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(codesOf(answer)).toEqual([code]);
  });

  it('in another media type is refused with 415', async () => {
    const answer = await post('{ viewer { id } }', { 'content-type': 'application/graphql' });
    expect(answer.status).toBe(415);
    expect(codesOf(answer)).toEqual(['gateway.unsupported_media_type']);
    expect(
      (await post('query=x', { 'content-type': 'application/x-www-form-urlencoded' })).status,
    ).toBe(415);
  });

  it('that accepts no JSON is refused with 406', async () => {
    expect((await post('{"query":"{ viewer { id } }"}', { accept: 'text/html' })).status).toBe(406);
  });

  it('for a mutation is refused with 405 when it is a GET', async () => {
    const search = new URLSearchParams({
      query: 'mutation { claimTicket(input: { ticketId: "x" }) { ticket { id } } }',
    });
    const answer = await read(
      await fetch(`${gateway.url}?${search.toString()}`, {
        headers: { authorization: `Bearer ${token}` },
      }),
    );
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, POST');
    expect(codesOf(answer)).toEqual(['gateway.method_not_allowed']);
    expect(gateway.ticketing.calls).toEqual({});
  });

  it('for a query is answered when it is a GET', async () => {
    const search = new URLSearchParams({
      query: 'query A($id: ID!) { ticket(id: $id) { number } }',
      variables: JSON.stringify({
        id: Buffer.from(`Ticket:${gateway.ticketing.addTicket('carla').id}`).toString('base64url'),
      }),
      operationName: 'A',
    });
    const { status, body } = await read(
      await fetch(`${gateway.url}?${search.toString()}`, {
        headers: { authorization: `Bearer ${token}` },
      }),
    );
    expect(status).toBe(200);
    expect(body.data.ticket.number).toMatch(/^T-2026-/);
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('is refused with 405 when it is a %s', async (method) => {
    expect((await fetch(gateway.url, { method })).status).toBe(405);
  });
});
