import { Injectable } from '@nestjs/common';
import type { Actor } from '@shouwen/contracts';
import { Clock, Ids, actorOf } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import type { LinkKind } from '../tickets/ticket-link.js';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import { ticketErrors } from '../tickets/ticket.errors.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { linkChange } from './links.rules.js';
import type { LinkFacts } from './links.rules.js';

/** A link between two tickets: how the first stands to the second. */
export interface TicketLinkRow {
  id: string;
  fromId: string;
  toId: string;
  kind: LinkKind;
  createdAt: Date;
  createdBy: Actor;
}

/** Columns of `ticket_link` under the names of {@link TicketLinkRow}. */
export const LINK_COLUMNS = `
  id, from_id as "fromId", to_id as "toId", kind, created_at as "createdAt", created_by as "createdBy"`;

const INSERT = `
  insert into ticket_link (id, from_id, to_id, kind, created_at, created_by)
  values ($1, $2, $3, $4, $5, $6) returning ${LINK_COLUMNS}`;

const FIND = `select ${LINK_COLUMNS} from ticket_link where id = $1`;

const REMOVE = 'delete from ticket_link where id = $1 returning id';

const OTHER = 'select id, number from ticket where id = $1';

const FACTS = `
  select
    exists (select from ticket_link where kind = $3 and (from_id = $1 and to_id = $2
      or kind = 'related' and from_id = $2 and to_id = $1)) as exists,
    (select count(*)::integer from ticket_link where from_id = $1) as links,
    json_build_object('children', (select count(*) from ticket_link where to_id = $1 and kind = 'child_of'),
      'parents', (select count(*) from ticket_link where from_id = $1 and kind = 'child_of')) as own,
    json_build_object('children', (select count(*) from ticket_link where to_id = $2 and kind = 'child_of'),
      'parents', (select count(*) from ticket_link where from_id = $2 and kind = 'child_of')) as other`;

/** Keeps the links between tickets, on the transaction of the use case. */
@Injectable()
export class LinksStore {
  constructor(
    private readonly tickets: TicketsService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Links a ticket that was locked before, whatever the rules of links say, and answers it after that. */
  async link(
    tx: Transaction,
    context: RequestContext,
    ticket: TicketEntity,
    { otherId, kind }: { otherId: string; kind: LinkKind },
  ): Promise<TicketEntity> {
    const other = await this.ticketOf(tx, otherId);
    const target = { ticketId: ticket.id, expectedVersion: 0 };
    await this.insert(tx, context, { fromId: ticket.id, toId: otherId, kind });
    return this.tickets.changeIn(tx, context, target, (before, now) =>
      linkChange(before, 'linked', kind, other, now),
    );
  }

  async insert(
    tx: Transaction,
    { caller }: RequestContext,
    { fromId, toId, kind }: Pick<TicketLinkRow, 'fromId' | 'toId' | 'kind'>,
  ): Promise<TicketLinkRow> {
    const rows = await tx.query<TicketLinkRow>(INSERT, [
      this.ids.next(),
      fromId,
      toId,
      kind,
      this.clock.now(),
      actorOf(caller),
    ]);
    const row = rows[0];
    if (row === undefined) throw new Error('a link was not stored');
    return row;
  }

  async find(tx: Transaction, id: string): Promise<TicketLinkRow | undefined> {
    const rows = await tx.query<TicketLinkRow>(FIND, [id]);
    return rows[0];
  }

  /** True when it was there to be taken away. */
  async remove(tx: Transaction, id: string): Promise<boolean> {
    return (await tx.query(REMOVE, [id])).length > 0;
  }

  /** What is linked already between and beside two tickets. */
  async facts(tx: Transaction, fromId: string, toId: string, kind: LinkKind): Promise<LinkFacts> {
    const rows = await tx.query<LinkFacts>(FACTS, [fromId, toId, kind]);
    const facts = rows[0];
    if (facts === undefined) throw new Error('a query without a table answered nothing');
    return facts;
  }

  /** What a link says of the other ticket. Throws `ticketing.ticket_not_found`. */
  async ticketOf(tx: Transaction, id: string): Promise<Pick<TicketEntity, 'id' | 'number'>> {
    const rows = await tx.query<Pick<TicketEntity, 'id' | 'number'>>(OTHER, [id]);
    const ticket = rows[0];
    if (ticket === undefined) throw ticketErrors.ticket_not_found();
    return ticket;
  }
}
