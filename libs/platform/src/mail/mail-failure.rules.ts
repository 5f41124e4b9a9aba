/** Why handing over failed, as a code without words: what a server answers may quote an address. */
export interface MailFailure {
  reason: string;
  /** The server said that it will never take it. */
  isFinal: boolean;
}

/**
 * How sending a mail failed: a reason without words of the server, which may quote an address, and whether it will never
 * take it.
 */
export function mailFailureOf(error: unknown): MailFailure {
  const { responseCode } = error as { responseCode?: number };
  if (responseCode === undefined) return { reason: 'unreachable', isFinal: false };
  return { reason: String(responseCode), isFinal: responseCode >= 500 && responseCode < 600 };
}
