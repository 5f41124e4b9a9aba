import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';

/** Names of the limits that the table `collaboration_limit` holds. */
export type CollaborationLimit =
  | 'merged_tickets'
  | 'links'
  | 'children'
  | 'snooze_days'
  | 'open_tasks'
  | 'watchers'
  | 'viewer_seconds'
  | 'viewers'
  | 'callback_minutes'
  | 'missed_call_grace_seconds'
  | 'call_sources'
  | 'call_secret_overlap_hours'
  | 'call_report_tolerance_seconds'
  | 'call_events'
  | 'chat_wait_seconds'
  | 'chat_idle_seconds'
  | 'chat_typing_seconds'
  | 'chats_per_customer'
  | 'received_mail_days'
  | 'sent_mail_days'
  | 'read_notification_days'
  | 'webhook_delivery_days'
  | 'unread_call_report_days';

const LIMIT = 'select value from collaboration_limit where name = $1';

/** Limits of working together: rows that an operator can change, read anew each time. */
@Injectable()
export class CollaborationLimits {
  /** The value of a limit. Throws when its row was deleted. */
  async of(tx: Transaction, name: CollaborationLimit): Promise<number> {
    const [row] = await tx.query<{ value: number }>(LIMIT, [name]);
    if (row === undefined) throw new Error(`collaboration_limit has no row ${name}`);
    return row.value;
  }
}
