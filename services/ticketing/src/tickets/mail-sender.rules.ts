import { normalAddress } from '../email/mail.rules.js';

/** Beginning of the identity of a customer who is known by an address of mail only; the address never leaves on a topic. */
const SENDER = 'mail:';
const MAILTO = 'mailto:';

/** The identity of a customer who is known by an address only, made of an identity for the address. */
export function mailSenderId(id: string): string {
  return `${SENDER}${id}`;
}

/** True for a customer of whom nothing is known but an address. */
export function isMailSender(customerId: string): boolean {
  return customerId.startsWith(SENDER);
}

/** The address by which a customer is named, `mailto:li@example.com`, in its normal form; undefined for any other identity. */
export function addressNamed(customerId: string): string | undefined {
  if (!customerId.startsWith(MAILTO)) return undefined;
  return normalAddress(customerId.slice(MAILTO.length)) || undefined;
}

/** A customer as they are named by an address. */
export function namedByAddress(address: string): string {
  return `${MAILTO}${address}`;
}
