import { Injectable } from '@nestjs/common';
import { CustomerServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import DataLoader from 'dataloader';
import { MAX_PAGE_SIZE } from '../graphql/connection.js';
import { present } from '../contract/present.js';
import { toCustomerNode } from './customer.mapper.js';
import type { CustomerNode } from './customer.mapper.js';

interface Loaders {
  byId: DataLoader<string, CustomerNode | null>;
  byIdentity: DataLoader<string, CustomerNode | null>;
}

/** Gathers what one request asks about many customers into one call each. */
@Injectable()
export class CustomersLoader {
  private readonly loaders = new WeakMap<RequestContext, Loaders>();

  constructor(private readonly client: CustomerServiceClient) {}

  /** A record by its UUID; null when it does not exist or the caller may not see it. */
  byId(uuid: string, request: RequestContext): Promise<CustomerNode | null> {
    return this.loadersOf(request).byId.load(uuid);
  }

  /** The record behind an identity, as tickets name a customer; null when there is none that the caller may see. */
  byIdentity(identity: string, request: RequestContext): Promise<CustomerNode | null> {
    return this.loadersOf(request).byIdentity.load(identity);
  }

  private loadersOf(request: RequestContext): Loaders {
    const known = this.loaders.get(request);
    if (known !== undefined) return known;
    const options = { maxBatchSize: MAX_PAGE_SIZE };
    const loaders = {
      byId: new DataLoader((ids: readonly string[]) => this.loadIds(ids, request), options),
      byIdentity: new DataLoader(
        (identities: readonly string[]) => this.loadIdentities(identities, request),
        options,
      ),
    };
    this.loaders.set(request, loaders);
    return loaders;
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
