import { Injectable } from '@nestjs/common';
import { Database, pageOf, sequenceKey } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import type {
  Notification,
  NotificationDefault,
  NotificationSetting,
} from './notification.entity.js';

const COLUMNS = 'id, number, kind, ticket_id as "ticketId", data, at, read_at as "readAt"';

/** Above every number. */
const TOP = 2_147_483_647;

const list = (condition: string) => `
  select ${COLUMNS} from notification where recipient_id = $1 and number < $2 ${condition}
  order by number desc limit $3`;
const LIST = list('');
const LIST_UNREAD = list('and read_at is null');

const LIST_NEWER = `
  select ${COLUMNS} from notification where recipient_id = $1 and number > $2 order by number limit $3`;

const MANY = `select ${COLUMNS} from notification where recipient_id = $1 and id = any($2::uuid[])`;

const UNREAD = 'select unread from notification_inbox where recipient_id = $1';

const SETTING = `
  select coalesce(s.version, 0) as version, coalesce(s.language, m.locale, g.language) as language,
    coalesce(s.time_zone, g.time_zone) as "timeZone", coalesce(s.quiet_hours, g.quiet_hours) as "quietHours",
    coalesce(s.choices, '{}') as choices
  from notification_default_setting g
  left join notification_setting s on s.recipient_id = $1 left join staff_member m on m.id = $1`;

const DEFAULTS = `
  select kind, in_app as "inApp", email, webhook, urgent from notification_default order by kind limit 200`;

/** Reads what somebody was told, each list by an index and never more than a page. */
@Injectable()
export class NotificationQueries {
  constructor(private readonly database: Database) {}

  /** A page of somebody's notifications, newest first. */
  async list(recipientId: string, unreadOnly: boolean, page: Page): Promise<PageOf<Notification>> {
    const before = sequenceKey(page) || TOP;
    const rows = await this.database.query<Notification>(unreadOnly ? LIST_UNREAD : LIST, [
      recipientId,
      before,
      page.size + 1,
    ]);
    return pageOf(rows, page.size, ({ number }) => String(number));
  }

  /** A page of somebody's notifications after one, oldest first; none of them is ever left out. */
  async listNewer(recipientId: string, after: number, page: Page): Promise<PageOf<Notification>> {
    const from = sequenceKey(page) || after;
    const rows = await this.database.query<Notification>(LIST_NEWER, [
      recipientId,
      from,
      page.size + 1,
    ]);
    return pageOf(rows, page.size, ({ number }) => String(number));
  }

  /** Those of these notifications that are somebody's. */
  getMany(recipientId: string, ids: string[]): Promise<Notification[]> {
    return this.database.query<Notification>(MANY, [recipientId, ids]);
  }

  /** How many somebody has not read: one row. */
  async unread(recipientId: string): Promise<number> {
    const [row] = await this.database.query<{ unread: number }>(UNREAD, [recipientId]);
    return row?.unread ?? 0;
  }

  /** How somebody wants to be told. */
  async setting(recipientId: string): Promise<NotificationSetting> {
    const [row] = await this.database.query<NotificationSetting>(SETTING, [recipientId]);
    if (row === undefined) throw new Error('the default settings of notifications are missing');
    return row;
  }

  /** What the department tells people by default, by kind. */
  defaults(): Promise<NotificationDefault[]> {
    return this.database.query<NotificationDefault>(DEFAULTS);
  }
}
