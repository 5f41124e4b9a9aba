import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  CreateCallSourceRequest,
  ListCallSourcesRequest,
  ListExtensionsRequest,
  ListUnreadCallReportsRequest,
  RemoveExtensionRequest,
  RotateCallSourceSecretRequest,
  SaveExtensionRequest,
  UpdateCallSourceRequest,
} from '@shouwen/contracts';
import type {
  CallSource,
  CallSourceSecret,
  Extension,
  ListCallSourcesResponse,
  ListExtensionsResponse,
  ListUnreadCallReportsResponse,
  WriteOptions,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { WebhookSecrets } from '../webhooks/webhook-secrets.js';
import type { CallSource as KeptSource } from './call.entity.js';
import { CallSourceStore } from './call-source.store.js';
import { CallSourcesService } from './call-sources.service.js';
import type { SourceTarget } from './call-sources.service.js';
import { extensionToProto, sourceToProto, unreadToProto } from './telephony.mapper.js';
import { UnreadReports } from './unread-reports.js';

const SERVICE = 'TelephonyService';

/** The gRPC edge of telephone systems and extensions, for who looks after integrations. */
@Controller()
export class CallSourcesController {
  constructor(
    private readonly sources: CallSourcesService,
    private readonly store: CallSourceStore,
    private readonly unread: UnreadReports,
    private readonly secrets: WebhookSecrets,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async listCallSources(
    @Payload() request: ListCallSourcesRequest,
  ): Promise<ListCallSourcesResponse> {
    const page = await this.store.page(pageFrom(request.page));
    return { sources: page.items.map(sourceToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async createCallSource(
    @Payload() request: CreateCallSourceRequest,
    @Context() context: RequestContext,
  ): Promise<CallSourceSecret> {
    const encoded = CreateCallSourceRequest.encode(request);
    const call = idempotentCallOf('call_source.create', request.options, encoded);
    const source = await this.sources.create(context, wantedOf(request), call);
    return this.withSecret(source);
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async updateCallSource(
    @Payload() request: UpdateCallSourceRequest,
    @Context() context: RequestContext,
  ): Promise<CallSource> {
    const encoded = UpdateCallSourceRequest.encode(request);
    const call = idempotentCallOf('call_source.update', request.options, encoded);
    const wanted = { ...wantedOf(request), active: request.active };
    return sourceToProto(await this.sources.update(context, targetOf(request), wanted, call));
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async rotateCallSourceSecret(
    @Payload() request: RotateCallSourceSecretRequest,
    @Context() context: RequestContext,
  ): Promise<CallSourceSecret> {
    const encoded = RotateCallSourceSecretRequest.encode(request);
    const call = idempotentCallOf('call_source.rotate', request.options, encoded);
    const source = await this.sources.rotate(context, targetOf(request), call);
    return this.withSecret(source);
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async listUnreadCallReports(
    @Payload() request: ListUnreadCallReportsRequest,
  ): Promise<ListUnreadCallReportsResponse> {
    const page = await this.unread.page(pageFrom(request.page));
    return { reports: page.items.map(unreadToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async listExtensions(@Payload() request: ListExtensionsRequest): Promise<ListExtensionsResponse> {
    const page = await this.store.extensions(request.sourceId, pageFrom(request.page));
    return { extensions: page.items.map(extensionToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async saveExtension(
    @Payload() request: SaveExtensionRequest,
    @Context() context: RequestContext,
  ): Promise<Extension> {
    const encoded = SaveExtensionRequest.encode(request);
    const call = idempotentCallOf('call_extension.save', request.options, encoded);
    const target = { ...targetOf(request), extension: request.extension };
    const saved = await this.sources.saveExtension(context, target, request.memberId, call);
    return extensionToProto(saved);
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async removeExtension(
    @Payload() request: RemoveExtensionRequest,
    @Context() context: RequestContext,
  ): Promise<Extension> {
    const encoded = RemoveExtensionRequest.encode(request);
    const call = idempotentCallOf('call_extension.remove', request.options, encoded);
    const target = { ...targetOf(request), extension: request.extension };
    return extensionToProto(await this.sources.removeExtension(context, target, call));
  }

  private withSecret(source: KeptSource): CallSourceSecret {
    return { source: sourceToProto(source), secret: this.secrets.open(source.id, source.secret) };
  }
}

function wantedOf(request: CreateCallSourceRequest | UpdateCallSourceRequest) {
  const { name, defaultRegion, teamId } = request;
  const callbackCalendarId = request.callbackCalendarId || null;
  return { name: name.trim(), defaultRegion, teamId, callbackCalendarId };
}

function targetOf(request: { sourceId: string; options?: WriteOptions | undefined }): SourceTarget {
  return { sourceId: request.sourceId, expectedVersion: request.options?.expectedVersion ?? 0 };
}
