import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import type { Caller } from '@shouwen/platform';
import { TicketsQueries } from '../tickets/tickets.queries.js';

/** What somebody does with a ticket that they have before them. */
export type Activity = 'viewing' | 'typing';

/** Somebody who has a ticket before them. */
export interface ViewerRow {
  personId: string;
  name: string;
  activity: Activity;
  expiresAt: Date;
}

// Rows that nobody renewed are forgotten by whoever comes next, a few at a time.
const TOUCH = `
  with gone as (
    delete from ticket_viewer where ctid = any(array(
      select ctid from ticket_viewer where expires_at < now() and (ticket_id, person_id) <> ($1, $2)
      order by expires_at limit 20 for update skip locked))
  )
  insert into ticket_viewer (ticket_id, person_id, name, activity, expires_at)
  select $1, $2, $3, $4, now() + seconds.value * interval '1 second'
  from collaboration_limit seconds, collaboration_limit most
  where seconds.name = 'viewer_seconds' and most.name = 'viewers' and most.value > (
    select count(*) from ticket_viewer where ticket_id = $1 and person_id <> $2 and expires_at > now())
  on conflict (ticket_id, person_id) do update
    set name = excluded.name, activity = excluded.activity, expires_at = excluded.expires_at`;

const VIEWERS = `
  select person_id as "personId", name, activity, expires_at as "expiresAt" from ticket_viewer
  where ticket_id = $1 and expires_at > now() order by person_id limit 100`;

/**
 * Knows who has a ticket before them right now. It is only of use for some seconds, so it is in an unlogged table, has no
 * events and no audit trail, and may be lost when the database crashes.
 */
@Injectable()
export class Viewers {
  constructor(
    private readonly database: Database,
    private readonly tickets: TicketsQueries,
  ) {}

  /** Says that somebody has a ticket before them; answers everybody who has. */
  async touch(caller: Caller, ticketId: string, activity: Activity): Promise<ViewerRow[]> {
    await this.tickets.get(caller, { id: ticketId });
    await this.database.query(TOUCH, [ticketId, caller.id, caller.name, activity]);
    return this.database.query<ViewerRow>(VIEWERS, [ticketId]);
  }

  /** Everybody who has a ticket before them. */
  async list(caller: Caller, ticketId: string): Promise<ViewerRow[]> {
    await this.tickets.get(caller, { id: ticketId });
    return this.database.query<ViewerRow>(VIEWERS, [ticketId]);
  }
}
