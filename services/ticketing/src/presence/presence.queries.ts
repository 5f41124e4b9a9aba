import { Injectable } from '@nestjs/common';
import { Clock, Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Caller, Page, PageOf } from '@shouwen/platform';
import { ShiftRoster } from '../shifts/shift-roster.js';
import { WITHOUT_SHIFTS } from '../shifts/shift.rules.js';
import type { ShiftStandingAt } from '../shifts/shift.rules.js';
import { leaders } from '../tickets/ticket-access.js';
import type { Channel } from '../tickets/ticket.rules.js';
import type { Presence, PresenceInterval } from './presence.entity.js';
import { presenceErrors } from './presence.errors.js';
import { workedTime } from './presence.rules.js';
import type { WorkedTime } from './presence.rules.js';

/** Columns of `agent_presence` under the names of {@link Presence}. */
export const PRESENCE_COLUMNS = `
  member_id as "memberId", id, state, since, seen_at as "seenAt", version`;

const POLICY = 'select silent_after_seconds as "silentAfterSeconds" from presence_policy';

const MINE = `select ${PRESENCE_COLUMNS} from agent_presence where member_id = $1`;

const BOARD = `
  select m.id as "memberId", m.name, p.id, coalesce(p.state, 'offline') as state, p.since,
    p.seen_at as "seenAt", coalesce(p.version, 0) as version
  from staff_member m left join agent_presence p on p.member_id = m.id
  where m.team_id = $1 and m.active and m.id > $2 order by m.id limit $3`;

const LOADS = `
  select m.id as "memberId", c.channel, coalesce(s.tickets, c.tickets) as capacity,
    coalesce(o.tickets, 0)::integer as "openTickets"
  from unnest($1::text[]) as m (id) cross join default_capacity c
  left join staff_capacity s on s.member_id = m.id and s.channel = c.channel
  left join (
    select owner_id, coalesce(load_channel, channel) as channel, count(*) as tickets from ticket
    where owner_id = any($1::text[]) and status in ('open', 'waiting')
      and (status = 'open' or load_channel = 'chat') group by 1, 2
  ) o on o.owner_id = m.id and o.channel = c.channel
  order by m.id, c.channel`;

const QUEUED = `
  select count(*)::integer as tickets from (
    select 1 from ticket where team_id = $1 and status = 'new' limit 10000) as queued`;

const INTERVAL_COLUMNS = `
  id, member_id as "memberId", state, started_at as "startedAt", ended_at as "endedAt",
  end_reason as "end"`;

const INTERVALS = `
  select ${INTERVAL_COLUMNS} from presence_interval
  where member_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`;

// One interval that began before the time asked for may reach into it: intervals of a member do not overlap.
const BETWEEN = `
  (select ${INTERVAL_COLUMNS} from presence_interval
    where member_id = $1 and started_at < $2 order by started_at desc limit 1)
  union all
  (select ${INTERVAL_COLUMNS} from presence_interval
    where member_id = $1 and started_at >= $2 and started_at < $3)`;

/** A member on the board of their team. */
export interface BoardMember {
  name: string;
  presence: Presence;
  loads: { channel: Channel; openTickets: number; capacity: number }[];
  shift: ShiftStandingAt;
}

/** Reads who is at work and how much they have to do. */
@Injectable()
export class PresenceQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly roster: ShiftRoster,
  ) {}

  /** For how long a presence lasts that is not renewed. */
  async silentAfterSeconds(): Promise<number> {
    const rows = await this.database.query<{ silentAfterSeconds: number }>(POLICY);
    return rows[0]?.silentAfterSeconds ?? 0;
  }

  /** The presence of a member; offline with version 0 when they never said anything. */
  async presence(memberId: string): Promise<Presence> {
    const rows = await this.database.query<Presence>(MINE, [memberId]);
    return rows[0] ?? this.neverSeen(memberId);
  }

  /** A page of the active members of a team, by identity. */
  async board(teamId: string, page: Page): Promise<PageOf<BoardMember>> {
    const rows = await this.database.query<Presence & { name: string }>(BOARD, [
      teamId,
      page.after,
      page.size + 1,
    ]);
    const { items, next } = pageOf(rows, page.size, ({ memberId }) => memberId);
    type Load = BoardMember['loads'][number] & { memberId: string };
    const ids = items.map(({ memberId }) => memberId);
    const loads = await this.database.query<Load>(LOADS, [ids]);
    const shifts = await this.roster.standings(this.database, ids, this.clock.now());
    return {
      next,
      items: items.map(({ name, ...presence }) => ({
        name,
        presence: presence.version === 0 ? this.neverSeen(presence.memberId) : presence,
        loads: loads.filter(({ memberId }) => memberId === presence.memberId),
        shift: shifts.get(presence.memberId) ?? WITHOUT_SHIFTS,
      })),
    };
  }

  /** How many tickets in a team's queue nobody owns, counted up to 10,000. */
  async queuedTickets(teamId: string): Promise<number> {
    const rows = await this.database.query<{ tickets: number }>(QUEUED, [teamId]);
    return rows[0]?.tickets ?? 0;
  }

  /** A page of a member's intervals, newest first. Throws `ticketing.presence_not_yours`. */
  async intervals(caller: Caller, memberId: string, page: Page): Promise<PageOf<PresenceInterval>> {
    requireOwnOrLeader(caller, memberId);
    const rows = await this.database.query<PresenceInterval>(INTERVALS, [
      memberId,
      uuidKey(page) ?? null,
      page.size + 1,
    ]);
    return pageOf(rows, page.size, (interval) => interval.id);
  }

  /** How long a member was at work between two instants. Throws `ticketing.presence_not_yours`. */
  async worked(caller: Caller, memberId: string, from: Date, to: Date): Promise<WorkedTime> {
    requireOwnOrLeader(caller, memberId);
    const rows = await this.database.query<PresenceInterval>(BETWEEN, [memberId, from, to]);
    return workedTime(rows, from, to, this.clock.now());
  }

  private neverSeen(memberId: string): Presence {
    const now = this.clock.now();
    return { memberId, id: '', state: 'offline', since: now, seenAt: now, version: 0 };
  }
}

function requireOwnOrLeader(caller: Caller, memberId: string): void {
  if (caller.id === memberId || leaders.some((role) => caller.roles.has(role))) return;
  throw presenceErrors.presence_not_yours();
}
