import { Injectable } from '@nestjs/common';
import { CustomerKind, CustomerServiceClient } from '@shouwen/contracts';
import type { CustomerChange as ChangeMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type {
  QueryCustomersArgs,
  QuerySearchCustomersArgs,
  RequireFields,
  Resolvers,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { toCustomerChange, toCustomerNode } from './customer.mapper.js';
import type { CustomerNode } from './customer.mapper.js';
import { CustomersLoader } from './customers.loader.js';

const customerItems = {
  tokenAfter: (customer: { id: string }) => customer.id,
  toNode: toCustomerNode,
};
const changeItems = {
  tokenAfter: ({ version }: ChangeMessage) => String(version),
  toNode: toCustomerChange,
};

/** Answers queries about records of customers. */
@Injectable()
export class CustomersResolver {
  readonly resolvers: Resolvers = {
    Query: {
      customer: (_root, { id }, { request }) =>
        this.loader.byId(uuidOf('CustomerRecord', id), request),
      customerByIdentity: (_root, { identity }, { request }) =>
        this.loader.byIdentity(identity, request),
      customers: (_root, args, context) => this.list(args, context),
      searchCustomers: (_root, args, context) => this.search(args, context),
    },
    Customer: {
      record: async ({ id, address }, _args, { request }) => {
        const known = await this.loader.byIdentity(id, request);
        if (known !== null || address == null) return known;
        return this.loader.byIdentity(`mailto:${address}`, request);
      },
    },
    CustomerMembership: {
      organisation: ({ organisationUuid }, _args, { request }) =>
        this.loader.byId(organisationUuid, request),
    },
    CustomerRecord: {
      mergedInto: ({ mergedIntoUuid }, _args, { request }) =>
        mergedIntoUuid === null ? null : this.loader.byId(mergedIntoUuid, request),
      members: ({ uuid }, page, context) => this.members(uuid, page, context),
      history: (customer, page, context) => this.history(customer, page, context),
    },
  };

  constructor(
    private readonly client: CustomerServiceClient,
    private readonly loader: CustomersLoader,
    nodes: NodeReaders,
  ) {
    nodes.add('CustomerRecord', (uuid, { request }) => this.loader.byId(uuid, request));
  }

  private async list(
    args: RequireFields<QueryCustomersArgs, 'first'>,
    { request }: GraphqlContext,
  ) {
    const { filter } = args;
    const wanted = {
      page: pageRequestOf(args),
      kind: filter?.kind ?? CustomerKind.UNSPECIFIED,
      statuses: [...(filter?.statuses ?? [])],
      classificationId: filter?.classificationUuid ?? '',
      organisationId: '',
    };
    return this.listed(wanted, args, request);
  }

  private members(organisationId: string, args: PageArguments, { request }: GraphqlContext) {
    const wanted = {
      page: pageRequestOf(args),
      kind: CustomerKind.UNSPECIFIED,
      statuses: [],
      classificationId: '',
      organisationId,
    };
    return this.listed(wanted, args, request);
  }

  private async listed(
    wanted: Parameters<CustomerServiceClient['listCustomers']>[0],
    args: PageArguments,
    request: GraphqlContext['request'],
  ) {
    const { client } = this;
    const page = await callGrpc(client, client.listCustomers, wanted, request);
    return connectionOf(page.customers, page.nextPageToken, args, customerItems);
  }

  private async search(
    args: RequireFields<QuerySearchCustomersArgs, 'query' | 'first'>,
    { request }: GraphqlContext,
  ) {
    const { client } = this;
    const wanted = {
      query: args.query,
      page: pageRequestOf(args),
      kind: args.kind ?? CustomerKind.UNSPECIFIED,
    };
    const page = await callGrpc(client, client.searchCustomers, wanted, request);
    return connectionOf(page.customers, page.nextPageToken, args, customerItems);
  }

  private async history({ uuid }: CustomerNode, args: PageArguments, { request }: GraphqlContext) {
    const { client } = this;
    const wanted = { customerId: uuid, page: pageRequestOf(args) };
    const page = await callGrpc(client, client.listCustomerHistory, wanted, request);
    return connectionOf(page.changes, page.nextPageToken, args, changeItems);
  }
}
