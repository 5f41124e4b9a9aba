import { Injectable } from '@nestjs/common';
import { TierServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import type { CustomerStanding } from '../gen/graphql.js';
import { RequestLoader } from '../graphql/request-loader.js';
import { toStanding } from './tier.mapper.js';

/** Gathers what one request asks about how many customers stand into one call. */
@Injectable()
export class StandingsLoader {
  private readonly loaders = new RequestLoader<CustomerStanding | null>((ids, request) =>
    this.load(ids, request),
  );

  constructor(private readonly client: TierServiceClient) {}

  /** How a customer stands; null while nothing of it is known. */
  standing(customerUuid: string, request: RequestContext): Promise<CustomerStanding | null> {
    return this.loaders.get(customerUuid, request);
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
