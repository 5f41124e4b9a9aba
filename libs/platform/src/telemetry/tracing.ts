import { createRequire } from 'node:module';
import { hostname } from 'node:os';
import { DiagLogLevel, diag } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { GrpcInstrumentation } from '@opentelemetry/instrumentation-grpc';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { createLogger } from '../logging/logger.js';
import { KafkaSends } from './kafka-sends.js';
import { RecordedSpans } from './recorded-spans.js';

const STOP_WITHIN_MS = 2_000;
const REPEATED_LOG_MS = 30_000;
const OPERATIONS = /^\/(metrics|healthz|readyz)\b/;
const FIRST_WORD = /^\s*(\w+)/;

/**
 * Sends spans to the OTLP endpoint of the environment, sampled as the environment says, until what it answers is
 * called; that sends the spans that wait.
 */
export function startTracing(service: string): () => Promise<void> {
  reportProblems(service);
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(
        resourceFromAttributes({
          'service.name': service,
          'service.namespace': 'shouwen',
          'service.instance.id': `${hostname()}-${process.pid}`,
        }),
      )
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new RecordedSpans(new OTLPTraceExporter()))],
  });
  provider.register();
  registerInstrumentations({ instrumentations: instrumentations() });
  loadPatched();
  return () => stop(provider);
}

function instrumentations() {
  return [
    new HttpInstrumentation({
      disableOutgoingRequestInstrumentation: true,
      ignoreIncomingRequestHook: ({ url }) => OPERATIONS.test(url ?? ''),
    }),
    new GrpcInstrumentation({ ignoreGrpcMethods: ['Check', 'Watch', 'ServerReflectionInfo'] }),
    new PgInstrumentation({
      // What the relay and the timers ask all the time belongs to no request.
      requireParentSpan: true,
      requestHook: (span, { query }) => {
        // Else named after the prepared statement, which is a hash.
        span.updateName(`pg.query:${FIRST_WORD.exec(query.text)?.[1]?.toUpperCase() ?? ''}`);
      },
    }),
    new KafkaSends(),
  ];
}

/**
 * Loads the libraries now, through `require`, where they are patched: they are CommonJS, so those who import them
 * later get the same, patched, ones. That spares a hook in the loader of every ES module.
 */
function loadPatched(): void {
  const require = createRequire(import.meta.url);
  for (const library of ['node:http', '@grpc/grpc-js', 'pg', 'kafkajs']) require(library);
}

/** A collector that is away costs spans, never a request; it is logged at most every 30 s. */
function reportProblems(service: string): void {
  const logger = createLogger(service, { LOG_LEVEL: 'warn' });
  let lastLogged = -REPEATED_LOG_MS;
  const warn = (problem: string) => {
    const now = performance.now();
    if (now - lastLogged < REPEATED_LOG_MS) return;
    lastLogged = now;
    logger.warn({ problem }, 'tracing has a problem');
  };
  const silent = () => undefined;
  diag.setLogger(
    { error: warn, warn, info: silent, debug: silent, verbose: silent },
    DiagLogLevel.WARN,
  );
}

async function stop(provider: NodeTracerProvider): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, STOP_WITHIN_MS);
  });
  await Promise.race([provider.shutdown().catch(() => undefined), timeout]);
  clearTimeout(timer);
}
