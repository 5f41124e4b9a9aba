import type { ReceivedOutcome } from './email.metrics.js';
import type { QuarantineReason } from './mail.rules.js';

/** What a mail that came in came to. */
export interface MailResult {
  outcome: ReceivedOutcome;
  ticketId: string | null;
  reason: QuarantineReason | '';
}

/** The result that a person has to look at a mail. */
export function keptForAPerson(reason: QuarantineReason): MailResult {
  return { outcome: 'quarantined', ticketId: null, reason };
}
