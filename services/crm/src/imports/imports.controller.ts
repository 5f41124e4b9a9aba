import { Controller } from '@nestjs/common';
import { GrpcMethod, GrpcStreamCall, Payload } from '@nestjs/microservices';
import {
  CancelImportRequest,
  CheckImportRequest,
  GetImportRequest,
  ListImportBadRowsRequest,
  ListImportsRequest,
  RunImportRequest,
} from '@shouwen/contracts';
import type {
  Import,
  ListImportBadRowsResponse,
  ListImportsResponse,
  UploadImportRequest,
  WriteOptions,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext, Role, SpooledFile } from '@shouwen/platform';
import { importErrors } from './import.errors.js';
import { badRowToProto, importToProto, mappingFromProto } from './import.mapper.js';
import { ImportStore } from './import.store.js';
import { ImportsService } from './imports.service.js';
import type { ImportFile, ImportTarget } from './imports.service.js';

const SERVICE = 'ImportService';

/** Roles that import customers. */
const importers: Role[] = ['supervisor', 'manager', 'admin'];

/** The gRPC edge of imports: maps requests to use cases and answers back, nothing more. */
@Controller()
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly store: ImportStore,
  ) {}

  @GrpcStreamCall(SERVICE)
  @Allow(...importers)
  async uploadImport(
    @Payload() parts: AsyncIterable<UploadImportRequest>,
    @Context() context: RequestContext,
  ): Promise<Import> {
    return importToProto(await this.imports.upload(context, (file) => receive(parts, file)));
  }

  @GrpcMethod(SERVICE)
  @Allow(...importers)
  async getImport(@Payload() { id }: GetImportRequest): Promise<Import> {
    return importToProto(await this.store.get(id));
  }

  @GrpcMethod(SERVICE)
  @Allow(...importers)
  async listImports(@Payload() { page }: ListImportsRequest): Promise<ListImportsResponse> {
    const { items, next } = await this.store.list(pageFrom(page));
    return { imports: items.map(importToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...importers)
  async listImportBadRows(
    @Payload() { id, page }: ListImportBadRowsRequest,
  ): Promise<ListImportBadRowsResponse> {
    const { headers } = await this.store.get(id);
    const { items, next } = await this.store.badRows(id, pageFrom(page));
    return { rows: items.map((row) => badRowToProto(row, headers)), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...importers)
  async checkImport(
    @Payload() request: CheckImportRequest,
    @Context() context: RequestContext,
  ): Promise<Import> {
    const encoded = CheckImportRequest.encode(request);
    const call = idempotentCallOf('import.check', request.options, encoded);
    const mapping = mappingFromProto(request.mapping);
    return importToProto(await this.imports.check(context, targetOf(request), mapping, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...importers)
  async runImport(
    @Payload() request: RunImportRequest,
    @Context() context: RequestContext,
  ): Promise<Import> {
    const encoded = RunImportRequest.encode(request);
    const call = idempotentCallOf('import.run', request.options, encoded);
    return importToProto(await this.imports.run(context, targetOf(request), call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...importers)
  async cancelImport(
    @Payload() request: CancelImportRequest,
    @Context() context: RequestContext,
  ): Promise<Import> {
    const encoded = CancelImportRequest.encode(request);
    const call = idempotentCallOf('import.cancel', request.options, encoded);
    return importToProto(await this.imports.cancel(context, targetOf(request), call));
  }
}

function targetOf(request: { id: string; options?: WriteOptions | undefined }): ImportTarget {
  return { id: request.id, expectedVersion: request.options?.expectedVersion ?? 0 };
}

/** Adds each part to the file and answers what it is, which comes first. */
async function receive(
  parts: AsyncIterable<UploadImportRequest>,
  file: SpooledFile,
): Promise<ImportFile> {
  let described: ImportFile | undefined;
  for await (const { part } of parts) {
    if (described === undefined) {
      if (part?.$case !== 'description') throw importErrors.import_description_missing();
      described = part.value;
    } else if (part?.$case === 'chunk') {
      await file.add(part.value);
    }
  }
  if (described === undefined) throw importErrors.import_description_missing();
  return described;
}
