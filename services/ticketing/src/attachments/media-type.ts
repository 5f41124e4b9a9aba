import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type';
import type { Spooled } from '@shouwen/platform';
import { mediaTypeOf } from './attachment.rules.js';

const HEAD_BYTES = 4_096;

/** The media type of content that is in memory. */
export async function mediaTypeOfContent(content: Buffer): Promise<string> {
  const detected = await fileTypeFromBuffer(content).catch(() => undefined);
  return mediaTypeOf(detected?.mime, content.subarray(0, HEAD_BYTES));
}

/** The media type of content that is in a file of this machine. */
export async function mediaTypeOfFile({ path, head }: Spooled): Promise<string> {
  const detected = await fileTypeFromFile(path).catch(() => undefined);
  return mediaTypeOf(detected?.mime, head);
}
