import type { Actor } from '@shouwen/contracts';
import { isOver } from '../tickets/ticket.rules.js';
import type { TicketEntity } from '../tickets/ticket.rules.js';

/** Why nobody would take a ticket. */
export type BackstopCause = 'unowned' | 'refused' | 'expired';

/** Words on the timeline for a ticket that goes to its backstop owner. */
export const backstopReasons: Readonly<Record<BackstopCause, string>> = {
  unowned: '限时内无人负责，转兜底责任人 · Nobody owned it within the limit',
  refused: '多次被拒绝接收，转兜底责任人 · Refused as often as the policy allows',
  expired: '转办逾期未接收，转兜底责任人 · Nobody answered the offer within its limit',
};

/** Words on the timeline for a ticket that has no backstop owner to go to. */
export const noBackstopReason =
  '无可用的兜底责任人，请指定 · No backstop owner could take it; name one';

/** What a ticket needs that nobody would take: an owner, only the report, or somebody to be named first. */
export type BackstopDecision = 'assign' | 'report' | 'nobody' | 'nothing';

/**
 * What becomes of a ticket that nobody would take (T4). A resolved or merged ticket needs nothing, nor does one
 * that found an owner before the limit for tickets without one had passed.
 */
export function decideBackstop(
  ticket: Pick<TicketEntity, 'owner' | 'status'>,
  backstop: Actor | undefined,
  cause: BackstopCause,
): BackstopDecision {
  if (isOver(ticket)) return 'nothing';
  if (cause === 'unowned' && ticket.owner !== null) return 'nothing';
  if (backstop === undefined) return 'nobody';
  return ticket.owner?.id === backstop.id ? 'report' : 'assign';
}
