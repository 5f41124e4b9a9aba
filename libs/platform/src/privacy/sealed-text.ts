import { createCipheriv, createDecipheriv } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const TAG_BYTES = 16;

/** How many random bytes sealing needs. */
export const NONCE_BYTES = 12;

/** The key in 32 bytes of Base64; undefined when the text is none. */
export function sealingKeyIn(text: string): Buffer | undefined {
  const key = Buffer.from(text.trim(), 'base64');
  return key.length === KEY_BYTES ? key : undefined;
}

/**
 * Seals texts that services tell each other over topics that others read too: Base64 of nonce, tag and text, bound to what
 * they are about.
 */
export class SealedText {
  constructor(private readonly key: Buffer) {}

  /** Seals a text; `nonce` is random. */
  seal(about: string, text: string, nonce: Buffer): string {
    const cipher = createCipheriv(CIPHER, this.key, nonce).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** Opens a sealed text. Throws when it was sealed with another key, about something else, or changed. */
  open(about: string, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64');
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(CIPHER, this.key, nonce, { authTagLength: TAG_BYTES });
    decipher
      .setAAD(Buffer.from(about))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const text = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  }
}
