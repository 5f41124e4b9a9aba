import type { PageRequest } from '@shouwen/contracts';
import { gatewayErrors } from '../gateway.errors.js';
import type { PageInfo } from '../gen/graphql.js';

/** Most items of a page. */
export const MAX_PAGE_SIZE = 100;

const LONGEST_CURSOR = 400;

/** Arguments of a field that answers a connection. */
export interface PageArguments {
  first: number;
  after?: string | null | undefined;
}

/** A page in the shape of a Relay connection. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
}

/** Throws `gateway.invalid_page_size` unless a page may have this many items. */
export function checkPageSize(first: number): void {
  if (first < 1 || first > MAX_PAGE_SIZE) {
    throw gatewayErrors.invalid_page_size({ limit: String(MAX_PAGE_SIZE) });
  }
}

/** The page to ask a service for. Throws `gateway.invalid_page_size` or `gateway.invalid_cursor`. */
export function pageRequestOf({ first, after }: PageArguments): PageRequest {
  checkPageSize(first);
  return { pageSize: first, pageToken: after == null ? '' : pageTokenOf(after) };
}

/** How the items of a service's list become the nodes of a connection. */
export interface ItemMapping<Item, Node> {
  /** The page token that stands for the place after an item; services page by such keys, never by offsets. */
  tokenAfter: (item: Item) => string;
  toNode: (item: Item) => Node;
}

/** A service's page as a connection. */
export function connectionOf<Item, Node>(
  items: readonly Item[],
  nextPageToken: string,
  { after }: PageArguments,
  { tokenAfter, toNode }: ItemMapping<Item, Node>,
): Connection<Node> {
  const edges = items.map((item) => ({ cursor: cursorOf(tokenAfter(item)), node: toNode(item) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: nextPageToken !== '',
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The cursor that stands for the page token of a service. */
export function cursorOf(pageToken: string): string {
  return Buffer.from(pageToken).toString('base64url');
}

function pageTokenOf(cursor: string): string {
  const pageToken = Buffer.from(cursor, 'base64url').toString();
  if (cursor === '' || cursor.length > LONGEST_CURSOR || cursorOf(pageToken) !== cursor) {
    throw gatewayErrors.invalid_cursor();
  }
  return pageToken;
}
