import type {
  DownloadImportBadRowsResponse,
  Import,
  ImportServiceClient,
} from '@shouwen/contracts';
import { metadataFor } from '@shouwen/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { textInSearch, uuidInPath } from '../files/file-transfers.js';
import type { Download, FileTransfers } from '../files/file-transfers.js';
import type { GatewayConfig } from '../gateway.config.js';
import { IMPORTS_PATH, badRowsPathOf, toImportNode } from './import.mapper.js';

const DOWNLOAD_WITHIN_MS = 600_000;

/** Files of imports over HTTP: those that are uploaded, and what is wrong with their rows. */
export class ImportRoutes {
  constructor(
    private readonly files: FileTransfers,
    private readonly client: ImportServiceClient,
    private readonly config: GatewayConfig,
  ) {}

  async register(server: FastifyInstance): Promise<void> {
    const { IMPORT_MAX_UPLOAD_BYTES: bytes, IMPORT_UPLOAD_TIMEOUT_MS: withinMs } = this.config;
    await this.files.addUpload(server, IMPORTS_PATH, { bytes, withinMs }, (request, reply) =>
      this.upload(request, reply),
    );
    await this.files.addDownloads(server, (scope) => {
      scope.get(badRowsPathOf(':id'), (request, reply) => this.badRows(request, reply));
    });
  }

  private async upload(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { IMPORT_MAX_UPLOAD_BYTES, IMPORT_UPLOAD_TIMEOUT_MS } = this.config;
    const context = await this.files.contextOf(request, IMPORT_UPLOAD_TIMEOUT_MS);
    const described = {
      name: textInSearch(request, 'name'),
      source: textInSearch(request, 'source'),
    };
    const uploaded = await this.files.passOn<typeof described, Import>(
      request,
      described,
      IMPORT_MAX_UPLOAD_BYTES,
      (answered) =>
        this.client.uploadImport(metadataFor(context), { deadline: context.deadline }, answered),
    );
    request.exchange.outcome = 'ok';
    const node = toImportNode(uploaded, request.exchange.locale);
    return reply
      .code(201)
      .header('content-type', 'application/json; charset=utf-8')
      .send(JSON.stringify({ ...node, __typename: undefined }));
  }

  private async badRows(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const id = uuidInPath(request);
    const context = await this.files.contextOf(request, DOWNLOAD_WITHIN_MS);
    const call = this.client.downloadImportBadRows({ id }, metadataFor(context), {
      deadline: context.deadline,
    });
    const content = await this.files.open(call, reply);
    request.exchange.outcome = 'ok';
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="bad-rows-${id}.csv"`)
      .header('cache-control', 'no-store')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(Readable.from(linesOf(content), { objectMode: false }));
  }
}

async function* linesOf({
  first,
  rest,
}: Download<DownloadImportBadRowsResponse>): AsyncGenerator<Buffer> {
  if (first !== undefined) yield first.chunk;
  for await (const { chunk } of rest) yield chunk;
}
