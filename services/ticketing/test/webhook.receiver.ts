import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message that came. */
export interface Received {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** Takes webhooks as somebody else's server does: fails as often as a path is told to, and holds back `/slow`. */
export async function startReceiver() {
  const received: Received[] = [];
  const failuresLeft = new Map<string, number>();
  const heldBack = new Map<string, () => void>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      const headers = request.headers as IncomingHttpHeaders & Record<string, string>;
      received.push({ path, headers, body: Buffer.concat(chunks).toString('utf8') });
      if (path === '/slow') {
        heldBack.set(path, () => response.writeHead(200).end());
        return;
      }
      const left = failuresLeft.get(path) ?? 0;
      failuresLeft.set(path, left - 1);
      response.writeHead(left > 0 ? 503 : 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    at: (path: string) => received.filter((one) => one.path === path),
    failuresLeft,
    heldBack,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
