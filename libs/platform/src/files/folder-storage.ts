import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStorage } from './file-storage.js';
import type { StorageUnavailable, StoredContent } from './file-storage.js';

/** Keeps contents as files of one folder: for one replica, or for several on a shared file system. */
export class FolderStorage extends FileStorage {
  constructor(
    private readonly folder: string,
    private readonly unavailable: StorageUnavailable,
  ) {
    super();
  }

  override async put(key: string, content: StoredContent): Promise<void> {
    const path = this.pathOf(key);
    const unfinished = `${path}.part`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await pipeline(content.open(), createWriteStream(unfinished, { flush: true }));
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined);
      throw this.unavailable(error);
    }
  }

  override async open(key: string): Promise<Readable> {
    try {
      return (await open(this.pathOf(key))).createReadStream();
    } catch (error) {
      throw this.unavailable(error);
    }
  }

  override async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  // Thousands of folders, so that none holds too many files; the end of a UUIDv7 is its random part.
  private pathOf(key: string): string {
    return join(this.folder, key.slice(-3), key);
  }
}
