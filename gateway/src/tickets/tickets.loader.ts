import type { TicketServiceClient, TicketTimeline } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import DataLoader from 'dataloader';
import { MAX_PAGE_SIZE } from '../graphql/connection.js';
import { toTicketNode } from './ticket.mapper.js';
import type { TicketNode } from './ticket.mapper.js';

/** Gathers what one request asks about many tickets into one call each. */
export class TicketLoaders {
  private tickets: DataLoader<string, TicketNode | null> | undefined;
  private readonly timelines = new Map<number, DataLoader<string, TicketTimeline | null>>();

  constructor(
    private readonly client: TicketServiceClient,
    private readonly request: RequestContext,
  ) {}

  /** A ticket by its UUID; null when it does not exist or the caller may not see it. */
  ticket(uuid: string): Promise<TicketNode | null> {
    this.tickets ??= new DataLoader((ids) => this.loadTickets(ids), {
      maxBatchSize: MAX_PAGE_SIZE,
    });
    return this.tickets.load(uuid);
  }

  /** The beginning of a ticket's timeline; null when the ticket is gone or not the caller's to see. */
  timeline(uuid: string, pageSize: number): Promise<TicketTimeline | null> {
    let loader = this.timelines.get(pageSize);
    if (loader === undefined) {
      loader = new DataLoader((ids) => this.loadTimelines(ids, pageSize), {
        maxBatchSize: MAX_PAGE_SIZE,
      });
      this.timelines.set(pageSize, loader);
    }
    return loader.load(uuid);
  }

  private async loadTickets(ids: readonly string[]): Promise<(TicketNode | null)[]> {
    const { client, request } = this;
    const { tickets } = await callGrpc(client, client.batchGetTickets, { ids: [...ids] }, request);
    const found = new Map(tickets.map((ticket) => [ticket.id, toTicketNode(ticket)]));
    return ids.map((id) => found.get(id) ?? null);
  }

  private async loadTimelines(
    ticketIds: readonly string[],
    pageSize: number,
  ): Promise<(TicketTimeline | null)[]> {
    const { client, request } = this;
    const { timelines } = await callGrpc(
      client,
      client.batchListTimelines,
      { ticketIds: [...ticketIds], pageSize },
      request,
    );
    const found = new Map(timelines.map((timeline) => [timeline.ticketId, timeline]));
    return ticketIds.map((id) => found.get(id) ?? null);
  }
}
