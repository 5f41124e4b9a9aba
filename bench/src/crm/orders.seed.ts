import type pg from 'pg';
import { loadInBulk } from './bulk-load.js';

export const ordersEach = 10;
const chunk = 500_000;
/** A figure below `bound` that looks random but is the same for the same o; others for other seeds. */
const drawn = (seed: number, bound: string | number) =>
  `abs(hashint8extended(o, ${seed}) % ${bound})`;

// `offset 0` keeps what is computed from being computed again wherever it is used.
/**
 * Orders o from $1 to $2 of $3, at even distances over five years, each of a customer who was there by then: the older a
 * customer, the more orders. Of a hundred, three are not paid, five come back, half of those with the money.
 */
const ORDERS = `
  insert into customer_order (id, version, customer_id, source, reference, currency, ordered, paid, returned, refunded,
    spent, ordered_at, updated_at)
  select (lpad(to_hex((extract(epoch from refunded.at) * 1000)::bigint), 12, '0') || '7' || substr(hash, 1, 3) || '8' ||
      substr(hash, 4, 15))::uuid,
    1 + (paid > 0)::integer + (returned > 0)::integer + (refunded > 0)::integer,
    numbered.id, 'shop-' || 1 + o % 4, 'O-' || o,
    case when currency_draw < 95 then 'CNY' when currency_draw < 98 then 'USD' else 'JPY' end, amount, paid, returned, refunded,
    greatest(0, paid - greatest(returned, refunded)), refunded.at,
    refunded.at + case when paid > 0 then interval '5 minutes' else interval '0' end + case when returned > 0 then interval '5 days' else interval '0' end
  from (
    select *, case when comes_back and ${drawn(6, 2)} = 0 then returned else 0 end as refunded
    from (
      select *, case when is_paid then amount else 0 end as paid,
        case when comes_back then greatest(1, amount / (1 + ${drawn(5, 3)})) else 0 end as returned
      from (
        select o, now() - ($3::bigint - o)::float8 / $3::bigint * interval '5 years' as at, md5('o' || o) as hash,
          1 + ${drawn(1, `greatest(1, o / ${ordersEach})`)} as n, currency_draw, is_paid,
          is_paid and ${drawn(4, 100)} < 5 as comes_back,
          round(2000 * exp(7 * ${drawn(2, 10_000)} / 10000.0::float8))::bigint as amount
        from generate_series($1::bigint, $2::bigint) as source (o)
        cross join lateral (select ${drawn(3, 100)} >= 3 as is_paid, ${drawn(7, 100)} as currency_draw offset 0) as facts
        offset 0
      ) as drawn
      offset 0
    ) as returned
    offset 0
  ) as refunded
  join numbered on numbered.n = refunded.n`;

const EVENTS = `
  insert into customer_order_event (order_id, kind, reference, at, amount)
  select id, kind, case kind when 'placed' then '' else upper(left(kind, 1)) || substr(reference, 2) end, at, amount
  from customer_order cross join lateral (values
    ('placed', ordered_at, ordered), ('paid', ordered_at + interval '5 minutes', paid),
    ('returned', ordered_at + interval '5 days', returned), ('refunded', ordered_at + interval '5 days', refunded)
  ) as event (kind, at, amount)
  where kind = 'placed' or amount > 0`;

/** Ten orders for each customer on average, with all that partners told of them; `numbered` is there from the customers. */
export async function seedOrders(
  client: pg.Client,
  customers: number,
  report: (text: string) => void,
): Promise<void> {
  const count = customers * ordersEach;
  await loadInBulk(client, ['customer_order', 'customer_order_event'], async () => {
    for (let first = 1; first <= count; first += chunk) {
      const last = Math.min(count, first + chunk - 1);
      await client.query(ORDERS, [first, last, count]);
      report(`… ${last.toLocaleString('en')} orders`);
    }
    await client.query(EVENTS);
    report('… and what was told of them; now the indexes');
  });
}
