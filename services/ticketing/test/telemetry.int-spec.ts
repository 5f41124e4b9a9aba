import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TicketServiceClient } from '@shouwen/contracts';
import { freePort, until } from '@shouwen/dev';
import { createGrpcClient } from '@shouwen/platform';
import { Kafka, logLevel } from 'kafkajs';
import type { IHeaders } from 'kafkajs';
import { TicketCalls, contextWith, refusalOf } from './ticket-calls.js';
import { prepareTicketing } from './ticketing.process.js';
import type { TicketingEnvironment } from './ticketing.process.js';
import { startTraceCollector } from './trace-collector.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const DOCUMENT = readFileSync(new URL('../../../docs/telemetry.md', import.meta.url), 'utf8');

const requestTrace = 'a'.repeat(32);
const refusedTrace = 'b'.repeat(32);
const messageTrace = 'c'.repeat(32);
const callerSpan = '1'.repeat(16);
const traceparent = (trace: string) => `00-${trace}-${callerSpan}-01`;

describe('the trace of what ticketing does', () => {
  let collector: Awaited<ReturnType<typeof startTraceCollector>>;
  let token: string;
  let ticketId: string;
  let metrics: string;
  let exitCode: number;
  const events: IHeaders[] = [];

  const inTrace = (trace: string) => collector.spans.filter(({ traceId }) => traceId === trace);
  const named = (trace: string, name: string) =>
    inTrace(trace).filter((span) => span.name.startsWith(name));
  const eventOf = (trace: string) =>
    events.find((headers) => String(headers['ce_traceparent']).includes(trace));

  beforeAll(async () => {
    const environment = await prepareTicketing();
    collector = await startTraceCollector();
    const kafka = new Kafka({ brokers: [environment.broker], logLevel: logLevel.NOTHING });
    const process = await startTracedTicketing(environment, collector.endpoint);

    token = await environment.issuer.sign({ sub: 'carol', name: 'Carol', roles: ['customer'] });
    const calls = new TicketCalls(process.client);
    const ticket = await calls.open(
      { ...contextWith(token), traceparent: traceparent(requestTrace) },
      { subject: 'secret subject' },
    );
    ticketId = ticket.id;
    await refusalOf(
      calls.note(ticketId, 'secret note', {
        ...contextWith(token),
        traceparent: traceparent(refusedTrace),
      }),
    );

    const producer = kafka.producer();
    await producer.connect();
    await producer.send({
      topic: `${environment.topicPrefix}partner.tickets.v1`,
      messages: [{ value: partnerTicket, headers: partnerHeaders }],
    });
    await producer.disconnect();

    const consumer = kafka.consumer({ groupId: `${environment.topicPrefix}witness` });
    await consumer.connect();
    await consumer.subscribe({
      topic: `${environment.topicPrefix}shouwen.ticketing.events.v1`,
      fromBeginning: true,
    });
    await consumer.run({
      eachMessage: async ({ message }) => void events.push(message.headers ?? {}),
    });
    await until(() => eventOf(requestTrace) !== undefined && eventOf(messageTrace) !== undefined, {
      what: 'the events of both tickets',
    });
    await consumer.disconnect();

    metrics = await (await fetch(`${process.operations}/metrics`)).text();
    // Spans are kept back for ten minutes: all that is seen below was sent because the process ended.
    expect(collector.spans).toEqual([]);
    exitCode = await process.stop();
    await environment.close();
    collector.close();
  }, 180_000);

  it('is sent when the process ends', () => {
    expect(exitCode).toBe(0);
    expect(new Set(collector.spans.map(({ service }) => service))).toEqual(new Set(['ticketing']));
  });

  it('goes on from the caller, through the call, to its statements', () => {
    const [server] = named(requestTrace, 'grpc.shouwen.ticketing.v1.TicketService/OpenTicket');
    expect(server).toMatchObject({ parentId: callerSpan });
    // What the call caused, in consumers of its event, is in the trace too.
    const consumers = new Set(named(requestTrace, 'process ').map(({ spanId }) => spanId));
    const statements = named(requestTrace, 'pg.query:').filter(
      ({ parentId }) => !consumers.has(parentId),
    );
    expect(statements.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['pg.query:BEGIN', 'pg.query:COMMIT']),
    );
    expect(statements.map(({ parentId }) => parentId)).toEqual(
      statements.map(() => server?.spanId),
    );
  });

  it('is in the event that the call caused, and has the sending of that event', () => {
    const [server] = named(requestTrace, 'grpc.');
    expect(String(eventOf(requestTrace)?.['ce_traceparent'])).toBe(
      `00-${requestTrace}-${server?.spanId}-01`,
    );
    expect(eventOf(requestTrace)).not.toHaveProperty('traceparent');
    expect(named(requestTrace, 'send ')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: expect.stringMatching(/shouwen\.ticketing\.events\.v1$/),
          parentId: server?.spanId,
        }),
      ]),
    );
  });

  it('goes on in the consumer of a message, to its statements and the event it caused', () => {
    const consumer = named(messageTrace, 'process ').find(({ name }) => name.includes('partner.'));
    expect(consumer).toMatchObject({ parentId: callerSpan });
    expect(named(messageTrace, 'pg.query:').map(({ parentId }) => parentId)).toContain(
      consumer?.spanId,
    );
    expect(String(eventOf(messageTrace)?.['ce_traceparent'])).toBe(
      `00-${messageTrace}-${consumer?.spanId}-01`,
    );
  });

  it('says how a refused call ended', () => {
    expect(named(refusedTrace, 'grpc.')[0]?.attributes).toHaveProperty(['rpc.grpc.status_code']);
  });

  it('knows only attributes that docs/telemetry.md declares', () => {
    const names = new Set(collector.spans.flatMap(({ attributes }) => Object.keys(attributes)));
    expect([...names].filter((name) => !DOCUMENT.includes(`\`${name}\``))).toEqual([]);
    expect(names).toContain('db.query.text');
  });

  it('holds nothing that anybody wrote, no name, no id of a person and no token', () => {
    const sent = collector.raw();
    const told = ['secret subject', 'secret note', 'secret reference', 'carol', 'Carol', ticketId];
    for (const secret of [...told, token, '应周一送达']) {
      expect(sent).not.toContain(Buffer.from(secret).toString('latin1'));
    }
  });

  it('stands beside metrics that docs/telemetry.md declares', () => {
    const types = [...metrics.matchAll(/^# TYPE (\w+) (\w+)$/gm)];
    const rows = types.map(([, name, type]) => `| \`${name}\` | ${type} |`);
    expect(rows.filter((row) => !DOCUMENT.includes(row))).toEqual([]);
    expect(rows).toContain('| `shouwen_ticketing_tickets_opened_total` | counter |');
  });

  it('has none of what the relay and the probes do on their own', () => {
    const ours = new Set([requestTrace, refusedTrace, messageTrace]);
    expect(collector.spans.filter(({ traceId }) => !ours.has(traceId))).toEqual([]);
  });
});

const partnerTicket = JSON.stringify({
  externalReference: 'secret reference',
  subject: 'secret subject',
  body: 'secret body',
  customer: { id: 'carol', name: 'Carol' },
});

const partnerHeaders = {
  ce_id: 'message-1',
  ce_source: '/partners/acme',
  ce_type: 'partner.ticket.submitted.v1',
  ce_traceparent: traceparent(messageTrace),
};

async function startTracedTicketing(environment: TicketingEnvironment, endpoint: string) {
  const address = `127.0.0.1:${await freePort()}`;
  const opsPort = await freePort();
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: environment.databaseUrl,
      KAFKA_BROKERS: environment.broker,
      KAFKA_TOPIC_PREFIX: environment.topicPrefix,
      KAFKA_MOST_PARTITIONS: '2',
      OIDC_ISSUER: environment.issuer.issuer,
      OIDC_AUDIENCE: environment.issuer.audience,
      GRPC_LISTEN: address,
      OPS_HOST: '127.0.0.1',
      OPS_PORT: String(opsPort),
      LOG_LEVEL: 'warn',
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_BSP_SCHEDULE_DELAY: '600000',
      OTEL_BSP_MAX_EXPORT_BATCH_SIZE: '2000',
    },
  });
  const operations = `http://127.0.0.1:${opsPort}`;
  await until(async () => (await fetch(`${operations}/readyz`).catch(() => undefined))?.ok, {
    what: 'ticketing to be ready',
  });
  const client = createGrpcClient(TicketServiceClient, address);
  return {
    client,
    operations,
    async stop(): Promise<number> {
      client.close();
      child.kill('SIGTERM');
      const [code] = (await once(child, 'exit')) as [number];
      return code;
    },
  };
}
