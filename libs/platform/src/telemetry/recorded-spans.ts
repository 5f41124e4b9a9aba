import type { Attributes } from '@opentelemetry/api';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node';

/**
 * The attributes that leave the process, declared in docs/telemetry.md. Closed, because instrumentations record more
 * with every version: addresses and agents of callers, query strings, messages of errors that quote what was sent.
 */
export const recordedAttributes: ReadonlySet<string> = new Set([
  'db.namespace',
  'db.query.text',
  'db.system.name',
  'error.type',
  'grpc.error_name',
  'http.request.method',
  'http.response.status_code',
  'messaging.consumer.group.name',
  'messaging.destination.name',
  'messaging.destination.partition.id',
  'messaging.kafka.offset',
  'messaging.operation.type',
  'messaging.system',
  'network.protocol.version',
  'rpc.grpc.status_code',
  'rpc.method',
  'rpc.service',
  'rpc.system',
  'server.address',
  'server.port',
  'url.scheme',
]);

/** Hands spans on with nothing but the attributes that may be recorded; without events and messages (R9). */
export class RecordedSpans implements SpanExporter {
  constructor(private readonly exporter: SpanExporter) {}

  export(spans: ReadableSpan[], done: Parameters<SpanExporter['export']>[1]): void {
    this.exporter.export(spans.map(recorded), done);
  }

  async shutdown(): Promise<void> {
    await this.exporter.shutdown();
  }

  async forceFlush(): Promise<void> {
    await this.exporter.forceFlush?.();
  }
}

function recorded(span: ReadableSpan): ReadableSpan {
  const attributes: Attributes = {};
  for (const [name, value] of Object.entries(span.attributes)) {
    if (recordedAttributes.has(name)) attributes[name] = value;
  }
  return Object.create(span, {
    attributes: { value: attributes },
    events: { value: [] },
    status: { value: { code: span.status.code } },
  }) as ReadableSpan;
}
