import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import { Notifications } from '../notifications/notifications.js';
import type { CycleHappening, CycleStep } from './sla-cycle.rules.js';

const OWNERS = `
  select id, number, owner ->> 'id' as "ownerId" from ticket
  where id = any($1::uuid[]) and owner is not null`;

const kinds: Partial<Record<CycleHappening, 'sla_warning' | 'sla_breached'>> = {
  warned: 'sla_warning',
  breached: 'sla_breached',
};

/** Tells the owner of a ticket that a deadline comes near or was missed; nobody is told of one that nobody owns. */
@Injectable()
export class SlaNotifications {
  constructor(private readonly notifications: Notifications) {}

  async tell(tx: Transaction, steps: readonly CycleStep[]): Promise<void> {
    const told = steps.filter(({ happening }) => kinds[happening] !== undefined);
    if (told.length === 0) return;
    const rows = await tx.query<{ id: string; number: string; ownerId: string }>(OWNERS, [
      told.map(({ cycle }) => cycle.ticketId),
    ]);
    const tickets = new Map(rows.map((row) => [row.id, row]));
    for (const { happening, cycle } of told) {
      const ticket = tickets.get(cycle.ticketId);
      const kind = kinds[happening];
      if (ticket === undefined || kind === undefined) continue;
      const { id, number, ownerId: recipientId } = ticket;
      await this.notifications.notify(tx, {
        recipientId,
        kind,
        ticket: { id, number },
        at: cycle.updatedAt,
      });
    }
  }
}
