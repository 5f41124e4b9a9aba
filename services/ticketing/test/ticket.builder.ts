import { ActorKind } from '@shouwen/contracts';
import type { Caller, Role } from '@shouwen/platform';
import type { TicketEntity } from '../src/tickets/ticket.entity.js';
import { openTicket } from '../src/tickets/ticket.rules.js';

/** A signed-in person with a role; the name is the id with a capital. */
export function aCaller(id: string, ...roles: Role[]): Caller {
  return {
    kind: ActorKind.HUMAN,
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    roles: new Set(roles),
    actorId: '',
    token: '',
  };
}

/** A new ticket of the customer `carol`, with what a test wants to be different. */
export function aTicket(patch: Partial<TicketEntity> = {}): TicketEntity {
  const opening = {
    id: '01990000-0000-7000-8000-000000000001',
    subject: 'The parcel is late',
    body: 'It was promised for Monday.',
    grade: 'general',
    channel: 'web',
    customerId: 'carol',
    customerName: 'Carol',
  } as const;
  const { ticket } = openTicket(
    opening,
    aCaller('carol', 'customer'),
    new Date('2026-03-02T01:00:00Z'),
  );
  return { ...ticket, number: 'T-2026-000001', ...patch };
}

/** The ticket owned by somebody. */
export function anOwnedTicket(ownerId: string, patch: Partial<TicketEntity> = {}): TicketEntity {
  const { kind, id, name } = aCaller(ownerId);
  return aTicket({ status: 'open', version: 2, owner: { kind, id, name }, ...patch });
}
