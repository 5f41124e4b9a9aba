import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import type { Reads } from '@shouwen/platform';
import { linksErrors } from './links.errors.js';

/** How far a reply to all children has come. */
export interface FanOut {
  id: string;
  parentId: string;
  waiting: number;
  sent: number;
  skipped: { ticketId: string; code: string }[];
}

const READ = `
  select reply.id, reply.parent_id as "parentId",
    count(*) filter (where state = 'waiting')::integer as waiting,
    count(*) filter (where state = 'sent')::integer as sent,
    coalesce(json_agg(json_build_object('ticketId', child_id, 'code', code) order by child_id)
      filter (where state = 'skipped'), '[]') as skipped
  from fan_out_reply reply join child_reply on fan_out_id = reply.id
  where reply.id = $1 group by reply.id`;

/** Reads replies to all children of a ticket. */
@Injectable()
export class FanOutQueries {
  constructor(private readonly database: Database) {}

  /** A reply to all children. Throws `ticketing.fan_out_not_found`. */
  read(id: string): Promise<FanOut> {
    return this.readIn(this.database, id);
  }

  async readIn(from: Reads, id: string): Promise<FanOut> {
    const rows = await from.query<FanOut>(READ, [id]);
    const reply = rows[0];
    if (reply === undefined) throw linksErrors.fan_out_not_found();
    return reply;
  }
}
