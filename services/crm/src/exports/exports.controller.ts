import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  DecideExportRequest,
  DownloadExportRequest,
  GetExportRequest,
  ListExportsRequest,
  RequestExportRequest,
} from '@shouwen/contracts';
import type { DownloadExportResponse, Export, ListExportsResponse } from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext, Role } from '@shouwen/platform';
import { from } from 'rxjs';
import type { Observable } from 'rxjs';
import { exportStatusFromProto, exportToProto, filterFromProto } from './export.mapper.js';
import { ExportStore } from './export.store.js';
import { ExportsService } from './exports.service.js';

const SERVICE = 'ExportService';

/** Roles that ask for exports and download them. */
const requesters: Role[] = ['supervisor', 'manager'];

/** Roles that see which exports there are. */
const viewers: Role[] = ['supervisor', 'manager', 'admin'];

/** The gRPC edge of exports: maps requests to use cases and answers back, nothing more. */
@Controller()
export class ExportsController {
  constructor(
    private readonly exports: ExportsService,
    private readonly store: ExportStore,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...requesters)
  async requestExport(
    @Payload() request: RequestExportRequest,
    @Context() context: RequestContext,
  ): Promise<Export> {
    const { columns, inClear, purpose, reason, options } = request;
    const encoded = RequestExportRequest.encode(request);
    const call = idempotentCallOf('export.request', options, encoded);
    const filter = filterFromProto(request.filter);
    const command = { filter, columns, inClear, purpose, reason };
    return exportToProto(await this.exports.request(context, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow('manager', 'admin')
  async decideExport(
    @Payload() request: DecideExportRequest,
    @Context() context: RequestContext,
  ): Promise<Export> {
    const { id, approved, reason, options } = request;
    const encoded = DecideExportRequest.encode(request);
    const call = idempotentCallOf('export.decide', options, encoded);
    const command = { id, approved, reason, expectedVersion: options?.expectedVersion ?? 0 };
    return exportToProto(await this.exports.decide(context, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...viewers)
  async getExport(@Payload() { id }: GetExportRequest): Promise<Export> {
    return exportToProto(await this.store.get(id));
  }

  @GrpcMethod(SERVICE)
  @Allow(...viewers)
  async listExports(@Payload() { page, status }: ListExportsRequest): Promise<ListExportsResponse> {
    const { items, next } = await this.store.list(exportStatusFromProto(status), pageFrom(page));
    return { exports: items.map(exportToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...requesters)
  async downloadExport(
    @Payload() { id }: DownloadExportRequest,
    @Context() context: RequestContext,
  ): Promise<Observable<DownloadExportResponse>> {
    const { one, content } = await this.exports.download(context, id);
    return from(
      (async function* (): AsyncGenerator<DownloadExportResponse> {
        yield { part: { $case: 'export', value: exportToProto(one) } };
        for await (const chunk of content) yield { part: { $case: 'chunk', value: chunk } };
      })(),
    );
  }
}
