import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Within which a request of this route has to be read; as any other one when left out. */
    readWithinMs?: number;
  }
}

/**
 * Lets go of connections whose request does not come to its end in time. The HTTP server has one time for all of them, which
 * must be long enough for the largest file.
 */
export function registerReadDeadline(scope: FastifyInstance, withinMs: number): void {
  scope.addHook('onRequest', ({ raw, routeOptions }, _reply, done) => {
    const { readWithinMs = withinMs } = routeOptions.config;
    const late = setTimeout(() => {
      // How long the answer takes is another matter: a file may be long on its way.
      if (!raw.complete) raw.destroy();
    }, readWithinMs).unref();
    raw.once('close', () => clearTimeout(late));
    done();
  });
}
