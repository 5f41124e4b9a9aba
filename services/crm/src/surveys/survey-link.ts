import { createHmac, timingSafeEqual } from 'node:crypto';

const KEY_BYTES = 2;
const ID_BYTES = 16;
const EXPIRY_BYTES = 4;
const SIGNED_BYTES = KEY_BYTES + ID_BYTES + EXPIRY_BYTES;
const SIGNATURE_BYTES = 16;

/** A secret that links are signed with. */
export interface LinkKey {
  /** 1 to 65,535; tells of a link which secret signed it. */
  id: number;
  secret: Buffer;
}

/** What a link says. */
export interface LinkContent {
  invitationId: string;
  /** To the second. */
  expiresAt: Date;
}

/** The token of a link: which invitation and until when, signed; nobody makes another one without the secret (R7). */
export function signLink({ invitationId, expiresAt }: LinkContent, key: LinkKey): string {
  const content = Buffer.alloc(SIGNED_BYTES);
  content.writeUInt16BE(key.id);
  content.write(invitationId.replaceAll('-', ''), KEY_BYTES, 'hex');
  content.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000), KEY_BYTES + ID_BYTES);
  return Buffer.concat([content, signatureOf(content, key)]).toString('base64url');
}

/** Which secret has to have signed a token; undefined when it is no token. */
export function keyIdOf(token: string): number | undefined {
  return bytesOf(token)?.readUInt16BE();
}

/** What a token says; undefined unless this secret signed it. */
export function verifyLink(token: string, key: LinkKey): LinkContent | undefined {
  const bytes = bytesOf(token);
  if (bytes === undefined) return undefined;
  const content = bytes.subarray(0, SIGNED_BYTES);
  const isSigned = timingSafeEqual(bytes.subarray(SIGNED_BYTES), signatureOf(content, key));
  if (!isSigned || content.readUInt16BE() !== key.id) return undefined;
  const id = content.toString('hex', KEY_BYTES, KEY_BYTES + ID_BYTES);
  return {
    invitationId: id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    expiresAt: new Date(content.readUInt32BE(KEY_BYTES + ID_BYTES) * 1000),
  };
}

function signatureOf(content: Buffer, { secret }: LinkKey): Buffer {
  return createHmac('sha256', secret).update(content).digest().subarray(0, SIGNATURE_BYTES);
}

function bytesOf(token: string): Buffer | undefined {
  const bytes = Buffer.from(token, 'base64url');
  const isToken =
    bytes.length === SIGNED_BYTES + SIGNATURE_BYTES && bytes.toString('base64url') === token;
  return isToken ? bytes : undefined;
}
