import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import type { Campaign } from './survey.entity.js';
import type { Gathered } from './survey-draw.rules.js';
import { mayBeAsked } from './survey-invitations.store.js';
import type { Candidate } from './survey-invitations.store.js';

/** Customers that are looked at in a step, and candidates that are drawn from in one. */
const WALK = 5_000;
const BATCH = 500;
const FORGOTTEN_AT_ONCE = 10_000;
/** Below every id, and every place. */
const BOTTOM = '00000000-0000-0000-0000-000000000000';
const FIRST_PLACE = '-9223372036854775808';

// Tier and region are read of those only who come early enough to be drawn: fewer and fewer.
const gather = (channel: Campaign['channel']) => `
  with wanted as (
    select stratum, tier, region, "limit" from jsonb_to_recordset($4::jsonb)
      as w (stratum integer, tier text, region text, "limit" bigint)
  ), walked as materialized (
    select * from customer where id > $2 and merged_into_id is null order by id limit ${WALK}
  ), early as materialized (
    select customer.id, hashtextextended(customer.id::text, $3::bigint) as place
    from walked as customer
    where hashtextextended(customer.id::text, $3::bigint) <= (select max("limit") from wanted)
      and ${mayBeAsked(channel, '$1', { since: '$5', limit: '$6' })}
  ), added as (
    insert into survey_draw (campaign_id, stratum, place, customer_id)
    select $1, wanted.stratum, early.place, early.id
    from early cross join lateral (
      select tier, region from customer_segment where customer_id = early.id offset 0) as segment
    join wanted on early.place <= wanted."limit"
      and wanted.tier in ('', segment.tier) and wanted.region in ('', segment.region)
    on conflict do nothing returning stratum
  )
  select count(*)::integer as walked, (array_agg(id order by id desc))[1] as last,
    (select jsonb_object_agg(stratum, count) from (
      select stratum, count(*) from added group by stratum) as counted) as added
  from walked`;
const GATHER = {
  online: gather('online'),
  phone: gather('phone'),
  focus_group: gather('focus_group'),
};

const FORGET_BEHIND = `
  with last as (
    select place from survey_draw where campaign_id = $1 and stratum = $2
    order by place, customer_id offset $3 - 1 limit 1
  ), gone as (
    delete from survey_draw where campaign_id = $1 and stratum = $2
      and place > (select place from last)
  )
  select place from last`;

const draw = (channel: Campaign['channel']) => `
  select drawn.place, drawn.customer_id as "customerId", segment.tier, segment.region,
    customer.merged_into_id is null and $7::text in ('', segment.tier)
      and $8::text in ('', segment.region)
      and ${mayBeAsked(channel, '$1', { since: '$5', limit: '$6' })} as "mayBeAsked"
  from (
    select place, customer_id from survey_draw
    where campaign_id = $1 and stratum = $2 and (place, customer_id) > ($3, $4)
    order by place, customer_id limit ${BATCH}
  ) as drawn
  join customer on customer.id = drawn.customer_id
  cross join lateral (
    select tier, region from customer_segment where customer_id = drawn.customer_id offset 0
  ) as segment
  order by drawn.place, drawn.customer_id`;
const DRAW = { online: draw('online'), phone: draw('phone'), focus_group: draw('focus_group') };

// A campaign asks thousands at once: as long as they were not counted, PostgreSQL takes their table for an empty one, and would
// read all of it for each customer.
const KEEP_TO_INDEXES = `select set_config('enable_seqscan', 'off', true)`;

const FORGET_SOME = `
  delete from survey_draw where ctid = any(array(
    select ctid from survey_draw where campaign_id = $1 limit ${FORGOTTEN_AT_ONCE}))
  returning customer_id`;

/** Who is too tired to be asked: asked so often since then. */
export interface Fatigue {
  since: Date;
  limit: number;
}

/** Where the draw of a stratum stands: behind a customer. */
export interface DrawPlace {
  place: string;
  customerId: string;
}

/** Somebody who comes next. */
export type NextCandidate = Candidate & DrawPlace & { mayBeAsked: boolean };

/** Keeps who comes first while a campaign draws, on the transaction of the timer. */
@Injectable()
export class SurveyDrawsStore {
  /** Adds those of the next customers, in the order of their ids, who come early enough; answers the last, or undefined after all. */
  async gather(
    tx: Transaction,
    { id, channel, seed, strata }: Campaign,
    { after, gathered }: { after: string | undefined; gathered: readonly Gathered[] },
    fatigue: Fatigue,
  ): Promise<{ last: string | undefined; added: Record<string, number> }> {
    const wanted = strata
      .map(({ tier, region, wanted: most, invited }, stratum) => {
        const limit = gathered[stratum]?.limit;
        return { stratum, tier, region, limit, isOpen: invited < most };
      })
      .filter(({ isOpen }) => isOpen);
    tx.write(KEEP_TO_INDEXES, []);
    const values = [id, after ?? BOTTOM, seed, JSON.stringify(wanted)];
    const [row] = await tx.query<{
      walked: number;
      last: string | null;
      added: Record<string, number> | null;
    }>(GATHER[channel], [...values, fatigue.since, fatigue.limit]);
    const isMore = row?.walked === WALK;
    return { last: isMore ? (row.last ?? undefined) : undefined, added: row?.added ?? {} };
  }

  /** Forgets who comes behind the first so many of a stratum; answers the place of the last of them. */
  async forgetBehind(
    tx: Transaction,
    campaignId: string,
    stratum: number,
    kept: number,
  ): Promise<string | undefined> {
    const values = [campaignId, stratum, kept];
    const [row] = await tx.query<{ place: string }>(FORGET_BEHIND, values);
    return row?.place;
  }

  /** Who comes next in a stratum; undefined in the place of `last` when nobody is left. */
  async next(
    tx: Transaction,
    { id, channel, strata }: Campaign,
    stratum: number,
    after: DrawPlace | undefined,
    fatigue: Fatigue,
  ): Promise<{ candidates: NextCandidate[]; last: DrawPlace | undefined }> {
    const { place, customerId } = after ?? { place: FIRST_PLACE, customerId: BOTTOM };
    tx.write(KEEP_TO_INDEXES, []);
    const { tier = '', region = '' } = strata[stratum] ?? {};
    const values = [id, stratum, place, customerId, fatigue.since, fatigue.limit, tier, region];
    const candidates = await tx.query<NextCandidate>(DRAW[channel], values);
    const last = candidates.length === BATCH ? candidates.at(-1) : undefined;
    return { candidates, last: last && { place: last.place, customerId: last.customerId } };
  }

  /** Forgets some of those who were gathered; answers whether there may be more. */
  async forgetSome(tx: Transaction, campaignId: string): Promise<boolean> {
    return (await tx.query(FORGET_SOME, [campaignId])).length === FORGOTTEN_AT_ONCE;
  }
}
