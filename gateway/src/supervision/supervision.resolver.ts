import { Injectable } from '@nestjs/common';
import { SupervisionServiceClient } from '@shouwen/contracts';
import type {
  ListSupervisionOrdersRequest,
  SupervisionOrder as OrderMessage,
} from '@shouwen/contracts';
import { DomainError, callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type {
  OpenSupervisionOrderInput,
  PutSupervisionPolicyInput,
  Resolvers,
  SupervisionOrderFilter,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import type { WriteInput } from '../graphql/write.js';
import { ticketTargetOf } from '../together/ticket-target.js';
import { toSupervisionOrderNode, toSupervisionPolicy } from './supervision.mapper.js';
import type { SupervisionOrderNode } from './supervision.mapper.js';

const orderItems = {
  tokenAfter: (order: OrderMessage) => order.id,
  toNode: toSupervisionOrderNode,
};

/** Reads supervision orders and carries out changes of them. */
@Injectable()
export class SupervisionResolver {
  readonly resolvers: Resolvers = {
    Query: {
      supervisionOrders: (_root, args, context) => this.list(args, filterOf(args.filter), context),
      supervisionPolicy: async (_root, _args, { request }) => {
        const { client } = this;
        return toSupervisionPolicy(
          await callGrpc(client, client.getSupervisionPolicy, {}, request),
        );
      },
    },
    Ticket: {
      supervisionOrders: ({ uuid }, args, context) => this.list(args, { ticketId: uuid }, context),
    },
    SupervisionOrder: {
      ticket: ({ ticketUuid }, _args, { tickets }) =>
        ticketUuid === null ? null : tickets.ticket(ticketUuid),
    },
    Mutation: {
      openSupervisionOrder: (_root, { input }, context) =>
        this.write(this.client.openSupervisionOrder, () => openingOf(input), context),
      acknowledgeSupervisionOrder: (_root, { input }, context) =>
        this.write(this.client.acknowledgeSupervisionOrder, () => targetOf(input), context),
      replyToSupervisionOrder: (_root, { input }, context) =>
        this.write(
          this.client.replyToSupervisionOrder,
          () => ({ ...targetOf(input), reply: input.reply }),
          context,
        ),
      chaseSupervisionOrder: (_root, { input }, context) =>
        this.write(
          this.client.chaseSupervisionOrder,
          () => ({ ...targetOf(input), note: input.note ?? '' }),
          context,
        ),
      closeSupervisionOrder: (_root, { input }, context) =>
        this.write(
          this.client.closeSupervisionOrder,
          () => ({ ...targetOf(input), verdict: input.verdict, note: input.note }),
          context,
        ),
      putSupervisionPolicy: async (_root, { input }, { request, locale }) => {
        const { answer, userErrors } = await carryOut(locale, () =>
          callGrpc(this.client, this.client.putSupervisionPolicy, policyOf(input), request),
        );
        return {
          supervisionPolicy: answer === null ? null : toSupervisionPolicy(answer),
          userErrors,
        };
      },
    },
  };

  constructor(
    private readonly client: SupervisionServiceClient,
    nodes: NodeReaders,
  ) {
    nodes.add('SupervisionOrder', (uuid, context) => this.read(uuid, context));
  }

  private async write<Request>(
    method: UnaryMethod<Request, OrderMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    return { order: answer === null ? null : toSupervisionOrderNode(answer), userErrors };
  }

  private async list(
    args: PageArguments,
    filter: Partial<ListSupervisionOrdersRequest>,
    { request }: GraphqlContext,
  ) {
    const { orders, nextPageToken } = await callGrpc(
      this.client,
      this.client.listSupervisionOrders,
      {
        page: pageRequestOf(args),
        statuses: [],
        assigneeId: '',
        issuerId: '',
        ticketId: '',
        overdue: false,
        ...filter,
      },
      request,
    );
    return connectionOf(orders, nextPageToken, args, orderItems);
  }

  private async read(
    id: string,
    { request }: GraphqlContext,
  ): Promise<SupervisionOrderNode | null> {
    const { client } = this;
    try {
      return toSupervisionOrderNode(
        await callGrpc(client, client.getSupervisionOrder, { id }, request),
      );
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return null;
      throw error;
    }
  }
}

function filterOf(
  filter: SupervisionOrderFilter | null | undefined,
): Partial<ListSupervisionOrdersRequest> {
  return {
    statuses: [...(filter?.statuses ?? [])],
    assigneeId: filter?.assigneeId ?? '',
    issuerId: filter?.issuerId ?? '',
    overdue: filter?.overdue ?? false,
  };
}

function openingOf(input: OpenSupervisionOrderInput) {
  return {
    ...ticketTargetOf(input),
    assigneeId: input.assigneeId ?? '',
    what: input.what,
    dueAt: input.dueAt ?? undefined,
    limitSeconds: input.limitSeconds ?? 0,
  };
}

function targetOf(input: WriteInput & { orderId: string }) {
  return { orderId: uuidOf('SupervisionOrder', input.orderId), options: writeOptionsOf(input) };
}

function policyOf(input: PutSupervisionPolicyInput) {
  const { limits, reason } = input;
  return { limits, reason, options: writeOptionsOf(input) };
}
