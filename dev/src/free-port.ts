import { createServer } from 'node:net';

/** Ports below the range that the system gives to outgoing connections, so that one found free stays free. */
const firstTestPort = 20_000;
const testPortCount = 10_000;

const handedOut = new Set<number>();

/** The first free TCP port at or after `preferred` (default: a random one); never gives out a port twice. */
export async function freePort(preferred?: number): Promise<number> {
  const first = preferred ?? firstTestPort + Math.floor(Math.random() * testPortCount);
  for (let port = first; port < first + 200; port += 1) {
    if (!handedOut.has(port) && (await isFree(port))) {
      handedOut.add(port);
      return port;
    }
  }
  throw new Error(`No free TCP port between ${first} and ${first + 199}.`);
}

async function isFree(port: number): Promise<boolean> {
  // Both are asked: on some systems loopback can be bound while another process has the wildcard address.
  return (await canListen(port, '0.0.0.0')) && (await canListen(port, '127.0.0.1'));
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
