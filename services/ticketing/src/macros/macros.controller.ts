import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  DeleteCannedReplyRequest,
  DeleteMacroRequest,
  ListCannedRepliesRequest,
  ListMacrosRequest,
  RenderCannedReplyRequest,
  RunMacroRequest,
  SaveCannedReplyRequest,
  SaveMacroRequest,
} from '@shouwen/contracts';
import type {
  CannedReply as CannedReplyMessage,
  DeleteSharedResponse,
  ListCannedRepliesResponse,
  ListMacrosResponse,
  Macro as MacroMessage,
  RenderedReply,
  RunMacroResponse,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { workers } from '../tickets/ticket-access.js';
import { TicketsQueries } from '../tickets/tickets.queries.js';
import {
  actionsFromProto,
  macroToProto,
  outcomeToProto,
  replyToProto,
  visibilityFromProto,
} from './macros.mapper.js';
import { MacrosService } from './macros.service.js';
import { ToolboxService } from './toolbox.service.js';
import { ToolboxStore } from './toolbox.store.js';
import type { CannedReply, Macro } from './toolbox.store.js';

const SERVICE = 'MacroService';

/** The gRPC edge of canned replies and macros. */
@Controller()
export class MacrosController {
  constructor(
    private readonly toolbox: ToolboxService,
    private readonly store: ToolboxStore,
    private readonly macros: MacrosService,
    private readonly tickets: TicketsQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow('admin', ...workers)
  async saveCannedReply(
    @Payload() request: SaveCannedReplyRequest,
    @Context() context: RequestContext,
  ): Promise<CannedReplyMessage> {
    const { title, body, options } = request;
    const call = idempotentCallOf(
      'canned_reply.save',
      options,
      SaveCannedReplyRequest.encode(request),
    );
    const command = { ...sharedOf(request), name: title, content: { body } };
    return replyToProto(await this.toolbox.saveReply(context, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow('admin', ...workers)
  async deleteCannedReply(
    @Payload() request: DeleteCannedReplyRequest,
    @Context() context: RequestContext,
  ): Promise<DeleteSharedResponse> {
    const { id, options } = request;
    const encoded = DeleteCannedReplyRequest.encode(request);
    const call = idempotentCallOf('canned_reply.delete', options, encoded);
    const target = { id, expectedVersion: options?.expectedVersion ?? 0 };
    return { id: await this.toolbox.delete(context, 'canned_reply', target, call) };
  }

  @GrpcMethod(SERVICE)
  @Allow('admin', ...workers)
  async listCannedReplies(
    @Payload() request: ListCannedRepliesRequest,
    @Context() { caller }: RequestContext,
  ): Promise<ListCannedRepliesResponse> {
    const user = await this.store.userOf(caller);
    const page = await this.store.list<CannedReply>('canned_reply', user, pageFrom(request.page));
    return { replies: page.items.map(replyToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async renderCannedReply(
    @Payload() request: RenderCannedReplyRequest,
    @Context() context: RequestContext,
  ): Promise<RenderedReply> {
    const ticket = await this.tickets.get(context.caller, { id: request.ticketId });
    return { text: await this.macros.render(context, request.id, ticket) };
  }

  @GrpcMethod(SERVICE)
  @Allow('admin', ...workers)
  async saveMacro(
    @Payload() request: SaveMacroRequest,
    @Context() context: RequestContext,
  ): Promise<MacroMessage> {
    const { name, options } = request;
    const call = idempotentCallOf('macro.save', options, SaveMacroRequest.encode(request));
    const actions = actionsFromProto(request.actions);
    const command = { ...sharedOf(request), name, content: { actions } };
    return macroToProto(await this.toolbox.saveMacro(context, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow('admin', ...workers)
  async deleteMacro(
    @Payload() request: DeleteMacroRequest,
    @Context() context: RequestContext,
  ): Promise<DeleteSharedResponse> {
    const { id, options } = request;
    const call = idempotentCallOf('macro.delete', options, DeleteMacroRequest.encode(request));
    const target = { id, expectedVersion: options?.expectedVersion ?? 0 };
    return { id: await this.toolbox.delete(context, 'macro', target, call) };
  }

  @GrpcMethod(SERVICE)
  @Allow('admin', ...workers)
  async listMacros(
    @Payload() request: ListMacrosRequest,
    @Context() { caller }: RequestContext,
  ): Promise<ListMacrosResponse> {
    const user = await this.store.userOf(caller);
    const page = await this.store.list<Macro>('macro', user, pageFrom(request.page));
    return { macros: page.items.map(macroToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async runMacro(
    @Payload() request: RunMacroRequest,
    @Context() context: RequestContext,
  ): Promise<RunMacroResponse> {
    const { macroId, ticketId, dryRun, options } = request;
    const target = { ticketId, expectedVersion: options?.expectedVersion ?? 0 };
    if (dryRun) return outcomeToProto(await this.macros.dryRun(context, macroId, target), true);
    const call = idempotentCallOf('macro.run', options, RunMacroRequest.encode(request));
    return outcomeToProto(await this.macros.run(context, macroId, target, call), false);
  }
}

function sharedOf(request: SaveCannedReplyRequest | SaveMacroRequest) {
  const visibility = visibilityFromProto(request.visibility);
  if (visibility === undefined) {
    throw new Error('the contract let a visibility through that we do not know');
  }
  return {
    id: request.id,
    expectedVersion: request.options?.expectedVersion ?? 0,
    visibility,
    teamId: request.teamId || null,
  };
}
