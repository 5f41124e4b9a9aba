import { Injectable } from '@nestjs/common';
import { CustomerMergingServiceClient } from '@shouwen/contracts';
import type { MergeCustomersResponse } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import { present } from '../contract/present.js';
import type {
  DismissDuplicateProposalInput,
  QueryDuplicateProposalsArgs,
  RequireFields,
  Resolvers,
  SetDuplicatePointsInput,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { toCustomerNode } from './customer.mapper.js';
import { CustomersLoader } from './customers.loader.js';
import { toDuplicateProposalNode } from './duplicate.mapper.js';

const proposalItems = {
  tokenAfter: ({ id }: { id: string }) => id,
  toNode: toDuplicateProposalNode,
};

/** Answers queries about records that look like one customer, and brings them together. */
@Injectable()
export class DuplicatesResolver {
  readonly resolvers: Resolvers = {
    Query: {
      duplicateProposals: (_root, args, context) => this.list(args, context),
      duplicatePoints: async (_root, _args, { request }) => {
        const { client } = this;
        return (await callGrpc(client, client.listDuplicatePoints, {}, request)).points;
      },
    },
    DuplicateProposal: {
      first: ({ firstUuid }, _args, { request }) => this.loader.byId(firstUuid, request),
      second: ({ secondUuid }, _args, { request }) => this.loader.byId(secondUuid, request),
    },
    Mutation: {
      dismissDuplicateProposal: (_root, { input }, context) => this.dismiss(input, context),
      setDuplicatePoints: (_root, { input }, context) => this.setPoints(input, context),
      mergeCustomers: (_root, { input }, context) =>
        this.merge(
          this.client.mergeCustomers,
          () => ({
            sourceId: uuidOf('CustomerRecord', input.sourceId),
            targetId: uuidOf('CustomerRecord', input.targetId),
            reason: input.reason,
            options: writeOptionsOf(input),
          }),
          context,
        ),
      unmergeCustomer: (_root, { input }, context) =>
        this.merge(
          this.client.unmergeCustomer,
          () => ({
            customerId: uuidOf('CustomerRecord', input.customerId),
            reason: input.reason,
            options: writeOptionsOf(input),
          }),
          context,
        ),
    },
  };

  constructor(
    private readonly client: CustomerMergingServiceClient,
    private readonly loader: CustomersLoader,
  ) {}

  private async list(
    args: RequireFields<QueryDuplicateProposalsArgs, 'first'>,
    { request }: GraphqlContext,
  ) {
    const { client } = this;
    const customerId = args.customerId == null ? '' : uuidOf('CustomerRecord', args.customerId);
    const wanted = { page: pageRequestOf(args), customerId };
    const page = await callGrpc(client, client.listDuplicateProposals, wanted, request);
    return connectionOf(page.proposals, page.nextPageToken, args, proposalItems);
  }

  private async dismiss(input: DismissDuplicateProposalInput, { request, locale }: GraphqlContext) {
    const { client } = this;
    const { answer, userErrors } = await carryOut(locale, () => {
      const wanted = { proposalId: input.proposalUuid, options: writeOptionsOf(input) };
      return callGrpc(client, client.dismissDuplicateProposal, wanted, request);
    });
    return { proposal: answer === null ? null : toDuplicateProposalNode(answer), userErrors };
  }

  private async setPoints(input: SetDuplicatePointsInput, { request, locale }: GraphqlContext) {
    const { client } = this;
    const { answer, userErrors } = await carryOut(locale, () => {
      const { name, points, reason } = input;
      const wanted = { name, points, reason, options: writeOptionsOf(input) };
      return callGrpc(client, client.setDuplicatePoints, wanted, request);
    });
    return { duplicatePoints: answer, userErrors };
  }

  private async merge<Request>(
    method: UnaryMethod<Request, MergeCustomersResponse>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    return {
      source: answer === null ? null : toCustomerNode(present(answer.source, 'source')),
      target: answer === null ? null : toCustomerNode(present(answer.target, 'target')),
      userErrors,
    };
  }
}
