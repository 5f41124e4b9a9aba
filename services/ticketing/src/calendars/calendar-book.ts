import { Injectable } from '@nestjs/common';
import { compileCalendar } from '@shouwen/business-time';
import type { Calendar, CompiledCalendar } from '@shouwen/business-time';
import type { Reads } from '@shouwen/platform';

const KEPT = 200;

const READ = `
  select calendar_id as id, version, definition from business_calendar_version
  where (calendar_id, version) in (select * from unnest($1::uuid[], $2::integer[]))`;

/** A version of a calendar, by its identity. */
export interface CalendarKey {
  id: string;
  version: number;
}

/** Calendars ready for calculations. A version never changes, so each is read and compiled once. */
@Injectable()
export class CalendarBook {
  private readonly compiled = new Map<string, CompiledCalendar>();

  /** These versions, by {@link nameOf}. Throws when one does not exist. */
  async get(from: Reads, wanted: readonly CalendarKey[]): Promise<Map<string, CompiledCalendar>> {
    const missing = wanted.filter((key) => !this.compiled.has(nameOf(key)));
    if (missing.length > 0) {
      const rows = await from.query<{ id: string; version: number; definition: Calendar }>(READ, [
        missing.map(({ id }) => id),
        missing.map(({ version }) => version),
      ]);
      for (const { id, version, definition } of rows) {
        const [oldest] = this.compiled.keys();
        if (this.compiled.size >= KEPT && oldest !== undefined) this.compiled.delete(oldest);
        this.compiled.set(nameOf({ id, version }), compileCalendar({ ...definition, id, version }));
      }
    }
    return new Map(
      wanted.map((key) => {
        const calendar = this.compiled.get(nameOf(key));
        if (calendar === undefined) throw new Error(`there is no calendar ${nameOf(key)}`);
        return [nameOf(key), calendar];
      }),
    );
  }
}

/** A version of a calendar as a text. */
export function nameOf({ id, version }: CalendarKey): string {
  return `${id} v${version}`;
}
