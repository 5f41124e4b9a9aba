import type { ExportServiceClient } from '@shouwen/contracts';
import { metadataFor } from '@shouwen/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { chunksOf, uuidInPath } from '../files/file-transfers.js';
import type { FileTransfers } from '../files/file-transfers.js';
import { exportPathOf } from './export.mapper.js';

const TRANSFER_WITHIN_MS = 600_000;

/** Files of exports over HTTP, for the token of who asked for them: the service that owns them decides that and logs it. */
export class ExportRoutes {
  constructor(
    private readonly files: FileTransfers,
    private readonly client: ExportServiceClient,
  ) {}

  async register(server: FastifyInstance): Promise<void> {
    await this.files.addDownloads(server, (scope) => {
      scope.get(exportPathOf(':id'), (request, reply) => this.download(request, reply));
    });
  }

  private async download(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const id = uuidInPath(request);
    const context = await this.files.contextOf(request, TRANSFER_WITHIN_MS);
    const call = this.client.downloadExport({ id }, metadataFor(context), {
      deadline: context.deadline,
    });
    const { first, rest } = await this.files.open(call, reply);
    if (first?.part?.$case !== 'export') throw new Error('a download began without a description');
    request.exchange.outcome = 'ok';
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-length', String(first.part.value.bytes))
      .header('content-disposition', `attachment; filename="customers-${id}.csv"`)
      .header('cache-control', 'no-store')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(Readable.from(chunksOf(rest), { objectMode: false }));
  }
}
