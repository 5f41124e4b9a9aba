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
  | 'received_mail_days'
  | 'sent_mail_days'
  | 'read_notification_days'
  | 'webhook_delivery_days';

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
