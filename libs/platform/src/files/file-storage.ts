import type { Readable } from 'node:stream';

/** Content that is complete and whose size and hash are known. */
export interface StoredContent {
  bytes: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
  /** A new stream of the content; may be called again when storing is tried again. */
  open: () => Readable;
}

/** The error, of the service that keeps the files, for contents that can neither be stored nor read. */
export type StorageUnavailable = (cause: unknown) => Error;

/** Where the contents of files are; their descriptions are in the database. */
export abstract class FileStorage {
  /** Stores content durably; under a key that is known already it is replaced. */
  abstract put(key: string, content: StoredContent): Promise<void>;

  /** Opens stored content. Throws the service's error when it can't be read. */
  abstract open(key: string): Promise<Readable>;

  /** Removes content; what is gone already is no error. */
  abstract remove(key: string): Promise<void>;
}
