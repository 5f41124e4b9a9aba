import { Injectable } from '@nestjs/common';
import { SlaServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import DataLoader from 'dataloader';
import type { Resolvers, SlaClock } from '../gen/graphql.js';
import { MAX_PAGE_SIZE } from '../graphql/connection.js';
import { toClocks, toExplanation } from './sla.mapper.js';

/** Answers what clocks a ticket has and what its deadlines come from. */
@Injectable()
export class SlaResolver {
  readonly resolvers: Resolvers = {
    Ticket: {
      slaClocks: ({ uuid }, _args, { request }) => this.loaderOf(request).load(uuid),
      deadlineExplanation: async ({ uuid }, _args, { request }) => {
        const { client } = this;
        const { deadlines } = await callGrpc(
          client,
          client.explainDeadline,
          { ticketId: uuid },
          request,
        );
        return deadlines.map(toExplanation);
      },
    },
  };

  /** What one request asks about many tickets is one call; a request is forgotten when it is over. */
  private readonly loaders = new WeakMap<RequestContext, DataLoader<string, SlaClock[]>>();

  constructor(private readonly client: SlaServiceClient) {}

  private loaderOf(request: RequestContext): DataLoader<string, SlaClock[]> {
    let loader = this.loaders.get(request);
    if (loader === undefined) {
      loader = new DataLoader((ids) => this.load(ids, request), { maxBatchSize: MAX_PAGE_SIZE });
      this.loaders.set(request, loader);
    }
    return loader;
  }

  private async load(ids: readonly string[], request: RequestContext): Promise<SlaClock[][]> {
    const { client } = this;
    const asked = { ticketIds: [...ids] };
    const { tickets } = await callGrpc(client, client.batchListClocks, asked, request);
    const found = new Map(tickets.map(({ ticketId, clocks }) => [ticketId, toClocks(clocks)]));
    return ids.map((id) => found.get(id) ?? []);
  }
}
