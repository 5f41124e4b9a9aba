import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import type { Language, NotificationDefault, NotificationSetting } from './notification.entity.js';

/** How one person is told of one kind, and where they are written to. */
export interface Receiver {
  defaults: NotificationDefault;
  setting: NotificationSetting;
  address: string;
  /** The webhook they have of their own; null without one, while it is off, and for who has left. */
  webhookId: string | null;
}

/** A notification to be stored. */
export interface NewNotification {
  id: string;
  recipientId: string;
  kind: string;
  ticketId: string | null;
  data: object;
  at: Date;
}

type ReceiverRow = NotificationDefault &
  NotificationSetting & { address: string; webhookId: string | null };

const RECEIVER = `
  select wanted.kind, coalesce(d.in_app, true) as "inApp", coalesce(d.email, false) as email,
    coalesce(d.webhook, true) as webhook, coalesce(d.urgent, false) as urgent, coalesce(s.version, 0) as version,
    coalesce(s.language, m.locale, g.language) as language, coalesce(s.time_zone, g.time_zone) as "timeZone",
    coalesce(s.quiet_hours, g.quiet_hours) as "quietHours", coalesce(s.choices, '{}') as choices,
    coalesce(m.email, (select sender.address from mail_sender sender where sender.identity = $1), '') as address,
    w.id as "webhookId"
  from (values ($1::text, $2::text)) as wanted (recipient, kind)
  cross join notification_default_setting g
  left join notification_default d on d.kind = wanted.kind
  left join notification_setting s on s.recipient_id = wanted.recipient
  left join staff_member m on m.id = wanted.recipient and m.active
  left join webhook_endpoint w on w.owner_id = wanted.recipient and w.active
    and not exists (select from staff_member l where l.id = wanted.recipient and not l.active)`;

// The inbox's row gives the number: whoever reads it sees every lower one, since who adds waits for who added before.
const ADD = `
  with inbox as (
    insert into notification_inbox (recipient_id, version, unread) values ($2, 1, 1)
    on conflict (recipient_id) do update
      set version = notification_inbox.version + 1, unread = notification_inbox.unread + 1
    returning version)
  insert into notification (id, recipient_id, number, kind, ticket_id, data, at)
  select $1, $2, version, $3, $4, $5, $6 from inbox returning number`;

const LOCK_INBOX = 'select version from notification_inbox where recipient_id = $1 for update';

const MARK = `
  update notification set read_at = $3
  where recipient_id = $1 and id = any($2::uuid[]) and read_at is null returning id`;

const COUNT_DOWN = `
  update notification_inbox set version = version + $2, unread = unread - $2 where recipient_id = $1`;

const UNREAD = 'select unread from notification_inbox where recipient_id = $1';

const LOCK_SETTING = `
  select id, version from notification_setting where recipient_id = $1 for update`;

const SET = `
  insert into notification_setting (id, recipient_id, version, language, time_zone, quiet_hours, choices)
  values ($1, $2, 1, $3, $4, $5, $6)
  on conflict (recipient_id) do update set version = notification_setting.version + 1,
    language = excluded.language, time_zone = excluded.time_zone, quiet_hours = excluded.quiet_hours,
    choices = excluded.choices
  returning id, version`;

/** Keeps notifications and preferences, on the transaction of the use case. */
@Injectable()
export class NotificationStore {
  /** How somebody is told of a kind. An identity that is an address is written to there. */
  async receiver(tx: Transaction, recipientId: string, kind: string): Promise<Receiver> {
    const [row] = await tx.query<ReceiverRow>(RECEIVER, [recipientId, kind]);
    if (row === undefined) throw new Error('the default settings of notifications are missing');
    const { inApp, email, webhook, urgent, version, language, timeZone, quietHours, choices } = row;
    return {
      defaults: { kind, inApp, email, webhook, urgent },
      setting: { version, language, timeZone, quietHours, choices },
      address: row.address || addressIn(recipientId),
      webhookId: row.webhookId,
    };
  }

  /** Stores a notification and answers its number among those of the receiver. */
  async add(tx: Transaction, added: NewNotification): Promise<number> {
    const { id, recipientId, kind, ticketId, data, at } = added;
    const values = [id, recipientId, kind, ticketId, JSON.stringify(data), at];
    const [row] = await tx.query<{ number: number }>(ADD, values);
    return row?.number ?? 0;
  }

  /** Marks as read what is not; answers the ids of those, and the version of the inbox before. */
  async markRead(tx: Transaction, recipientId: string, ids: readonly string[], at: Date) {
    const [inbox] = await tx.query<{ version: number }>(LOCK_INBOX, [recipientId]);
    if (inbox === undefined) return { marked: [], version: 0, unread: 0 };
    const rows = await tx.query<{ id: string }>(MARK, [recipientId, ids, at]);
    if (rows.length > 0) await tx.query(COUNT_DOWN, [recipientId, rows.length]);
    const [count] = await tx.query<{ unread: number }>(UNREAD, [recipientId]);
    return {
      marked: rows.map(({ id }) => id),
      version: inbox.version,
      unread: count?.unread ?? 0,
    };
  }

  /** The version of somebody's preferences, kept from changing; 0 when there are none. */
  async settingVersion(tx: Transaction, recipientId: string): Promise<number> {
    const [row] = await tx.query<{ version: number }>(LOCK_SETTING, [recipientId]);
    return row?.version ?? 0;
  }

  /** Stores preferences; answers their identity for the audit trail, and their version. */
  async set(
    tx: Transaction,
    newId: string,
    recipientId: string,
    setting: Omit<NotificationSetting, 'version'>,
  ): Promise<{ id: string; version: number }> {
    const { language, timeZone, quietHours, choices } = setting;
    const [row] = await tx.query<{ id: string; version: number }>(SET, [
      newId,
      recipientId,
      language satisfies Language,
      timeZone,
      JSON.stringify(quietHours),
      JSON.stringify(choices),
    ]);
    if (row === undefined) throw new Error('preferences were not stored');
    return row;
  }
}

/** The address that an identity is, as `mailto:` or plainly; empty when it is none. */
function addressIn(identity: string): string {
  const address = identity.replace(/^mailto:/, '');
  return /^[\w.+-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(address) ? address : '';
}
