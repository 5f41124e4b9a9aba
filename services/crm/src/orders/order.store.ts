import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import type { OrderEntity, OrderEvent } from './order.entity.js';
import { ORDER_COLUMNS } from './orders.queries.js';

const LOCK = `
  select ${ORDER_COLUMNS} from customer_order where source = $1 and reference = $2 for update`;

/** The record that goes on in the place of one, through all merges. */
const OWNER = `
  with recursive line (id, merged_into_id) as (
    select id, merged_into_id from customer where id = $1
    union
    select customer.id, customer.merged_into_id from line
    join customer on customer.id = line.merged_into_id
  )
  select id from line where merged_into_id is null`;

const EVENTS = `
  select kind, reference, at, amount::float8 as amount from customer_order_event
  where order_id = $1`;

const SAVE = `
  insert into customer_order (id, version, customer_id, source, reference, currency, ordered, paid,
    returned, refunded, spent, ordered_at, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
  on conflict (id) do update set version = excluded.version, ordered = excluded.ordered,
    paid = excluded.paid, returned = excluded.returned, refunded = excluded.refunded,
    spent = excluded.spent, ordered_at = excluded.ordered_at, updated_at = excluded.updated_at`;

const SAVE_EVENT = `
  insert into customer_order_event (order_id, kind, reference, at, amount) values ($1, $2, $3, $4, $5)
  on conflict (order_id, kind, reference) do update set at = excluded.at, amount = excluded.amount`;

/** Keeps orders with all that was told of them, on the transaction of the use case. */
@Injectable()
export class OrderStore {
  /** Reads an order by the partner's reference and keeps others from changing it until the transaction ends. */
  async lock(
    tx: Transaction,
    { source, reference }: Pick<OrderEntity, 'source' | 'reference'>,
  ): Promise<OrderEntity | undefined> {
    const [order] = await tx.query<OrderEntity>(LOCK, [source, reference]);
    return order;
  }

  /** Whose an order is that was reported for a record: the one that it was merged into, or itself. */
  async ownerOf(tx: Transaction, customerId: string): Promise<string> {
    const [owner] = await tx.query<{ id: string }>(OWNER, [customerId]);
    return owner?.id ?? customerId;
  }

  /** All that was told of an order. */
  events(tx: Transaction, orderId: string): Promise<OrderEvent[]> {
    return tx.query<OrderEvent>(EVENTS, [orderId]);
  }

  /** Stores an order, locked before unless it is new, with what was told of it last. */
  save(tx: Transaction, order: OrderEntity, event: OrderEvent): void {
    tx.write(SAVE, [
      order.id,
      order.version,
      order.customerId,
      order.source,
      order.reference,
      order.currency,
      order.ordered,
      order.paid,
      order.returned,
      order.refunded,
      order.spent,
      order.orderedAt,
      order.updatedAt,
    ]);
    tx.write(SAVE_EVENT, [order.id, event.kind, event.reference, event.at, event.amount]);
  }
}
