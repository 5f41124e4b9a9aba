import { execFileSync } from 'node:child_process';

const LOADED = `
  const { createRequire } = await import('node:module');
  const { startTelemetry, shutdownTelemetry } = await import('@shouwen/platform/telemetry');
  await startTelemetry('test');
  await import('@shouwen/platform');
  await shutdownTelemetry();
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  const names = loaded.map((file) => /node_modules.(@opentelemetry.[\\w-]+)/.exec(file)?.[1]);
  console.log(JSON.stringify([...new Set(names)].filter(Boolean)));`;

describe('a process without an address for traces', () => {
  it('loads nothing of tracing but the interface that does nothing', () => {
    expect(packagesLoaded({})).toEqual(['@opentelemetry/api']);
  });

  it('differs in that from one with an address, which lives and ends without a collector', () => {
    const packages = packagesLoaded({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });
    expect(packages).toContain('@opentelemetry/sdk-trace-node');
  });
});

function packagesLoaded(environment: Record<string, string>): string[] {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', LOADED], {
    cwd: import.meta.dirname,
    env: { PATH: process.env['PATH'], ...environment },
    encoding: 'utf8',
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '[]') as string[];
}
