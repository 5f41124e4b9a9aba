import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import type { Reads, Transaction } from '@shouwen/platform';

/** A mailbox of the department. */
export interface MailboxRow {
  address: string;
  fromName: string;
  teamId: string | null;
  grade: 'general' | 'important' | 'urgent';
  confirms: boolean;
  active: boolean;
  version: number;
}

/** Bounds of mail, as the department has set them. */
export interface MailPolicy {
  maxBytes: number;
  maxRecipients: number;
  maxConnections: number;
  maxPerSenderAndHour: number;
  defaultMailbox: string | null;
}

const COLUMNS = `address, from_name as "fromName", team_id as "teamId", grade, confirms, active, version`;

const ONE = `select ${COLUMNS} from mailbox where address = $1`;
const LOCK = `${ONE} for update`;
const DEFAULT = `
  select ${COLUMNS} from mailbox where active
  order by address = (select default_mailbox from mail_policy) desc nulls last, address limit 1`;
const PAGE = `select ${COLUMNS} from mailbox where address > $1 order by address limit $2`;
const OURS = 'select address from mailbox where address = any($1::text[]) and (active or not $2)';

const SAVE = `
  insert into mailbox (address, from_name, team_id, grade, confirms, active, version)
  values ($1, $2, $3, $4, $5, $6, 1)
  on conflict (address) do update set from_name = excluded.from_name, team_id = excluded.team_id,
    grade = excluded.grade, confirms = excluded.confirms, active = excluded.active, version = mailbox.version + 1
  returning ${COLUMNS}`;

const POLICY = `
  select max_bytes as "maxBytes", max_recipients as "maxRecipients", max_connections as "maxConnections",
    max_per_sender_and_hour as "maxPerSenderAndHour",
    default_mailbox as "defaultMailbox" from mail_policy`;

const SCHEDULE = 'select retry_seconds as schedule from delivery_policy where medium = $1';

/** Keeps the mailboxes and the bounds of mail. */
@Injectable()
export class MailboxStore {
  constructor(private readonly database: Database) {}

  async policy(reads: Reads = this.database): Promise<MailPolicy> {
    const [policy] = await reads.query<MailPolicy>(POLICY);
    if (policy === undefined) throw new Error('mail_policy is empty');
    return policy;
  }

  /** How long to wait after failures to fetch mail, in seconds. */
  async fetchPauses(): Promise<number[]> {
    const [row] = await this.database.query<{ schedule: number[] }>(SCHEDULE, ['fetch']);
    return row?.schedule ?? [];
  }

  /** How long to wait after failures to process a mail, in seconds; a person looks at it when there are more. */
  async intakePauses(tx: Transaction): Promise<number[]> {
    return (await tx.query<{ schedule: number[] }>(SCHEDULE, ['intake']))[0]?.schedule ?? [];
  }

  async find(tx: Transaction, address: string): Promise<MailboxRow | undefined> {
    return (await tx.query<MailboxRow>(ONE, [address]))[0];
  }

  async lock(tx: Transaction, address: string): Promise<MailboxRow | undefined> {
    return (await tx.query<MailboxRow>(LOCK, [address]))[0];
  }

  /** The mailbox of mail that belongs to no thread. */
  async byDefault(tx: Transaction): Promise<MailboxRow | undefined> {
    return (await tx.query<MailboxRow>(DEFAULT))[0];
  }

  page(after: string, limit: number): Promise<MailboxRow[]> {
    return this.database.query<MailboxRow>(PAGE, [after, limit]);
  }

  /** Which of these addresses are mailboxes of ours; with `active`, of those that take mail. */
  async ours(
    addresses: readonly string[],
    only: 'active' | 'all',
    reads: Reads = this.database,
  ): Promise<string[]> {
    const rows = await reads.query<{ address: string }>(OURS, [addresses, only === 'active']);
    return rows.map(({ address }) => address);
  }

  async save(tx: Transaction, mailbox: Omit<MailboxRow, 'version'>): Promise<MailboxRow> {
    const { address, fromName, teamId, grade, confirms, active } = mailbox;
    const values = [address, fromName, teamId, grade, confirms, active];
    const [saved] = await tx.query<MailboxRow>(SAVE, values);
    if (saved === undefined) throw new Error('a mailbox was not saved');
    return saved;
  }
}
