import { Inject, Injectable } from '@nestjs/common';
import { isCustomerOnly } from '@shouwen/platform';
import type { Caller, Transaction } from '@shouwen/platform';
import { MailSenders } from './mail-senders.js';
import type { TicketEntity, TicketEntryEntity } from './ticket.entity.js';
import type { Opening } from './ticket.rules.js';
import { TICKET_COLUMNS } from './tickets.queries.js';

/** Token of the IANA time zone whose year goes into a ticket's number. */
export const TICKET_TIME_ZONE = Symbol('TICKET_TIME_ZONE');

const INSERT = `
  with opened as (
    insert into ticket (id, number, version, subject, status, grade, channel, customer_id,
      customer_name, opened_at, opened_by, last_customer_message_at, reopen_count, updated_at,
      external_source, external_reference, first_asked_owner, first_asked_at, source_count, team_id,
      urgency, complexity, grade_source)
    values ($1, to_char($9::timestamptz at time zone $2, '"T-"YYYY-')
        || to_char(nextval('ticket_number'), 'FM99999999000000'),
      1, $3, 'new', $4, $5, $6, $7, $9, $8, $9, 0, $9, $10, $11, $15, $16, $17, $18,
      $19, $20, $21)
    on conflict (external_source, external_reference) where external_reference <> '' do nothing
    returning id, number
  ), entry as (
    insert into ticket_entry (ticket_id, sequence, id, kind, at, actor, body, internal, changes)
    select id, 1, $12, 'opened', $9, $8, $13, false, $14 from opened
  )
  select number from opened`;

/** What of a ticket may change, by its columns. */
const changingColumns = {
  version: 'version',
  subject: 'subject',
  status: 'status',
  grade: 'grade',
  urgency: 'urgency',
  complexity: 'complexity',
  grade_source: 'gradeSource',
  channel: 'channel',
  customer_id: 'customerId',
  customer_name: 'customerName',
  owner: 'owner',
  team_id: 'teamId',
  first_response_at: 'firstResponseAt',
  first_response_by: 'firstResponseBy',
  last_reply_at: 'lastReplyAt',
  last_reply_by: 'lastReplyBy',
  last_customer_message_at: 'lastCustomerMessageAt',
  resolved_at: 'resolvedAt',
  resolved_by: 'resolvedBy',
  resolution: 'resolution',
  reopen_count: 'reopenCount',
  updated_at: 'updatedAt',
  first_asked_owner: 'firstAskedOwner',
  first_asked_at: 'firstAskedAt',
  waiting: 'waiting',
  merged_into_id: 'mergedIntoId',
  merged_into_number: 'mergedIntoNumber',
  merged_from_status: 'mergedFromStatus',
  source_count: 'sourceCount',
  snoozed_until: 'snoozedUntil',
} as const satisfies Record<string, keyof TicketEntity>;

const changing = Object.values(changingColumns);

const UPDATE = `
  update ticket set (${Object.keys(changingColumns).join(', ')})
    = row(${changing.map((_property, index) => `$${index + 2}`).join(', ')})
  where id = $1`;

const ADD_ENTRY = `
  insert into ticket_entry (ticket_id, sequence, id, kind, at, actor, body, internal, changes)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const LOCK = `select ${TICKET_COLUMNS} from ticket where id = $1 for update`;

const LAST_ENTRY = `
  select actor, kind, at from ticket_entry where ticket_id = $1 and (not internal or $2)
  order by sequence desc limit 1`;

const END_OF_MERGES = `
  with recursive chain (id, customer_id, merged_into_id) as (
    select id, customer_id, merged_into_id from ticket where id = $1
    union
    select target.id, target.customer_id, target.merged_into_id
    from chain join ticket target on target.id = chain.merged_into_id
  )
  select id, customer_id as "customerId" from chain where merged_into_id is null`;

/** Keeps tickets and their timelines, on the transaction of the use case. */
@Injectable()
export class TicketStore {
  constructor(
    @Inject(TICKET_TIME_ZONE) private readonly timeZone: string,
    private readonly senders: MailSenders,
  ) {}

  /** What a ticket is opened with, its customer as they are kept; who signs in is kept as they do. */
  async withCustomer(tx: Transaction, opening: Opening, caller: Caller): Promise<Opening> {
    if (opening.customerId === caller.id && isCustomerOnly(caller)) return opening;
    return { ...opening, ...(await this.senders.customerOf(tx, opening.customerId)) };
  }

  /** Stores a new ticket and answers its number; undefined when its external reference is known already. */
  async insert(
    tx: Transaction,
    ticket: TicketEntity,
    entry: TicketEntryEntity,
  ): Promise<string | undefined> {
    const rows = await tx.query<{ number: string }>(INSERT, [
      ticket.id,
      this.timeZone,
      ticket.subject,
      ticket.grade,
      ticket.channel,
      ticket.customerId,
      ticket.customerName,
      ticket.openedBy,
      ticket.openedAt,
      ticket.externalSource,
      ticket.externalReference,
      entry.id,
      entry.body,
      JSON.stringify(entry.changes),
      ticket.firstAskedOwner,
      ticket.firstAskedAt,
      ticket.sourceCount,
      ticket.teamId,
      ticket.urgency,
      ticket.complexity,
      ticket.gradeSource,
    ]);
    return rows[0]?.number;
  }

  /** Reads a ticket and keeps others from changing it until the transaction ends. */
  async lock(tx: Transaction, id: string): Promise<TicketEntity | undefined> {
    const rows = await tx.query<TicketEntity>(LOCK, [id]);
    return rows[0];
  }

  /** Stores a changed ticket, locked before, and the entry that tells of the change. */
  update(tx: Transaction, ticket: TicketEntity, entry: TicketEntryEntity): void {
    tx.write(UPDATE, [ticket.id, ...changing.map((property) => ticket[property])]);
    const { ticketId, sequence, id, kind, at, actor, body, internal, changes } = entry;
    const what = [actor, body, internal, JSON.stringify(changes)];
    tx.write(ADD_ENTRY, [ticketId, sequence, id, kind, at, ...what]);
  }

  /** The ticket at the end of a merged one's chain of merges, itself when it was not merged; undefined for none. */
  async endOfMerges(
    tx: Transaction,
    id: string,
  ): Promise<{ id: string; customerId: string } | undefined> {
    return (await tx.query<{ id: string; customerId: string }>(END_OF_MERGES, [id]))[0];
  }

  /** The last thing that happened to a ticket, of those the reader may see. */
  async lastEntry(
    tx: Transaction,
    ticketId: string,
    includingInternal: boolean,
  ): Promise<Pick<TicketEntryEntity, 'actor' | 'kind' | 'at'> | undefined> {
    const rows = await tx.query<Pick<TicketEntryEntity, 'actor' | 'kind' | 'at'>>(LAST_ENTRY, [
      ticketId,
      includingInternal,
    ]);
    return rows[0];
  }
}
