import { Injectable } from '@nestjs/common';
import { Ids } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import type { Breach } from './duty.entity.js';

const ADD = `
  insert into duty_breach (id, kind, ticket_id, person, team_id, transfer_id, at)
  values ($1, $2, $3, $4, $5, $6, $7)`;

// Once for each time that a ticket came into the queue.
const ADD_UNOWNED = `
  insert into duty_breach (id, kind, ticket_id, person, team_id, at)
  select $1::uuid, 'unowned', $2::uuid, $3::jsonb, $4::uuid, $5::timestamptz where not exists (
    select from duty_breach where ticket_id = $2 and kind = 'unowned' and at >= (
      select max(entry.at) from ticket_entry as entry
      where entry.ticket_id = $2 and entry.kind in ('opened', 'handed_back')))`;

/** Keeps the breaches of first-asked responsibility as they happen; the monthly report is made of them. */
@Injectable()
export class BreachLedger {
  constructor(private readonly ids: Ids) {}

  /** Adds a breach; it is never changed. */
  async add(tx: Transaction, breach: Breach): Promise<void> {
    const { kind, ticketId, person, teamId, transferId, at } = breach;
    await tx.query(ADD, [this.ids.next(), kind, ticketId, person, teamId, transferId, at]);
  }

  /** Adds that nobody owned a ticket within the limit, once for each time it came into the queue. */
  async addUnowned(
    tx: Transaction,
    { ticketId, person, teamId, at }: Pick<Breach, 'ticketId' | 'person' | 'teamId' | 'at'>,
  ): Promise<void> {
    await tx.query(ADD_UNOWNED, [this.ids.next(), ticketId, person, teamId, at]);
  }
}
