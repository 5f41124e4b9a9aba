let stopTracing: (() => Promise<void>) | undefined;

/**
 * Starts tracing when `OTEL_EXPORTER_OTLP_ENDPOINT` names where traces go; loads and does nothing otherwise. Libraries
 * are patched on the way, so whatever makes calls has to be imported afterwards.
 */
export async function startTelemetry(service: string): Promise<void> {
  if (!process.env['OTEL_EXPORTER_OTLP_ENDPOINT']) return;
  const { startTracing } = await import('./telemetry/tracing.js');
  stopTracing = startTracing(service);
}

/** Sends the spans that wait, within 2 s; the last thing a process does. Never throws. */
export async function shutdownTelemetry(): Promise<void> {
  await stopTracing?.();
}
