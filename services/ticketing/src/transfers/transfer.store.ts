import { Injectable } from '@nestjs/common';
import { Ids } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import type { Transfer } from './transfer.entity.js';
import type { Movement } from './transfer.rules.js';

/** Columns of `transfer` under the names of {@link Transfer}. */
export const TRANSFER_COLUMNS = `
  id, ticket_id as "ticketId", version, status, sender, sender_team_id as "senderTeamId",
  offered_by as "offeredBy", to_person as "toPerson", to_team_id as "toTeamId", reason,
  offered_at as "offeredAt", expires_at as "expiresAt", closed_at as "closedAt", closed_by as "closedBy",
  close_reason as "closeReason", rule, receiver, receiver_team_id as "receiverTeamId"`;

const INSERT = `
  insert into transfer (id, ticket_id, version, status, sender, sender_team_id, offered_by, to_person, to_team_id,
    reason, offered_at, expires_at)
  values ($1, $2, 1, 'offered', $3, $4, $5, $6, $7, $8, $9, $10)`;

const CLOSE = `
  update transfer set version = $2, status = $3, closed_at = $4, closed_by = $5, close_reason = $6, rule = $7,
    receiver = $8, receiver_team_id = $9
  where id = $1`;

const TICKET_OF = 'select ticket_id as "ticketId" from transfer where id = $1';
const LOCK = `select ${TRANSFER_COLUMNS} from transfer where id = $1 for update`;
const OPEN_OF = `select ${TRANSFER_COLUMNS} from transfer where ticket_id = $1 and status = 'offered' for update`;

// More than any limit of a policy allows.
const MOVEMENTS = `
  select * from (
    select id, sender, sender_team_id as "senderTeamId", receiver, receiver_team_id as "receiverTeamId"
    from transfer where ticket_id = $1 and status = 'accepted' order by id desc limit 200) as last
  order by id`;

const REFUSALS = `
  select count(*)::integer as refusals from transfer
  where ticket_id = $1 and status = 'refused' and id > coalesce(
    (select id from transfer where ticket_id = $1 and status = 'accepted' order by id desc limit 1),
    '00000000-0000-0000-0000-000000000000'::uuid)`;

/** Keeps transfers, on the transaction of the use case; the ticket is always locked first. */
@Injectable()
export class TransferStore {
  constructor(private readonly ids: Ids) {}

  /** An identity for a new transfer. */
  nextId(): string {
    return this.ids.next();
  }

  async insert(tx: Transaction, transfer: Transfer): Promise<void> {
    await tx.query(INSERT, [
      transfer.id,
      transfer.ticketId,
      transfer.sender,
      transfer.senderTeamId,
      transfer.offeredBy,
      transfer.toPerson,
      transfer.toTeamId,
      transfer.reason,
      transfer.offeredAt,
      transfer.expiresAt,
    ]);
  }

  /** Stores a transfer that was closed; locked before. */
  async close(tx: Transaction, transfer: Transfer): Promise<void> {
    await tx.query(CLOSE, [
      transfer.id,
      transfer.version,
      transfer.status,
      transfer.closedAt,
      transfer.closedBy,
      transfer.closeReason,
      transfer.rule,
      transfer.receiver,
      transfer.receiverTeamId,
    ]);
  }

  /** The ticket a transfer is about. */
  async ticketOf(tx: Transaction, id: string): Promise<string | undefined> {
    const [row] = await tx.query<{ ticketId: string }>(TICKET_OF, [id]);
    return row?.ticketId;
  }

  /** Reads a transfer and keeps others from changing it until the transaction ends. */
  async lock(tx: Transaction, id: string): Promise<Transfer | undefined> {
    const [transfer] = await tx.query<Transfer>(LOCK, [id]);
    return transfer;
  }

  /** The open offer of a ticket, locked. */
  async openOf(tx: Transaction, ticketId: string): Promise<Transfer | undefined> {
    const [transfer] = await tx.query<Transfer>(OPEN_OF, [ticketId]);
    return transfer;
  }

  /** How a ticket has moved, oldest first. */
  movements(tx: Transaction, ticketId: string): Promise<Movement[]> {
    return tx.query<Movement>(MOVEMENTS, [ticketId]);
  }

  /** How often a ticket was refused since it last changed hands. */
  async refusals(tx: Transaction, ticketId: string): Promise<number> {
    const [row] = await tx.query<{ refusals: number }>(REFUSALS, [ticketId]);
    return row?.refusals ?? 0;
  }
}
