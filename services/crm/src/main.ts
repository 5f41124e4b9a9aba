import { startTelemetry } from '@shouwen/platform/telemetry';

// Tracing patches libraries as they load, so it comes before everything else.
await startTelemetry('crm');
const { runService } = await import('@shouwen/platform');
const { crm } = await import('./crm.definition.js');
await runService(crm);
