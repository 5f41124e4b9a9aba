import { Injectable } from '@nestjs/common';
import { LoyaltyServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { RequestLoader } from '../graphql/request-loader.js';
import { toChurnRisk } from './loyalty.mapper.js';
import type { ChurnRiskNode } from './loyalty.mapper.js';

/** Gathers what one request asks about the risks of customers into one call. */
@Injectable()
export class ChurnRisksLoader {
  private readonly loaders = new RequestLoader<ChurnRiskNode | null>((ids, request) =>
    this.load(ids, request),
  );

  constructor(private readonly client: LoyaltyServiceClient) {}

  /** The risk of losing a customer; null while it was not computed. */
  risk(customerUuid: string, request: RequestContext): Promise<ChurnRiskNode | null> {
    return this.loaders.get(customerUuid, request);
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
