import type { TelephonyServiceClient } from '@shouwen/contracts';
import { callGrpc, systemCaller } from '@shouwen/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../gateway.config.js';
import { gatewayErrors } from '../gateway.errors.js';
import { answerPlainly } from '../http/plain-answers.js';
import { requestContextOf } from '../http/request-context.js';
import { callsPathOf } from './telephony.mapper.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Who reports is found out by the service that knows the secret; nothing here is done in anybody's name. */
const NOBODY = systemCaller('telephony');

/**
 * Reports of telephone systems over HTTP: body and signature go on, byte for byte, to the service that owns the secrets.
 * No access token is asked for, and none that comes is passed on.
 */
export class CallReportRoutes {
  constructor(
    private readonly client: TelephonyServiceClient,
    private readonly config: GatewayConfig,
  ) {}

  async register(server: FastifyInstance): Promise<void> {
    await server.register((scope, _options, done) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser(
        'application/json',
        { parseAs: 'buffer' },
        (_request, body, parsed) => parsed(null, body),
      );
      answerPlainly(scope);
      scope.post(callsPathOf(':sourceId'), (request, reply) => this.report(request, reply));
      done();
    });
  }

  private async report(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { sourceId } = request.params as { sourceId: string };
    if (!UUID.test(sourceId)) throw gatewayErrors.route_not_found();
    const signed = {
      sourceId,
      webhookId: headerOf(request, 'webhook-id'),
      webhookTimestamp: headerOf(request, 'webhook-timestamp'),
      webhookSignature: headerOf(request, 'webhook-signature'),
      body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    };
    const { client } = this;
    const context = requestContextOf(request, NOBODY, this.config.REQUEST_TIMEOUT_MS);
    const { callId } = await callGrpc(client, client.reportCall, signed, context);
    request.exchange.outcome = 'ok';
    return reply
      .header('content-type', 'application/json; charset=utf-8')
      .send(JSON.stringify({ callId }));
  }
}

function headerOf({ headers }: FastifyRequest, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}
