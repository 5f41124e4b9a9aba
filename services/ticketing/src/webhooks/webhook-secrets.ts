import { createCipheriv, createDecipheriv } from 'node:crypto';
import { webhookErrors } from './webhook.errors.js';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const TAG_BYTES = 16;
const ENTRY = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]+={0,2})$/;

/** How many random bytes sealing needs. */
export const SEAL_BYTES = 12;

/** A key that secrets are sealed with. */
export interface SecretKey {
  id: string;
  key: Buffer;
}

/** The keys in `id:base64,id:base64`; the first one seals, all of them open. Throws one sentence when one is none. */
export function keysIn(text: string): SecretKey[] {
  const entries = text.split(',').map((entry) => entry.trim());
  return entries
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, id = '', encoded = ''] = ENTRY.exec(entry) ?? [];
      const key = Buffer.from(encoded, 'base64');
      if (key.length !== KEY_BYTES) {
        throw new Error(
          'WEBHOOK_SECRET_KEYS is not <id>:<32 bytes in Base64>, separated by commas',
        );
      }
      return { id, key };
    });
}

/**
 * Seals and opens the secrets of webhooks and telephone systems as they are stored: `aes-256-gcm:<key>:<Base64 of nonce,
 * tag and text>`, bound to their endpoint or system. What a release before this one stored is not sealed, and is opened as it is.
 */
export class WebhookSecrets {
  constructor(private readonly keys: readonly SecretKey[]) {}

  /** What a secret begins with that is sealed with the first key; undefined when there is no key. */
  get currentPrefix(): string | undefined {
    const [first] = this.keys;
    return first && prefixOf(first.id);
  }

  /** Seals a secret; `nonce` is random. Throws `webhooks.no_key` when there is no key. */
  seal(endpointId: string, secret: string, nonce: Buffer): string {
    const [first] = this.keys;
    if (first === undefined) throw webhookErrors.no_key();
    const cipher = createCipheriv(CIPHER, first.key, nonce).setAAD(Buffer.from(endpointId));
    const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    const sealed = Buffer.concat([nonce, cipher.getAuthTag(), text]);
    return prefixOf(first.id) + sealed.toString('base64');
  }

  /** Opens a stored secret. Throws when its key is not there, or it is not the one of this endpoint. */
  open(endpointId: string, stored: string): string {
    if (!stored.startsWith(`${CIPHER}:`)) return stored;
    const used = this.keys.find(({ id }) => stored.startsWith(prefixOf(id)));
    if (used === undefined) {
      throw new Error(`WEBHOOK_SECRET_KEYS has no key ${stored.split(':')[1]}, which secrets need`);
    }
    const sealed = Buffer.from(stored.slice(prefixOf(used.id).length), 'base64');
    const nonce = sealed.subarray(0, SEAL_BYTES);
    const tag = sealed.subarray(SEAL_BYTES, SEAL_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(CIPHER, used.key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(endpointId)).setAuthTag(tag);
    const text = sealed.subarray(SEAL_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  }
}

function prefixOf(keyId: string): string {
  return `${CIPHER}:${keyId}:`;
}
