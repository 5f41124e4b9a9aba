import { createHmac, timingSafeEqual } from 'node:crypto';

const PREFIX = 'whsec_';

/** How many random bytes a secret is made of. */
export const SECRET_BYTES = 32;

/** A message as it is signed. */
export interface SignedMessage {
  id: string;
  /** Seconds since the epoch. */
  timestamp: number;
  body: string | Buffer;
}

/** Random bytes as a secret. */
export function secretOf(bytes: Buffer): string {
  return PREFIX + bytes.toString('base64');
}

/** The `webhook-signature` of a message: one `v1` signature for each secret (Standard Webhooks 1.0). */
export function signatureOf(
  { id, timestamp, body }: SignedMessage,
  secrets: readonly string[],
): string {
  return secrets
    .map((secret) => {
      const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
      const signature = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body);
      return `v1,${signature.digest('base64')}`;
    })
    .join(' ');
}

/** True when one of the `v1` signatures of a `webhook-signature` was made with one of the secrets. */
export function isVerifiedBy(
  message: SignedMessage,
  header: string,
  secrets: readonly string[],
): boolean {
  const given = header.split(' ').map((signature) => Buffer.from(signature));
  const right = secrets.map((secret) => Buffer.from(signatureOf(message, [secret])));
  return right.some((one) =>
    given.some((other) => one.length === other.length && timingSafeEqual(one, other)),
  );
}
