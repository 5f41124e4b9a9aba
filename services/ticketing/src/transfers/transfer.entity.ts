import type { Actor } from '@shouwen/contracts';

/** What became of an offer (T4). */
export type TransferStatus = 'offered' | 'accepted' | 'refused' | 'withdrawn' | 'expired';

/** An offer to hand a ticket to a person or to a team; the sender owns the ticket until somebody accepts. */
export interface Transfer {
  id: string;
  ticketId: string;
  /** Counts the changes from 1 without a gap; the `sequence` of its events. */
  version: number;
  status: TransferStatus;
  /** Who owned the ticket when it was offered. */
  sender: Actor;
  /** The team whose queue the ticket was in; null when it was in none. */
  senderTeamId: string | null;
  /** The sender, or a leader for them. */
  offeredBy: Actor;
  /** Null when it is offered to a team. */
  toPerson: Actor | null;
  /** Null when it is offered to a person. */
  toTeamId: string | null;
  reason: string;
  offeredAt: Date;
  expiresAt: Date;
  /** Null while it is offered. */
  closedAt: Date | null;
  closedBy: Actor | null;
  closeReason: string;
  /** The rule that a refusal cites; empty when it cites none. */
  rule: string;
  /** Who took the ticket; null unless it was accepted. */
  receiver: Actor | null;
  receiverTeamId: string | null;
}
