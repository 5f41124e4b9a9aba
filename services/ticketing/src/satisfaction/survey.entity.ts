import type { TicketChange } from '../tickets/ticket.rules.js';

/** A ticket whose resolution is rated. */
export type RatedTicket = TicketChange['ticket'];

/** A question to a customer about one resolution, with the answer once there is one. */
export interface Survey {
  id: string;
  /** 1 when it is sent; counts the answers after that. */
  version: number;
  ticketId: string;
  ticketNumber: string;
  /** Version of the ticket with its resolution: one survey for each. */
  resolution: number;
  customerId: string;
  /** Who owned the ticket when the customer was asked. */
  ownerId: string;
  resolvedBy: string;
  channel: RatedTicket['channel'];
  grade: RatedTicket['grade'];
  tokenUsed: boolean;
  askedAt: Date;
  expiresAt: Date;
  /** For how long after the first answer it may be changed, once. */
  editMinutes: number;
  answeredAt: Date | null;
  edited: boolean;
  score: number | null;
  comment: string;
}

/** Whether and when customers of a channel are asked. */
export interface SurveyPolicy {
  asks: boolean;
  delaySeconds: number;
  expiresHours: number;
  editMinutes: number;
}

/** What a customer says. */
export interface SurveyAnswer {
  score: number;
  comment: string;
}
