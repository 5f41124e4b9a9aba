import type { Page, Reads } from '@shouwen/platform';
import { placeOfToken, tokenOfPlace } from './timeline-place.rules.js';
import type { TimelineKeyKind } from './timeline-place.rules.js';

/** What tells rows of the same moment apart: a column, and the name under which it is read. */
export interface TimelineKey {
  column: string;
  as: string;
  kind: TimelineKeyKind;
}

/** Of what a part of the timeline of customers is made; all of it is SQL of the feature whose part it is. */
export interface TimelineShape {
  /** A table with `customer_id`. */
  table: string;
  columns: string;
  /** When a row happened; an index is on `customer_id`, this and the keys, all but the first descending. */
  at: string;
  keys: TimelineKey[];
  /** Which rows belong to it, when not all do. */
  only?: string;
  /** What is read of other tables for the rows of a page, which are called `part`. */
  beside?: { columns: string; joins: string };
}

/** Something of the timeline of a customer, and the page token of the place after it. */
export interface TimelineEntry<Row> {
  at: Date;
  token: string;
  row: Row;
}

/** A page of the timeline of a customer; `next` is empty on the last one. */
export interface TimelinePage<Row> {
  customerId: string;
  entries: TimelineEntry<Row>[];
  next: string;
}

type Placed<Row> = Row & { timelineOf: string; timelineAt: Date };

/** One part of the timelines of customers, newest first, each record's with that of all that were merged into it (R11). */
export class FamilyTimeline<Row extends object> {
  private readonly sql: string;

  constructor(private readonly shape: TimelineShape) {
    this.sql = statementOf(shape);
  }

  /** A page of each of these customers, of whom there is something. Throws `platform.page_token_invalid`. */
  async pages(
    reads: Reads,
    customerIds: readonly string[],
    { size, after }: Page,
  ): Promise<TimelinePage<Row>[]> {
    const { keys } = this.shape;
    const place = placeOfToken(
      after,
      keys.map(({ kind }) => kind),
    );
    const parameters = [[...new Set(customerIds)], size + 1, place.at, ...place.keys];
    const rows = await reads.query<Placed<Row>>(this.sql, parameters);
    const found = new Map<string, TimelineEntry<Row>[]>();
    for (const row of rows) {
      const of = found.get(row.timelineOf) ?? [];
      found.set(row.timelineOf, [...of, this.entryOf(row)]);
    }
    return [...found].map(([customerId, all]) => {
      const entries = all.slice(0, size);
      const next = all.length > size ? (entries.at(-1)?.token ?? '') : '';
      return { customerId, entries, next };
    });
  }

  private entryOf(row: Placed<Row>): TimelineEntry<Row> {
    const values = row as Record<string, unknown>;
    const keys = this.shape.keys.map(({ as }) => values[as] as string | number);
    return { at: row.timelineAt, token: tokenOfPlace(row.timelineAt, keys), row };
  }
}

const types: Record<TimelineKeyKind, string> = { uuid: 'uuid', version: 'integer' };

// A page of each record of a family, so that an index is walked however large the table is thought to be. How long a page is, is
// kept from the planner: it would rather sort all that somebody has, who has more of it than most.
function statementOf({ table, columns, at, keys, only, beside }: TimelineShape): string {
  const given = keys.map(({ kind }, index) => `$${index + 4}::${types[kind]}`);
  const own = [at, ...keys.map(({ column }) => column)];
  const ordered = own.map((column) => `${column} desc`).join(', ');
  const read = (of: string) =>
    ['timelineAt', ...keys.map(({ as }) => as)].map((as) => `${of}."${as}" desc`).join(', ');
  return `
    select wanted.customer as "timelineOf", part.*${beside ? `, ${beside.columns}` : ''}
    from unnest($1::uuid[]) as wanted (customer) cross join lateral (
      select page.* from records_of_customer(wanted.customer) as record (id) cross join lateral (
        select ${columns}, ${at} as "timelineAt" from ${table}
        where customer_id = record.id and (${own.join(', ')}) < ($3::timestamptz, ${given.join(', ')})
          ${only === undefined ? '' : `and ${only}`}
        order by ${ordered} limit (select $2::integer)
      ) as page
      order by ${read('page')} limit (select $2::integer)
    ) as part ${beside?.joins ?? ''}
    order by wanted.customer, ${read('part')}`;
}
