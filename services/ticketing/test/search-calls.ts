import { SearchTicketsRequest, TicketSearchServiceClient } from '@shouwen/contracts';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';

/** The calls of the search service, each with only what a test cares about. */
export class SearchCalls {
  private readonly client: TicketSearchServiceClient;

  constructor(address: string) {
    this.client = createGrpcClient(TicketSearchServiceClient, address);
  }

  search(query: string, context: RequestContext, patch: Partial<SearchTicketsRequest> = {}) {
    const request = { ...SearchTicketsRequest.fromJSON({ query }), ...patch };
    return callGrpc(this.client, this.client.searchTickets, request, context);
  }

  /** The subjects of the first page. */
  async subjects(
    query: string,
    context: RequestContext,
    patch: Partial<SearchTicketsRequest> = {},
  ): Promise<(string | undefined)[]> {
    const { hits } = await this.search(query, context, patch);
    return hits.map(({ ticket }) => ticket?.subject);
  }

  close(): void {
    this.client.close();
  }
}
