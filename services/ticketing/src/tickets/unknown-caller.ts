/** Beginning of the identity of a customer who is known by a number only; the number itself never leaves on a topic. */
const UNKNOWN = 'phone:';

/** The identity of a customer who is known by a number only, made of an identity for the number. */
export function unknownCallerId(id: string): string {
  return `${UNKNOWN}${id}`;
}

/** True for a customer of whom nothing is known but a number: they never sign in, and have no address. */
export function isUnknownCaller(customerId: string): boolean {
  return customerId.startsWith(UNKNOWN);
}
