import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredContent } from './file-storage.js';

const HEAD_BYTES = 4_096;

/** Content that is complete, in a file of this machine. */
export interface Spooled extends StoredContent {
  /** Where it is until it is removed. */
  path: string;
  /** Its first bytes, which tell what it is. */
  head: Buffer;
}

/** What a file may be, and the errors of the service that receives it. */
export interface SpoolLimits {
  maxBytes: number;
  tooLarge: (limit: number) => Error;
  empty: () => Error;
}

/** A file that grows while its content comes in, so that size and hash are known before it is stored. */
export class SpooledFile {
  private readonly hash = createHash('sha256');
  private readonly head: Uint8Array[] = [];
  private bytes = 0;

  private constructor(
    private readonly folder: string,
    private readonly file: FileHandle,
    private readonly limits: SpoolLimits,
  ) {}

  static async create(limits: SpoolLimits): Promise<SpooledFile> {
    const folder = await mkdtemp(join(tmpdir(), 'shouwen-upload-'));
    return new SpooledFile(folder, await open(join(folder, 'content'), 'wx'), limits);
  }

  /** Adds a part. Throws the service's error beyond the limit. */
  async add(chunk: Uint8Array): Promise<void> {
    if (this.bytes < HEAD_BYTES) this.head.push(chunk.subarray(0, HEAD_BYTES - this.bytes));
    this.bytes += chunk.length;
    const { maxBytes, tooLarge } = this.limits;
    if (this.bytes > maxBytes) throw tooLarge(maxBytes);
    this.hash.update(chunk);
    await this.file.writeFile(chunk);
  }

  /** The whole content. Throws the service's error when there is none. */
  async complete(): Promise<Spooled> {
    if (this.bytes === 0) throw this.limits.empty();
    await this.file.close();
    const path = join(this.folder, 'content');
    return {
      bytes: this.bytes,
      sha256: this.hash.digest('hex'),
      path,
      head: Buffer.concat(this.head),
      open: () => createReadStream(path),
    };
  }

  /** Removes it from this machine. */
  async remove(): Promise<void> {
    await this.file.close().catch(() => undefined);
    await rm(this.folder, { recursive: true, force: true });
  }
}
