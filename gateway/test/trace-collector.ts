import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as it came over the wire. */
export interface CollectedSpan {
  service: string;
  traceId: string;
  spanId: string;
  parentId: string;
  name: string;
  attributes: Record<string, string>;
}

/** A place to send traces to: takes OTLP over HTTP and keeps what it is sent. */
export async function startTraceCollector() {
  const spans: CollectedSpan[] = [];
  const bodies: Buffer[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      bodies.push(body);
      spans.push(...spansOf(body));
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    /** Everything that was sent, as it is. */
    raw: () => Buffer.concat(bodies).toString('latin1'),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

// Numbers of fields as in opentelemetry/proto/collector/trace/v1/trace_service.proto and what it imports.
function spansOf(request: Buffer): CollectedSpan[] {
  return fields(request, 1).flatMap((resourceSpans) => {
    const resource = fields(resourceSpans, 1).map((message) => attributesOf(message, 1));
    const service = resource[0]?.['service.name'] ?? '';
    return fields(resourceSpans, 2)
      .flatMap((scopeSpans) => fields(scopeSpans, 2))
      .map((span) => ({
        service,
        traceId: fields(span, 1)[0]?.toString('hex') ?? '',
        spanId: fields(span, 2)[0]?.toString('hex') ?? '',
        parentId: fields(span, 4)[0]?.toString('hex') ?? '',
        name: textOf(span, 5),
        attributes: attributesOf(span, 9),
      }));
  });
}

function attributesOf(message: Buffer, field: number): Record<string, string> {
  const pairs = fields(message, field).map((pair) => {
    const value = fields(pair, 2)[0] ?? Buffer.alloc(0);
    return [textOf(pair, 1), textOf(value, 1)] as const;
  });
  return Object.fromEntries(pairs);
}

function textOf(message: Buffer, field: number): string {
  return fields(message, field)[0]?.toString('utf8') ?? '';
}

/** The values of one field that are texts, bytes or messages. */
function fields(message: Buffer, wanted: number): Buffer[] {
  const found: Buffer[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = message[at++] ?? 0;
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    const kind = tag & 7;
    if (kind === 2) {
      const length = varint();
      if (tag >>> 3 === wanted) found.push(message.subarray(at, at + length));
      at += length;
    } else if (kind === 0) varint();
    else at += kind === 1 ? 8 : 4;
  }
  return found;
}
