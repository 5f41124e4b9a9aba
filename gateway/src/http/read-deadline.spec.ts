import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { registerReadDeadline } from './read-deadline.js';

describe('the time to read a request', () => {
  let server: FastifyInstance;

  beforeAll(async () => {
    server = Fastify();
    registerReadDeadline(server, 20);
    server.post('/', () => 'read');
    server.post('/files', { config: { readWithinMs: 60_000 } }, () => 'read');
    server.get('/files', async () => {
      await delay(60);
      return 'given';
    });
    await server.listen();
  });

  afterAll(() => server.close());

  /** Sends half of a body, and the rest once somebody says so; answers what comes of it. */
  const sendHalf = (path: string) => {
    const { port } = server.server.address() as AddressInfo;
    const headers = { 'content-type': 'application/json', 'content-length': '2' };
    const sent = request({ port, path, method: 'POST', headers });
    const outcome = new Promise<number | string>((resolve) => {
      sent.once('response', ({ statusCode = 0 }) => resolve(statusCode));
      sent.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? ''));
    });
    sent.write('{');
    return { outcome, finish: () => sent.end('}') };
  };

  it('is over for one that does not come to its end, but not for a file, which may take longer', async () => {
    const file = sendHalf('/files');
    expect(await sendHalf('/').outcome).toBe('ECONNRESET');
    file.finish();
    expect(await file.outcome).toBe(200);
  });

  it('does not count the time that an answer takes', async () => {
    const { port } = server.server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/files`);
    expect(await answer.text()).toBe('given');
  });
});
