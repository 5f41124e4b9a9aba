import type { Attachment, AttachmentServiceClient } from '@shouwen/contracts';
import { metadataFor } from '@shouwen/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { toAttachment } from '../email/email.mapper.js';
import { chunksOf, textInSearch, uuidInPath } from '../files/file-transfers.js';
import type { FileTransfers } from '../files/file-transfers.js';
import type { GatewayConfig } from '../gateway.config.js';

/** Address of the files of messages and notes. */
export const ATTACHMENTS_PATH = '/attachments';

const TRANSFER_WITHIN_MS = 60_000;

/** Files over HTTP: their content flows through to the service that owns them, which also decides who may see them. */
export class AttachmentRoutes {
  constructor(
    private readonly files: FileTransfers,
    private readonly client: AttachmentServiceClient,
    private readonly config: GatewayConfig,
  ) {}

  async register(server: FastifyInstance): Promise<void> {
    const limits = { bytes: this.config.HTTP_MAX_UPLOAD_BYTES, withinMs: TRANSFER_WITHIN_MS };
    await this.files.addUpload(server, ATTACHMENTS_PATH, limits, (request, reply) =>
      this.upload(request, reply),
    );
    await this.files.addDownloads(server, (scope) => {
      scope.get(`${ATTACHMENTS_PATH}/:id`, (request, reply) => this.download(request, reply));
    });
  }

  private async upload(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const context = await this.files.contextOf(request, TRANSFER_WITHIN_MS);
    const described = { name: textInSearch(request, 'name') };
    const attachment = await this.files.passOn<typeof described, Attachment>(
      request,
      described,
      this.config.HTTP_MAX_UPLOAD_BYTES,
      (answered) =>
        this.client.uploadAttachment(
          metadataFor(context),
          { deadline: context.deadline },
          answered,
        ),
    );
    request.exchange.outcome = 'ok';
    return reply
      .code(201)
      .header('content-type', 'application/json; charset=utf-8')
      .send(JSON.stringify(toAttachment(attachment)));
  }

  private async download(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const id = uuidInPath(request);
    const context = await this.files.contextOf(request, TRANSFER_WITHIN_MS);
    const call = this.client.downloadAttachment({ id }, metadataFor(context), {
      deadline: context.deadline,
    });
    const { first, rest } = await this.files.open(call, reply);
    if (first?.part?.$case !== 'attachment') {
      throw new Error('a download began without a description');
    }
    const { name, mediaType, bytes } = first.part.value;
    request.exchange.outcome = 'ok';
    return reply
      .header('content-type', mediaType)
      .header('content-length', String(bytes))
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeName(name)}`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(Readable.from(chunksOf(rest), { objectMode: false }));
  }
}

/** RFC 8187: what is not in its short list of characters is percent-encoded. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
