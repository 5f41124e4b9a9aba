import { createHash } from 'node:crypto';

/** What is kept of the token of a link: enough to know it again, not to make it. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
