import { isCustomerOnly, staffRoles } from '@shouwen/platform';
import type { Caller, Role } from '@shouwen/platform';
import type { TicketEntity } from './ticket.entity.js';
import { ticketErrors } from './ticket.errors.js';

/** Roles that see tickets; a customer only their own (P6). */
export const readers: Role[] = ['customer', ...staffRoles];

/** Roles that see every ticket, with what is internal. */
export const staff: Role[] = staffRoles;

/** Roles that take contacts and work on tickets. */
export const workers: Role[] = ['agent', 'engineer', 'specialist', 'supervisor', 'manager'];

/** Roles that may act on a ticket somebody else owns, and read the audit trail. */
export const leaders: Role[] = ['supervisor', 'manager'];

/** True when the caller may see the ticket: staff see all, a customer what is their own (P6). */
export function maySee(caller: Caller, ticket: Pick<TicketEntity, 'customerId'>): boolean {
  return !isCustomerOnly(caller) || ticket.customerId === caller.id;
}

/** Refuses whoever neither owns the ticket nor leads. Throws `ticketing.ticket_not_yours`. */
export function requireOwnerOrLeader(caller: Caller, ticket: TicketEntity): void {
  if (ticket.owner?.id === caller.id || leaders.some((role) => caller.roles.has(role))) return;
  throw ticketErrors.ticket_not_yours({ number: ticket.number, owner: nameOf(ticket.owner) });
}

/** How the owner is called in a message. */
export function nameOf(owner: TicketEntity['owner']): string {
  return owner === null ? '-' : owner.name || owner.id;
}
