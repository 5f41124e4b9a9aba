import { Injectable } from '@nestjs/common';
import { CustomerServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { present } from '../contract/present.js';
import { RequestLoader } from '../graphql/request-loader.js';
import { toCustomerNode } from './customer.mapper.js';
import type { CustomerNode } from './customer.mapper.js';

/** Gathers what one request asks about many customers into one call each. */
@Injectable()
export class CustomersLoader {
  private readonly ids = new RequestLoader<CustomerNode | null>((ids, request) =>
    this.loadIds(ids, request),
  );
  private readonly identities = new RequestLoader<CustomerNode | null>((identities, request) =>
    this.loadIdentities(identities, request),
  );

  constructor(private readonly client: CustomerServiceClient) {}

  /** A record by its UUID; null when it does not exist or the caller may not see it. */
  byId(uuid: string, request: RequestContext): Promise<CustomerNode | null> {
    return this.ids.get(uuid, request);
  }

  /** The record behind an identity, as tickets name a customer; null when there is none that the caller may see. */
  byIdentity(identity: string, request: RequestContext): Promise<CustomerNode | null> {
    return this.identities.get(identity, request);
  }

  private async loadIds(
    ids: readonly string[],
    request: RequestContext,
  ): Promise<(CustomerNode | null)[]> {
    const { client } = this;
    const wanted = { ids: [...ids] };
    const { customers } = await callGrpc(client, client.batchGetCustomers, wanted, request);
    const found = new Map(customers.map((customer) => [customer.id, toCustomerNode(customer)]));
    return ids.map((id) => found.get(id) ?? null);
  }

  private async loadIdentities(
    identities: readonly string[],
    request: RequestContext,
  ): Promise<(CustomerNode | null)[]> {
    const { client } = this;
    const wanted = { identities: [...identities] };
    const { resolved } = await callGrpc(client, client.batchResolveCustomers, wanted, request);
    const found = new Map(
      resolved.map(({ identity, customer }) => [
        identity,
        toCustomerNode(present(customer, 'customer')),
      ]),
    );
    return identities.map((identity) => found.get(identity) ?? null);
  }
}
