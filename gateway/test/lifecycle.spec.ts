import { freePort, until } from '@shouwen/dev';
import type { TestGateway } from './gateway-harness.js';
import { startTestGateway } from './gateway-harness.js';
import { startGatewayProcess } from './gateway-process.js';
import { TicketingInMemory } from './ticketing-in-memory.js';

const readinessOf = async (gateway: TestGateway) => {
  const response = await gateway.operations('/readyz');
  return { status: response.status, ...((await response.json()) as { checks: unknown }) };
};

describe('the process', () => {
  it('names everything that is wrong with its configuration, and ends', async () => {
    await expect(
      startGatewayProcess({ HTTP_PORT: 'x', OIDC_ISSUER: 'nowhere', GRAPHQL_MAX_DEPTH: '0' }),
    ).rejects.toThrow(
      /ended with 1:(?=[^]*HTTP_PORT)(?=[^]*OIDC_ISSUER)(?=[^]*OIDC_AUDIENCE is missing)(?=[^]*KAFKA_BROKERS is missing)(?=[^]*TICKETING_GRPC_URL is missing)(?=[^]*GRAPHQL_MAX_DEPTH)/,
    );
  });

  it('is ready while ticketing and the issuer’s keys can be reached, with or without Kafka', async () => {
    const gateway = await startTestGateway();
    try {
      await until(async () => (await readinessOf(gateway)).status === 200, { what: 'readiness' });
      gateway.issuer.breakKeySet(true);
      expect(await readinessOf(gateway)).toMatchObject({
        status: 503,
        ready: false,
        checks: { ticketing: 'ok', issuer: expect.stringMatching(/503/) as string },
      });
    } finally {
      await gateway.stop();
    }
  });

  it('starts without ticketing, says so, and answers once it is there', async () => {
    const port = await freePort();
    const gateway = await startTestGateway({ TICKETING_GRPC_URL: `127.0.0.1:${port}` });
    const late = new TicketingInMemory();
    try {
      const ask = async () =>
        gateway.ask('{ tickets { edges { cursor } } }', { token: await gateway.agent() });
      expect((await ask()).body.errors?.[0]?.extensions.code).toBe('platform.service_unavailable');
      expect((await readinessOf(gateway)).status).toBe(503);
      await late.start(port);
      await until(async () => (await ask()).body.errors === undefined, { what: 'an answer' });
      expect((await readinessOf(gateway)).status).toBe(200);
    } finally {
      await gateway.stop();
      late.stop();
    }
  });

  it('told to end, finishes what it accepted, takes nothing new, and exits with 0', async () => {
    const gateway = await startTestGateway();
    const token = await gateway.agent();
    const release = gateway.ticketing.hold();
    const accepted = gateway.ask('{ tickets { edges { cursor } } }', { token });
    await until(() => gateway.ticketing.calls['listTickets'] === 1, {
      what: 'a request in flight',
    });
    const ended = gateway.gateway.stop('SIGTERM');
    await until(async () => (await readinessOf(gateway)).status === 503, {
      what: 'the end of readiness',
    });
    await until(
      () =>
        fetch(gateway.url).then(
          () => false,
          () => true,
        ),
      { what: 'the end of new connections' },
    );
    release();
    expect((await accepted).body.data).toEqual({ tickets: { edges: [] } });
    expect(await ended).toBe(0);
    await gateway.stop();
  });

  it('told to end, gives up what takes too long', async () => {
    const gateway = await startTestGateway({ SHUTDOWN_GRACE_MS: '500' });
    gateway.ticketing.hold();
    const token = await gateway.agent();
    const accepted = gateway.ask('{ tickets { edges { cursor } } }', { token }).catch(() => 'cut');
    await until(() => gateway.ticketing.calls['listTickets'] === 1, {
      what: 'a request in flight',
    });
    expect(await gateway.gateway.stop('SIGTERM')).toBe(0);
    expect(await accepted).toBe('cut');
    await gateway.stop();
  });
});
