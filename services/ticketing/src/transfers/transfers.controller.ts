import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  AcceptTransferRequest,
  GetTransferRequest,
  BatchListTicketTransfersRequest,
  ListTransfersRequest,
  OfferTransferRequest,
  RefuseTransferRequest,
  WithdrawTransferRequest,
} from '@shouwen/contracts';
import type {
  BatchListTicketTransfersResponse,
  ListTransfersResponse,
  Transfer,
  WriteOptions,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { dutyReaders } from '../duties/duties.controller.js';
import { workers } from '../tickets/ticket-access.js';
import type { OfferedToRequest } from './offered-to.js';
import { transferToProto } from './transfer.mapper.js';
import { TransfersQueries } from './transfers.queries.js';
import type { TransferList } from './transfers.queries.js';
import { TransfersService } from './transfers.service.js';
import type { TransferTarget } from './transfers.service.js';

const SERVICE = 'TransferService';

/** The gRPC edge of transfers: maps requests to use cases and answers back, nothing more. */
@Controller()
export class TransfersController {
  constructor(
    private readonly transfers: TransfersService,
    private readonly queries: TransfersQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async offerTransfer(
    @Payload() request: OfferTransferRequest,
    @Context() context: RequestContext,
  ): Promise<Transfer> {
    const { ticketId, reason, options } = request;
    const call = idempotentCallOf('transfer.offer', options, OfferTransferRequest.encode(request));
    const target = { ticketId, expectedVersion: options?.expectedVersion ?? 0 };
    const offer = { to: offeredToOf(request.to), reason };
    return transferToProto(await this.transfers.offer(context, target, offer, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async acceptTransfer(
    @Payload() request: AcceptTransferRequest,
    @Context() context: RequestContext,
  ): Promise<Transfer> {
    const { receiverId, reason, options } = request;
    const encoded = AcceptTransferRequest.encode(request);
    const call = idempotentCallOf('transfer.accept', options, encoded);
    return transferToProto(
      await this.transfers.accept(context, targetOf(request), { receiverId, reason }, call),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async refuseTransfer(
    @Payload() request: RefuseTransferRequest,
    @Context() context: RequestContext,
  ): Promise<Transfer> {
    const { reason, rule, options } = request;
    const encoded = RefuseTransferRequest.encode(request);
    const call = idempotentCallOf('transfer.refuse', options, encoded);
    return transferToProto(
      await this.transfers.refuse(context, targetOf(request), { reason, rule }, call),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async withdrawTransfer(
    @Payload() request: WithdrawTransferRequest,
    @Context() context: RequestContext,
  ): Promise<Transfer> {
    const encoded = WithdrawTransferRequest.encode(request);
    const call = idempotentCallOf('transfer.withdraw', request.options, encoded);
    return transferToProto(
      await this.transfers.withdraw(context, targetOf(request), request.reason, call),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow(...dutyReaders)
  async getTransfer(@Payload() request: GetTransferRequest): Promise<Transfer> {
    return transferToProto(await this.queries.get(request.transferId));
  }

  @GrpcMethod(SERVICE)
  @Allow(...dutyReaders)
  async listTransfers(@Payload() request: ListTransfersRequest): Promise<ListTransfersResponse> {
    const page = await this.queries.list(listOf(request.of), pageFrom(request.page));
    return { transfers: page.items.map(transferToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...dutyReaders)
  async batchListTicketTransfers(
    @Payload() request: BatchListTicketTransfersRequest,
  ): Promise<BatchListTicketTransfersResponse> {
    const { size } = pageFrom({ pageSize: request.pageSize, pageToken: '' });
    const pages = await this.queries.listOfTickets(request.ticketIds, size);
    return {
      tickets: [...pages].map(([ticketId, { items, next }]) => ({
        ticketId,
        transfers: items.map(transferToProto),
        nextPageToken: next,
      })),
    };
  }
}

function targetOf(request: { transferId: string; options?: WriteOptions }): TransferTarget {
  const expectedVersion = request.options?.expectedVersion ?? 0;
  return { transferId: request.transferId, expectedVersion };
}

function offeredToOf(to: OfferTransferRequest['to']): OfferedToRequest {
  return to?.$case === 'teamId' ? { teamId: to.value } : { personId: to?.value ?? '' };
}

function listOf(of: ListTransfersRequest['of']): TransferList {
  const value = of?.value ?? '';
  switch (of?.$case) {
    case 'ticketId':
      return { ticketId: value };
    case 'senderId':
      return { senderId: value };
    case 'inboxOf':
    case undefined:
      return { inboxOf: value };
  }
}
