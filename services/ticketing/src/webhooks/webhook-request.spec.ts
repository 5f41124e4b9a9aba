import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postWebhook } from './webhook-request.js';
import type { Resolve } from './webhook-request.js';

const guarded = { timeoutMs: 2_000, allowPrivate: false };
const open = { timeoutMs: 2_000, allowPrivate: true };

/** A name server that gives another answer each time. */
function answering(...answers: string[][]): { resolve: Resolve; asked: () => number } {
  let asked = 0;
  return {
    resolve: (_hostname, _options, callback) => {
      const addresses = answers[Math.min(asked++, answers.length - 1)] ?? [];
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    },
    asked: () => asked,
  };
}

async function serving(
  status: number,
  headers: Record<string, string>,
  test: (url: string, seen: string[]) => Promise<void>,
): Promise<void> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(status, headers).end('x'.repeat(100_000));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await test(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, seen);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('a webhook request', () => {
  it.each([
    ['a name that leads inside', [['10.0.0.7']]],
    ['a name of which one address leads inside', [['8.8.8.8', '127.0.0.1']]],
    ['a name that leads inside by IPv6', [['fd00::1']]],
    ['a name that leads to the metadata of a cloud', [['169.254.169.254']]],
    ['a name that leads nowhere', [[]]],
  ])('goes not to %s', async (_what, answers) => {
    const names = answering(...answers);
    const result = await postWebhook('https://hook.example/', {}, '{}', guarded, names.resolve);
    expect(result).toMatchObject({ httpStatus: 0, failure: 'private_address' });
  });

  it('asks for a name once, so that a second answer that leads inside has no effect', async () => {
    const names = answering(['192.0.1.1'], ['127.0.0.1']);
    const quick = { ...guarded, timeoutMs: 100 };
    const result = await postWebhook('https://rebinding.example/', {}, '{}', quick, names.resolve);
    expect(names.asked()).toBe(1);
    expect(result.httpStatus).toBe(0);
    expect(result.failure).not.toBe('');
  });

  it.each(['https://127.0.0.1/', 'https://[::1]/', 'http://hook.example/'])(
    'goes not to %s, and asks no name server',
    async (url) => {
      const names = answering(['8.8.8.8']);
      const result = await postWebhook(url, {}, '{}', guarded, names.resolve);
      expect(result.failure).toMatch(/^(private_address|not_https)$/);
      expect(names.asked()).toBe(0);
    },
  );

  it('does not follow a redirect', async () => {
    await serving(302, { location: '/elsewhere' }, async (url, seen) => {
      const result = await postWebhook(url, {}, '{}', open);
      expect(result).toMatchObject({ httpStatus: 302, failure: 'http_302' });
      expect(seen).toEqual(['/hook']);
    });
  });

  it.each([
    [200, ''],
    [204, ''],
    [410, 'http_410'],
    [500, 'http_500'],
  ])('that is answered %i comes to "%s"', async (status, failure) => {
    await serving(status, {}, async (url) => {
      expect(await postWebhook(url, {}, '{}', open)).toMatchObject({ httpStatus: status, failure });
    });
  });

  it('is given up when nobody answers in time', async () => {
    const server = createServer(() => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await postWebhook(url, {}, '{}', { ...open, timeoutMs: 50 })).toMatchObject({
      httpStatus: 0,
      failure: 'timeout',
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
