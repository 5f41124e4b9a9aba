import { startTelemetry } from '@shouwen/platform/telemetry';

// Tracing patches libraries as they load, so it comes before everything else.
await startTelemetry('ticketing');
const { runService } = await import('@shouwen/platform');
const { ticketing } = await import('./ticketing.definition.js');
await runService(ticketing);
