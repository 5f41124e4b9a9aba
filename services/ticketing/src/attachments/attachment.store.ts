import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import type { Reads, Transaction } from '@shouwen/platform';
import { attachmentErrors } from './attachment.errors.js';
import type { AttachmentPolicy } from './attachment.rules.js';

/** A file that belongs to an entry of a timeline, or to none yet. */
export interface AttachmentRow {
  id: string;
  ticketId: string | null;
  entryId: string | null;
  internal: boolean;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  uploadedBy: string;
  createdAt: Date;
}

/** Where a file goes: an entry of a ticket's timeline. */
export interface AttachmentPlace {
  ticketId: string;
  entryId: string;
  internal: boolean;
}

const COLUMNS = `id, ticket_id as "ticketId", entry_id as "entryId", internal, name, media_type as "mediaType",
  bytes, sha256, uploaded_by as "uploadedBy", created_at as "createdAt"`;

const POLICY = `
  select max_bytes as "maxBytes", max_per_message as "maxPerMessage", max_unused_per_person as "maxUnusedPerPerson",
    keep_unused_hours as "keepUnusedHours", refused_types as "refusedTypes" from attachment_policy`;

const LOCK_UPLOADER = `select pg_advisory_xact_lock(hashtext('attachment.unused'), hashtext($1))`;

const UNUSED = `
  select count(*)::integer as unused from attachment where uploaded_by = $1 and entry_id is null`;

const INSERT = `
  insert into attachment (id, ticket_id, entry_id, internal, name, media_type, bytes, sha256, state, uploaded_by, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

// Its age counts anew when it is tried again, so that it is not removed as unused meanwhile.
const ANNOUNCE = `
  ${INSERT} on conflict (id) do update set created_at = excluded.created_at
  where attachment.state <> 'removing' returning id`;

const PLACE = `
  update attachment set ticket_id = $2, entry_id = $3, internal = $4, state = 'ready'
  where id = any($1::uuid[]) and entry_id is null and state <> 'removing' returning id`;

const READY = `update attachment set state = 'ready' where id = $1 and state = 'uploading' returning id`;

const LINK = `
  update attachment set ticket_id = $2, entry_id = $3, internal = $4
  where id = any($1::uuid[]) and state = 'ready' and entry_id is null and uploaded_by = $5 returning id`;

const FIND = `select ${COLUMNS} from attachment where id = $1 and state = 'ready'`;

const OF_ENTRIES = `
  select ${COLUMNS} from attachment where entry_id = any($1::uuid[]) and state = 'ready'
  order by entry_id, id limit $2`;

const MARK_UNUSED = `
  update attachment set state = 'removing' where id = any(array(
    select id from attachment where entry_id is null
      and created_at < now() - (select keep_unused_hours from attachment_policy) * interval '1 hour'
    order by created_at limit $1 for update skip locked))
  returning id`;

const FORGET = `delete from attachment where id = $1 and state = 'removing'`;

/** Keeps what is known of files. */
@Injectable()
export class AttachmentStore {
  constructor(private readonly database: Database) {}

  async policy(reads: Reads = this.database): Promise<AttachmentPolicy> {
    const [policy] = await reads.query<AttachmentPolicy>(POLICY);
    if (policy === undefined) throw new Error('attachment_policy is empty');
    return policy;
  }

  /** How many files of a person nobody has used; whoever else wants to know waits until the transaction ends. */
  async unusedOf(tx: Transaction, uploadedBy: string): Promise<number> {
    await tx.query(LOCK_UPLOADER, [uploadedBy]);
    const [row] = await tx.query<{ unused: number }>(UNUSED, [uploadedBy]);
    return row?.unused ?? 0;
  }

  /** Writes down a file whose content is on its way. */
  async insert(tx: Transaction, row: AttachmentRow): Promise<void> {
    await tx.query(INSERT, valuesOf(row));
  }

  /**
   * Writes down a file whose content is about to be stored, or stored again. Throws `ticketing.storage_unavailable` while
   * it is being removed: its content would go as well.
   */
  async announce(row: AttachmentRow): Promise<void> {
    const announced = await this.database.query(ANNOUNCE, valuesOf(row));
    if (announced.length === 0) throw attachmentErrors.storage_unavailable();
  }

  /** Gives files whose contents are stored to an entry; answers how many could be given. */
  async place(tx: Transaction, ids: readonly string[], place: AttachmentPlace): Promise<number> {
    const { ticketId, entryId, internal } = place;
    return (await tx.query(PLACE, [ids, ticketId, entryId, internal])).length;
  }

  /** Answers whether it was still there. */
  async markReady(tx: Transaction, id: string): Promise<boolean> {
    return (await tx.query(READY, [id])).length === 1;
  }

  /** Gives unused files of a person to an entry; answers how many could be given. */
  async link(
    tx: Transaction,
    ids: readonly string[],
    place: AttachmentPlace,
    uploadedBy: string,
  ): Promise<number> {
    const { ticketId, entryId, internal } = place;
    return (await tx.query(LINK, [ids, ticketId, entryId, internal, uploadedBy])).length;
  }

  async find(id: string): Promise<AttachmentRow | undefined> {
    return (await this.database.query<AttachmentRow>(FIND, [id]))[0];
  }

  /** The files of these entries, at most `limit`. */
  ofEntries(entryIds: readonly string[], limit: number): Promise<AttachmentRow[]> {
    return this.database.query<AttachmentRow>(OF_ENTRIES, [entryIds, limit]);
  }

  /** Marks some files that nobody has used in time, so that nobody will; answers their ids, the oldest first. */
  async markUnused(tx: Transaction, limit: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(MARK_UNUSED, [limit]);
    return rows.map(({ id }) => id);
  }

  /** Forgets a file that was marked and whose content is gone. */
  async forget(id: string): Promise<void> {
    await this.database.query(FORGET, [id]);
  }
}

function valuesOf(row: AttachmentRow): unknown[] {
  return [
    ...[row.id, row.ticketId, row.entryId, row.internal, row.name, row.mediaType, row.bytes],
    ...[row.sha256, 'uploading', row.uploadedBy, row.createdAt],
  ];
}
