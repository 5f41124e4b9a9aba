import { Injectable } from '@nestjs/common';
import type { Actor } from '@shouwen/contracts';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Caller, Page, PageOf, Transaction } from '@shouwen/platform';
import { TicketsQueries } from '../tickets/tickets.queries.js';

/** Somebody who follows a ticket. */
export interface WatcherRow {
  personId: string;
  since: Date;
}

/** That somebody was named in a note. */
export interface MentionRow {
  id: string;
  ticketId: string;
  number: string;
  sequence: number;
  at: Date;
  by: Actor;
}

const WATCHERS = `
  select person_id as "personId", since from ticket_watcher where ticket_id = $1
  order by person_id limit 100`;

const MENTIONS = `
  select mention.id, mention.ticket_id as "ticketId", number, sequence, at, by
  from mention join ticket on ticket.id = mention.ticket_id
  where person_id = $1 and ($2::uuid is null or mention.id < $2)
  order by mention.id desc limit $3`;

/** Reads who follows tickets, and who was named. */
@Injectable()
export class WatchingQueries {
  constructor(
    private readonly database: Database,
    private readonly tickets: TicketsQueries,
  ) {}

  /** Who follows a ticket. */
  async watchers(caller: Caller, ticketId: string): Promise<WatcherRow[]> {
    await this.tickets.get(caller, { id: ticketId });
    return this.database.query<WatcherRow>(WATCHERS, [ticketId]);
  }

  /** The identities of those who follow a ticket, inside a transaction of another feature. */
  async watchersIn(tx: Transaction, ticketId: string): Promise<string[]> {
    const rows = await tx.query<WatcherRow>(WATCHERS, [ticketId]);
    return rows.map(({ personId }) => personId);
  }

  /** A page of the notes that name somebody, newest first. */
  async mentions(personId: string, page: Page): Promise<PageOf<MentionRow>> {
    const rows = await this.database.query<MentionRow>(MENTIONS, [
      personId,
      uuidKey(page) ?? null,
      page.size + 1,
    ]);
    return pageOf(rows, page.size, (mention) => mention.id);
  }
}
