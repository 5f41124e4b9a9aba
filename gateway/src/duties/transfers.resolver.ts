import { Injectable } from '@nestjs/common';
import { TransferServiceClient } from '@shouwen/contracts';
import type {
  ListTransfersRequest,
  OfferTransferRequest,
  Transfer as TransferMessage,
} from '@shouwen/contracts';
import { DomainError, callGrpc, platformErrors } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type { OfferTransferInput, Resolvers, UserError } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { TicketPages } from '../graphql/ticket-pages.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import type { WriteInput } from '../graphql/write.js';
import { toTransferNode } from './transfer.mapper.js';
import type { TransferNode } from './transfer.mapper.js';

interface Payload {
  transfer: TransferNode | null;
  userErrors: UserError[];
}

const transferItems = {
  tokenAfter: (transfer: TransferMessage) => transfer.id,
  toNode: toTransferNode,
};

/** Reads transfers and carries out what is done with them. */
@Injectable()
export class TransfersResolver {
  readonly resolvers: Resolvers = {
    Query: {
      transfers: (_root, args, context) => {
        const value = args.personId ?? context.request.caller.id;
        const $case = args.box === 'SENT' ? 'senderId' : 'inboxOf';
        return this.list({ $case, value }, args, context);
      },
    },
    Mutation: {
      offerTransfer: (_root, { input }, context) =>
        this.write(this.client.offerTransfer, () => offerOf(input), context),
      acceptTransfer: (_root, { input }, context) =>
        this.write(
          this.client.acceptTransfer,
          () => ({
            ...targetOf(input),
            receiverId: input.receiverId ?? '',
            reason: input.reason ?? '',
          }),
          context,
        ),
      refuseTransfer: (_root, { input }, context) =>
        this.write(
          this.client.refuseTransfer,
          () => ({ ...targetOf(input), reason: input.reason, rule: input.rule ?? '' }),
          context,
        ),
      withdrawTransfer: (_root, { input }, context) =>
        this.write(
          this.client.withdrawTransfer,
          () => ({ ...targetOf(input), reason: input.reason }),
          context,
        ),
    },
    Ticket: {
      transfers: async ({ uuid }, args, context) => {
        const { pageSize, pageToken } = pageRequestOf(args);
        if (pageToken !== '') return this.list({ $case: 'ticketId', value: uuid }, args, context);
        const page = await this.ofTickets.first(uuid, pageSize, context.request);
        return connectionOf(page.items, page.nextPageToken, args, transferItems);
      },
    },
    Transfer: { ticket: ({ ticketUuid }, _args, { tickets }) => tickets.ticket(ticketUuid) },
  };

  /** What one request asks about the transfers of many tickets is one call. */
  private readonly ofTickets = new TicketPages<TransferMessage>(
    async (ticketIds, pageSize, request) => {
      const asked = { ticketIds, pageSize };
      const { client } = this;
      const { tickets } = await callGrpc(client, client.batchListTicketTransfers, asked, request);
      return tickets.map(({ transfers: items, ...page }) => ({ ...page, items }));
    },
  );

  constructor(
    private readonly client: TransferServiceClient,
    nodes: NodeReaders,
  ) {
    nodes.add('Transfer', (uuid, context) => this.transfer(uuid, context));
  }

  private async transfer(uuid: string, { request }: GraphqlContext): Promise<TransferNode | null> {
    try {
      const asked = { transferId: uuid };
      return toTransferNode(await callGrpc(this.client, this.client.getTransfer, asked, request));
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return null;
      throw error;
    }
  }

  private async list(
    of: NonNullable<ListTransfersRequest['of']>,
    args: PageArguments,
    { request }: GraphqlContext,
  ) {
    const page = pageRequestOf(args);
    const { transfers, nextPageToken } = await callGrpc(
      this.client,
      this.client.listTransfers,
      { page, of },
      request,
    );
    return connectionOf(transfers, nextPageToken, args, transferItems);
  }

  private async write<Request>(
    method: UnaryMethod<Request, TransferMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ): Promise<Payload> {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    return { transfer: answer === null ? null : toTransferNode(answer), userErrors };
  }
}

function targetOf(input: WriteInput & { transferId: string }) {
  return { transferId: uuidOf('Transfer', input.transferId), options: writeOptionsOf(input) };
}

function offerOf(input: OfferTransferInput): OfferTransferRequest {
  const { personId, teamId, reason } = input;
  if ((personId == null) === (teamId == null)) {
    const violations = [
      {
        field: 'personId',
        description: 'must be given unless teamId is, and only then',
        descriptionZh: '与 teamId 必须且只能填写一个',
      },
    ];
    throw platformErrors.invalid_request({}, { violations });
  }
  const to =
    personId == null
      ? ({ $case: 'teamId', value: teamId ?? '' } as const)
      : ({ $case: 'personId', value: personId } as const);
  const ticketId = uuidOf('Ticket', input.ticketId);
  return { ticketId, to, reason, options: writeOptionsOf(input) };
}
