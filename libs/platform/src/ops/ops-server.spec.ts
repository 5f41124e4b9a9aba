import { OpsServer } from './ops-server.js';
import { Readiness } from './readiness.js';
import { createRegistry } from './registry.js';

describe('the operations port', () => {
  const readiness = new Readiness();
  const server = new OpsServer(
    { LOG_LEVEL: 'silent', OPS_HOST: '127.0.0.1', OPS_PORT: 0 },
    createRegistry(),
    readiness,
  );
  let url: string;

  beforeAll(async () => {
    url = `http://127.0.0.1:${await server.listen()}`;
  });

  afterAll(() => server.close());

  it('says that the process lives', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('shows metrics under names that Prometheus accepts', async () => {
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toMatch(/# TYPE \w+_total gauge/);
  });

  it('is ready only while everything it needs is there, and says what is not', async () => {
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    readiness.require('database', () => Promise.reject(new Error('connection refused')));
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      ready: false,
      checks: { database: 'connection refused' },
    });
    readiness.require('database', () => Promise.resolve());
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('is not ready any more once it shuts down', async () => {
    readiness.drain();
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it.each([
    ['GET', '/', 404],
    ['GET', '/etc/passwd', 404],
    ['POST', '/metrics', 405],
  ])('answers %s %s with %i', async (method, path, status) => {
    expect((await fetch(url + path, { method })).status).toBe(status);
  });
});
