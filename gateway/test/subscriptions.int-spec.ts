import { testBroker, testTopicPrefix, until } from '@shouwen/dev';
import type { Ticket } from '@shouwen/contracts';
import { platformErrors } from '@shouwen/platform';
import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import { Kafka, logLevel } from 'kafkajs';
import type { Producer } from 'kafkajs';
import { WebSocket } from 'ws';
import { startGatewayProcess } from './gateway-process.js';
import type { TestGateway } from './gateway-harness.js';
import { startTestGateway } from './gateway-harness.js';
import * as subscriber from './subscriber.js';
import { codesOf, followersOf, nodeId, subscribe } from './subscriber.js';
import type { Message } from './subscriber.js';

const prefix = testTopicPrefix();
const topic = `${prefix}shouwen.ticketing.events.v1`;
describe('a subscription to the changes of a ticket', () => {
  let gateway: TestGateway;
  let producer: Producer;
  const clients: Client[] = [];
  const connect = (token: string, onClosed?: (event: unknown) => void) => {
    const client = subscriber.connect(gateway, token, onClosed);
    clients.push(client);
    return client;
  };
  const untilFollowed = (count: number) => subscriber.untilFollowed(gateway, count);
  const tell = (ticket: Pick<Ticket, 'id' | 'version'>, type?: string) =>
    subscriber.tell(producer, topic, ticket, type);
  /** Waits for a first change: before it, the subscriber's permission is perhaps still asked for. */
  const untilTold = async ({ id }: Pick<Ticket, 'id'>, messages: readonly Message[]) => {
    await untilFollowed(1);
    await tell({ id, version: 2 });
    await until(() => messages.length === 1, { what: 'the first change' });
  };

  beforeAll(async () => {
    const kafka = new Kafka({ brokers: [testBroker()], logLevel: logLevel.NOTHING });
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 3 }], waitForLeaders: false });
    await admin.disconnect();
    producer = kafka.producer();
    await producer.connect();
    gateway = await startTestGateway({
      KAFKA_BROKERS: testBroker(),
      KAFKA_TOPIC_PREFIX: prefix,
      WEBSOCKET_MAX_SUBSCRIPTIONS: '3',
      WEBSOCKET_MAX_CONNECTIONS: '12',
      WEBSOCKET_MAX_PENDING_CHANGES: '5',
    });
    const { id } = gateway.ticketing.addTicket('carla');
    await subscriber.untilHeard(gateway, connect(await gateway.agent()), nodeId(id));
  });
  afterEach(async () => {
    gateway.ticketing.failure = undefined;
    for (const client of clients.splice(0)) await client.dispose();
    await untilFollowed(0);
  });
  afterAll(async () => {
    await producer.disconnect();
    await gateway.stop();
  });

  it('tells each change in order, with the ticket as the subscriber may see it', async () => {
    const ticket = gateway.ticketing.addTicket('carla', 'Boiler');
    const other = gateway.ticketing.addTicket('carla');
    const { messages } = subscribe(connect(await gateway.agent()), nodeId(ticket.id));
    await untilFollowed(1);
    await tell(other);
    for (const [version, type] of [
      [2, 'claimed'],
      [3, 'note_added'],
      [4, 'resolved'],
    ] as const) {
      await tell({ id: ticket.id, version }, type);
    }
    await until(() => messages.length === 3, { what: 'three changes' });
    expect(messages[0]?.data?.ticketChanged).toEqual({
      ticketId: nodeId(ticket.id),
      version: 2,
      type: 'CLAIMED',
      changedAt: '2026-03-02T09:00:00.000Z',
      ticket: { subject: 'Boiler', timeline: { edges: [{ node: { kind: 'OPENED' } }] } },
    });
    expect(messages.map(({ data }) => data?.ticketChanged.type)).toEqual([
      'CLAIMED',
      'NOTE_ADDED',
      'RESOLVED',
    ]);
  });

  it('does not tell a customer that there is an internal note', async () => {
    const ticket = gateway.ticketing.addTicket('carla');
    const { messages } = subscribe(connect(await gateway.customer()), nodeId(ticket.id));
    await untilFollowed(1);
    await tell({ id: ticket.id, version: 2 }, 'note_added');
    await tell({ id: ticket.id, version: 3 }, 'replied');
    await until(() => messages.length === 1, { what: 'the reply' });
    expect(messages[0]?.data?.ticketChanged).toMatchObject({ version: 3, type: 'REPLIED' });
  });

  it('is refused for another customer’s ticket', async () => {
    const ticket = gateway.ticketing.addTicket('dora');
    const { messages, end } = subscribe(connect(await gateway.customer()), nodeId(ticket.id));
    await until(() => end.done, { what: 'the refusal' });
    expect(messages[0]?.errors).toMatchObject([
      { extensions: { code: 'ticketing.ticket_not_found' } },
    ]);
    await untilFollowed(0);
  });

  it('asks for permission anew before each change', async () => {
    const ticket = gateway.ticketing.addTicket('carla');
    const { messages, end } = subscribe(connect(await gateway.customer()), nodeId(ticket.id));
    await untilTold(ticket, messages);
    if (ticket.customer) ticket.customer.id = 'dora';
    await tell({ id: ticket.id, version: 3 });
    await until(() => end.done, { what: 'the end of the subscription' });
    expect(messages).toHaveLength(1);
    expect(codesOf(end.failure)).toEqual(['ticketing.ticket_not_found']);
    await untilFollowed(0);
  });

  it('ends with a typed error when the service is away, instead of leaving changes out', async () => {
    const ticket = gateway.ticketing.addTicket('carla');
    const { messages, end } = subscribe(connect(await gateway.agent()), nodeId(ticket.id));
    await untilTold(ticket, messages);
    gateway.ticketing.failure = platformErrors.service_unavailable({}, { retryAfterMs: 1_000 });
    await tell({ id: ticket.id, version: 3 });
    await until(() => end.done, { what: 'the end of the subscription' });
    expect(codesOf(end.failure)).toEqual(['platform.service_unavailable']);
  });

  it('ends with a typed error when the subscriber falls too far behind', async () => {
    const ticket = gateway.ticketing.addTicket('carla');
    const { end } = subscribe(connect(await gateway.agent()), nodeId(ticket.id));
    await untilFollowed(1);
    const release = gateway.ticketing.hold();
    for (let version = 2; version < 12; version += 1) await tell({ id: ticket.id, version });
    await untilFollowed(0);
    release();
    await until(() => end.done, { what: 'the end of the subscription' });
    expect(codesOf(end.failure)).toEqual(['gateway.changes_missed']);
  });

  it('is forgotten when the subscriber ends it or goes away', async () => {
    const ticket = gateway.ticketing.addTicket('carla');
    const client = connect(await gateway.agent());
    const { unsubscribe } = subscribe(client, nodeId(ticket.id));
    subscribe(client, nodeId(ticket.id));
    await untilFollowed(2);
    unsubscribe();
    await untilFollowed(1);
    client.terminate();
    await untilFollowed(0);
  });

  it('closes the connection when the access token runs out', async () => {
    const exp = Math.floor(Date.now() / 1000) + 4;
    const token = await gateway.issuer.sign({ sub: 'ana', roles: ['agent'] }, { claims: { exp } });
    const closed: { code: number; reason: string }[] = [];
    const client = connect(token, (event) => closed.push(event as (typeof closed)[number]));
    subscribe(client, nodeId(gateway.ticketing.addTicket('carla').id));
    await untilFollowed(1);
    await until(() => closed.length > 0, { what: 'the end of the connection' });
    expect(closed[0]).toMatchObject({ code: 4403, reason: 'The access token has run out' });
    expect(Date.now()).toBeGreaterThanOrEqual(exp * 1000 - 50);
    await untilFollowed(0);
  });

  it.each([
    ['without a token', () => 'x'],
    ['with an unsigned token', () => gateway.issuer.signNothing({ sub: 'ana', roles: ['agent'] })],
    ['with a stale token', () => gateway.issuer.sign({ sub: 'ana' }, { claims: { exp: 1 } })],
  ])('is refused to a connection %s', async (_what, tokenOf) => {
    const closed: { code: number }[] = [];
    const client = connect(await tokenOf(), (event) => closed.push(event as { code: number }));
    subscribe(client, nodeId(gateway.ticketing.addTicket('carla').id));
    await until(() => closed.length > 0, { what: 'the end of the connection' });
    expect(closed[0]?.code).toBe(4403);
  });

  it.each([
    ['a query', '{ viewer { id } }', 'gateway.only_subscriptions'],
    [
      'the schema',
      'subscription { __typename ticketChanged(id: "x") { version } }',
      'gateway.invalid_document',
    ],
    ['what does not exist', 'subscription { nothing }', 'gateway.invalid_document'],
    ['what can not be read', 'subscription {', 'gateway.syntax_error'],
    [
      'too much',
      'subscription { ticketChanged(id: "x") { ticket { timeline(first: 101) { edges { cursor } } } } }',
      'gateway.invalid_page_size',
    ],
    ['too deep', `subscription ${'{ a '.repeat(13)}${'}'.repeat(13)}`, 'gateway.query_too_deep'],
  ])('is refused when it asks for %s', async (_what, query, code) => {
    const { end, messages } = subscribe(connect(await gateway.agent()), '', query);
    await until(() => end.done, { what: 'the refusal' });
    expect(messages).toEqual([]);
    expect(codesOf(end.failure)[0]).toBe(code);
  });

  it('is one of a bounded number on its connection', async () => {
    const client = connect(await gateway.agent());
    const id = nodeId(gateway.ticketing.addTicket('carla').id);
    for (let count = 1; count <= 3; count += 1) subscribe(client, id);
    await untilFollowed(3);
    const { end } = subscribe(client, id);
    await until(() => end.done, { what: 'the refusal' });
    expect(codesOf(end.failure)).toEqual(['gateway.too_many_subscriptions']);
    expect(await followersOf(gateway)).toBe(3);
  });

  it('runs on one of a bounded number of connections', async () => {
    const sockets = Array.from(
      { length: 13 },
      () => new WebSocket(gateway.url.replace('http', 'ws'), 'graphql-transport-ws'),
    );
    const refused: string[] = [];
    for (const socket of sockets) socket.on('error', (error) => refused.push(error.message));
    await until(() => refused.length > 0, { what: 'a refused connection' });
    expect(refused[0]).toMatch(/503/);
    for (const socket of sockets) socket.terminate();
  });

  it('ends with 1001 when the gateway shuts down, which then exits with 0', async () => {
    const { issuer, ticketing } = gateway;
    const other = await startGatewayProcess({
      OIDC_ISSUER: issuer.issuer,
      OIDC_AUDIENCE: issuer.audience,
      KAFKA_BROKERS: testBroker(),
      KAFKA_TOPIC_PREFIX: prefix,
      TICKETING_GRPC_URL: ticketing.address,
      CRM_GRPC_URL: '127.0.0.1:1',
    });
    const closed: { code: number }[] = [];
    const client = createClient({
      url: `ws://127.0.0.1:${other.httpPort}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { Authorization: `Bearer ${await gateway.agent()}` },
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
      on: { closed: (event) => closed.push(event as { code: number }) },
    });
    const connected = new Promise((resolve) => client.on('connected', resolve));
    await connected;
    expect(await other.stop('SIGTERM')).toBe(0);
    await until(() => closed.length > 0, { what: 'the end of the connection' });
    expect(closed[0]?.code).toBe(1001);
  });
});
