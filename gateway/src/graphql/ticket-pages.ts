import type { RequestContext } from '@shouwen/platform';
import DataLoader from 'dataloader';
import { MAX_PAGE_SIZE } from './connection.js';

/** The first page of something that belongs to a ticket. */
export interface TicketPage<Item> {
  items: Item[];
  nextPageToken: string;
}

/** Reads the first pages of many tickets in one call; tickets without any are left out. */
export type ReadTicketPages<Item> = (
  ticketIds: string[],
  pageSize: number,
  request: RequestContext,
) => Promise<(TicketPage<Item> & { ticketId: string })[]>;

/** Gathers what one request asks about the first pages of many tickets into one call; a request is forgotten when it is over. */
export class TicketPages<Item> {
  private readonly loaders = new WeakMap<
    RequestContext,
    Map<number, DataLoader<string, TicketPage<Item>>>
  >();

  constructor(private readonly read: ReadTicketPages<Item>) {}

  /** The first page of a ticket, which is empty when it has none. */
  first(ticketId: string, pageSize: number, request: RequestContext): Promise<TicketPage<Item>> {
    const ofRequest =
      this.loaders.get(request) ?? new Map<number, DataLoader<string, TicketPage<Item>>>();
    this.loaders.set(request, ofRequest);
    let loader = ofRequest.get(pageSize);
    if (loader === undefined) {
      loader = new DataLoader((ids) => this.load(ids, pageSize, request), {
        maxBatchSize: MAX_PAGE_SIZE,
      });
      ofRequest.set(pageSize, loader);
    }
    return loader.load(ticketId);
  }

  private async load(
    ids: readonly string[],
    pageSize: number,
    request: RequestContext,
  ): Promise<TicketPage<Item>[]> {
    const pages = await this.read([...ids], pageSize, request);
    const found = new Map(pages.map((page) => [page.ticketId, page]));
    return ids.map((id) => found.get(id) ?? { items: [], nextPageToken: '' });
  }
}
