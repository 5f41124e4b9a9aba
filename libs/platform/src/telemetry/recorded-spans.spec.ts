import { SpanStatusCode } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node';
import { RecordedSpans } from './recorded-spans.js';

describe('a span on its way out of the process', () => {
  it('keeps declared attributes, its name, status and place in the trace, and nothing that quotes', () => {
    const exporter = new InMemorySpanExporter();
    const provider = new BasicTracerProvider({
      spanProcessors: [new SimpleSpanProcessor(new RecordedSpans(exporter))],
    });
    const span = provider.getTracer('test').startSpan('pg.query:SELECT', {
      attributes: {
        'db.query.text': 'select $1',
        'client.address': '203.0.113.7',
        'url.query': 'q=Ana',
      },
    });
    span.recordException(new Error('Key (name)=(Ana) already exists'));
    span.setStatus({ code: SpanStatusCode.ERROR, message: 'Key (name)=(Ana) already exists' });
    span.end();

    const [sent] = exporter.getFinishedSpans();
    expect(sent).toMatchObject({
      name: 'pg.query:SELECT',
      attributes: { 'db.query.text': 'select $1' },
      events: [],
      status: { code: SpanStatusCode.ERROR },
    });
    expect(Object.keys(sent?.attributes ?? {})).toEqual(['db.query.text']);
    expect(sent?.status).not.toHaveProperty('message');
    expect(sent?.spanContext()).toEqual(span.spanContext());
  });
});
