import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';

/** How far a mail that goes out got. */
export type DeliveryState = 'queued' | 'sent' | 'failed' | 'bounced';

/** A mail that goes out. */
export interface OutboundRow {
  id: string;
  ticketId: string;
  entryId: string;
  mailbox: string;
  fromName: string;
  recipient: string;
  subject: string;
  body: string;
  messageId: string;
  inReplyTo: string;
  referenceIds: string[];
  /** True when nobody wrote it: a confirmation. */
  automatic: boolean;
  state: DeliveryState;
  attempts: number;
  reason: string;
  sentAt: Date | null;
  version: number;
}

/** A mail that this process may send now, and how long to wait after each attempt that fails. */
export interface LeasedMail extends OutboundRow {
  schedule: number[];
}

const COLUMNS = `id, ticket_id as "ticketId", entry_id as "entryId", mailbox, from_name as "fromName", recipient, subject, body,
  message_id as "messageId", in_reply_to as "inReplyTo", reference_ids as "referenceIds", automatic, state, attempts,
  reason, sent_at as "sentAt", version`;

const INSERT = `
  insert into outbound_mail (id, ticket_id, entry_id, mailbox, from_name, recipient, subject, body, message_id, in_reply_to,
    reference_ids, automatic, state, created_at, version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'queued', $13, 0)`;

const LEASE = `
  update outbound_mail m set lease = $2 from delivery_policy p
  where m.id = $1 and m.state = 'queued' and p.medium = 'answer'
  returning ${COLUMNS}, p.retry_seconds as schedule`;

const FINISH = `
  update outbound_mail set state = $3, reason = $4, attempts = attempts + 1, sent_at = coalesce($5, sent_at),
    version = version + $6, lease = null
  where id = $1 and lease = $2 and state = 'queued' returning version`;

const LOCK_BY_MESSAGE_ID = `
  select ${COLUMNS} from outbound_mail where message_id = any($1::text[]) limit 1 for update`;
const IS_OURS = 'select 1 from outbound_mail where message_id = $1';

const BOUNCE = `
  update outbound_mail set state = 'bounced', reason = $2, version = version + 1
  where id = $1 returning version`;

const DELIVERIES = `select ${COLUMNS} from outbound_mail where entry_id = any($1::uuid[])`;

const THREAD = `
  select mailbox, last_message_id as "lastMessageId", reference_ids as "referenceIds"
  from mail_thread where ticket_id = $1`;

const SET_TIMERS = `
  insert into timer (id, kind, subject, due_at, attempt_at)
  select gen_random_uuid(), $1, id::text, now(), now() from outbound_mail where state = 'queued'
  on conflict (kind, subject) do nothing`;

/** Keeps mail that goes out until it is out, and how that went. */
@Injectable()
export class OutboundMailStore {
  constructor(private readonly database: Database) {}

  async insert(
    tx: Transaction,
    mail: Omit<OutboundRow, 'state' | 'attempts' | 'reason' | 'sentAt' | 'version'>,
    at: Date,
  ): Promise<void> {
    await tx.query(INSERT, [
      ...[mail.id, mail.ticketId, mail.entryId, mail.mailbox, mail.fromName, mail.recipient],
      ...[mail.subject, mail.body, mail.messageId, mail.inReplyTo, mail.referenceIds],
      ...[mail.automatic, at],
    ]);
  }

  /** Takes a mail that waits to be sent; undefined when it does not. */
  async lease(tx: Transaction, id: string, lease: string): Promise<LeasedMail | undefined> {
    return (await tx.query<LeasedMail>(LEASE, [id, lease]))[0];
  }

  /** Writes down how an attempt ended; answers the version, undefined when the lease was lost meanwhile. */
  async finish(
    tx: Transaction,
    { id, lease }: { id: string; lease: string },
    to: { state: DeliveryState; reason: string; sentAt?: Date },
  ): Promise<number | undefined> {
    const events = to.state === 'queued' ? 0 : 1;
    const values = [id, lease, to.state, to.reason, to.sentAt ?? null, events];
    return (await tx.query<{ version: number }>(FINISH, values))[0]?.version;
  }

  async lockByMessageId(tx: Transaction, ids: readonly string[]): Promise<OutboundRow | undefined> {
    return (await tx.query<OutboundRow>(LOCK_BY_MESSAGE_ID, [ids]))[0];
  }

  async isOurs(tx: Transaction, messageId: string): Promise<boolean> {
    return messageId !== '' && (await tx.query(IS_OURS, [messageId])).length > 0;
  }

  /** Writes down that a mail came back; answers the version, which an event counts. */
  async bounce(tx: Transaction, id: string, reason: string): Promise<number> {
    return (await tx.query<{ version: number }>(BOUNCE, [id, reason]))[0]?.version ?? 0;
  }

  deliveries(entryIds: readonly string[]): Promise<OutboundRow[]> {
    return this.database.query<OutboundRow>(DELIVERIES, [entryIds]);
  }

  /** What the next answer of a ticket refers to. */
  async thread(tx: Transaction, ticketId: string) {
    type Thread = { mailbox: string; lastMessageId: string; referenceIds: string[] };
    return (await tx.query<Thread>(THREAD, [ticketId]))[0];
  }

  /** Sets the timer of each mail that waits for a way out. */
  async setTimers(kind: string): Promise<void> {
    await this.database.query(SET_TIMERS, [kind]);
  }
}
