import {
  CreateCustomerRequest,
  CustomerKind,
  ListCustomersRequest,
  UpdateCustomerRequest,
} from '@shouwen/contracts';
import type { CustomerServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';

const options = (idempotencyKey = '', expectedVersion = 0) => ({ idempotencyKey, expectedVersion });

/** What a test says of a customer, as the JSON of the contract's details. */
export type DetailsJson = Record<string, unknown>;

/** The calls of the customer service, each with only what a test cares about. */
export class CustomerCalls {
  constructor(private readonly client: CustomerServiceClient) {}

  create(
    context: RequestContext,
    name: string,
    details: DetailsJson = {},
    { kind = CustomerKind.PERSON, key = '' } = {},
  ) {
    const request = {
      ...CreateCustomerRequest.fromJSON({ name, kind, source: 'test', details }),
      options: options(key),
    };
    return callGrpc(this.client, this.client.createCustomer, request, context);
  }

  update(
    context: RequestContext,
    customerId: string,
    details: DetailsJson,
    { name = '', version = 0, key = '', reason = '' } = {},
  ) {
    const request = {
      ...UpdateCustomerRequest.fromJSON({ customerId, name, source: 'call', reason, details }),
      options: options(key, version),
    };
    return callGrpc(this.client, this.client.updateCustomer, request, context);
  }

  get(context: RequestContext, id: string) {
    const by = { $case: 'id', value: id } as const;
    return callGrpc(this.client, this.client.getCustomer, { by }, context);
  }

  getByIdentity(context: RequestContext, identity: string) {
    const by = { $case: 'identity', value: identity } as const;
    return callGrpc(this.client, this.client.getCustomer, { by }, context);
  }

  ticketIdentities(context: RequestContext, ids: string[]) {
    return callGrpc(this.client, this.client.batchGetTicketIdentities, { ids }, context);
  }

  getMany(context: RequestContext, ids: string[]) {
    return callGrpc(this.client, this.client.batchGetCustomers, { ids }, context);
  }

  resolve(context: RequestContext, identities: string[]) {
    return callGrpc(this.client, this.client.batchResolveCustomers, { identities }, context);
  }

  list(context: RequestContext, patch: Record<string, unknown> = {}) {
    const request = ListCustomersRequest.fromJSON({ page: { pageSize: 100 }, ...patch });
    return callGrpc(this.client, this.client.listCustomers, request, context);
  }

  search(context: RequestContext, query: string, pageSize = 0, pageToken = '') {
    const request = { query, page: { pageSize, pageToken }, kind: CustomerKind.UNSPECIFIED };
    return callGrpc(this.client, this.client.searchCustomers, request, context);
  }

  history(context: RequestContext, customerId: string, pageSize = 0, pageToken = '') {
    const request = { customerId, page: { pageSize, pageToken } };
    return callGrpc(this.client, this.client.listCustomerHistory, request, context);
  }

  auditTrail(context: RequestContext, aggregateId: string) {
    const request = { page: undefined, aggregateId, actorId: '' };
    return callGrpc(this.client, this.client.listCustomerAuditRecords, request, context);
  }
}
