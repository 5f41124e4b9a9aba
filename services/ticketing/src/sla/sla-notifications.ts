import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import { Notifications } from '../notifications/notifications.js';
import { DutyRosterService } from '../paging/duty-roster.service.js';
import type { CycleHappening, CycleStep } from './sla-cycle.rules.js';

const TICKETS = `
  select id, number, owner ->> 'id' as "ownerId", team_id as "teamId" from ticket
  where id = any($1::uuid[])`;

const kinds: Partial<Record<CycleHappening, 'sla_warning' | 'sla_breached'>> = {
  warned: 'sla_warning',
  breached: 'sla_breached',
};

interface ToldTicket {
  id: string;
  number: string;
  ownerId: string | null;
  teamId: string | null;
}

/**
 * Tells the owner of a ticket that a deadline comes near or was missed; of one that nobody owns, the supervisors on duty of
 * its team, or all who are on duty.
 */
@Injectable()
export class SlaNotifications {
  constructor(
    private readonly notifications: Notifications,
    private readonly roster: DutyRosterService,
  ) {}

  async tell(tx: Transaction, steps: readonly CycleStep[]): Promise<void> {
    const told = steps.filter(({ happening }) => kinds[happening] !== undefined);
    if (told.length === 0) return;
    const rows = await tx.query<ToldTicket>(TICKETS, [told.map(({ cycle }) => cycle.ticketId)]);
    const tickets = new Map(rows.map((row) => [row.id, row]));
    for (const { happening, cycle } of told) {
      const ticket = tickets.get(cycle.ticketId);
      const kind = kinds[happening];
      if (ticket === undefined || kind === undefined) continue;
      const { id, number } = ticket;
      const at = cycle.updatedAt;
      for (const recipientId of await this.recipientsOf(tx, ticket, at)) {
        await this.notifications.notify(tx, { recipientId, kind, ticket: { id, number }, at });
      }
    }
  }

  private async recipientsOf(
    tx: Transaction,
    { ownerId, teamId }: ToldTicket,
    at: Date,
  ): Promise<string[]> {
    return ownerId === null ? this.roster.supervisorsAt(tx, teamId, at) : [ownerId];
  }
}
