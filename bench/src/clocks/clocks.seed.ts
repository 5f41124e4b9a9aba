import type pg from 'pg';
import { v7 } from 'uuid';

/** What fires at a clock. */
export type Firing = 'warned' | 'breached';

/** When each firing is due, in milliseconds, by {@link firingOf}. */
export type DueFirings = Map<string, number>;

interface SeededClock {
  id: string;
  ticket_id: string;
  target: 'first_response' | 'resolution';
  started: number;
  seconds: number;
  warned: boolean;
}

const daySeconds = 86_400;
const yearSeconds = 365 * daySeconds;
const warnAtPercent = 80;
/** A limit that is warned of and passed within the same run, 20 s apart. */
const shortSeconds = 100;
const batch = 5_000;

/** The policy and the calendar that a new installation begins with. */
const insert = `
  with source as materialized (
    select c.*, to_timestamp(started) as started_at, to_timestamp(started + seconds) as due,
      to_timestamp(started + floor(seconds * ${warnAtPercent} / 100)) as warn,
      jsonb_build_object('unit', 'wall_seconds', 'amount', seconds) as "limit",
      '{"reason": "opened", "by": "bench"}'::jsonb as cause
    from jsonb_to_recordset($1::jsonb) as c (id uuid, ticket_id uuid, target text, started bigint, seconds bigint, warned boolean)
  ), terms as (
    select source.*, calendar.id as calendar, to_jsonb(started_at) as started_json,
      jsonb_build_object('policyId', policy.id, 'policyVersion', policy.version, 'ruleKey', 'general',
        'calendarId', calendar.id, 'calendarVersion', calendar.version, 'limit', "limit", 'warnAtPercent', ${warnAtPercent},
        'pausedBy', '[]'::jsonb, 'reopen', 'resume', 'grade', ticket.grade, 'channel', ticket.channel, 'tier', null) as term
    from source
    join ticket on ticket.id = source.ticket_id
    cross join (select id, version from sla_policy limit 1) as policy
    cross join (select id, version from business_calendar order by id limit 1) as calendar
  ), clocks as (
    insert into sla_clock (id, ticket_id, target, cycle, version, state, clock, term, start_sequence, time_zone_database,
      due_at, warn_at, warned_at, updated_at)
    select id, ticket_id, target, 1, case when warned then 2 else 1 end, 'running',
      jsonb_build_object('startedAt', started_json, 'stoppedAt', null,
        'intervals', jsonb_build_array(jsonb_build_object('kind', 'running', 'from', started_json, 'to', null, 'cause', cause)),
        'targets', jsonb_build_array(jsonb_build_object('limit', "limit", 'calendarId', term -> 'calendarId',
          'calendarVersion', term -> 'calendarVersion', 'since', started_json, 'cause', cause))),
      term, 1, 'bench', due, warn, case when warned then warn end, started_at
    from terms
  )
  insert into timer (id, kind, subject, due_at, attempt_at)
  select gen_random_uuid(), 'sla.clock', id::text, look, look
  from (select id, case when warned then due else warn end as look from source) as looks`;

/** Makes every ticket one that is being worked on, so that its owner is told of its clocks. */
export async function openTickets(client: pg.Client): Promise<void> {
  await client.query(
    `update ticket set status = 'open', resolved_at = null, resolved_by = null, resolution = null
     where status = 'resolved'`,
  );
  await client.query('vacuum (analyze)');
}

/**
 * Gives every ticket two running clocks, as opening one does: the first response comes due within the `seconds` from
 * `from` on, spread evenly; the resolution in a year. Answers what is to fire.
 */
export async function seedClocks(
  client: pg.Client,
  from: Date,
  seconds: number,
): Promise<DueFirings> {
  const { rows } = await client.query<{ id: string }>('select id from ticket order by id');
  const due: DueFirings = new Map();
  for (let first = 0; first < rows.length; first += batch) {
    const clocks = rows.slice(first, first + batch).flatMap(({ id }, n) => {
      const second = Math.floor(((first + n) * seconds) / rows.length);
      return clocksOf(id, first + n, { from: from.getTime() / 1000, second }, due);
    });
    await client.query(insert, [JSON.stringify(clocks)]);
  }
  await client.query('analyze sla_clock, timer');
  return due;
}

/** Names a firing of a clock. */
export function firingOf(clockId: string, firing: string): string {
  return `${clockId} ${firing}`;
}

/** Half are breached then, having been warned of; the others are warned of then, and one in five of them breached soon after. */
function clocksOf(
  ticketId: string,
  n: number,
  { from, second }: { from: number; second: number },
  due: DueFirings,
): SeededClock[] {
  const at = from + second;
  const id = v7();
  const before = (limit: number) => Math.floor((limit * warnAtPercent) / 100);
  const clock = { id, ticket_id: ticketId, target: 'first_response' } as const;
  const later = { id: v7(), ticket_id: ticketId, target: 'resolution' } as const;
  const resolution = { ...later, started: from - daySeconds, seconds: yearSeconds, warned: false };
  const warnedSooner = shortSeconds - before(shortSeconds);
  if (n % 2 === 0) {
    due.set(firingOf(id, 'breached'), at * 1000);
    const started = at - daySeconds;
    return [{ ...clock, started, seconds: daySeconds, warned: true }, resolution];
  }
  if (n % 10 === 1 && second >= warnedSooner) {
    due.set(firingOf(id, 'warned'), (at - warnedSooner) * 1000);
    due.set(firingOf(id, 'breached'), at * 1000);
    const started = at - shortSeconds;
    return [{ ...clock, started, seconds: shortSeconds, warned: false }, resolution];
  }
  due.set(firingOf(id, 'warned'), at * 1000);
  const started = at - before(daySeconds);
  return [{ ...clock, started, seconds: daySeconds, warned: false }, resolution];
}
