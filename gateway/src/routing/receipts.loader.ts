import { Injectable } from '@nestjs/common';
import { RoutingServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import DataLoader from 'dataloader';
import { MAX_PAGE_SIZE } from '../graphql/connection.js';
import { toRoutingReceiptNode } from './routing.mapper.js';
import type { RoutingReceiptNode } from './routing.mapper.js';

type Loader = DataLoader<string, RoutingReceiptNode[]>;

/** Gathers what one request asks about the decisions on many tickets into one call. */
@Injectable()
export class ReceiptsLoader {
  private readonly loaders = new WeakMap<RequestContext, Map<number, Loader>>();

  constructor(private readonly client: RoutingServiceClient) {}

  /** The latest decisions about a ticket, newest first. */
  receipts(ticketUuid: string, limit: number, request: RequestContext) {
    const loaders = this.loaders.get(request) ?? new Map<number, Loader>();
    this.loaders.set(request, loaders);
    let loader = loaders.get(limit);
    if (loader === undefined) {
      loader = new DataLoader((ids) => this.load(ids, limit, request), {
        maxBatchSize: MAX_PAGE_SIZE,
      });
      loaders.set(limit, loader);
    }
    return loader.load(ticketUuid);
  }

  private async load(ids: readonly string[], limit: number, request: RequestContext) {
    const { client } = this;
    const wanted = { ticketIds: [...ids], limit };
    const { receipts } = await callGrpc(client, client.getRoutingReceipts, wanted, request);
    return ids.map((id) =>
      receipts.filter(({ ticketId }) => ticketId === id).map(toRoutingReceiptNode),
    );
  }
}
