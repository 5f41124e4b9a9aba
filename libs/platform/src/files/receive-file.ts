import type { SpooledFile } from './spooled-file.js';

/** A part of a file that is uploaded: what it is, which comes first, or some of its content. */
export interface UploadPart<Description> {
  part?:
    | { $case: 'description'; value: Description }
    | { $case: 'chunk'; value: Uint8Array }
    | undefined;
}

/** Adds each part to the file and answers what it is. Throws the service's error when that does not come first. */
export async function receiveFile<Description>(
  parts: AsyncIterable<UploadPart<Description>>,
  file: SpooledFile,
  descriptionMissing: () => Error,
): Promise<Description> {
  let described: { value: Description } | undefined;
  for await (const { part } of parts) {
    if (described === undefined) {
      if (part?.$case !== 'description') throw descriptionMissing();
      described = part;
    } else if (part?.$case === 'chunk') {
      await file.add(part.value);
    }
  }
  if (described === undefined) throw descriptionMissing();
  return described.value;
}
