import { until } from '@shouwen/dev';
import type { Answer, TestGateway } from './gateway-harness.js';
import { read, startTestGateway } from './gateway-harness.js';

const codesOf = ({ body }: Answer) => body.errors?.map(({ extensions }) => extensions.code);
const viewer = '{ viewer { id name roles } }';

describe('the caller', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.stop());

  it('is who the token says', async () => {
    const token = await gateway.issuer.sign({ sub: 'su', name: '苏', roles: ['supervisor', 'x'] });
    const { body } = await gateway.ask(viewer, { token });
    expect(body.data.viewer).toEqual({ id: 'su', name: '苏', roles: ['SUPERVISOR'] });
  });

  it.each<[string, (issuer: TestGateway['issuer']) => string | Promise<string>]>([
    ['has no signature', (issuer) => issuer.signNothing({ sub: 'ana' })],
    ['is signed with the public key', (issuer) => issuer.signWithPublicKeyAsSecret({ sub: 'ana' })],
    ['is signed with an unknown key', (issuer) => issuer.signWithUnknownKey({ sub: 'ana' })],
    ['has run out', (issuer) => issuer.sign({ sub: 'ana' }, { claims: { exp: 1 } })],
    ['is for later', (issuer) => issuer.sign({ sub: 'ana' }, { claims: { nbf: 4_000_000_000 } })],
    ['is for others', (issuer) => issuer.sign({ sub: 'ana' }, { claims: { aud: 'x' } })],
    ['comes from others', (issuer) => issuer.sign({ sub: 'ana' }, { claims: { iss: 'http://x' } })],
    ['never runs out', (issuer) => issuer.sign({ sub: 'ana' }, { claims: { exp: undefined } })],
    ['names nobody', (issuer) => issuer.sign({}, { claims: { sub: undefined } })],
    ['is rubbish', () => 'rubbish'],
  ])('is refused with 401 when the token %s', async (_what, tokenOf) => {
    const token = await tokenOf(gateway.issuer);
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const answer = await gateway.ask('{ __typename }', { token, headers: { accept } });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
      expect(answer.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
      expect(codesOf(answer)).toEqual(['platform.unauthenticated']);
      expect(answer.body).not.toHaveProperty('data');
    }
  });

  it.each([
    viewer,
    '{ __typename ...F } fragment F on Query { viewer { id } }',
    '{ ... on Query { tickets { edges { cursor } } } }',
    'query A { __typename } query B { viewer { id } }',
    'mutation { claimTicket(input: { ticketId: "x" }) { ticket { id } } }',
  ])('without a token can not ask %s', async (query) => {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const answer = await gateway.ask(query);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(codesOf(answer)).toEqual(['platform.unauthenticated']);
    }
    expect(gateway.ticketing.calls).toEqual({});
  });

  it('without a token can not ask what somebody with a token just asked', async () => {
    const token = await gateway.agent();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect((await gateway.ask(viewer, { token })).status).toBe(200);
      expect((await gateway.ask(viewer)).status).toBe(401);
    }
  });

  it('without a token may learn the type of the root, and nothing of the schema', async () => {
    expect((await gateway.ask('{ __typename }')).body.data).toEqual({ __typename: 'Query' });
    expect(codesOf(await gateway.ask('{ __schema { types { name } } }'))).toEqual([
      'gateway.introspection_disabled',
    ]);
  });

  it('is told to try again when the issuer’s keys can not be read', async () => {
    const other = await startTestGateway();
    try {
      other.issuer.breakKeySet(true);
      const answer = await other.ask(viewer, { token: await other.agent() });
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('1');
      expect(codesOf(answer)).toEqual(['platform.service_unavailable']);
      other.issuer.breakKeySet(false);
      expect((await other.ask(viewer, { token: await other.agent() })).status).toBe(200);
    } finally {
      await other.stop();
    }
  });
});

describe('an answer', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({ CORS_ORIGINS: 'https://desk.example, https://app.example' });
  });
  afterAll(() => gateway.stop());

  it('can not be framed, sniffed, kept or run, whatever its status', async () => {
    for (const path of ['/graphql?query={__typename}', '/graphql', '/nowhere', '/graphiql']) {
      const { headers } = await fetch(new URL(path, gateway.url));
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toMatch(/max-age/);
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('may be read by pages of the origins configured, and by no others', async () => {
    const preflight = (origin: string) =>
      fetch(gateway.url, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type',
        },
      });
    const allowed = await preflight('https://app.example');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(allowed.headers.get('access-control-allow-headers')).toMatch(/authorization/);
    for (const origin of ['https://evil.example', 'http://localhost:3000', 'null']) {
      const { headers } = await preflight(origin);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('has a correlation id, the caller’s own when it is a sound one', async () => {
    const ask = async (given?: string) =>
      (
        await gateway.ask('{ __typename }', given ? { headers: { 'x-correlation-id': given } } : {})
      ).headers.get('x-correlation-id');
    expect(await ask('call-1')).toBe('call-1');
    expect(await ask()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await ask('no "sound" id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is written down with who asked for what, and without what was said', async () => {
    const token = await gateway.customer('carla');
    await gateway.ask(
      'mutation Ask($input: OpenTicketInput!) { openTicket(input: $input) { ticket { id subject } } }',
      {
        token,
        variables: { input: { subject: 'secret-subject', body: 'secret-body' } },
        headers: { 'x-correlation-id': 'logged-1' },
      },
    );
    const line = await until(
      () => gateway.gateway.log.find((text) => text.includes('"logged-1"')),
      { what: 'the line of the request' },
    );
    expect(JSON.parse(line)).toMatchObject({
      message: 'request',
      operation: 'Ask',
      operationType: 'mutation',
      outcome: 'ok',
      status: 200,
      callerId: 'carla',
    });
    expect(gateway.gateway.log.join()).not.toMatch(/secret-|eyJ/);
  });

  it('is counted', async () => {
    await gateway.ask('{ __typename }');
    const metrics = await (await gateway.operations('/metrics')).text();
    expect(metrics).toMatch(
      /shouwen_gateway_request_duration_seconds_count\{operation_type="query",outcome="ok"\} [1-9]/,
    );
    expect(metrics).toMatch(/shouwen_gateway_requests_in_flight 0/);
  });
});

describe('development', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({ NODE_ENV: 'development' });
  });
  afterAll(() => gateway.stop());

  it('has an IDE, all of it from this server', async () => {
    const page = await fetch(new URL('/graphiql', gateway.url));
    const html = await page.text();
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self'/);
    const sources = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source ?? '');
    expect(sources).toHaveLength(6);
    for (const source of sources.filter((text) => !text.startsWith('data:'))) {
      expect(source).toMatch(/^\/graphiql\//);
      expect((await fetch(new URL(source, gateway.url))).status).toBe(200);
    }
  });

  it('lets pages on localhost and introspection in', async () => {
    const answer = await gateway.ask('{ __schema { queryType { name } } }', {
      headers: { origin: 'http://localhost:5173' },
    });
    expect(answer.body.data.__schema.queryType.name).toBe('Query');
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
  });
});

describe('under load', () => {
  it('requests beyond what may be in flight are turned away at once, the others are answered', async () => {
    const gateway = await startTestGateway({ MAX_IN_FLIGHT: '5' });
    try {
      const token = await gateway.agent();
      const ask = () => gateway.ask('{ tickets { edges { cursor } } }', { token });
      await ask();
      const release = gateway.ticketing.hold();
      const accepted = Array.from({ length: 5 }, ask);
      await until(() => gateway.ticketing.calls['listTickets'] === 6, { what: 'five in flight' });
      const shed = await Promise.all(Array.from({ length: 15 }, ask));
      expect(shed.map(({ status }) => status)).toEqual(Array(15).fill(503));
      expect(shed[0]?.headers.get('retry-after')).toBe('1');
      expect(codesOf(shed[0] as Answer)).toEqual(['platform.overloaded']);
      release();
      expect((await Promise.all(accepted)).map(({ status }) => status)).toEqual(Array(5).fill(200));
      expect((await ask()).status).toBe(200);
      const metrics = await (await gateway.operations('/metrics')).text();
      expect(metrics).toMatch(/shouwen_gateway_shed_total 15/);
    } finally {
      await gateway.stop();
    }
  });

  it('everything is turned away while the process is too large, except its health', async () => {
    const gateway = await startTestGateway({ MAX_RSS_BYTES: '1000' });
    try {
      const ask = async () => read(await fetch(`${gateway.url}?query={__typename}`));
      const answer = await until(
        async () => {
          const turned = await ask();
          return turned.status === 503 && turned;
        },
        { what: 'a request that is turned away' },
      );
      expect(codesOf(answer)).toEqual(['platform.overloaded']);
      expect((await gateway.operations('/healthz')).status).toBe(200);
    } finally {
      await gateway.stop();
    }
  });
});
