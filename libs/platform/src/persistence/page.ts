import { platformErrors } from '../errors/platform-errors.js';

const DEFAULT_PAGE = 20;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Where a page of a list starts and how long it is. */
export interface Page {
  /** Items, 1 to 100. */
  size: number;
  /** Key of the last item of the page before; empty for the first page. */
  after: string;
}

/** A page of a list; `next` is empty on the last one. */
export interface PageOf<Item> {
  items: Item[];
  next: string;
}

/** The page that a request of the contract asks for: 20 items from the beginning when it says nothing. */
export function pageFrom(request: { pageSize: number; pageToken: string } | undefined): Page {
  return { size: request?.pageSize || DEFAULT_PAGE, after: request?.pageToken ?? '' };
}

/** A page made of rows of which one more was read than the page holds. */
export function pageOf<Item>(
  rows: Item[],
  size: number,
  keyOf: (item: Item) => string,
): PageOf<Item> {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, next: rows.length > size && last !== undefined ? keyOf(last) : '' };
}

/** The first pages of many lists, made of rows of which one more of each was read than its page holds. */
export function firstPagesOf<Item>(
  rows: readonly Item[],
  size: number,
  listOf: (item: Item) => string,
  keyOf: (item: Item) => string,
): Map<string, PageOf<Item>> {
  const lists = new Map<string, Item[]>();
  for (const row of rows) {
    const list = lists.get(listOf(row));
    if (list === undefined) lists.set(listOf(row), [row]);
    else list.push(row);
  }
  return new Map([...lists].map(([list, of]) => [list, pageOf(of, size, keyOf)]));
}

/**
 * The id after which a page goes on; undefined for the first page. Throws `platform.page_token_invalid`. It may name any row:
 * a list that is in the order of its ids goes on after it, and that tells nothing; one in another order has to refuse a row
 * that its reader may not see, whose place would tell something of it.
 */
export function uuidKey({ after }: Page): string | undefined {
  if (after === '') return undefined;
  if (!UUID.test(after)) throw platformErrors.page_token_invalid();
  return after;
}

/** The number after which a page goes on; 0 for the first page. Throws `platform.page_token_invalid`. */
export function sequenceKey({ after }: Page): number {
  if (after === '') return 0;
  if (!/^\d{1,9}$/.test(after)) throw platformErrors.page_token_invalid();
  return Number(after);
}
