import { readFileSync } from 'node:fs';
import { Registry } from 'prom-client';
import { GatewayMetrics } from '../src/ops/gateway.metrics.js';
import { TicketChanges } from '../src/tickets/ticket-changes.js';
import { startTestGateway } from './gateway-harness.js';
import { startTraceCollector } from './trace-collector.js';

const DOCUMENT = readFileSync(new URL('../../docs/telemetry.md', import.meta.url), 'utf8');

const trace = 'd'.repeat(32);
const callerSpan = '2'.repeat(16);

describe('the trace of a GraphQL request', () => {
  let collector: Awaited<ReturnType<typeof startTraceCollector>>;
  let received: string;
  let token: string;
  let metrics: string;
  let ticketId: string;

  const named = (name: string) => collector.spans.find((span) => span.name.startsWith(name));

  beforeAll(async () => {
    collector = await startTraceCollector();
    const gateway = await startTestGateway({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
      OTEL_BSP_SCHEDULE_DELAY: '600000',
      MAX_EVENT_LOOP_DELAY_MS: '60000',
    });
    try {
      ticketId = gateway.ticketing.addTicket('carla', 'secret subject').id;
      token = await gateway.customer('carla');
      const { body } = await gateway.ask(
        'query Mine($owner: String) { tickets(first: 1, filter: { ownerId: $owner }) { edges { node { subject } } } }',
        {
          token,
          variables: { owner: 'secret-owner' },
          headers: { traceparent: `00-${trace}-${callerSpan}-01` },
        },
      );
      expect(body.errors).toBeUndefined();
      received = String(gateway.ticketing.metadata.at(-1)?.get('traceparent')[0]);
      metrics = await (await gateway.operations('/metrics')).text();
    } finally {
      await gateway.stop();
      collector.close();
    }
  }, 60_000);

  it('goes on from the caller, through the gateway, to the service that is asked', () => {
    const server = named('POST');
    const client = named('grpc.shouwen.ticketing.v1.TicketService/ListTickets');
    expect(server).toMatchObject({ service: 'gateway', traceId: trace, parentId: callerSpan });
    expect(client).toMatchObject({ traceId: trace, parentId: server?.spanId });
    expect(received).toBe(`00-${trace}-${client?.spanId}-01`);
  });

  it('is of requests only, not of probes and scrapes', () => {
    expect(collector.spans.map(({ traceId }) => traceId)).toEqual([trace, trace]);
  });

  it('knows only attributes that docs/telemetry.md declares', () => {
    const names = new Set(collector.spans.flatMap(({ attributes }) => Object.keys(attributes)));
    expect([...names].filter((name) => !DOCUMENT.includes(`\`${name}\``))).toEqual([]);
    expect(names).toContain('http.response.status_code');
  });

  it('holds nothing that anybody wrote, no variable, no id of a person and no token', () => {
    for (const secret of ['secret subject', 'carla', 'secret-owner', token, ticketId]) {
      expect(collector.raw()).not.toContain(secret);
    }
  });

  it('stands beside metrics that docs/telemetry.md declares', () => {
    const types = [...metrics.matchAll(/^# TYPE (\w+) (\w+)$/gm)];
    const rows = types.map(([, name, type]) => `| \`${name}\` | ${type} |`);
    expect(rows.filter((row) => !DOCUMENT.includes(row))).toEqual([]);
    expect(rows).toContain('| `shouwen_gateway_request_duration_seconds` | histogram |');
  });
});

describe('docs/telemetry.md', () => {
  it('declares the metrics of the gateway, with type and labels, and no other', () => {
    const registry = new Registry();
    new GatewayMetrics(registry, new TicketChanges(1));
    const rows = registry.getMetricsAsArray().map((metric) => {
      const { name, type, labelNames } = metric as unknown as Record<string, string> & {
        labelNames: string[];
      };
      const labels = labelNames.map((label) => `\`${label}\``).join(', ');
      return `| \`${name}\` | ${type} | ${labels || '–'} |`;
    });
    const declared = DOCUMENT.match(/^\| `shouwen_gateway_\w+` \| [^|]* \| [^|]* \|/gm);
    expect(new Set(declared)).toEqual(new Set(rows));
  });
});
