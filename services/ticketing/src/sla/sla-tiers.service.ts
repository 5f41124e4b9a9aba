import { Injectable } from '@nestjs/common';
import { Clock, Timers } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import { RECOMPUTE_TIMER } from '../calendars/recompute-timer.js';

const SET = `
  insert into customer_tier (customer_id, tier) values ($1, $2)
  on conflict (customer_id) do update set tier = excluded.tier
  where customer_tier.tier <> excluded.tier returning customer_id`;
const UNSET = 'delete from customer_tier where customer_id = $1 returning customer_id';

/** Knows the tiers of customers (客户分层), as far as somebody tells them, for the policy to look at. */
@Injectable()
export class SlaTiersService {
  constructor(
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /** Keeps the tier of a customer, or forgets it for null; ongoing clocks of their tickets are then calculated anew. */
  async set(tx: Transaction, customerId: string, tier: string | null): Promise<void> {
    const changed =
      tier === null ? await tx.query(UNSET, [customerId]) : await tx.query(SET, [customerId, tier]);
    if (changed.length === 0) return;
    const payload = { calendarId: null, customerId, after: '' };
    const dueAt = this.clock.now();
    this.timers.set(tx, {
      kind: RECOMPUTE_TIMER,
      subject: `tier:${customerId}`,
      dueAt,
      payload,
    });
  }
}
