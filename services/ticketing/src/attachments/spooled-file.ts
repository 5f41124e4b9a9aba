import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type';
import type { StoredContent } from './attachment-storage.js';
import { attachmentErrors } from './attachment.errors.js';
import { mediaTypeOf } from './attachment.rules.js';

const HEAD_BYTES = 4_096;

/** Content that is complete, in a file of this machine. */
export interface Spooled extends StoredContent {
  mediaType: string;
}

/** The media type of content that is in memory. */
export async function mediaTypeOfContent(content: Buffer): Promise<string> {
  const detected = await fileTypeFromBuffer(content).catch(() => undefined);
  return mediaTypeOf(detected?.mime, content.subarray(0, HEAD_BYTES));
}

/** A file that grows while its content comes in, so that size, hash and type are known before it is stored. */
export class SpooledFile {
  private readonly hash = createHash('sha256');
  private readonly head: Uint8Array[] = [];
  private bytes = 0;

  private constructor(
    private readonly folder: string,
    private readonly file: FileHandle,
    private readonly maxBytes: number,
  ) {}

  static async create(maxBytes: number): Promise<SpooledFile> {
    const folder = await mkdtemp(join(tmpdir(), 'shouwen-upload-'));
    return new SpooledFile(folder, await open(join(folder, 'content'), 'wx'), maxBytes);
  }

  /** Adds a part. Throws `ticketing.attachment_too_large` beyond the limit. */
  async add(chunk: Uint8Array): Promise<void> {
    if (this.bytes < HEAD_BYTES) this.head.push(chunk.subarray(0, HEAD_BYTES - this.bytes));
    this.bytes += chunk.length;
    if (this.bytes > this.maxBytes) {
      throw attachmentErrors.attachment_too_large({ limit: String(this.maxBytes) });
    }
    this.hash.update(chunk);
    await this.file.writeFile(chunk);
  }

  /** The whole content. Throws `ticketing.attachment_empty`. */
  async complete(): Promise<Spooled> {
    if (this.bytes === 0) throw attachmentErrors.attachment_empty();
    await this.file.close();
    const path = join(this.folder, 'content');
    const detected = await fileTypeFromFile(path).catch(() => undefined);
    return {
      bytes: this.bytes,
      sha256: this.hash.digest('hex'),
      mediaType: mediaTypeOf(detected?.mime, Buffer.concat(this.head)),
      open: () => createReadStream(path),
    };
  }

  /** Removes it from this machine. */
  async remove(): Promise<void> {
    await this.file.close().catch(() => undefined);
    await rm(this.folder, { recursive: true, force: true });
  }
}
