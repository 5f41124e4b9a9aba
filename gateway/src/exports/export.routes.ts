import type { DownloadExportResponse, ExportServiceClient } from '@shouwen/contracts';
import { fromServiceError, metadataFor, traceparentFor } from '@shouwen/platform';
import type { RequestContext, TokenVerifier } from '@shouwen/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { gatewayErrors } from '../gateway.errors.js';

/** Address of the files of exports. */
export const EXPORTS_PATH = '/exports';

const TRANSFER_WITHIN_MS = 600_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Files of exports over HTTP, for the token of who asked for them: the service that owns them decides that and logs it. */
export class ExportRoutes {
  constructor(
    private readonly verifier: TokenVerifier,
    private readonly client: ExportServiceClient,
  ) {}

  async register(server: FastifyInstance): Promise<void> {
    await server.register((scope, _options, done) => {
      scope.addHook('onSend', (request, reply, payload, sent) => {
        // GraphQL may refuse with 200; here only what was carried out is a success.
        if (request.exchange.outcome !== 'ok' && reply.statusCode === 200) void reply.code(400);
        sent(null, payload);
      });
      scope.get(`${EXPORTS_PATH}/:id`, (request, reply) => this.download(request, reply));
      done();
    });
  }

  private async download(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { id } = request.params as { id: string };
    if (!UUID.test(id)) throw gatewayErrors.route_not_found();
    const context = await this.contextOf(request);
    const call = this.client.downloadExport({ id }, metadataFor(context), {
      deadline: context.deadline,
    });
    const parts = call[Symbol.asyncIterator]() as AsyncIterator<DownloadExportResponse>;
    const first = await parts.next().catch((error: unknown) => {
      throw fromServiceError(error as Parameters<typeof fromServiceError>[0]);
    });
    const part = first.done === true ? undefined : first.value.part;
    if (part?.$case !== 'export') throw new Error('a download began without a description');
    request.exchange.outcome = 'ok';
    reply.raw.once('close', () => call.cancel());
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-length', String(part.value.bytes))
      .header('content-disposition', `attachment; filename="customers-${id}.csv"`)
      .header('cache-control', 'no-store')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(Readable.from(chunksOf(parts), { objectMode: false }));
  }

  private async contextOf({ headers, exchange }: FastifyRequest): Promise<RequestContext> {
    const caller = await this.verifier.verify(headers.authorization);
    exchange.callerId = caller.id;
    const { traceparent } = headers;
    return {
      caller,
      correlationId: exchange.correlationId,
      causationId: exchange.requestId,
      traceparent: traceparentFor(typeof traceparent === 'string' ? traceparent : undefined),
      deadline: Date.now() + TRANSFER_WITHIN_MS,
    };
  }
}

async function* chunksOf(parts: AsyncIterator<DownloadExportResponse>): AsyncGenerator<Buffer> {
  for (let next = await parts.next(); next.done !== true; next = await parts.next()) {
    const { part } = next.value;
    if (part?.$case === 'chunk') yield Buffer.from(part.value);
  }
}
