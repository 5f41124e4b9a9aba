import { Injectable } from '@nestjs/common';
import { TierServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import DataLoader from 'dataloader';
import type { CustomerStanding } from '../gen/graphql.js';
import { MAX_PAGE_SIZE } from '../graphql/connection.js';
import { toStanding } from './tier.mapper.js';

/** Gathers what one request asks about how many customers stand into one call. */
@Injectable()
export class StandingsLoader {
  private readonly loaders = new WeakMap<
    RequestContext,
    DataLoader<string, CustomerStanding | null>
  >();

  constructor(private readonly client: TierServiceClient) {}

  /** How a customer stands; null while nothing of it is known. */
  standing(customerUuid: string, request: RequestContext): Promise<CustomerStanding | null> {
    let loader = this.loaders.get(request);
    if (loader === undefined) {
      loader = new DataLoader((ids) => this.load(ids, request), { maxBatchSize: MAX_PAGE_SIZE });
      this.loaders.set(request, loader);
    }
    return loader.load(customerUuid);
  }

  private async load(
    ids: readonly string[],
    request: RequestContext,
  ): Promise<(CustomerStanding | null)[]> {
    const { client } = this;
    const wanted = { customerIds: [...ids] };
    const { standings } = await callGrpc(client, client.batchGetStandings, wanted, request);
    const found = new Map(standings.map((one) => [one.customerId, toStanding(one)]));
    return ids.map((id) => found.get(id) ?? null);
  }
}
