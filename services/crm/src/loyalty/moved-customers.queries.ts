import { Injectable } from '@nestjs/common';
import { Database, pageOf, platformErrors, uuidKey } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import { TIER_CHANGE_COLUMNS } from '../tiers/tiers.queries.js';
import type { TierChange } from '../tiers/tiers.queries.js';
import { LoyaltyPeriods } from './loyalty-periods.js';
import type { LoyaltyPeriod } from './loyalty-periods.js';

const PLACE = /^(\d{1,15}):(.+)$/;

/**
 * By their last change of the period, of the customers whom the report counts. Who has got their first tier had none before, and
 * is left out at once where a tier is asked for.
 */
const movedCustomers = (place: string) => `
  select ${TIER_CHANGE_COLUMNS}, (
      select count(*)::integer from customer_tier_change as one
      where one.customer_id = moved.customer_id and one.at >= $1 and one.at < $2
        and one.from_tier is distinct from one.to_tier) as changes
  from (
    select last.customer_id, last.version
    from customer_tier_change as last
    where last.to_tier = $4 and last.at >= $1 and last.at < $2
      and last.from_tier is distinct from last.to_tier
      and ($3::text is null or last.from_tier is not null) and ${place}
      and last.to_tier is distinct from $3
      and last.version = (
        select version from customer_tier_change as one
        where one.customer_id = last.customer_id and one.at >= $1 and one.at < $2
          and one.from_tier is distinct from one.to_tier
        order by one.version desc limit 1)
      and $3 is not distinct from (
        select from_tier from customer_tier_change as one
        where one.customer_id = last.customer_id and one.at >= $1 and one.at < $2
          and one.from_tier is distinct from one.to_tier
        order by one.version limit 1)
      and exists (
        select from customer where id = last.customer_id and merged_into_id is null)
    order by last.at desc, last.customer_id desc limit $5) as page
  join customer_tier_change as moved using (customer_id, version)
  order by at desc, customer_id desc`;

const FIRST = movedCustomers('true');
const NEXT = movedCustomers('(last.at, last.customer_id) < ($6::timestamptz, $7::uuid)');

/** Which customers are asked for: those who went from a tier, or from none, to another one in a period. */
export interface Movement extends LoyaltyPeriod {
  fromTier: string | null;
  toTier: string;
}

/** A customer who moved, by the change of the period that gave them the tier. */
export interface MovedCustomer extends TierChange {
  /** Changes of their tier in the period. */
  changes: number;
}

/** Reads who moved between tiers (R10). */
@Injectable()
export class MovedCustomersQueries {
  constructor(
    private readonly database: Database,
    private readonly periods: LoyaltyPeriods,
  ) {}

  /**
   * A page of the customers of a movement, who moved last first. Throws `crm.loyalty_period` and
   * `platform.page_token_invalid`.
   */
  async list(movement: Movement, page: Page): Promise<PageOf<MovedCustomer>> {
    const after = placeFrom(page);
    await this.periods.check(movement);
    const { from, to, fromTier, toTier } = movement;
    const parameters = [from, to, fromTier, toTier, page.size + 1];
    const rows = await (after === undefined
      ? this.database.query<MovedCustomer>(FIRST, parameters)
      : this.database.query<MovedCustomer>(NEXT, [...parameters, after.at, after.customerId]));
    return pageOf(rows, page.size, tokenAfterMoved);
  }
}

/** The place after a customer who moved. */
export function tokenAfterMoved({ at, customerId }: MovedCustomer): string {
  return `${at.getTime()}:${customerId}`;
}

function placeFrom(page: Page): { at: Date; customerId: string } | undefined {
  if (page.after === '') return undefined;
  const [, at, after = ''] = PLACE.exec(page.after) ?? [];
  const customerId = uuidKey({ ...page, after });
  if (at === undefined || customerId === undefined) throw platformErrors.page_token_invalid();
  return { at: new Date(Number(at)), customerId };
}
