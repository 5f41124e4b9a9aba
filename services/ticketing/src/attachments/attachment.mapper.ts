import type { Attachment } from '@shouwen/contracts';
import type { AttachmentRow } from './attachment.store.js';

/** A file as the contract shows it. */
export function attachmentToProto(row: AttachmentRow): Attachment {
  return {
    id: row.id,
    entryId: row.entryId ?? '',
    name: row.name,
    mediaType: row.mediaType,
    bytes: row.bytes,
    sha256: row.sha256,
  };
}
