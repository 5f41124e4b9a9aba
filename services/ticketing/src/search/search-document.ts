import { lexemesOf, numberLexemes } from '@shouwen/text';
import { blocksOf, placeOf } from './search-windows.js';

/** Marks a lexeme that stands only where no customer may look; no text yields it. */
const INTERNAL = '!';
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const MOST_MONTHS = 24;

/** What of a ticket is searched besides its messages. */
export interface SearchedTicket {
  id: string;
  number: string;
  subject: string;
  status: string;
  grade: string;
  channel: string;
  customerId: string;
  customerName: string;
  customerAddress?: string | null;
  owner: { id: string } | null;
  teamId: string | null;
  openedAt: Date;
}

/** What filters a search; lists are alternatives. */
export interface FacetFilter {
  statuses: readonly string[];
  grade?: string;
  channel?: string;
  ownerId?: string;
  teamId?: string;
  customerIds?: readonly string[];
  openedFrom?: Date;
  openedTo?: Date;
}

/** What a ticket is filtered by and what changes during its life. */
export function facetsOf(ticket: SearchedTicket): string[] {
  const facets = [
    facet('status', ticket.status),
    facet('grade', ticket.grade),
    facet('channel', ticket.channel),
    facet('customer', ticket.customerId),
  ];
  if (ticket.owner !== null) facets.push(facet('owner', ticket.owner.id));
  if (ticket.teamId !== null) facets.push(facet('team', ticket.teamId));
  return facets;
}

/** What a ticket is found by that never changes: its headline, and where in time it is. */
export function headlineOf(ticket: SearchedTicket): string[] {
  const lexemes = new Set([
    ...lexemesOf(ticket.subject, 'headline'),
    ...lexemesOf(ticket.customerName, 'headline'),
    ...lexemesOf(ticket.customerAddress ?? ticket.customerId, 'message'),
    ...numberLexemes(ticket.number),
    ...blocksOf(placeOf(ticket.number)),
    facet('month', ticket.openedAt.toISOString().slice(0, 7)),
    facet('year', ticket.openedAt.toISOString().slice(0, 4)),
  ]);
  return [...lexemes];
}

/** What a ticket is found by through an entry of its timeline. */
export function entryLexemes(entry: { body: string; internal: boolean }): string[] {
  const lexemes = lexemesOf(entry.body, 'message');
  return entry.internal ? lexemes.map(internal) : lexemes;
}

/** The lexeme as it stands in what only staff see. */
export function internal(lexeme: string): string {
  return INTERNAL + lexeme;
}

/** The conditions of a filter: of each, one of the facets must be there. */
export function facetConditions(filter: FacetFilter): string[][] {
  const conditions = [filter.statuses.map((status) => facet('status', status))];
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined) conditions.push([facet(name, value)]);
  };
  add('grade', filter.grade);
  add('channel', filter.channel);
  add('owner', filter.ownerId);
  add('team', filter.teamId);
  conditions.push((filter.customerIds ?? []).map((id) => facet('customer', id)));
  conditions.push(periodsOf(filter));
  return conditions.filter((alternatives) => alternatives.length > 0);
}

/** Months, or years when there are many, that together hold the time asked for. */
function periodsOf({ openedFrom, openedTo }: FacetFilter): string[] {
  if (openedFrom === undefined && openedTo === undefined) return [];
  const from = monthIndex(openedFrom, FIRST_YEAR * 12);
  const to = monthIndex(openedTo, LAST_YEAR * 12 + 11);
  if (to - from < MOST_MONTHS) {
    return range(from, to).map((month) => {
      const ofYear = String((month % 12) + 1).padStart(2, '0');
      return facet('month', `${Math.floor(month / 12)}-${ofYear}`);
    });
  }
  return range(Math.floor(from / 12), Math.floor(to / 12)).map((year) =>
    facet('year', String(year)),
  );
}

function monthIndex(at: Date | undefined, otherwise: number): number {
  if (at === undefined) return otherwise;
  const month = at.getUTCFullYear() * 12 + at.getUTCMonth();
  return Math.min(Math.max(month, FIRST_YEAR * 12), LAST_YEAR * 12 + 11);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function facet(name: string, value: string): string {
  return `#${name}:${value}`;
}
