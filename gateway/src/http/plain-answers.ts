import type { FastifyInstance } from 'fastify';

/** For routes that are no GraphQL: that may refuse with 200, but here only what was carried out is a success. */
export function answerPlainly(scope: FastifyInstance): void {
  scope.addHook('onSend', (request, reply, payload, sent) => {
    if (request.exchange.outcome !== 'ok' && reply.statusCode === 200) void reply.code(400);
    sent(null, payload);
  });
}
