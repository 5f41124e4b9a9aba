import type {
  Attachment,
  AttachmentServiceClient,
  DownloadAttachmentResponse,
  UploadAttachmentRequest,
} from '@shouwen/contracts';
import { fromServiceError, metadataFor, traceparentFor } from '@shouwen/platform';
import type { RequestContext, TokenVerifier } from '@shouwen/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { toAttachment } from '../email/email.mapper.js';
import type { GatewayConfig } from '../gateway.config.js';
import { gatewayErrors } from '../gateway.errors.js';

/** Address of the files of messages and notes. */
export const ATTACHMENTS_PATH = '/attachments';

const TRANSFER_WITHIN_MS = 60_000;
const CHUNK_BYTES = 64 * 1024;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Files over HTTP: their content flows through to the service that owns them, which also decides who may see them. */
export class AttachmentRoutes {
  constructor(
    private readonly verifier: TokenVerifier,
    private readonly client: AttachmentServiceClient,
    private readonly config: GatewayConfig,
  ) {}

  async register(server: FastifyInstance): Promise<void> {
    const bodyLimit = this.config.HTTP_MAX_UPLOAD_BYTES;
    await server.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { bodyLimit }, (_request, payload, done) =>
        done(null, payload),
      );
      scope.addHook('onSend', (request, reply, payload, done) => {
        // GraphQL may refuse with 200; here only what was carried out is a success.
        if (request.exchange.outcome !== 'ok' && reply.statusCode === 200) void reply.code(400);
        done(null, payload);
      });
      scope.post(ATTACHMENTS_PATH, { bodyLimit }, (request, reply) => this.upload(request, reply));
      scope.get(`${ATTACHMENTS_PATH}/:id`, (request, reply) => this.download(request, reply));
    });
  }

  private async upload(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { name } = request.query as { name?: unknown };
    const context = await this.contextOf(request);
    const body = request.body instanceof Readable ? request.body : Readable.from([]);
    const described = typeof name === 'string' ? name : '';
    const attachment = await new Promise<Attachment>((resolve, reject) => {
      const call = this.client.uploadAttachment(
        metadataFor(context),
        { deadline: context.deadline },
        (error, answer) => (error === null ? resolve(answer) : reject(fromServiceError(error))),
      );
      pipeline(body, this.partsOf(described), call as unknown as Writable).catch(
        (error: unknown) => {
          call.cancel();
          reject(error as Error);
        },
      );
    });
    request.exchange.outcome = 'ok';
    return reply
      .code(201)
      .header('content-type', 'application/json; charset=utf-8')
      .send(JSON.stringify(toAttachment(attachment)));
  }

  private async download(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { id } = request.params as { id: string };
    if (!UUID.test(id)) throw gatewayErrors.route_not_found();
    const context = await this.contextOf(request);
    const call = this.client.downloadAttachment({ id }, metadataFor(context), {
      deadline: context.deadline,
    });
    const parts = call[Symbol.asyncIterator]() as AsyncIterator<DownloadAttachmentResponse>;
    const first = await parts.next().catch((error: unknown) => {
      throw fromServiceError(error as Parameters<typeof fromServiceError>[0]);
    });
    const part = first.done === true ? undefined : first.value.part;
    if (part?.$case !== 'attachment') throw new Error('a download began without a description');
    const { name, mediaType, bytes } = part.value;
    request.exchange.outcome = 'ok';
    reply.raw.once('close', () => call.cancel());
    return reply
      .header('content-type', mediaType)
      .header('content-length', String(bytes))
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeName(name)}`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(Readable.from(chunksOf(parts)));
  }

  private partsOf(name: string) {
    const limit = this.config.HTTP_MAX_UPLOAD_BYTES;
    return async function* (
      source: AsyncIterable<Buffer>,
    ): AsyncGenerator<UploadAttachmentRequest> {
      yield { part: { $case: 'description', value: { name } } };
      let bytes = 0;
      for await (const chunk of source) {
        bytes += chunk.length;
        if (bytes > limit) throw gatewayErrors.body_too_large({ limit: String(limit) });
        for (let at = 0; at < chunk.length; at += CHUNK_BYTES) {
          yield { part: { $case: 'chunk', value: chunk.subarray(at, at + CHUNK_BYTES) } };
        }
      }
    };
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

async function* chunksOf(parts: AsyncIterator<DownloadAttachmentResponse>): AsyncGenerator<Buffer> {
  for (let next = await parts.next(); next.done !== true; next = await parts.next()) {
    const { part } = next.value;
    if (part?.$case === 'chunk') yield Buffer.from(part.value);
  }
}

/** RFC 8187: what is not in its short list of characters is percent-encoded. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
