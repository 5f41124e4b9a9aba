import { Injectable } from '@nestjs/common';
import { LoyaltyServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import DataLoader from 'dataloader';
import { MAX_PAGE_SIZE } from '../graphql/connection.js';
import { toChurnRisk } from './loyalty.mapper.js';
import type { ChurnRiskNode } from './loyalty.mapper.js';

/** Gathers what one request asks about the risks of customers into one call. */
@Injectable()
export class ChurnRisksLoader {
  private readonly loaders = new WeakMap<
    RequestContext,
    DataLoader<string, ChurnRiskNode | null>
  >();

  constructor(private readonly client: LoyaltyServiceClient) {}

  /** The risk of losing a customer; null while it was not computed. */
  risk(customerUuid: string, request: RequestContext): Promise<ChurnRiskNode | null> {
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
  ): Promise<(ChurnRiskNode | null)[]> {
    const { client } = this;
    const wanted = { customerIds: [...ids] };
    const { risks } = await callGrpc(client, client.batchGetChurnRisks, wanted, request);
    const found = new Map(risks.map((risk) => [risk.customerId, toChurnRisk(risk)]));
    return ids.map((id) => found.get(id) ?? null);
  }
}
