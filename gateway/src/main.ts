import { startTelemetry } from '@shouwen/platform/telemetry';

// Tracing patches libraries as they load, so it comes before everything else.
await startTelemetry('gateway');
const { runGateway } = await import('./app.js');
await runGateway();
