/** What a handler made of a message; anything it throws means: try again. */
export type Outcome =
  | { kind: 'ok' }
  | { kind: 'drop'; reason: string }
  | { kind: 'refused'; reason: string }
  | { kind: 'dead'; reason: string };

/** The message was applied. */
export function ok(): Outcome {
  return { kind: 'ok' };
}

/** The message was understood and needs nothing; `reason` is a code for the log. */
export function drop(reason: string): Outcome {
  return { kind: 'drop', reason };
}

/**
 * The sender was answered why the message can't be accepted: the answer is committed, the message goes to the
 * dead-letter topic for a person to see (T1), and its id is free for a corrected one.
 */
export function refused(reason: string): Outcome {
  return { kind: 'refused', reason };
}

/**
 * The message can't be applied, now or later: all that was done in its transaction is undone and it goes to the
 * dead-letter topic. `reason` is a code and a few words, without personal data.
 */
export function dead(reason: string): Outcome {
  return { kind: 'dead', reason };
}
