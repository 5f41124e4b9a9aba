import { Injectable } from '@nestjs/common';
import { compileCalendar } from '@shouwen/business-time';
import type { Calendar, CompiledCalendar } from '@shouwen/business-time';
import type { Reads } from '@shouwen/platform';
import { standingAt } from './shift.rules.js';
import type { ShiftStandingAt } from './shift.rules.js';

const KEPT = 200;

// Two days on both sides are enough for every time zone and for nights that last into the next date. A shift that ends takes
// everybody off it.
const AROUND = `
  with of_member as (
    select a.id, a.member_id, a.shift_id, s.version, a.from_date, least(a.to_date, s.last_date) as to_date
    from shift_assignment a join shift s on s.id = a.shift_id
    where a.member_id = any($1::text[]) and (s.last_date is null or a.from_date <= s.last_date)
  )
  select member_id as "memberId", bool_or(from_date < $2::date - 2) as "hasEarlier",
    bool_or(from_date > $2::date + 2) as "hasLater",
    coalesce(jsonb_agg(
      jsonb_build_object('shiftId', shift_id, 'version', version, 'from', from_date, 'to', to_date)
      order by from_date, id) filter (where from_date <= $2::date + 2
        and (to_date is null or to_date >= $2::date - 2)), '[]') as near
  from of_member group by member_id`;

const HOURS = 'select id, version, hours from shift where id = any($1::uuid[])';

interface AroundRow {
  memberId: string;
  hasEarlier: boolean;
  hasLater: boolean;
  near: { shiftId: string; version: number; from: string; to: string | null }[];
}

/** Tells who is on shift. Hours of shifts are read and compiled once for each version. */
@Injectable()
export class ShiftRoster {
  private readonly compiled = new Map<string, { version: number; hours: CompiledCalendar }>();

  /** How some members stand to their shifts at an instant; who never had one is left out. */
  async standings(
    from: Reads,
    memberIds: readonly string[],
    now: Date,
  ): Promise<Map<string, ShiftStandingAt>> {
    if (memberIds.length === 0) return new Map();
    const rows = await from.query<AroundRow>(AROUND, [
      memberIds,
      now.toISOString().slice(0, 'YYYY-MM-DD'.length),
    ]);
    const hours = await this.hoursOf(
      from,
      rows.flatMap(({ near }) => near),
    );
    return new Map(
      rows.map(({ memberId, near, ...row }) => {
        const dates = near.flatMap((one) => {
          const calendar = hours.get(one.shiftId);
          return calendar === undefined ? [] : [{ ...one, hours: calendar }];
        });
        return [memberId, standingAt({ ...row, near: dates }, now)];
      }),
    );
  }

  private async hoursOf(
    from: Reads,
    wanted: readonly { shiftId: string; version: number }[],
  ): Promise<Map<string, CompiledCalendar>> {
    const hours = new Map<string, CompiledCalendar>();
    const missing = new Set<string>();
    for (const { shiftId, version } of wanted) {
      const known = this.compiled.get(shiftId);
      if (known?.version === version) hours.set(shiftId, known.hours);
      else missing.add(shiftId);
    }
    if (missing.size === 0) return hours;
    type Row = { id: string; version: number; hours: Calendar };
    for (const row of await from.query<Row>(HOURS, [[...missing]])) {
      const calendar = compileCalendar(row.hours);
      const [oldest] = this.compiled.keys();
      if (this.compiled.size >= KEPT && oldest !== undefined) this.compiled.delete(oldest);
      this.compiled.set(row.id, { version: row.version, hours: calendar });
      hours.set(row.id, calendar);
    }
    return hours;
  }
}
