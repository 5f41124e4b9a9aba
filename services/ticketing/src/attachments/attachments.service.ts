import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import {
  Clock,
  FileStorage,
  Ids,
  SpooledFile,
  UnitOfWork,
  actorOf,
  isCustomerOnly,
} from '@shouwen/platform';
import type { Caller, RequestContext, Transaction } from '@shouwen/platform';
import type { TicketObserver } from '../tickets/ticket-observers.js';
import { TicketObservers } from '../tickets/ticket-observers.js';
import type { TicketChange } from '../tickets/ticket.rules.js';
import { TicketsQueries } from '../tickets/tickets.queries.js';
import { attachmentErrors } from './attachment.errors.js';
import { safeFileName } from './attachment.rules.js';
import type { AttachmentPolicy } from './attachment.rules.js';
import { AttachmentStore } from './attachment.store.js';
import type { AttachmentPlace, AttachmentRow } from './attachment.store.js';
import { mediaTypeOfContent, mediaTypeOfFile } from './media-type.js';

const FINISH_WITHIN_MS = 20_000;
const MOST_OF_A_BATCH = 2_500;

/** What else the use cases of files work with. */
@Injectable()
export class AttachmentParts {
  constructor(
    readonly ids: Ids,
    readonly observers: TicketObservers,
  ) {}
}

/** The use cases of files: upload, giving them to a message, and reading them (T6). */
@Injectable()
export class AttachmentsService implements TicketObserver, OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: AttachmentStore,
    private readonly storage: FileStorage,
    private readonly queries: TicketsQueries,
    private readonly clock: Clock,
    private readonly parts: AttachmentParts,
  ) {}

  onModuleInit(): void {
    this.parts.observers.add(this);
  }

  /** Takes a file whose content comes bit by bit; `receive` adds it. Nothing stays of one that is refused. */
  async upload(
    context: RequestContext,
    receive: (file: SpooledFile) => Promise<string>,
  ): Promise<AttachmentRow> {
    const policy = await this.store.policy();
    const file = await SpooledFile.create({
      maxBytes: policy.maxBytes,
      tooLarge: (limit) => attachmentErrors.attachment_too_large({ limit: String(limit) }),
      empty: () => attachmentErrors.attachment_empty(),
    });
    try {
      const name = safeFileName(await receive(file));
      const content = await file.complete();
      const mediaType = await mediaTypeOfFile(content);
      if (policy.refusedTypes.includes(mediaType)) {
        throw attachmentErrors.attachment_type_refused({ type: mediaType });
      }
      const now = this.clock.now();
      const row: AttachmentRow = {
        id: this.parts.ids.next(),
        ticketId: null,
        entryId: null,
        internal: false,
        name,
        mediaType,
        bytes: content.bytes,
        sha256: content.sha256,
        uploadedBy: actorOf(context.caller).id,
        createdAt: now,
      };
      // Receiving may have taken longer than a call usually may.
      const finishing = { ...context, deadline: now.getTime() + FINISH_WITHIN_MS };
      await this.unitOfWork.run(finishing, async (tx) => {
        const limit = policy.maxUnusedPerPerson;
        if ((await this.store.unusedOf(tx, row.uploadedBy)) >= limit) {
          throw attachmentErrors.too_many_unused_attachments({ limit: String(limit) });
        }
        await this.store.insert(tx, row);
      });
      await this.storage.put(row.id, content);
      await this.unitOfWork.run(finishing, async (tx) => {
        if (!(await this.store.markReady(tx, row.id)))
          throw attachmentErrors.attachment_not_found();
        tx.audit({
          operation: 'attachment.upload',
          aggregateType: 'attachment',
          aggregateId: row.id,
          changes: [{ field: 'sha256', from: undefined, to: row.sha256 }],
          at: now,
        });
      });
      return row;
    } finally {
      await file.remove();
    }
  }

  /** Gives the files a reply or note names to its entry, in its transaction. */
  async ticketChanged(
    tx: Transaction,
    { caller }: RequestContext,
    change: TicketChange,
  ): Promise<void> {
    const ids = [...new Set(change.attachmentIds ?? [])];
    if (ids.length === 0) return;
    const { maxPerMessage } = await this.store.policy(tx);
    if (ids.length > maxPerMessage) {
      throw attachmentErrors.too_many_attachments({ limit: String(maxPerMessage) });
    }
    const ticketId = change.ticket.id;
    const entryId = await this.queries.entryIdIn(tx, ticketId, change.ticket.version);
    const place = { ticketId, entryId, internal: change.internal };
    const given = await this.store.link(tx, ids, place, actorOf(caller).id);
    if (given !== ids.length) throw attachmentErrors.attachment_not_usable();
  }

  /**
   * Keeps a file that came with a message, outside of any transaction, until it is given to the message's entry; false when
   * the policy does not take it. The same id stores the same file, however often it is tried; one that no entry gets is
   * removed as others that nobody used.
   */
  async keep(
    { id, name, content }: { id: string; name: string; content: Buffer },
    uploadedBy: string,
  ): Promise<boolean> {
    const policy = await this.store.policy();
    if (content.length === 0 || content.length > policy.maxBytes) return false;
    const mediaType = await mediaTypeOfContent(content);
    if (policy.refusedTypes.includes(mediaType)) return false;
    const sha256 = createHash('sha256').update(content).digest('hex');
    const bytes = content.length;
    const createdAt = this.clock.now();
    const row = { id, name: safeFileName(name), mediaType, bytes, sha256, uploadedBy, createdAt };
    await this.store.announce({ ...row, ticketId: null, entryId: null, internal: false });
    await this.storage.put(id, { bytes, sha256, open: () => Readable.from([content]) });
    return true;
  }

  /** Gives kept files to an entry, in the transaction that makes it. Throws when one was removed meanwhile. */
  async give(tx: Transaction, ids: readonly string[], place: AttachmentPlace): Promise<void> {
    if (ids.length === 0) return;
    if ((await this.store.place(tx, ids, place)) !== ids.length) {
      throw attachmentErrors.attachment_not_usable();
    }
  }

  /** The files of an entry, for the platform itself; each is opened only when its content is read. */
  async contentsOf(entryId: string): Promise<{ row: AttachmentRow; content: Readable }[]> {
    const rows = await this.store.ofEntries([entryId], MOST_OF_A_BATCH);
    const { storage } = this;
    const read = async function* (id: string) {
      yield* (await storage.open(id)) as AsyncIterable<Buffer>;
    };
    return rows.map((row) => ({
      row,
      content: Readable.from(read(row.id), { objectMode: false }),
    }));
  }

  /** What files may be. */
  policy(): Promise<AttachmentPolicy> {
    return this.store.policy();
  }

  /** A file and its content, for whoever may see its entry, or uploaded it. Throws `ticketing.attachment_not_found`. */
  async open(caller: Caller, id: string) {
    const row = await this.store.find(id);
    if (row === undefined || !(await this.maySee(caller, row))) {
      throw attachmentErrors.attachment_not_found();
    }
    return { row, content: await this.storage.open(id) };
  }

  /** The files of these entries that the caller may see. */
  async ofEntries(caller: Caller, entryIds: readonly string[]): Promise<AttachmentRow[]> {
    const rows = await this.store.ofEntries(entryIds, MOST_OF_A_BATCH);
    if (!isCustomerOnly(caller)) return rows;
    const ticketIds = [...new Set(rows.map(({ ticketId }) => ticketId ?? ''))];
    const visible = await this.queries.getMany(caller, ticketIds);
    const own = new Set(visible.map((ticket) => ticket.id));
    return rows.filter(({ ticketId, internal }) => own.has(ticketId ?? '') && !internal);
  }

  private async maySee(caller: Caller, row: AttachmentRow): Promise<boolean> {
    if (row.ticketId === null) return row.uploadedBy === actorOf(caller).id;
    if (row.internal && isCustomerOnly(caller)) return false;
    return (await this.queries.getMany(caller, [row.ticketId])).length === 1;
  }
}
