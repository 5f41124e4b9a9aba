import { readFileSync } from 'node:fs';
import type { Metric, Registry } from 'prom-client';
import { RequestLog } from '../src/grpc/request-log.js';
import { createLogger } from '../src/logging/logger.js';
import { ConsumerMetrics } from '../src/messaging/consumer-metrics.js';
import { RelayMetrics } from '../src/messaging/relay-metrics.js';
import { createRegistry } from '../src/ops/registry.js';
import { recordedAttributes } from '../src/telemetry/recorded-spans.js';
import { TimerMetrics } from '../src/timers/timer-metrics.js';

const DOCUMENT = readFileSync(new URL('../../../docs/telemetry.md', import.meta.url), 'utf8');
const OTHER = ['service.name', 'service.namespace', 'service.instance.id', 'pg.connect'];

describe('docs/telemetry.md', () => {
  it('declares the metrics of every process and service, with type and labels, and no other', () => {
    const registry = createRegistry();
    const database = { query: () => Promise.resolve([]) };
    new RelayMetrics(registry, database);
    new ConsumerMetrics(registry);
    new TimerMetrics(registry, database);
    new RequestLog(registry, createLogger('test', { LOG_LEVEL: 'silent' }));

    const metrics = section('Metrics');
    const general = metrics.slice(metrics.indexOf('### Every service'));
    const rows = general.match(/^\| `\w+` \| (counter|gauge|histogram) \| [^|]* \|/gm);
    expect(new Set(rows)).toEqual(new Set(rowsOf(registry)));
  });

  it('declares the attributes that spans may have, and no other', () => {
    const names = [...section('Traces').matchAll(/`([a-z]+\.[a-z_.]+)`/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set([...recordedAttributes, ...OTHER]));
  });
});

function section(title: string): string {
  const [, text = ''] = DOCUMENT.split(`\n## ${title}`);
  return text.split('\n## ')[0] ?? '';
}

function rowsOf(registry: Registry): string[] {
  return registry.getMetricsAsArray().map((metric) => {
    const { name, type, labelNames } = metric as unknown as Metric & {
      name: string;
      type: string;
      labelNames: string[];
    };
    return `| \`${name}\` | ${type} | ${labelNames.map((label) => `\`${label}\``).join(', ') || '–'} |`;
  });
}
