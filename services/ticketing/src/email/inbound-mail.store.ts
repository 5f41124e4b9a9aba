import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import type { QuarantineReason } from './mail.rules.js';

/** What became of a mail that came in. */
export type InboundState = 'received' | 'processed' | 'quarantined' | 'discarded';

/** A mail that came in, without its content. */
export interface InboundRow {
  id: string;
  mailbox: string;
  envelopeSender: string;
  bytes: number;
  state: InboundState;
  /** True once a person has said that it is to become a message whatever it looks like. */
  accepted: boolean;
  outcome: string;
  reason: string;
  sender: string;
  subject: string;
  messageId: string;
  ticketId: string | null;
  receivedAt: Date;
  version: number;
}

/** What is written down of a mail once it was looked at. */
export interface InboundFacts {
  sender: string;
  subject: string;
  messageId: string;
  contentSha256: string;
}

const COLUMNS = `id, mailbox, envelope_sender as "envelopeSender", bytes, state, accepted, outcome, reason, sender, subject,
  message_id as "messageId", ticket_id as "ticketId", received_at as "receivedAt", version`;

const INSERT = `
  insert into inbound_mail (id, mailbox, envelope_sender, sha256, raw, bytes, state, received_at, version)
  values ($1, $2, $3, $4, $5, $6, 'received', $7, 1)
  on conflict (mailbox, sha256) do nothing returning id`;

const LOCK = `select ${COLUMNS} from inbound_mail where id = $1 for update`;
const RAW = 'select raw from inbound_mail where id = $1';

const FINISH = `
  update inbound_mail set state = $2, outcome = $3, reason = $4, ticket_id = $5, sender = $6, subject = $7,
    message_id = $8, content_sha256 = $9, version = version + 1
  where id = $1 returning version`;

const SET_STATE = `
  update inbound_mail set state = $2, accepted = $3, version = version + 1
  where id = $1 returning ${COLUMNS}`;

const QUARANTINED = `
  select ${COLUMNS} from inbound_mail
  where state = 'quarantined' and ($1::uuid is null or id < $1) order by id desc limit $2`;

// Any number: keeps these locks apart from others of the same database.
const SENDER_LOCK = `select pg_advisory_xact_lock(7190808, hashtext($1))`;

const KNOWN = `
  select 1 from inbound_mail
  where message_id = $1 and content_sha256 = $2 and id <> $3 and state = 'processed' limit 1`;

const RATE = `
  select count(*)::integer as mails from (
    select 1 from inbound_mail where sender = $1 and received_at > $2 limit $3) as recent`;

const THREAD = `
  select found."ticketId" from unnest($1::text[]) with ordinality as wanted (message_id, nth)
  cross join lateral (
    (select ticket_id as "ticketId" from outbound_mail where message_id = wanted.message_id limit 1)
    union all
    (select ticket_id from inbound_mail where message_id = wanted.message_id and message_id <> ''
       and ticket_id is not null limit 1)) as found
  order by wanted.nth limit 1`;

const IS_PARTICIPANT = 'select 1 from mail_participant where ticket_id = $1 and address = $2';

const ADD_PARTICIPANTS = `
  insert into mail_participant (ticket_id, address) select $1, unnest($2::text[]) on conflict do nothing`;

const SET_THREAD = `
  insert into mail_thread (ticket_id, mailbox, last_message_id, reference_ids) values ($1, $2, $3, $4)
  on conflict (ticket_id) do update set last_message_id = excluded.last_message_id,
    reference_ids = excluded.reference_ids`;

/** Keeps mail that came in, and which ticket's thread it belongs to. */
@Injectable()
export class InboundMailStore {
  constructor(private readonly database: Database) {}

  /** Stores a mail; false when the mailbox has it already. */
  async insert(
    tx: Transaction,
    mail: { id: string; mailbox: string; envelopeSender: string; sha256: string; raw: Buffer },
    at: Date,
  ): Promise<boolean> {
    const { id, mailbox, envelopeSender, sha256, raw } = mail;
    const values = [id, mailbox, envelopeSender, sha256, raw, raw.length, at];
    return (await tx.query(INSERT, values)).length === 1;
  }

  async lock(tx: Transaction, id: string): Promise<InboundRow | undefined> {
    return (await tx.query<InboundRow>(LOCK, [id]))[0];
  }

  async raw(id: string): Promise<Buffer> {
    return (await this.database.query<{ raw: Buffer }>(RAW, [id]))[0]?.raw ?? Buffer.alloc(0);
  }

  /** Writes down what became of a mail; answers its version. */
  async finish(
    tx: Transaction,
    id: string,
    result: {
      state: InboundState;
      outcome: string;
      reason: QuarantineReason | '';
      ticketId: string | null;
    },
    facts: InboundFacts,
  ): Promise<number> {
    const { state, outcome, reason, ticketId } = result;
    const rows = await tx.query<{ version: number }>(FINISH, [
      ...[id, state, outcome, reason, ticketId],
      ...[facts.sender, facts.subject, facts.messageId, facts.contentSha256],
    ]);
    return rows[0]?.version ?? 0;
  }

  async setState(
    tx: Transaction,
    id: string,
    state: InboundState,
    accepted: boolean,
  ): Promise<InboundRow> {
    const [row] = await tx.query<InboundRow>(SET_STATE, [id, state, accepted]);
    if (row === undefined) throw new Error('a mail that was locked is gone');
    return row;
  }

  quarantined(after: string | undefined, limit: number): Promise<InboundRow[]> {
    return this.database.query<InboundRow>(QUARANTINED, [after ?? null, limit]);
  }

  /** Keeps other mail of a sender waiting until the transaction ends, so that two at once see each other. */
  async lockSender(tx: Transaction, sender: string): Promise<void> {
    await tx.query(SENDER_LOCK, [sender]);
  }

  /** True when the same content under the same Message-ID was processed before. */
  async isKnown(tx: Transaction, id: string, facts: InboundFacts): Promise<boolean> {
    if (facts.messageId === '') return false;
    return (await tx.query(KNOWN, [facts.messageId, facts.contentSha256, id])).length > 0;
  }

  /** How many mails of a sender came since `since`, counted up to `most`. */
  async countFrom(tx: Transaction, sender: string, since: Date, most: number): Promise<number> {
    return (await tx.query<{ mails: number }>(RATE, [sender, since, most]))[0]?.mails ?? 0;
  }

  /** The ticket that the nearest of these Message-IDs belongs to. */
  async ticketOf(tx: Transaction, messageIds: readonly string[]): Promise<string | undefined> {
    if (messageIds.length === 0) return undefined;
    return (await tx.query<{ ticketId: string }>(THREAD, [messageIds]))[0]?.ticketId;
  }

  async isParticipant(tx: Transaction, ticketId: string, address: string): Promise<boolean> {
    return (await tx.query(IS_PARTICIPANT, [ticketId, address])).length > 0;
  }

  async addParticipants(tx: Transaction, ticketId: string, addresses: string[]): Promise<void> {
    if (addresses.length > 0) await tx.query(ADD_PARTICIPANTS, [ticketId, addresses]);
  }

  /** Remembers what the next answer of a ticket refers to. */
  async setThread(
    tx: Transaction,
    thread: { ticketId: string; mailbox: string; messageId: string; references: string[] },
  ): Promise<void> {
    const { ticketId, mailbox, messageId, references } = thread;
    await tx.query(SET_THREAD, [ticketId, mailbox, messageId, references]);
  }
}
