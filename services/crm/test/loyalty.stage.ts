import { randomUUID } from 'node:crypto';
import { until } from '@shouwen/dev';
import type { Client } from 'pg';

const DAY_MS = 24 * 3_600_000;

/** Has a customer bought something so many days ago. */
export async function plantOrders(
  database: Client,
  customerId: string,
  ...daysAgo: number[]
): Promise<void> {
  for (const days of daysAgo) {
    await database.query(
      `insert into customer_order (id, version, customer_id, source, reference, currency, ordered,
         paid, returned, refunded, spent, ordered_at, updated_at)
       values ($1, 1, $2, 'test', $3, 'CNY', 100, 100, 0, 0, 100, $4, now())`,
      [randomUUID(), customerId, randomUUID(), new Date(Date.now() - days * DAY_MS)],
    );
  }
}

/** Has the risk of every customer computed. */
export async function review(database: Client): Promise<void> {
  await database.query(
    `update timer set due_at = now(), attempt_at = now() where kind = 'crm.loyalty_review'`,
  );
  await reviewed(database);
}

/** Resolves when the review is over and waits for the night. */
export async function reviewed(database: Client): Promise<void> {
  const over = async () => {
    const { rows } = await database.query<{ isAhead: boolean }>(
      `select due_at > now() and payload::text = '{}' as "isAhead" from timer where kind = 'crm.loyalty_review'`,
    );
    return rows[0]?.isAhead === true;
  };
  await until(over, { what: 'the review to be over' });
}
