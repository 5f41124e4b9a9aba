import { ActorKind } from '@shouwen/contracts';
import type { Actor } from '@shouwen/contracts';
import type { TicketEntity } from './ticket.entity.js';

/** Who of the department takes a question first is its first-asked owner for ever (T4); only people are. */
export function firstAsked(
  { firstAskedOwner }: Pick<TicketEntity, 'firstAskedOwner'>,
  taker: Actor,
  now: Date,
): Partial<Pick<TicketEntity, 'firstAskedOwner' | 'firstAskedAt'>> {
  if (firstAskedOwner !== null || taker.kind !== ActorKind.HUMAN) return {};
  return { firstAskedOwner: taker, firstAskedAt: now };
}
