import { z } from 'zod';
import { secret, secretOf } from '../config/secret.js';
import type { FileStorage, StorageUnavailable } from './file-storage.js';
import { FolderStorage } from './folder-storage.js';
import { S3Storage } from './s3-storage.js';

/** Variables that say which S3-compatible server keeps files; the service keeps them in a folder without one. */
export const filesConfig = z.object({
  S3_ENDPOINT: z.url().optional(),
  S3_BUCKET: z.string().default('shouwen'),
  S3_REGION: z.string().default('us-east-1'),
  ...secret('S3_ACCESS_KEY'),
  ...secret('S3_SECRET_KEY'),
});

export type FilesConfig = z.infer<typeof filesConfig>;

/** The S3 server of the variables, or the folder while there is none. */
export function fileStorageOf(
  config: FilesConfig,
  folder: string,
  unavailable: StorageUnavailable,
): FileStorage {
  if (config.S3_ENDPOINT === undefined) return new FolderStorage(folder, unavailable);
  return new S3Storage(
    {
      endpoint: config.S3_ENDPOINT,
      bucket: config.S3_BUCKET,
      region: config.S3_REGION,
      accessKeyId: secretOf(config, 'S3_ACCESS_KEY') ?? '',
      secretAccessKey: secretOf(config, 'S3_SECRET_KEY') ?? '',
    },
    unavailable,
  );
}
