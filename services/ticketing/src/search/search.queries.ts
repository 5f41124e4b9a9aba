import { Injectable } from '@nestjs/common';
import { Database, isCustomerOnly, pageOf, platformErrors } from '@shouwen/platform';
import type { Caller, Page, PageOf } from '@shouwen/platform';
import { CUSTOMER_ADDRESS_COLUMN, MailSenders } from '../tickets/mail-senders.js';
import { TicketsQueries } from '../tickets/tickets.queries.js';
import type { FacetFilter, SearchedTicket } from './search-document.js';
import { expressionOf, withinBlocks } from './search-expression.js';
import { relevanceOf } from './search-relevance.js';
import { termsOf } from '@shouwen/text';
import type { SearchTerm } from '@shouwen/text';
import { placeOf, windowsBelow } from './search-windows.js';
import { searchErrors } from './search.errors.js';

/** In which order a search answers. */
export type SearchOrder = 'newest' | 'relevance';

/** What somebody looks for. */
export interface SearchCommand {
  query: string;
  filter: FacetFilter;
  order: SearchOrder;
}

type FoundTicket = Awaited<ReturnType<TicketsQueries['getMany']>>[number];

/** A ticket that was found. */
export interface SearchHit {
  ticket: FoundTicket;
  /** The page token for what comes after it. */
  token: string;
}

/** A page of what was found, and the terms that it was found by. */
export interface SearchAnswer {
  page: PageOf<SearchHit>;
  terms: SearchTerm[];
}

interface Place {
  ticketId: string;
  place: number;
}

interface RankedPlace extends Place {
  token: string;
}

/** Only the newest so many that match are put in order of relevance. */
const MOST_RANKED = 500;
/** More than the tickets that were opened while the newest was looked up. */
const MARGIN = 4_096;

const NEWEST = 'select number from ticket order by id desc limit 1';

const MATCHES = `
  select ticket_id as "ticketId", place::float8 as place from ticket_search
  where lexemes @@ $1::tsquery and place < $2 and opened_at >= $3 and opened_at < $4
  order by place desc limit $5`;

const HEADLINES = `
  select id, number, subject, customer_name as "customerName", customer_id as "customerId",
    ${CUSTOMER_ADDRESS_COLUMN} from ticket
  where id = any($1::uuid[])`;

/** Finds tickets by words, each page by a few short looks into one index. */
@Injectable()
export class SearchQueries {
  constructor(
    private readonly database: Database,
    private readonly tickets: TicketsQueries,
    private readonly senders: MailSenders,
  ) {}

  /**
   * A page of the tickets that have all terms; a customer finds only their own, and nothing by notes. Throws
   * `ticketing.search_without_words`, `ticketing.search_period_invalid` and `platform.page_token_invalid`.
   */
  async search(caller: Caller, command: SearchCommand, page: Page): Promise<SearchAnswer> {
    const { openedFrom, openedTo, customerIds } = command.filter;
    if (openedFrom !== undefined && openedTo !== undefined && openedTo <= openedFrom) {
      throw searchErrors.search_period_invalid();
    }
    const terms = termsOf(command.query);
    if (terms.length === 0) throw searchErrors.search_without_words();
    const isCustomer = isCustomerOnly(caller);
    if (isCustomer && customerIds?.includes(caller.id) === false) {
      return { page: { items: [], next: '' }, terms };
    }
    const whose = isCustomer
      ? [caller.id]
      : customerIds && (await this.senders.keptAs(customerIds));
    const filter = { ...command.filter, customerIds: whose };
    const expression = expressionOf({ terms, filter, includingInternal: !isCustomer });
    const find = (below: number, most: number) => this.find(expression, filter, below, most);
    const places =
      command.order === 'newest'
        ? await this.newest(find, page)
        : await this.mostRelevant(find, terms, page);
    const { items, next } = pageOf(places, page.size, (place) => place.token);
    return { page: { items: await this.hitsOf(caller, items), next }, terms };
  }

  private async newest(find: Find, page: Page): Promise<RankedPlace[]> {
    const [below = await this.end()] = numbersOf(page, 1);
    const places = await find(below, page.size + 1);
    return places.map((place) => ({ ...place, token: String(place.place) }));
  }

  private async mostRelevant(
    find: Find,
    terms: readonly SearchTerm[],
    page: Page,
  ): Promise<RankedPlace[]> {
    const [first, afterScore, afterPlace] = numbersOf(page, 3);
    const places = await find(first ?? (await this.end()), MOST_RANKED);
    // Tickets that are opened while somebody turns pages stay outside.
    const end = first ?? (places[0]?.place ?? 0) + 1;
    const scores = await this.scoresOf(places, terms);
    const ranked = places
      .map((place) => ({ ...place, score: scores.get(place.ticketId) ?? 0 }))
      .toSorted((a, b) => b.score - a.score || b.place - a.place);
    return ranked
      .filter(
        ({ score, place }) =>
          afterScore === undefined ||
          afterPlace === undefined ||
          score < afterScore ||
          (score === afterScore && place < afterPlace),
      )
      .map(({ score, ...place }) => ({ ...place, token: [end, score, place.place].join('-') }));
  }

  /** The newest places below one that match. */
  private async find(
    expression: string,
    { openedFrom, openedTo }: FacetFilter,
    below: number,
    most: number,
  ): Promise<Place[]> {
    const found: Place[] = [];
    for (const { blocks } of windowsBelow(below)) {
      const rows = await this.database.query<Place>(MATCHES, [
        withinBlocks(blocks, expression),
        below,
        openedFrom ?? '-infinity',
        openedTo ?? 'infinity',
        most - found.length,
      ]);
      found.push(...rows);
      if (found.length >= most) break;
    }
    return found;
  }

  /** A place that no ticket has reached yet. */
  private async end(): Promise<number> {
    const rows = await this.database.query<{ number: string }>(NEWEST);
    const newest = rows[0];
    return newest === undefined ? 0 : placeOf(newest.number) + MARGIN;
  }

  private async scoresOf(
    places: readonly Place[],
    terms: readonly SearchTerm[],
  ): Promise<Map<string, number>> {
    if (places.length === 0) return new Map();
    const rows = await this.database.query<SearchedTicket>(HEADLINES, [
      places.map(({ ticketId }) => ticketId),
    ]);
    return new Map(rows.map((ticket) => [ticket.id, relevanceOf(ticket, terms)]));
  }

  private async hitsOf(caller: Caller, places: readonly RankedPlace[]): Promise<SearchHit[]> {
    if (places.length === 0) return [];
    const tickets = await this.tickets.getMany(
      caller,
      places.map(({ ticketId }) => ticketId),
    );
    const known = new Map(tickets.map((ticket) => [ticket.id, ticket]));
    return places.flatMap(({ ticketId, token }) => {
      const ticket = known.get(ticketId);
      return ticket === undefined ? [] : [{ ticket, token }];
    });
  }
}

type Find = (below: number, most: number) => Promise<Place[]>;

/** The numbers of a page token; none for the first page. Throws `platform.page_token_invalid`. */
function numbersOf({ after }: Page, count: number): number[] {
  if (after === '') return [];
  const parts = after.split('-');
  if (parts.length !== count || parts.some((part) => !/^\d{1,15}$/.test(part))) {
    throw platformErrors.page_token_invalid();
  }
  return parts.map(Number);
}
