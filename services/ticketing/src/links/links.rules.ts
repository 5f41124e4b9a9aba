import type { LinkKind } from '../tickets/ticket-link.js';
import type { TicketEntity, TicketChange } from '../tickets/ticket.rules.js';
import { changed } from '../tickets/ticket.rules.js';
import { linksErrors } from './links.errors.js';

/** What is linked already, as far as a new link depends on it. */
export interface LinkFacts {
  /** The same two tickets are linked in this way already. */
  exists: boolean;
  /** Links made on the first ticket. */
  links: number;
  /** Children that the first ticket has, and parents. */
  own: { children: number; parents: number };
  /** Children that the other ticket has, and parents. */
  other: { children: number; parents: number };
}

/** How many links a ticket may have, and how many children. */
export interface LinkLimits {
  links: number;
  children: number;
}

/**
 * Links a ticket to another one (T6). Throws `ticketing.link_exists`, `ticketing.link_too_deep` when a parent would
 * have a parent or a child two, and `ticketing.link_too_many`.
 */
export function linkTicket(
  ticket: TicketEntity,
  other: Pick<TicketEntity, 'id' | 'number'>,
  kind: LinkKind,
  { facts, limits }: { facts: LinkFacts; limits: LinkLimits },
  now: Date,
): TicketChange {
  const { number } = ticket;
  if (ticket.id === other.id) throw linksErrors.link_to_itself();
  if (facts.exists) throw linksErrors.link_exists({ number, other: other.number });
  if (facts.links >= limits.links) {
    throw linksErrors.link_too_many({ number, limit: String(limits.links) });
  }
  if (kind === 'child_of') {
    const { own } = facts;
    if (own.children > 0 || own.parents > 0 || facts.other.parents > 0) {
      throw linksErrors.link_too_deep({ number });
    }
    if (facts.other.children >= limits.children) {
      throw linksErrors.link_too_many({ number: other.number, limit: String(limits.children) });
    }
  }
  return linkChange(ticket, 'linked', kind, other, now);
}

/** Takes a link away. Throws `ticketing.link_made_by_splitting`: where a ticket came from stays known. */
export function unlinkTicket(
  ticket: TicketEntity,
  other: Pick<TicketEntity, 'id' | 'number'>,
  kind: LinkKind,
  now: Date,
): TicketChange {
  if (kind === 'split_from') throw linksErrors.link_made_by_splitting();
  return linkChange(ticket, 'unlinked', kind, other, now);
}

/** The change of a ticket that a link is made on or taken from. */
export function linkChange(
  ticket: TicketEntity,
  what: 'linked' | 'unlinked',
  link: LinkKind,
  other: Pick<TicketEntity, 'id' | 'number'>,
  now: Date,
): TicketChange {
  const change = changed(ticket, ticket.status, {}, now, { kind: what, link, otherId: other.id });
  const told =
    what === 'linked'
      ? { field: link, from: undefined, to: other.number }
      : { field: link, from: other.number, to: undefined };
  return { ...change, internal: true, changes: [...change.changes, told] };
}
